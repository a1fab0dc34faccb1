module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<48xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<64x32xf32>, %arg9: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg8 [0:32, 0:32] : (tensor<64x32xf32>) -> tensor<32x32xf32>
    %1 = stablehlo.slice %arg9 [0:32, 0:32] : (tensor<64x32xf32>) -> tensor<32x32xf32>
    %2 = stablehlo.convert %0 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %3 = stablehlo.convert %2 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %4 = chlo.square %3 : tensor<32x32xf32> -> tensor<32x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<32xf32>) -> tensor<32x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %8 = stablehlo.divide %6, %7 : tensor<32x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %10 = stablehlo.add %8, %9 : tensor<32x1xf32>
    %11 = stablehlo.rsqrt %10 : tensor<32x1xf32>
    %12 = stablehlo.convert %11 : (tensor<32x1xf32>) -> tensor<32x1xbf16>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x32xbf16>
    %14 = stablehlo.multiply %2, %13 : tensor<32x32xbf16>
    %15 = stablehlo.convert %arg5 : (tensor<32xf32>) -> tensor<32xbf16>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<32x32xbf16>
    %18 = stablehlo.multiply %14, %17 : tensor<32x32xbf16>
    %19 = stablehlo.convert %arg6 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %20 = stablehlo.dot_general %18, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %21 = stablehlo.convert %arg4 : (tensor<48xf32>) -> tensor<48xbf16>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<32x48xbf16>
    %24 = stablehlo.add %20, %23 : tensor<32x48xbf16>
    %25:3 = call @silu(%24) : (tensor<32x48xbf16>) -> (tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>)
    %26 = stablehlo.convert %arg7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %27 = stablehlo.dot_general %25#0, %26, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<32x32xbf16>
    %28 = stablehlo.add %2, %27 : tensor<32x32xbf16>
    %29 = stablehlo.convert %28 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %30 = stablehlo.subtract %29, %1 : tensor<32x32xf32>
    %31 = chlo.square %30 : tensor<32x32xf32> -> tensor<32x32xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %33 = stablehlo.multiply %32, %30 : tensor<32x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%31 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %35 = stablehlo.divide %34, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %36 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %38 = stablehlo.multiply %37, %33 : tensor<32x32xf32>
    %39 = stablehlo.convert %38 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %40 = stablehlo.dot_general %39, %25#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %42 = stablehlo.dot_general %39, %26, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %43 = stablehlo.convert %41 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %44 = call @silu_0(%25#1, %25#2, %24, %42) : (tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.reduce(%44 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<32x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %46 = stablehlo.reshape %45 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %47 = stablehlo.reduce(%46 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %48 = stablehlo.convert %47 : (tensor<48xbf16>) -> tensor<48xf32>
    %49 = stablehlo.dot_general %44, %18, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<32x32xbf16>) -> tensor<48x32xbf16>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %51 = stablehlo.dot_general %44, %19, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<32x48xbf16>) -> tensor<32x32xbf16>
    %52 = stablehlo.convert %50 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %53 = stablehlo.multiply %14, %51 : tensor<32x32xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %54 = stablehlo.reduce(%53 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<32x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %55 = stablehlo.reshape %54 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %56 = stablehlo.reduce(%55 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %57 = stablehlo.convert %56 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %59 = stablehlo.multiply %58, %48 : tensor<48xf32>
    %60 = stablehlo.subtract %arg4, %59 : tensor<48xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %62 = stablehlo.multiply %61, %57 : tensor<32xf32>
    %63 = stablehlo.subtract %arg5, %62 : tensor<32xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %65 = stablehlo.multiply %64, %52 : tensor<32x48xf32>
    %66 = stablehlo.subtract %arg6, %65 : tensor<32x48xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %68 = stablehlo.multiply %67, %43 : tensor<48x32xf32>
    %69 = stablehlo.subtract %arg7, %68 : tensor<48x32xf32>
    %70 = stablehlo.slice %arg8 [0:32, 0:32] : (tensor<64x32xf32>) -> tensor<32x32xf32>
    %71 = stablehlo.slice %arg9 [0:32, 0:32] : (tensor<64x32xf32>) -> tensor<32x32xf32>
    %72 = stablehlo.convert %70 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %73 = stablehlo.convert %72 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %74 = chlo.square %73 : tensor<32x32xf32> -> tensor<32x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0] : (tensor<32xf32>) -> tensor<32x1xf32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %78 = stablehlo.divide %76, %77 : tensor<32x1xf32>
    %cst_17 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %80 = stablehlo.add %78, %79 : tensor<32x1xf32>
    %81 = stablehlo.rsqrt %80 : tensor<32x1xf32>
    %82 = stablehlo.convert %81 : (tensor<32x1xf32>) -> tensor<32x1xbf16>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x32xbf16>
    %84 = stablehlo.multiply %72, %83 : tensor<32x32xbf16>
    %85 = stablehlo.convert %63 : (tensor<32xf32>) -> tensor<32xbf16>
    %86 = stablehlo.broadcast_in_dim %85, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<32x32xbf16>
    %88 = stablehlo.multiply %84, %87 : tensor<32x32xbf16>
    %89 = stablehlo.convert %66 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %90 = stablehlo.dot_general %88, %89, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %91 = stablehlo.convert %60 : (tensor<48xf32>) -> tensor<48xbf16>
    %92 = stablehlo.broadcast_in_dim %91, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<32x48xbf16>
    %94 = stablehlo.add %90, %93 : tensor<32x48xbf16>
    %95:3 = call @silu(%94) : (tensor<32x48xbf16>) -> (tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>)
    %96 = stablehlo.convert %69 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %97 = stablehlo.dot_general %95#0, %96, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<32x32xbf16>
    %98 = stablehlo.add %72, %97 : tensor<32x32xbf16>
    %99 = stablehlo.convert %98 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %100 = stablehlo.subtract %99, %71 : tensor<32x32xf32>
    %101 = chlo.square %100 : tensor<32x32xf32> -> tensor<32x32xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %103 = stablehlo.multiply %102, %100 : tensor<32x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%101 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %105 = stablehlo.divide %104, %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %106 = stablehlo.divide %cst_21, %cst_22 : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %108 = stablehlo.multiply %107, %103 : tensor<32x32xf32>
    %109 = stablehlo.convert %108 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %110 = stablehlo.dot_general %109, %95#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %112 = stablehlo.dot_general %109, %96, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %113 = stablehlo.convert %111 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %114 = call @silu_0(%95#1, %95#2, %94, %112) : (tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %115 = stablehlo.reduce(%114 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<32x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %116 = stablehlo.reshape %115 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %117 = stablehlo.reduce(%116 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %118 = stablehlo.convert %117 : (tensor<48xbf16>) -> tensor<48xf32>
    %119 = stablehlo.dot_general %114, %88, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<32x32xbf16>) -> tensor<48x32xbf16>
    %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %121 = stablehlo.dot_general %114, %89, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<32x48xbf16>) -> tensor<32x32xbf16>
    %122 = stablehlo.convert %120 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %123 = stablehlo.multiply %84, %121 : tensor<32x32xbf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %124 = stablehlo.reduce(%123 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<32x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %125 = stablehlo.reshape %124 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %126 = stablehlo.reduce(%125 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %127 = stablehlo.convert %126 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %129 = stablehlo.multiply %128, %118 : tensor<48xf32>
    %130 = stablehlo.subtract %60, %129 : tensor<48xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %132 = stablehlo.multiply %131, %127 : tensor<32xf32>
    %133 = stablehlo.subtract %63, %132 : tensor<32xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %135 = stablehlo.multiply %134, %122 : tensor<32x48xf32>
    %136 = stablehlo.subtract %66, %135 : tensor<32x48xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %138 = stablehlo.multiply %137, %113 : tensor<48x32xf32>
    %139 = stablehlo.subtract %69, %138 : tensor<48x32xf32>
    %140 = stablehlo.slice %arg8 [32:64, 0:32] : (tensor<64x32xf32>) -> tensor<32x32xf32>
    %141 = stablehlo.slice %arg9 [32:64, 0:32] : (tensor<64x32xf32>) -> tensor<32x32xf32>
    %142 = stablehlo.convert %140 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %143 = stablehlo.convert %142 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %144 = chlo.square %143 : tensor<32x32xf32> -> tensor<32x32xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.reduce(%144 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0] : (tensor<32xf32>) -> tensor<32x1xf32>
    %cst_32 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %148 = stablehlo.divide %146, %147 : tensor<32x1xf32>
    %cst_33 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %150 = stablehlo.add %148, %149 : tensor<32x1xf32>
    %151 = stablehlo.rsqrt %150 : tensor<32x1xf32>
    %152 = stablehlo.convert %151 : (tensor<32x1xf32>) -> tensor<32x1xbf16>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x32xbf16>
    %154 = stablehlo.multiply %142, %153 : tensor<32x32xbf16>
    %155 = stablehlo.convert %133 : (tensor<32xf32>) -> tensor<32xbf16>
    %156 = stablehlo.broadcast_in_dim %155, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<32x32xbf16>
    %158 = stablehlo.multiply %154, %157 : tensor<32x32xbf16>
    %159 = stablehlo.convert %136 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %160 = stablehlo.dot_general %158, %159, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %161 = stablehlo.convert %130 : (tensor<48xf32>) -> tensor<48xbf16>
    %162 = stablehlo.broadcast_in_dim %161, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<32x48xbf16>
    %164 = stablehlo.add %160, %163 : tensor<32x48xbf16>
    %165:3 = call @silu(%164) : (tensor<32x48xbf16>) -> (tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>)
    %166 = stablehlo.convert %139 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %167 = stablehlo.dot_general %165#0, %166, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<32x32xbf16>
    %168 = stablehlo.add %142, %167 : tensor<32x32xbf16>
    %169 = stablehlo.convert %168 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %170 = stablehlo.subtract %169, %141 : tensor<32x32xf32>
    %171 = chlo.square %170 : tensor<32x32xf32> -> tensor<32x32xf32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %173 = stablehlo.multiply %172, %170 : tensor<32x32xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.reduce(%171 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_36 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %175 = stablehlo.divide %174, %cst_36 : tensor<f32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %176 = stablehlo.divide %cst_37, %cst_38 : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %178 = stablehlo.multiply %177, %173 : tensor<32x32xf32>
    %179 = stablehlo.convert %178 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %180 = stablehlo.dot_general %179, %165#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %181 = stablehlo.transpose %180, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %182 = stablehlo.dot_general %179, %166, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %183 = stablehlo.convert %181 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %184 = call @silu_0(%165#1, %165#2, %164, %182) : (tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %185 = stablehlo.reduce(%184 init: %cst_39) applies stablehlo.add across dimensions = [0] : (tensor<32x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %186 = stablehlo.reshape %185 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %187 = stablehlo.reduce(%186 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %188 = stablehlo.convert %187 : (tensor<48xbf16>) -> tensor<48xf32>
    %189 = stablehlo.dot_general %184, %158, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<32x32xbf16>) -> tensor<48x32xbf16>
    %190 = stablehlo.transpose %189, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %191 = stablehlo.dot_general %184, %159, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<32x48xbf16>) -> tensor<32x32xbf16>
    %192 = stablehlo.convert %190 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %193 = stablehlo.multiply %154, %191 : tensor<32x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %194 = stablehlo.reduce(%193 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<32x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %195 = stablehlo.reshape %194 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %196 = stablehlo.reduce(%195 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %197 = stablehlo.convert %196 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_43 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %199 = stablehlo.multiply %198, %arg0 : tensor<48xf32>
    %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %201 = stablehlo.multiply %200, %188 : tensor<48xf32>
    %202 = stablehlo.add %199, %201 : tensor<48xf32>
    %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %204 = stablehlo.multiply %203, %arg1 : tensor<32xf32>
    %cst_46 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %206 = stablehlo.multiply %205, %197 : tensor<32xf32>
    %207 = stablehlo.add %204, %206 : tensor<32xf32>
    %cst_47 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %209 = stablehlo.multiply %208, %arg2 : tensor<32x48xf32>
    %cst_48 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %211 = stablehlo.multiply %210, %192 : tensor<32x48xf32>
    %212 = stablehlo.add %209, %211 : tensor<32x48xf32>
    %cst_49 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %214 = stablehlo.multiply %213, %arg3 : tensor<48x32xf32>
    %cst_50 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %216 = stablehlo.multiply %215, %183 : tensor<48x32xf32>
    %217 = stablehlo.add %214, %216 : tensor<48x32xf32>
    %cst_51 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %219 = stablehlo.multiply %218, %202 : tensor<48xf32>
    %220 = stablehlo.subtract %arg4, %219 : tensor<48xf32>
    %cst_52 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %222 = stablehlo.multiply %221, %207 : tensor<32xf32>
    %223 = stablehlo.subtract %arg5, %222 : tensor<32xf32>
    %cst_53 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %225 = stablehlo.multiply %224, %212 : tensor<32x48xf32>
    %226 = stablehlo.subtract %arg6, %225 : tensor<32x48xf32>
    %cst_54 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %228 = stablehlo.multiply %227, %217 : tensor<48x32xf32>
    %229 = stablehlo.subtract %arg7, %228 : tensor<48x32xf32>
    return %202, %207, %212, %217, %220, %223, %226, %229, %175 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<32x48xbf16>) -> (tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<32x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<32x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<32x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<32x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<32x48xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<32x48xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<32x48xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<32x48xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<32x48xbf16>
    return %9, %8, %5 : tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>
  }
  func.func private @silu_0(%arg0: tensor<32x48xbf16>, %arg1: tensor<32x48xbf16>, %arg2: tensor<32x48xbf16>, %arg3: tensor<32x48xbf16>) -> tensor<32x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<32x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<32x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<32x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<32x48xbf16>
    return %3 : tensor<32x48xbf16>
  }
}
