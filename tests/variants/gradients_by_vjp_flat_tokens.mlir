module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<80x32xbf16>, %arg5: tensor<32xbf16>, %arg6: tensor<32x64xbf16>, %arg7: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['layers'][0]['norm1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w1']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w3']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg7 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %1 = stablehlo.reshape %0 : (tensor<4x12xi32>) -> tensor<48xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %3 = stablehlo.compare LT, %1, %2, SIGNED : (tensor<48xi32>, tensor<48xi32>) -> tensor<48xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<48xi32>
    %5 = stablehlo.add %1, %4 : tensor<48xi32>
    %6 = stablehlo.select %3, %5, %1 : tensor<48xi1>, tensor<48xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %8 = "stablehlo.gather"(%arg0, %7) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<48x1xi32>) -> tensor<48x32xbf16>
    %9 = stablehlo.convert %8 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<48x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<48xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<48x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %16 = stablehlo.add %14, %15 : tensor<48x1xf32>
    %17 = stablehlo.rsqrt %16 : tensor<48x1xf32>
    %18 = stablehlo.divide %17, %16 : tensor<48x1xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<48x1xf32>
    %21 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x32xf32>
    %22 = stablehlo.multiply %9, %21 : tensor<48x32xf32>
    %23 = stablehlo.convert %22 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %24 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<48x32xbf16>
    %26 = stablehlo.multiply %23, %25 : tensor<48x32xbf16>
    %27 = stablehlo.dot_general %26, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %28 = stablehlo.dot_general %26, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %29:3 = call @silu(%28) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %30 = stablehlo.multiply %27, %29#0 : tensor<48x80xbf16>
    %31 = stablehlo.dot_general %30, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
    %32 = stablehlo.add %8, %31 : tensor<48x32xbf16>
    %33 = stablehlo.convert %32 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %34 = stablehlo.multiply %33, %33 : tensor<48x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<48xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %cst_5 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %38 = stablehlo.divide %36, %37 : tensor<48x1xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %40 = stablehlo.add %38, %39 : tensor<48x1xf32>
    %41 = stablehlo.rsqrt %40 : tensor<48x1xf32>
    %42 = stablehlo.divide %41, %40 : tensor<48x1xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<48x1xf32>
    %45 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x32xf32>
    %46 = stablehlo.multiply %33, %45 : tensor<48x32xf32>
    %47 = stablehlo.convert %46 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %48 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<48x32xbf16>
    %50 = stablehlo.multiply %47, %49 : tensor<48x32xbf16>
    %51 = stablehlo.dot_general %50, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x64xbf16>) -> tensor<48x64xbf16>
    %52 = stablehlo.slice %arg7 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %53 = stablehlo.reshape %52 : (tensor<4x12xi32>) -> tensor<48xi32>
    %54 = stablehlo.convert %51 : (tensor<48x64xbf16>) -> tensor<48x64xf32>
    %55:3 = call @log_softmax(%54) : (tensor<48x64xf32>) -> (tensor<48x64xf32>, tensor<48x64xf32>, tensor<48x1xf32>)
    %56 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<48xi32>) -> tensor<48x1xi32>
    %57 = stablehlo.iota dim = 0 : tensor<64xi32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [1] : (tensor<64xi32>) -> tensor<1x64xi32>
    %59 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<48x1xi32>) -> tensor<48x64xi32>
    %60 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<1x64xi32>) -> tensor<48x64xi32>
    %61 = stablehlo.compare EQ, %59, %60, SIGNED : (tensor<48x64xi32>, tensor<48x64xi32>) -> tensor<48x64xi1>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %62 = call @_where(%61, %55#0, %c_8) : (tensor<48x64xi1>, tensor<48x64xf32>, tensor<i32>) -> tensor<48x64xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<48x64xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<48xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %65 = stablehlo.divide %64, %cst_11 : tensor<f32>
    %66 = stablehlo.negate %65 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %68 = stablehlo.divide %67, %cst_13 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0] : (tensor<48xf32>) -> tensor<48x64xf32>
    %71 = call @_where_0(%61, %70) : (tensor<48x64xi1>, tensor<48x64xf32>) -> tensor<48x64xf32>
    %72 = call @log_softmax_1(%55#1, %55#2, %71) : (tensor<48x64xf32>, tensor<48x1xf32>, tensor<48x64xf32>) -> tensor<48x64xf32>
    %73 = stablehlo.convert %72 : (tensor<48x64xf32>) -> tensor<48x64xbf16>
    %74 = stablehlo.dot_general %73, %50, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x64xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %75 = stablehlo.transpose %74, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %76 = stablehlo.dot_general %73, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x64xbf16>, tensor<32x64xbf16>) -> tensor<48x32xbf16>
    %77 = stablehlo.multiply %47, %76 : tensor<48x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %78 = stablehlo.reduce(%77 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<48x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %79 = stablehlo.reshape %78 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %80 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<48x32xbf16>
    %81 = stablehlo.multiply %76, %80 : tensor<48x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %82 = stablehlo.reduce(%79 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %83 = stablehlo.convert %81 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %84 = stablehlo.multiply %33, %83 : tensor<48x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<48xf32>
    %86 = stablehlo.reshape %85 : (tensor<48xf32>) -> tensor<48x1xf32>
    %87 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x32xf32>
    %88 = stablehlo.multiply %83, %87 : tensor<48x32xf32>
    %89 = stablehlo.multiply %86, %44 : tensor<48x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %91 = stablehlo.divide %89, %90 : tensor<48x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.reduce(%91 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0] : (tensor<48xf32>) -> tensor<48x32xf32>
    %94 = stablehlo.multiply %33, %93 : tensor<48x32xf32>
    %95 = stablehlo.add %88, %94 : tensor<48x32xf32>
    %96 = stablehlo.multiply %93, %33 : tensor<48x32xf32>
    %97 = stablehlo.add %95, %96 : tensor<48x32xf32>
    %98 = stablehlo.convert %97 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %99 = stablehlo.dot_general %98, %30, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<48x80xbf16>) -> tensor<32x80xbf16>
    %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %101 = stablehlo.dot_general %98, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<80x32xbf16>) -> tensor<48x80xbf16>
    %102 = stablehlo.multiply %27, %101 : tensor<48x80xbf16>
    %103 = stablehlo.multiply %101, %29#0 : tensor<48x80xbf16>
    %104 = call @silu_2(%29#1, %29#2, %28, %102) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %105 = stablehlo.dot_general %104, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %107 = stablehlo.dot_general %104, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<32x80xbf16>) -> tensor<48x32xbf16>
    %108 = stablehlo.dot_general %103, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %110 = stablehlo.dot_general %103, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<32x80xbf16>) -> tensor<48x32xbf16>
    %111 = stablehlo.add %107, %110 : tensor<48x32xbf16>
    %112 = stablehlo.multiply %23, %111 : tensor<48x32xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %113 = stablehlo.reduce(%112 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<48x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %114 = stablehlo.reshape %113 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %115 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<48x32xbf16>
    %116 = stablehlo.multiply %111, %115 : tensor<48x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %117 = stablehlo.reduce(%114 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %118 = stablehlo.convert %116 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %119 = stablehlo.multiply %9, %118 : tensor<48x32xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<48xf32>
    %121 = stablehlo.reshape %120 : (tensor<48xf32>) -> tensor<48x1xf32>
    %122 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x32xf32>
    %123 = stablehlo.multiply %118, %122 : tensor<48x32xf32>
    %124 = stablehlo.multiply %121, %20 : tensor<48x1xf32>
    %cst_22 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %126 = stablehlo.divide %124, %125 : tensor<48x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.reduce(%126 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0] : (tensor<48xf32>) -> tensor<48x32xf32>
    %129 = stablehlo.multiply %9, %128 : tensor<48x32xf32>
    %130 = stablehlo.add %123, %129 : tensor<48x32xf32>
    %131 = stablehlo.multiply %128, %9 : tensor<48x32xf32>
    %132 = stablehlo.add %130, %131 : tensor<48x32xf32>
    %133 = stablehlo.convert %132 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %134 = stablehlo.add %98, %133 : tensor<48x32xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %135 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %136 = "stablehlo.scatter"(%135, %7, %134) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg8: tensor<bf16>, %arg9: tensor<bf16>):
      %158 = stablehlo.add %arg8, %arg9 : tensor<bf16>
      stablehlo.return %158 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<48x1xi32>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %cst_25 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %137 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %138 = stablehlo.multiply %137, %136 : tensor<64x32xbf16>
    %139 = stablehlo.subtract %arg0, %138 : tensor<64x32xbf16>
    %cst_26 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %140 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %141 = stablehlo.multiply %140, %117 : tensor<32xbf16>
    %142 = stablehlo.subtract %arg1, %141 : tensor<32xbf16>
    %cst_27 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %143 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %144 = stablehlo.multiply %143, %109 : tensor<32x80xbf16>
    %145 = stablehlo.subtract %arg2, %144 : tensor<32x80xbf16>
    %cst_28 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %146 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %147 = stablehlo.multiply %146, %106 : tensor<32x80xbf16>
    %148 = stablehlo.subtract %arg3, %147 : tensor<32x80xbf16>
    %cst_29 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %149 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %150 = stablehlo.multiply %149, %100 : tensor<80x32xbf16>
    %151 = stablehlo.subtract %arg4, %150 : tensor<80x32xbf16>
    %cst_30 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %152 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %153 = stablehlo.multiply %152, %82 : tensor<32xbf16>
    %154 = stablehlo.subtract %arg5, %153 : tensor<32xbf16>
    %cst_31 = stablehlo.constant dense<3.007810e-01> : tensor<bf16>
    %155 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %156 = stablehlo.multiply %155, %75 : tensor<32x64xbf16>
    %157 = stablehlo.subtract %arg6, %156 : tensor<32x64xbf16>
    return %139, %142, %145, %148, %151, %154, %157, %66 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x80xbf16>
    return %9, %8, %5 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @log_softmax(%arg0: tensor<48x64xf32>) -> (tensor<48x64xf32>, tensor<48x64xf32>, tensor<48x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<48x64xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<48xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x64xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<48x64xf32>
    %6 = stablehlo.exponential %5 : tensor<48x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<48x64xf32>, tensor<f32>) -> tensor<48xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<48xf32>) -> tensor<48x1xf32>
    %9 = stablehlo.log %8 : tensor<48x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<48x1xf32>) -> tensor<48x64xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<48x64xf32>
    return %11, %6, %8 : tensor<48x64xf32>, tensor<48x64xf32>, tensor<48x1xf32>
  }
  func.func private @_where(%arg0: tensor<48x64xi1>, %arg1: tensor<48x64xf32>, %arg2: tensor<i32>) -> tensor<48x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<48x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<48x64xi1>, tensor<48x64xf32>
    return %2 : tensor<48x64xf32>
  }
  func.func private @_where_0(%arg0: tensor<48x64xi1>, %arg1: tensor<48x64xf32>) -> tensor<48x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<48x64xi1>, tensor<48x64xf32>
    return %1 : tensor<48x64xf32>
  }
  func.func private @log_softmax_1(%arg0: tensor<48x64xf32>, %arg1: tensor<48x1xf32>, %arg2: tensor<48x64xf32>) -> tensor<48x64xf32> {
    %0 = stablehlo.negate %arg2 : tensor<48x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<48x64xf32>, tensor<f32>) -> tensor<48xf32>
    %2 = stablehlo.reshape %1 : (tensor<48xf32>) -> tensor<48x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<48x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<48x1xf32>, tensor<f32>) -> tensor<48xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<48xf32>) -> tensor<48x64xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<48x64xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<48x64xf32>
    return %7 : tensor<48x64xf32>
  }
  func.func private @silu_2(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
}
