module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
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
    %51 = stablehlo.slice %arg7 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
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
    %90 = stablehlo.reshape %89 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %92 = stablehlo.reshape %29 : (tensor<4x12x80xbf16>) -> tensor<48x80xbf16>
    %93 = stablehlo.dot_general %91, %92, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<48x80xbf16>) -> tensor<32x80xbf16>
    %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %95 = stablehlo.reshape %89 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %96 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %97 = stablehlo.dot_general %95, %96, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %98 = stablehlo.reshape %97 : (tensor<48x80xbf16>) -> tensor<4x12x80xbf16>
    %99 = stablehlo.multiply %26, %98 : tensor<4x12x80xbf16>
    %100 = stablehlo.multiply %98, %28#0 : tensor<4x12x80xbf16>
    %101 = call @silu_2(%28#1, %28#2, %27, %99) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %102 = stablehlo.reshape %101 : (tensor<4x12x80xbf16>) -> tensor<48x80xbf16>
    %103 = stablehlo.transpose %102, dims = [1, 0] : (tensor<48x80xbf16>) -> tensor<80x48xbf16>
    %104 = stablehlo.reshape %25 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %105 = stablehlo.dot_general %103, %104, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<80x48xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %107 = stablehlo.reshape %101 : (tensor<4x12x80xbf16>) -> tensor<48x80xbf16>
    %108 = stablehlo.transpose %arg3, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %109 = stablehlo.dot_general %107, %108, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
    %110 = stablehlo.reshape %109 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %111 = stablehlo.reshape %100 : (tensor<4x12x80xbf16>) -> tensor<48x80xbf16>
    %112 = stablehlo.transpose %111, dims = [1, 0] : (tensor<48x80xbf16>) -> tensor<80x48xbf16>
    %113 = stablehlo.reshape %25 : (tensor<4x12x32xbf16>) -> tensor<48x32xbf16>
    %114 = stablehlo.dot_general %112, %113, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<80x48xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %115 = stablehlo.transpose %114, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %116 = stablehlo.reshape %100 : (tensor<4x12x80xbf16>) -> tensor<48x80xbf16>
    %117 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %118 = stablehlo.dot_general %116, %117, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
    %119 = stablehlo.reshape %118 : (tensor<48x32xbf16>) -> tensor<4x12x32xbf16>
    %120 = stablehlo.add %110, %119 : tensor<4x12x32xbf16>
    %121 = stablehlo.multiply %22, %120 : tensor<4x12x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %122 = stablehlo.reduce(%121 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %123 = stablehlo.reshape %122 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %124 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %125 = stablehlo.multiply %120, %124 : tensor<4x12x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %126 = stablehlo.reduce(%123 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %127 = stablehlo.convert %125 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %128 = stablehlo.multiply %8, %127 : tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.reduce(%128 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %130 = stablehlo.reshape %129 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %131 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %132 = stablehlo.multiply %127, %131 : tensor<4x12x32xf32>
    %133 = stablehlo.multiply %130, %19 : tensor<4x12x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %135 = stablehlo.divide %133, %134 : tensor<4x12x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%135 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %138 = stablehlo.multiply %8, %137 : tensor<4x12x32xf32>
    %139 = stablehlo.add %132, %138 : tensor<4x12x32xf32>
    %140 = stablehlo.multiply %137, %8 : tensor<4x12x32xf32>
    %141 = stablehlo.add %139, %140 : tensor<4x12x32xf32>
    %142 = stablehlo.convert %141 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %143 = stablehlo.add %89, %142 : tensor<4x12x32xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %144 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %145 = "stablehlo.scatter"(%144, %6, %143) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %167 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %167 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_23 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %146 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %147 = stablehlo.multiply %146, %145 : tensor<64x32xbf16>
    %148 = stablehlo.subtract %arg0, %147 : tensor<64x32xbf16>
    %cst_24 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %149 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %150 = stablehlo.multiply %149, %126 : tensor<32xbf16>
    %151 = stablehlo.subtract %arg1, %150 : tensor<32xbf16>
    %cst_25 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %152 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %153 = stablehlo.multiply %152, %115 : tensor<32x80xbf16>
    %154 = stablehlo.subtract %arg2, %153 : tensor<32x80xbf16>
    %cst_26 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %155 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %156 = stablehlo.multiply %155, %106 : tensor<32x80xbf16>
    %157 = stablehlo.subtract %arg3, %156 : tensor<32x80xbf16>
    %cst_27 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %158 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %159 = stablehlo.multiply %158, %94 : tensor<80x32xbf16>
    %160 = stablehlo.subtract %arg4, %159 : tensor<80x32xbf16>
    %cst_28 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %161 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %162 = stablehlo.multiply %161, %73 : tensor<32xbf16>
    %163 = stablehlo.subtract %arg5, %162 : tensor<32xbf16>
    %cst_29 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %164 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %165 = stablehlo.multiply %164, %66 : tensor<32x64xbf16>
    %166 = stablehlo.subtract %arg6, %165 : tensor<32x64xbf16>
    return %148, %151, %154, %157, %160, %163, %166, %58 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
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
