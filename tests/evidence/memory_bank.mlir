module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128x32xf32>, %arg1: tensor<48xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x48xf32>, %arg4: tensor<48x32xf32>, %arg5: tensor<48xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x48xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<64x32xf32>, %arg10: tensor<64x32xf32>) -> (tensor<128x32xf32> {jax.result_info = "result[0]['bank']"}, tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg9 [0:32, 0:32] : (tensor<64x32xf32>) -> tensor<32x32xf32>
    %1 = stablehlo.slice %arg10 [0:32, 0:32] : (tensor<64x32xf32>) -> tensor<32x32xf32>
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
    %15 = stablehlo.convert %arg6 : (tensor<32xf32>) -> tensor<32xbf16>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<32x32xbf16>
    %18 = stablehlo.multiply %14, %17 : tensor<32x32xbf16>
    %19 = stablehlo.convert %arg7 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %20 = stablehlo.dot_general %18, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %21 = stablehlo.convert %arg5 : (tensor<48xf32>) -> tensor<48xbf16>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<32x48xbf16>
    %24 = stablehlo.add %20, %23 : tensor<32x48xbf16>
    %25:3 = call @silu(%24) : (tensor<32x48xbf16>) -> (tensor<32x48xbf16>, tensor<32x48xbf16>, tensor<32x48xbf16>)
    %26 = stablehlo.convert %arg8 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
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
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %59 = stablehlo.multiply %58, %arg1 : tensor<48xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %61 = stablehlo.multiply %60, %48 : tensor<48xf32>
    %62 = stablehlo.add %59, %61 : tensor<48xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %64 = stablehlo.multiply %63, %arg2 : tensor<32xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %66 = stablehlo.multiply %65, %57 : tensor<32xf32>
    %67 = stablehlo.add %64, %66 : tensor<32xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %69 = stablehlo.multiply %68, %arg3 : tensor<32x48xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %71 = stablehlo.multiply %70, %52 : tensor<32x48xf32>
    %72 = stablehlo.add %69, %71 : tensor<32x48xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %74 = stablehlo.multiply %73, %arg4 : tensor<48x32xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %76 = stablehlo.multiply %75, %43 : tensor<48x32xf32>
    %77 = stablehlo.add %74, %76 : tensor<48x32xf32>
    %78 = stablehlo.slice %arg9 [32:64, 0:32] : (tensor<64x32xf32>) -> tensor<32x32xf32>
    %79 = stablehlo.convert %78 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %80 = stablehlo.convert %79 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %81 = chlo.square %80 : tensor<32x32xf32> -> tensor<32x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<32x32xf32>, tensor<f32>) -> tensor<32xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<32xf32>) -> tensor<32x1xf32>
    %cst_20 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %85 = stablehlo.divide %83, %84 : tensor<32x1xf32>
    %cst_21 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %87 = stablehlo.add %85, %86 : tensor<32x1xf32>
    %88 = stablehlo.rsqrt %87 : tensor<32x1xf32>
    %89 = stablehlo.convert %88 : (tensor<32x1xf32>) -> tensor<32x1xbf16>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<32x1xbf16>) -> tensor<32x32xbf16>
    %91 = stablehlo.multiply %79, %90 : tensor<32x32xbf16>
    %92 = stablehlo.convert %arg6 : (tensor<32xf32>) -> tensor<32xbf16>
    %93 = stablehlo.broadcast_in_dim %92, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<32x32xbf16>
    %95 = stablehlo.multiply %91, %94 : tensor<32x32xbf16>
    %96 = stablehlo.convert %arg7 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %97 = stablehlo.dot_general %95, %96, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xbf16>, tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %98 = stablehlo.convert %arg5 : (tensor<48xf32>) -> tensor<48xbf16>
    %99 = stablehlo.broadcast_in_dim %98, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<32x48xbf16>
    %101 = stablehlo.add %97, %100 : tensor<32x48xbf16>
    %102 = call @silu_1(%101) : (tensor<32x48xbf16>) -> tensor<32x48xbf16>
    %103 = stablehlo.convert %arg8 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %104 = stablehlo.dot_general %102, %103, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x48xbf16>, tensor<48x32xbf16>) -> tensor<32x32xbf16>
    %105 = stablehlo.add %79, %104 : tensor<32x32xbf16>
    %106 = stablehlo.convert %105 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %108 = stablehlo.multiply %107, %62 : tensor<48xf32>
    %109 = stablehlo.subtract %arg5, %108 : tensor<48xf32>
    %cst_23 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %111 = stablehlo.multiply %110, %67 : tensor<32xf32>
    %112 = stablehlo.subtract %arg6, %111 : tensor<32xf32>
    %cst_24 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %114 = stablehlo.multiply %113, %72 : tensor<32x48xf32>
    %115 = stablehlo.subtract %arg7, %114 : tensor<32x48xf32>
    %cst_25 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %117 = stablehlo.multiply %116, %77 : tensor<48x32xf32>
    %118 = stablehlo.subtract %arg8, %117 : tensor<48x32xf32>
    %119 = stablehlo.slice %arg0 [32:128, 0:32] : (tensor<128x32xf32>) -> tensor<96x32xf32>
    %120 = stablehlo.concatenate %119, %106, dim = 0 : (tensor<96x32xf32>, tensor<32x32xf32>) -> tensor<128x32xf32>
    return %120, %62, %67, %72, %77, %109, %112, %115, %118, %35 : tensor<128x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
  func.func private @silu_1(%arg0: tensor<32x48xbf16>) -> tensor<32x48xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<32x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<32x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<32x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<32x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<32x48xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<32x48xbf16>
    return %6 : tensor<32x48xbf16>
  }
}
