module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<48xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<32xf32>, %arg9: tensor<48xf32>, %arg10: tensor<48xf32>, %arg11: tensor<64x32xf32>, %arg12: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<32xf32> {jax.result_info = "result[0]['st']['a']"}, tensor<48xf32> {jax.result_info = "result[0]['st']['b']"}, tensor<48xf32> {jax.result_info = "result[0]['st']['c']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg11 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg6 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.convert %arg4 : (tensor<48xf32>) -> tensor<48xbf16>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %6 = stablehlo.add %2, %5 : tensor<64x48xbf16>
    %7 = stablehlo.multiply %6, %6 : tensor<64x48xbf16>
    %8 = stablehlo.multiply %7, %6 : tensor<64x48xbf16>
    %9 = stablehlo.multiply %6, %6 : tensor<64x48xbf16>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %11 = stablehlo.multiply %10, %9 : tensor<64x48xbf16>
    %cst_0 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %13 = stablehlo.multiply %12, %8 : tensor<64x48xbf16>
    %14 = stablehlo.add %6, %13 : tensor<64x48xbf16>
    %cst_1 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %16 = stablehlo.multiply %15, %14 : tensor<64x48xbf16>
    %17 = stablehlo.tanh %16 : tensor<64x48xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %19 = stablehlo.subtract %18, %17 : tensor<64x48xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %21 = stablehlo.add %20, %17 : tensor<64x48xbf16>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %23 = stablehlo.multiply %22, %21 : tensor<64x48xbf16>
    %24 = stablehlo.multiply %6, %23 : tensor<64x48xbf16>
    %25 = stablehlo.convert %arg7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %26 = stablehlo.dot_general %24, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %27 = stablehlo.convert %26 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %28 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<64x32xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<64x32xf32>
    %31 = stablehlo.subtract %30, %arg12 : tensor<64x32xf32>
    %32 = chlo.square %31 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %34 = stablehlo.multiply %33, %31 : tensor<64x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%32 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %36 = stablehlo.divide %35, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %37 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %39 = stablehlo.multiply %38, %34 : tensor<64x32xf32>
    %40 = stablehlo.multiply %27, %39 : tensor<64x32xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %42 = stablehlo.reshape %41 : (tensor<32xf32>) -> tensor<1x32xf32>
    %43 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<64x32xf32>
    %44 = stablehlo.multiply %39, %43 : tensor<64x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%42 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %46 = stablehlo.convert %44 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %47 = stablehlo.dot_general %46, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %49 = stablehlo.dot_general %46, %25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %50 = stablehlo.convert %48 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %51 = stablehlo.multiply %6, %49 : tensor<64x48xbf16>
    %52 = stablehlo.multiply %49, %23 : tensor<64x48xbf16>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %53 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %54 = stablehlo.multiply %53, %51 : tensor<64x48xbf16>
    %55 = stablehlo.multiply %54, %19 : tensor<64x48xbf16>
    %56 = stablehlo.multiply %55, %17 : tensor<64x48xbf16>
    %57 = stablehlo.add %55, %56 : tensor<64x48xbf16>
    %cst_13 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %59 = stablehlo.multiply %58, %57 : tensor<64x48xbf16>
    %60 = stablehlo.add %52, %59 : tensor<64x48xbf16>
    %cst_14 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %62 = stablehlo.multiply %61, %59 : tensor<64x48xbf16>
    %63 = stablehlo.multiply %62, %11 : tensor<64x48xbf16>
    %64 = stablehlo.add %60, %63 : tensor<64x48xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %65 = stablehlo.reduce(%64 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %66 = stablehlo.reshape %65 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %67 = stablehlo.reduce(%66 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %68 = stablehlo.convert %67 : (tensor<48xbf16>) -> tensor<48xf32>
    %69 = stablehlo.dot_general %64, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %71 = stablehlo.convert %70 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %73 = stablehlo.multiply %72, %arg0 : tensor<48xf32>
    %74 = stablehlo.add %73, %68 : tensor<48xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %76 = stablehlo.multiply %75, %arg1 : tensor<32xf32>
    %77 = stablehlo.add %76, %45 : tensor<32xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %79 = stablehlo.multiply %78, %arg2 : tensor<32x48xf32>
    %80 = stablehlo.add %79, %71 : tensor<32x48xf32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %82 = stablehlo.multiply %81, %arg3 : tensor<48x32xf32>
    %83 = stablehlo.add %82, %50 : tensor<48x32xf32>
    %cst_21 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %85 = stablehlo.multiply %84, %arg8 : tensor<32xf32>
    %86 = stablehlo.convert %0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %87 = chlo.square %86 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %cst_23 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %90 = stablehlo.divide %88, %89 : tensor<32xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %92 = stablehlo.multiply %91, %90 : tensor<32xf32>
    %93 = stablehlo.add %85, %92 : tensor<32xf32>
    %cst_25 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %95 = stablehlo.multiply %94, %arg9 : tensor<48xf32>
    %96 = stablehlo.convert %6 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_27 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %99 = stablehlo.divide %97, %98 : tensor<48xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<48xf32>
    %102 = stablehlo.add %95, %101 : tensor<48xf32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %104 = stablehlo.multiply %103, %arg10 : tensor<48xf32>
    %105 = stablehlo.convert %24 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
    %106 = stablehlo.abs %105 : tensor<64x48xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_31 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %109 = stablehlo.divide %107, %108 : tensor<48xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %111 = stablehlo.multiply %110, %109 : tensor<48xf32>
    %112 = stablehlo.add %104, %111 : tensor<48xf32>
    %cst_33 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %114 = stablehlo.multiply %113, %74 : tensor<48xf32>
    %115 = stablehlo.subtract %arg4, %114 : tensor<48xf32>
    %cst_34 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %117 = stablehlo.multiply %116, %77 : tensor<32xf32>
    %118 = stablehlo.subtract %arg5, %117 : tensor<32xf32>
    %cst_35 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %120 = stablehlo.multiply %119, %80 : tensor<32x48xf32>
    %121 = stablehlo.subtract %arg6, %120 : tensor<32x48xf32>
    %cst_36 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %123 = stablehlo.multiply %122, %83 : tensor<48x32xf32>
    %124 = stablehlo.subtract %arg7, %123 : tensor<48x32xf32>
    %cst_37 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %126 = stablehlo.multiply %125, %80 : tensor<32x48xf32>
    %127 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<32xf32>) -> tensor<32x1xf32>
    %cst_38 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x1xf32>
    %129 = stablehlo.add %127, %128 : tensor<32x1xf32>
    %130 = stablehlo.sqrt %129 : tensor<32x1xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<32x1xf32>) -> tensor<32x48xf32>
    %132 = stablehlo.divide %126, %131 : tensor<32x48xf32>
    %133 = stablehlo.subtract %arg6, %132 : tensor<32x48xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %135 = stablehlo.multiply %134, %102 : tensor<48xf32>
    %136 = stablehlo.add %74, %135 : tensor<48xf32>
    %cst_40 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %138 = stablehlo.multiply %137, %136 : tensor<48xf32>
    %139 = stablehlo.subtract %arg4, %138 : tensor<48xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %141 = stablehlo.multiply %140, %112 : tensor<48xf32>
    %142 = stablehlo.subtract %139, %141 : tensor<48xf32>
    return %74, %77, %80, %83, %142, %118, %133, %124, %93, %102, %112, %36 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32xf32>, tensor<48xf32>, tensor<48xf32>, tensor<f32>
  }
}
