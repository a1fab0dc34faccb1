module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<48xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<64x32xf32>, %arg9: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg8 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %0 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %2 = chlo.square %1 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %6 = stablehlo.divide %4, %5 : tensor<64x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %8 = stablehlo.add %6, %7 : tensor<64x1xf32>
    %9 = stablehlo.rsqrt %8 : tensor<64x1xf32>
    %10 = stablehlo.convert %9 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %12 = stablehlo.multiply %0, %11 : tensor<64x32xbf16>
    %13 = stablehlo.convert %arg5 : (tensor<32xf32>) -> tensor<32xbf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %16 = stablehlo.multiply %12, %15 : tensor<64x32xbf16>
    %17 = stablehlo.convert %arg6 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %18 = stablehlo.dot_general %16, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %19 = stablehlo.convert %arg4 : (tensor<48xf32>) -> tensor<48xbf16>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %22 = stablehlo.add %18, %21 : tensor<64x48xbf16>
    %23:3 = call @silu(%22) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %24 = stablehlo.convert %arg7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %25 = stablehlo.dot_general %23#0, %24, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %26 = stablehlo.add %0, %25 : tensor<64x32xbf16>
    %27 = stablehlo.convert %26 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %28 = stablehlo.subtract %27, %arg9 : tensor<64x32xf32>
    %29 = chlo.square %28 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<64x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %33 = stablehlo.divide %32, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %34 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %36 = stablehlo.multiply %35, %31 : tensor<64x32xf32>
    %37 = stablehlo.convert %36 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %38 = stablehlo.dot_general %37, %23#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %40 = stablehlo.dot_general %37, %24, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %41 = stablehlo.convert %39 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %42 = call @silu_0(%23#1, %23#2, %22, %40) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %43 = stablehlo.reduce(%42 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %44 = stablehlo.reshape %43 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.reduce(%44 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %46 = stablehlo.convert %45 : (tensor<48xbf16>) -> tensor<48xf32>
    %47 = stablehlo.dot_general %42, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %49 = stablehlo.dot_general %42, %17, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %50 = stablehlo.convert %48 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %51 = stablehlo.multiply %12, %49 : tensor<64x32xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %52 = stablehlo.reduce(%51 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %53 = stablehlo.reshape %52 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %54 = stablehlo.reduce(%53 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %55 = stablehlo.convert %54 : (tensor<32xbf16>) -> tensor<32xf32>
    %56 = stablehlo.multiply %46, %46 : tensor<48xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<48xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.add %cst_12, %57 : tensor<f32>
    %59 = stablehlo.multiply %55, %55 : tensor<32xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<32xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.add %58, %60 : tensor<f32>
    %62 = stablehlo.multiply %50, %50 : tensor<32x48xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x48xf32>, tensor<f32>) -> tensor<f32>
    %64 = stablehlo.add %61, %63 : tensor<f32>
    %65 = stablehlo.multiply %41, %41 : tensor<48x32xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<f32>
    %67 = stablehlo.add %64, %66 : tensor<f32>
    %68 = stablehlo.sqrt %67 : tensor<f32>
    %cst_16 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %70 = stablehlo.multiply %69, %46 : tensor<48xf32>
    %cst_17 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %71 = stablehlo.add %68, %cst_17 : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %73 = stablehlo.divide %70, %72 : tensor<48xf32>
    %74 = stablehlo.add %arg4, %73 : tensor<48xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %76 = stablehlo.multiply %75, %55 : tensor<32xf32>
    %cst_19 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %77 = stablehlo.add %68, %cst_19 : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %79 = stablehlo.divide %76, %78 : tensor<32xf32>
    %80 = stablehlo.add %arg5, %79 : tensor<32xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %82 = stablehlo.multiply %81, %50 : tensor<32x48xf32>
    %cst_21 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %83 = stablehlo.add %68, %cst_21 : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %85 = stablehlo.divide %82, %84 : tensor<32x48xf32>
    %86 = stablehlo.add %arg6, %85 : tensor<32x48xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %88 = stablehlo.multiply %87, %41 : tensor<48x32xf32>
    %cst_23 = stablehlo.constant dense<9.99999996E-13> : tensor<f32>
    %89 = stablehlo.add %68, %cst_23 : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %91 = stablehlo.divide %88, %90 : tensor<48x32xf32>
    %92 = stablehlo.add %arg7, %91 : tensor<48x32xf32>
    %93 = stablehlo.convert %arg8 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %94 = stablehlo.convert %93 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %95 = chlo.square %94 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%95 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_25 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %99 = stablehlo.divide %97, %98 : tensor<64x1xf32>
    %cst_26 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %101 = stablehlo.add %99, %100 : tensor<64x1xf32>
    %102 = stablehlo.rsqrt %101 : tensor<64x1xf32>
    %103 = stablehlo.convert %102 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %105 = stablehlo.multiply %93, %104 : tensor<64x32xbf16>
    %106 = stablehlo.convert %80 : (tensor<32xf32>) -> tensor<32xbf16>
    %107 = stablehlo.broadcast_in_dim %106, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %109 = stablehlo.multiply %105, %108 : tensor<64x32xbf16>
    %110 = stablehlo.convert %86 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %111 = stablehlo.dot_general %109, %110, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %112 = stablehlo.convert %74 : (tensor<48xf32>) -> tensor<48xbf16>
    %113 = stablehlo.broadcast_in_dim %112, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %115 = stablehlo.add %111, %114 : tensor<64x48xbf16>
    %116:3 = call @silu(%115) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %117 = stablehlo.convert %92 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %118 = stablehlo.dot_general %116#0, %117, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %119 = stablehlo.add %93, %118 : tensor<64x32xbf16>
    %120 = stablehlo.convert %119 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %121 = stablehlo.subtract %120, %arg9 : tensor<64x32xf32>
    %122 = chlo.square %121 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %124 = stablehlo.multiply %123, %121 : tensor<64x32xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%122 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %126 = stablehlo.divide %125, %cst_29 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_31 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %127 = stablehlo.divide %cst_30, %cst_31 : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %129 = stablehlo.multiply %128, %124 : tensor<64x32xf32>
    %130 = stablehlo.convert %129 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %131 = stablehlo.dot_general %130, %116#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %132 = stablehlo.transpose %131, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %133 = stablehlo.dot_general %130, %117, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %134 = stablehlo.convert %132 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %135 = call @silu_0(%116#1, %116#2, %115, %133) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %136 = stablehlo.reduce(%135 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %137 = stablehlo.reshape %136 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %138 = stablehlo.reduce(%137 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %139 = stablehlo.convert %138 : (tensor<48xbf16>) -> tensor<48xf32>
    %140 = stablehlo.dot_general %135, %109, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %141 = stablehlo.transpose %140, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %142 = stablehlo.dot_general %135, %110, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %143 = stablehlo.convert %141 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %144 = stablehlo.multiply %105, %142 : tensor<64x32xbf16>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %145 = stablehlo.reduce(%144 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %146 = stablehlo.reshape %145 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %147 = stablehlo.reduce(%146 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %148 = stablehlo.convert %147 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %150 = stablehlo.multiply %149, %arg0 : tensor<48xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %152 = stablehlo.multiply %151, %139 : tensor<48xf32>
    %153 = stablehlo.add %150, %152 : tensor<48xf32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %155 = stablehlo.multiply %154, %arg1 : tensor<32xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %157 = stablehlo.multiply %156, %148 : tensor<32xf32>
    %158 = stablehlo.add %155, %157 : tensor<32xf32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %160 = stablehlo.multiply %159, %arg2 : tensor<32x48xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %162 = stablehlo.multiply %161, %143 : tensor<32x48xf32>
    %163 = stablehlo.add %160, %162 : tensor<32x48xf32>
    %cst_42 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %165 = stablehlo.multiply %164, %arg3 : tensor<48x32xf32>
    %cst_43 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %167 = stablehlo.multiply %166, %134 : tensor<48x32xf32>
    %168 = stablehlo.add %165, %167 : tensor<48x32xf32>
    %cst_44 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %170 = stablehlo.multiply %169, %153 : tensor<48xf32>
    %171 = stablehlo.subtract %arg4, %170 : tensor<48xf32>
    %cst_45 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %173 = stablehlo.multiply %172, %158 : tensor<32xf32>
    %174 = stablehlo.subtract %arg5, %173 : tensor<32xf32>
    %cst_46 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %176 = stablehlo.multiply %175, %163 : tensor<32x48xf32>
    %177 = stablehlo.subtract %arg6, %176 : tensor<32x48xf32>
    %cst_47 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %179 = stablehlo.multiply %178, %168 : tensor<48x32xf32>
    %180 = stablehlo.subtract %arg7, %179 : tensor<48x32xf32>
    return %153, %158, %163, %168, %171, %174, %177, %180, %126 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<64x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<64x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<64x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<64x48xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<64x48xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<64x48xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<64x48xbf16>
    return %9, %8, %5 : tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>
  }
  func.func private @silu_0(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x48xbf16>
    return %3 : tensor<64x48xbf16>
  }
}
