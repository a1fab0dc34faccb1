module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<2x4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg5 [0:1, 0:4, 0:13] : (tensor<2x4x13xi32>) -> tensor<1x4x13xi32>
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
    %47 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %49 = stablehlo.multiply %46, %48 : tensor<4x12x32xbf16>
    %50 = stablehlo.dot_general %49, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %51 = stablehlo.slice %1 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %52 = stablehlo.convert %50 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %53:3 = call @log_softmax(%52) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %54 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %55 = stablehlo.iota dim = 0 : tensor<64xi32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %57 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %58 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %59 = stablehlo.compare EQ, %57, %58, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %60 = call @_where(%59, %53#0, %c_8) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %63 = stablehlo.divide %62, %cst_11 : tensor<f32>
    %64 = stablehlo.negate %63 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %66 = stablehlo.divide %65, %cst_13 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %69 = call @_where_0(%59, %68) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %70 = call @log_softmax_1(%53#1, %53#2, %69) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %71 = stablehlo.convert %70 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %72 = stablehlo.dot_general %71, %49, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %73 = stablehlo.transpose %72, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %74 = stablehlo.dot_general %71, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %75 = stablehlo.multiply %46, %74 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %76 = stablehlo.reduce(%75 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %77 = stablehlo.reshape %76 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %78 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %79 = stablehlo.multiply %74, %78 : tensor<4x12x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %80 = stablehlo.reduce(%77 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %81 = stablehlo.convert %79 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %82 = stablehlo.multiply %32, %81 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %84 = stablehlo.reshape %83 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %85 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %86 = stablehlo.multiply %81, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.multiply %84, %43 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %89 = stablehlo.divide %87, %88 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%89 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %92 = stablehlo.multiply %32, %91 : tensor<4x12x32xf32>
    %93 = stablehlo.add %86, %92 : tensor<4x12x32xf32>
    %94 = stablehlo.multiply %91, %32 : tensor<4x12x32xf32>
    %95 = stablehlo.add %93, %94 : tensor<4x12x32xf32>
    %96 = stablehlo.convert %95 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %97 = stablehlo.dot_general %96, %29, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %99 = stablehlo.dot_general %96, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %100 = stablehlo.multiply %28#0, %99 : tensor<4x12x80xbf16>
    %101 = stablehlo.multiply %99, %27 : tensor<4x12x80xbf16>
    %102 = call @silu_2(%28#1, %28#2, %26, %101) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %103 = stablehlo.concatenate %102, %100, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %104 = stablehlo.dot_general %103, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %105 = stablehlo.transpose %104, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %106 = stablehlo.dot_general %103, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %107 = stablehlo.convert %106 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %108 = stablehlo.multiply %10, %107 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %110 = stablehlo.reshape %109 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %111 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %112 = stablehlo.multiply %107, %111 : tensor<4x12x32xf32>
    %113 = stablehlo.multiply %110, %21 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %115 = stablehlo.divide %113, %114 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%115 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %118 = stablehlo.multiply %10, %117 : tensor<4x12x32xf32>
    %119 = stablehlo.add %112, %118 : tensor<4x12x32xf32>
    %120 = stablehlo.multiply %117, %10 : tensor<4x12x32xf32>
    %121 = stablehlo.add %119, %120 : tensor<4x12x32xf32>
    %122 = stablehlo.convert %121 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %123 = stablehlo.add %96, %122 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %124 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %125 = "stablehlo.scatter"(%124, %8, %123) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<bf16>, %arg7: tensor<bf16>):
      %295 = stablehlo.add %arg6, %arg7 : tensor<bf16>
      stablehlo.return %295 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %126 = stablehlo.slice %arg5 [1:2, 0:4, 0:13] : (tensor<2x4x13xi32>) -> tensor<1x4x13xi32>
    %127 = stablehlo.reshape %126 : (tensor<1x4x13xi32>) -> tensor<4x13xi32>
    %128 = stablehlo.slice %127 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %129 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %130 = stablehlo.compare LT, %128, %129, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_24 = stablehlo.constant dense<64> : tensor<i32>
    %131 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %132 = stablehlo.add %128, %131 : tensor<4x12xi32>
    %133 = stablehlo.select %130, %132, %128 : tensor<4x12xi1>, tensor<4x12xi32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %135 = "stablehlo.gather"(%arg0, %134) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %136 = stablehlo.convert %135 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %137 = stablehlo.multiply %136, %136 : tensor<4x12x32xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_26 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %141 = stablehlo.divide %139, %140 : tensor<4x12x1xf32>
    %cst_27 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %143 = stablehlo.add %141, %142 : tensor<4x12x1xf32>
    %144 = stablehlo.rsqrt %143 : tensor<4x12x1xf32>
    %145 = stablehlo.divide %144, %143 : tensor<4x12x1xf32>
    %cst_28 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %147 = stablehlo.multiply %146, %145 : tensor<4x12x1xf32>
    %148 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %149 = stablehlo.multiply %136, %148 : tensor<4x12x32xf32>
    %150 = stablehlo.convert %149 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %151 = stablehlo.dot_general %150, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %152 = stablehlo.slice %151 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %153 = stablehlo.slice %151 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %154:3 = call @silu(%152) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %155 = stablehlo.multiply %154#0, %153 : tensor<4x12x80xbf16>
    %156 = stablehlo.dot_general %155, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %157 = stablehlo.add %135, %156 : tensor<4x12x32xbf16>
    %158 = stablehlo.convert %157 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %159 = stablehlo.multiply %158, %158 : tensor<4x12x32xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.reduce(%159 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_30 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %163 = stablehlo.divide %161, %162 : tensor<4x12x1xf32>
    %cst_31 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %165 = stablehlo.add %163, %164 : tensor<4x12x1xf32>
    %166 = stablehlo.rsqrt %165 : tensor<4x12x1xf32>
    %167 = stablehlo.divide %166, %165 : tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %169 = stablehlo.multiply %168, %167 : tensor<4x12x1xf32>
    %170 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %171 = stablehlo.multiply %158, %170 : tensor<4x12x32xf32>
    %172 = stablehlo.convert %171 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %173 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %174 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %175 = stablehlo.multiply %172, %174 : tensor<4x12x32xbf16>
    %176 = stablehlo.dot_general %175, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %177 = stablehlo.slice %127 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %178 = stablehlo.convert %176 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %179:3 = call @log_softmax(%178) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %180 = stablehlo.broadcast_in_dim %177, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %181 = stablehlo.iota dim = 0 : tensor<64xi32>
    %182 = stablehlo.broadcast_in_dim %181, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %183 = stablehlo.broadcast_in_dim %180, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %184 = stablehlo.broadcast_in_dim %182, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %185 = stablehlo.compare EQ, %183, %184, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %186 = call @_where(%185, %179#0, %c_33) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %187 = stablehlo.reduce(%186 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.reduce(%187 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_36 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %189 = stablehlo.divide %188, %cst_36 : tensor<f32>
    %190 = stablehlo.negate %189 : tensor<f32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %191 = stablehlo.negate %cst_37 : tensor<f32>
    %cst_38 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %192 = stablehlo.divide %191, %cst_38 : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %195 = call @_where_0(%185, %194) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %196 = call @log_softmax_1(%179#1, %179#2, %195) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %197 = stablehlo.convert %196 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %198 = stablehlo.dot_general %197, %175, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %199 = stablehlo.transpose %198, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %200 = stablehlo.dot_general %197, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %201 = stablehlo.multiply %172, %200 : tensor<4x12x32xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %202 = stablehlo.reduce(%201 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %203 = stablehlo.reshape %202 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %204 = stablehlo.broadcast_in_dim %173, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %205 = stablehlo.multiply %200, %204 : tensor<4x12x32xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %206 = stablehlo.reduce(%203 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %207 = stablehlo.convert %205 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %208 = stablehlo.multiply %158, %207 : tensor<4x12x32xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.reduce(%208 init: %cst_41) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %210 = stablehlo.reshape %209 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %211 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %212 = stablehlo.multiply %207, %211 : tensor<4x12x32xf32>
    %213 = stablehlo.multiply %210, %169 : tensor<4x12x1xf32>
    %cst_42 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %215 = stablehlo.divide %213, %214 : tensor<4x12x1xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %216 = stablehlo.reduce(%215 init: %cst_43) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %218 = stablehlo.multiply %158, %217 : tensor<4x12x32xf32>
    %219 = stablehlo.add %212, %218 : tensor<4x12x32xf32>
    %220 = stablehlo.multiply %217, %158 : tensor<4x12x32xf32>
    %221 = stablehlo.add %219, %220 : tensor<4x12x32xf32>
    %222 = stablehlo.convert %221 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %223 = stablehlo.dot_general %222, %155, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %224 = stablehlo.transpose %223, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %225 = stablehlo.dot_general %222, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %226 = stablehlo.multiply %154#0, %225 : tensor<4x12x80xbf16>
    %227 = stablehlo.multiply %225, %153 : tensor<4x12x80xbf16>
    %228 = call @silu_2(%154#1, %154#2, %152, %227) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %229 = stablehlo.concatenate %228, %226, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %230 = stablehlo.dot_general %229, %150, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %231 = stablehlo.transpose %230, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %232 = stablehlo.dot_general %229, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %233 = stablehlo.convert %232 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %234 = stablehlo.multiply %136, %233 : tensor<4x12x32xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.reduce(%234 init: %cst_44) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %236 = stablehlo.reshape %235 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %237 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %238 = stablehlo.multiply %233, %237 : tensor<4x12x32xf32>
    %239 = stablehlo.multiply %236, %147 : tensor<4x12x1xf32>
    %cst_45 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %241 = stablehlo.divide %239, %240 : tensor<4x12x1xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %242 = stablehlo.reduce(%241 init: %cst_46) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %244 = stablehlo.multiply %136, %243 : tensor<4x12x32xf32>
    %245 = stablehlo.add %238, %244 : tensor<4x12x32xf32>
    %246 = stablehlo.multiply %243, %136 : tensor<4x12x32xf32>
    %247 = stablehlo.add %245, %246 : tensor<4x12x32xf32>
    %248 = stablehlo.convert %247 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %249 = stablehlo.add %222, %248 : tensor<4x12x32xbf16>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %250 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %251 = "stablehlo.scatter"(%250, %134, %249) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<bf16>, %arg7: tensor<bf16>):
      %295 = stablehlo.add %arg6, %arg7 : tensor<bf16>
      stablehlo.return %295 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %252 = stablehlo.add %cst_48, %64 : tensor<f32>
    %253 = stablehlo.add %252, %190 : tensor<f32>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %254 = stablehlo.divide %253, %cst_49 : tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %255 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %256 = stablehlo.add %255, %125 : tensor<64x32xbf16>
    %257 = stablehlo.add %256, %251 : tensor<64x32xbf16>
    %cst_51 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %258 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %259 = stablehlo.divide %257, %258 : tensor<64x32xbf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %260 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %261 = stablehlo.add %260, %105 : tensor<32x160xbf16>
    %262 = stablehlo.add %261, %231 : tensor<32x160xbf16>
    %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %263 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %264 = stablehlo.divide %262, %263 : tensor<32x160xbf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %265 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %266 = stablehlo.add %265, %98 : tensor<80x32xbf16>
    %267 = stablehlo.add %266, %224 : tensor<80x32xbf16>
    %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %268 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %269 = stablehlo.divide %267, %268 : tensor<80x32xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %270 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %271 = stablehlo.add %270, %80 : tensor<32xbf16>
    %272 = stablehlo.add %271, %206 : tensor<32xbf16>
    %cst_57 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %273 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %274 = stablehlo.divide %272, %273 : tensor<32xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %275 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %276 = stablehlo.add %275, %73 : tensor<32x64xbf16>
    %277 = stablehlo.add %276, %199 : tensor<32x64xbf16>
    %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %278 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %279 = stablehlo.divide %277, %278 : tensor<32x64xbf16>
    %cst_60 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %280 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %281 = stablehlo.multiply %280, %259 : tensor<64x32xbf16>
    %282 = stablehlo.subtract %arg0, %281 : tensor<64x32xbf16>
    %cst_61 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %283 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %284 = stablehlo.multiply %283, %264 : tensor<32x160xbf16>
    %285 = stablehlo.subtract %arg1, %284 : tensor<32x160xbf16>
    %cst_62 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %286 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %287 = stablehlo.multiply %286, %269 : tensor<80x32xbf16>
    %288 = stablehlo.subtract %arg2, %287 : tensor<80x32xbf16>
    %cst_63 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %289 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %290 = stablehlo.multiply %289, %274 : tensor<32xbf16>
    %291 = stablehlo.subtract %arg3, %290 : tensor<32xbf16>
    %cst_64 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %292 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %293 = stablehlo.multiply %292, %279 : tensor<32x64xbf16>
    %294 = stablehlo.subtract %arg4, %293 : tensor<32x64xbf16>
    return %282, %285, %288, %291, %294, %254 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
