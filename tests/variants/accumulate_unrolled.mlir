module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<2x4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg4 [0:1, 0:4, 0:13] : (tensor<2x4x13xi32>) -> tensor<1x4x13xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x13xi32>) -> tensor<4x13xi32>
    %2 = stablehlo.slice %1 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.compare LT, %2, %3, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %6 = stablehlo.add %2, %5 : tensor<4x12xi32>
    %7 = stablehlo.select %4, %6, %2 : tensor<4x12xi1>, tensor<4x12xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %9 = "stablehlo.gather"(%arg0, %8) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %10 = stablehlo.convert %9 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.divide %13, %14 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %17 = stablehlo.add %15, %16 : tensor<4x12x1xf32>
    %18 = stablehlo.rsqrt %17 : tensor<4x12x1xf32>
    %19 = stablehlo.divide %18, %17 : tensor<4x12x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x12x1xf32>
    %22 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %23 = stablehlo.multiply %10, %22 : tensor<4x12x32xf32>
    %24 = stablehlo.convert %23 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %25 = stablehlo.dot_general %24, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %26 = stablehlo.slice %25 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %27 = stablehlo.slice %25 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %28:3 = call @silu(%26) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %29 = stablehlo.multiply %28#0, %27 : tensor<4x12x80xbf16>
    %30 = stablehlo.dot_general %29, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %31 = stablehlo.add %9, %30 : tensor<4x12x32xbf16>
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
    %47 = stablehlo.dot_general %46, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %48 = stablehlo.slice %1 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %49 = stablehlo.convert %47 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %50:3 = call @log_softmax(%49) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %51 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %52 = stablehlo.iota dim = 0 : tensor<64xi32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %54 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %55 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %56 = stablehlo.compare EQ, %54, %55, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %57 = call @_where(%56, %50#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_11 : tensor<f32>
    %61 = stablehlo.negate %60 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %63 = stablehlo.divide %62, %cst_13 : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %66 = call @_where_0(%56, %65) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %67 = call @log_softmax_1(%50#1, %50#2, %66) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %68 = stablehlo.convert %67 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %69 = stablehlo.dot_general %68, %46, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %71 = stablehlo.dot_general %68, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %72 = stablehlo.convert %71 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %73 = stablehlo.multiply %32, %72 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %75 = stablehlo.reshape %74 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %76 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %77 = stablehlo.multiply %72, %76 : tensor<4x12x32xf32>
    %78 = stablehlo.multiply %75, %43 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %80 = stablehlo.divide %78, %79 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %83 = stablehlo.multiply %32, %82 : tensor<4x12x32xf32>
    %84 = stablehlo.add %77, %83 : tensor<4x12x32xf32>
    %85 = stablehlo.multiply %82, %32 : tensor<4x12x32xf32>
    %86 = stablehlo.add %84, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.convert %86 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %88 = stablehlo.dot_general %87, %29, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %90 = stablehlo.dot_general %87, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %91 = stablehlo.multiply %28#0, %90 : tensor<4x12x80xbf16>
    %92 = stablehlo.multiply %90, %27 : tensor<4x12x80xbf16>
    %93 = call @silu_2(%28#1, %28#2, %26, %92) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %94 = stablehlo.concatenate %93, %91, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %95 = stablehlo.dot_general %94, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %97 = stablehlo.dot_general %94, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %98 = stablehlo.convert %97 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %99 = stablehlo.multiply %10, %98 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %101 = stablehlo.reshape %100 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %102 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %103 = stablehlo.multiply %98, %102 : tensor<4x12x32xf32>
    %104 = stablehlo.multiply %101, %21 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %106 = stablehlo.divide %104, %105 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %109 = stablehlo.multiply %10, %108 : tensor<4x12x32xf32>
    %110 = stablehlo.add %103, %109 : tensor<4x12x32xf32>
    %111 = stablehlo.multiply %108, %10 : tensor<4x12x32xf32>
    %112 = stablehlo.add %110, %111 : tensor<4x12x32xf32>
    %113 = stablehlo.convert %112 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %114 = stablehlo.add %87, %113 : tensor<4x12x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %115 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %116 = "stablehlo.scatter"(%115, %8, %114) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<bf16>, %arg6: tensor<bf16>):
      %269 = stablehlo.add %arg5, %arg6 : tensor<bf16>
      stablehlo.return %269 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %117 = stablehlo.slice %arg4 [1:2, 0:4, 0:13] : (tensor<2x4x13xi32>) -> tensor<1x4x13xi32>
    %118 = stablehlo.reshape %117 : (tensor<1x4x13xi32>) -> tensor<4x13xi32>
    %119 = stablehlo.slice %118 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %120 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %121 = stablehlo.compare LT, %119, %120, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_22 = stablehlo.constant dense<64> : tensor<i32>
    %122 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %123 = stablehlo.add %119, %122 : tensor<4x12xi32>
    %124 = stablehlo.select %121, %123, %119 : tensor<4x12xi1>, tensor<4x12xi32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %126 = "stablehlo.gather"(%arg0, %125) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %127 = stablehlo.convert %126 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %128 = stablehlo.multiply %127, %127 : tensor<4x12x32xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%128 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %130 = stablehlo.broadcast_in_dim %129, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_24 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %132 = stablehlo.divide %130, %131 : tensor<4x12x1xf32>
    %cst_25 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %134 = stablehlo.add %132, %133 : tensor<4x12x1xf32>
    %135 = stablehlo.rsqrt %134 : tensor<4x12x1xf32>
    %136 = stablehlo.divide %135, %134 : tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %138 = stablehlo.multiply %137, %136 : tensor<4x12x1xf32>
    %139 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %140 = stablehlo.multiply %127, %139 : tensor<4x12x32xf32>
    %141 = stablehlo.convert %140 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %142 = stablehlo.dot_general %141, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %143 = stablehlo.slice %142 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %144 = stablehlo.slice %142 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %145:3 = call @silu(%143) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %146 = stablehlo.multiply %145#0, %144 : tensor<4x12x80xbf16>
    %147 = stablehlo.dot_general %146, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %148 = stablehlo.add %126, %147 : tensor<4x12x32xbf16>
    %149 = stablehlo.convert %148 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %150 = stablehlo.multiply %149, %149 : tensor<4x12x32xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%150 init: %cst_27) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %154 = stablehlo.divide %152, %153 : tensor<4x12x1xf32>
    %cst_29 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %156 = stablehlo.add %154, %155 : tensor<4x12x1xf32>
    %157 = stablehlo.rsqrt %156 : tensor<4x12x1xf32>
    %158 = stablehlo.divide %157, %156 : tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %160 = stablehlo.multiply %159, %158 : tensor<4x12x1xf32>
    %161 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %162 = stablehlo.multiply %149, %161 : tensor<4x12x32xf32>
    %163 = stablehlo.convert %162 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %164 = stablehlo.dot_general %163, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %165 = stablehlo.slice %118 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %166 = stablehlo.convert %164 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %167:3 = call @log_softmax(%166) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %168 = stablehlo.broadcast_in_dim %165, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %169 = stablehlo.iota dim = 0 : tensor<64xi32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %171 = stablehlo.broadcast_in_dim %168, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %172 = stablehlo.broadcast_in_dim %170, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %173 = stablehlo.compare EQ, %171, %172, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %174 = call @_where(%173, %167#0, %c_31) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.reduce(%174 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.reduce(%175 init: %cst_33) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %177 = stablehlo.divide %176, %cst_34 : tensor<f32>
    %178 = stablehlo.negate %177 : tensor<f32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %179 = stablehlo.negate %cst_35 : tensor<f32>
    %cst_36 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %180 = stablehlo.divide %179, %cst_36 : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %180, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %183 = call @_where_0(%173, %182) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %184 = call @log_softmax_1(%167#1, %167#2, %183) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %185 = stablehlo.convert %184 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %186 = stablehlo.dot_general %185, %163, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %187 = stablehlo.transpose %186, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %188 = stablehlo.dot_general %185, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %189 = stablehlo.convert %188 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %190 = stablehlo.multiply %149, %189 : tensor<4x12x32xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %191 = stablehlo.reduce(%190 init: %cst_37) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %192 = stablehlo.reshape %191 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %193 = stablehlo.broadcast_in_dim %157, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %194 = stablehlo.multiply %189, %193 : tensor<4x12x32xf32>
    %195 = stablehlo.multiply %192, %160 : tensor<4x12x1xf32>
    %cst_38 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %197 = stablehlo.divide %195, %196 : tensor<4x12x1xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %198 = stablehlo.reduce(%197 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %200 = stablehlo.multiply %149, %199 : tensor<4x12x32xf32>
    %201 = stablehlo.add %194, %200 : tensor<4x12x32xf32>
    %202 = stablehlo.multiply %199, %149 : tensor<4x12x32xf32>
    %203 = stablehlo.add %201, %202 : tensor<4x12x32xf32>
    %204 = stablehlo.convert %203 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %205 = stablehlo.dot_general %204, %146, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %206 = stablehlo.transpose %205, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %207 = stablehlo.dot_general %204, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %208 = stablehlo.multiply %145#0, %207 : tensor<4x12x80xbf16>
    %209 = stablehlo.multiply %207, %144 : tensor<4x12x80xbf16>
    %210 = call @silu_2(%145#1, %145#2, %143, %209) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %211 = stablehlo.concatenate %210, %208, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %212 = stablehlo.dot_general %211, %141, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %213 = stablehlo.transpose %212, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %214 = stablehlo.dot_general %211, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %215 = stablehlo.convert %214 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %216 = stablehlo.multiply %127, %215 : tensor<4x12x32xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.reduce(%216 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %218 = stablehlo.reshape %217 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %219 = stablehlo.broadcast_in_dim %135, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %220 = stablehlo.multiply %215, %219 : tensor<4x12x32xf32>
    %221 = stablehlo.multiply %218, %138 : tensor<4x12x1xf32>
    %cst_41 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %222 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %223 = stablehlo.divide %221, %222 : tensor<4x12x1xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %224 = stablehlo.reduce(%223 init: %cst_42) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %226 = stablehlo.multiply %127, %225 : tensor<4x12x32xf32>
    %227 = stablehlo.add %220, %226 : tensor<4x12x32xf32>
    %228 = stablehlo.multiply %225, %127 : tensor<4x12x32xf32>
    %229 = stablehlo.add %227, %228 : tensor<4x12x32xf32>
    %230 = stablehlo.convert %229 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %231 = stablehlo.add %204, %230 : tensor<4x12x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %232 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %233 = "stablehlo.scatter"(%232, %125, %231) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<bf16>, %arg6: tensor<bf16>):
      %269 = stablehlo.add %arg5, %arg6 : tensor<bf16>
      stablehlo.return %269 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.add %cst_44, %61 : tensor<f32>
    %235 = stablehlo.add %234, %178 : tensor<f32>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %236 = stablehlo.divide %235, %cst_45 : tensor<f32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %237 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %238 = stablehlo.add %237, %116 : tensor<64x32xbf16>
    %239 = stablehlo.add %238, %233 : tensor<64x32xbf16>
    %cst_47 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %240 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %241 = stablehlo.divide %239, %240 : tensor<64x32xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %242 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %243 = stablehlo.add %242, %96 : tensor<32x160xbf16>
    %244 = stablehlo.add %243, %213 : tensor<32x160xbf16>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %245 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %246 = stablehlo.divide %244, %245 : tensor<32x160xbf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %247 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %248 = stablehlo.add %247, %89 : tensor<80x32xbf16>
    %249 = stablehlo.add %248, %206 : tensor<80x32xbf16>
    %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %250 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %251 = stablehlo.divide %249, %250 : tensor<80x32xbf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %252 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %253 = stablehlo.add %252, %70 : tensor<32x64xbf16>
    %254 = stablehlo.add %253, %187 : tensor<32x64xbf16>
    %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %255 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %256 = stablehlo.divide %254, %255 : tensor<32x64xbf16>
    %cst_54 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %257 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %258 = stablehlo.multiply %257, %241 : tensor<64x32xbf16>
    %259 = stablehlo.subtract %arg0, %258 : tensor<64x32xbf16>
    %cst_55 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %260 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %261 = stablehlo.multiply %260, %246 : tensor<32x160xbf16>
    %262 = stablehlo.subtract %arg1, %261 : tensor<32x160xbf16>
    %cst_56 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %263 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %264 = stablehlo.multiply %263, %251 : tensor<80x32xbf16>
    %265 = stablehlo.subtract %arg2, %264 : tensor<80x32xbf16>
    %cst_57 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %266 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %267 = stablehlo.multiply %266, %256 : tensor<32x64xbf16>
    %268 = stablehlo.subtract %arg3, %267 : tensor<32x64xbf16>
    return %259, %262, %265, %268, %236 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
