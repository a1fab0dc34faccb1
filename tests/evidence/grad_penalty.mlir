module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x48xf32>, %arg2: tensor<48x1xf32>, %arg3: tensor<32x48xf32>, %arg4: tensor<48x48xf32>, %arg5: tensor<48x1xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x48xf32>, %arg8: tensor<48x1xf32>, %arg9: tensor<64x32xf32>, %arg10: tensor<64x32xf32>) -> (tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x48xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48x1xf32> {jax.result_info = "result[0]['m']['w3']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x48xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<48x1xf32> {jax.result_info = "result[0]['p']['w3']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x48xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<48x1xf32> {jax.result_info = "result[0]['v']['w3']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg9 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg3 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.tanh %2 : tensor<64x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %5 = stablehlo.subtract %4, %3 : tensor<64x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %7 = stablehlo.subtract %6, %3 : tensor<64x48xbf16>
    %8 = stablehlo.convert %arg4 : (tensor<48x48xf32>) -> tensor<48x48xbf16>
    %9 = stablehlo.dot_general %3, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x48xbf16>) -> tensor<64x48xbf16>
    %10 = stablehlo.tanh %9 : tensor<64x48xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %12 = stablehlo.subtract %11, %10 : tensor<64x48xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %14 = stablehlo.subtract %13, %10 : tensor<64x48xbf16>
    %15 = stablehlo.convert %arg5 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %16 = stablehlo.dot_general %10, %15, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %17 = stablehlo.convert %16 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %20 = stablehlo.convert %19 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %21 = stablehlo.dot_general %20, %15, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<48x1xbf16>) -> tensor<64x48xbf16>
    %22 = stablehlo.multiply %21, %14 : tensor<64x48xbf16>
    %23 = stablehlo.multiply %22, %10 : tensor<64x48xbf16>
    %24 = stablehlo.add %22, %23 : tensor<64x48xbf16>
    %25 = stablehlo.dot_general %24, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x48xbf16>) -> tensor<64x48xbf16>
    %26 = stablehlo.multiply %25, %7 : tensor<64x48xbf16>
    %27 = stablehlo.multiply %26, %3 : tensor<64x48xbf16>
    %28 = stablehlo.add %26, %27 : tensor<64x48xbf16>
    %29 = stablehlo.dot_general %28, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %30 = stablehlo.convert %29 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %31 = stablehlo.multiply %30, %30 : tensor<64x32xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %33 = stablehlo.multiply %32, %30 : tensor<64x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%31 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_7 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %36 = stablehlo.add %34, %35 : tensor<64xf32>
    %37 = stablehlo.sqrt %36 : tensor<64xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %39 = stablehlo.divide %38, %37 : tensor<64xf32>
    %40 = stablehlo.convert %arg9 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %41 = stablehlo.convert %arg3 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %42 = stablehlo.dot_general %40, %41, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %43 = stablehlo.tanh %42 : tensor<64x48xbf16>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %45 = stablehlo.subtract %44, %43 : tensor<64x48xbf16>
    %46 = stablehlo.convert %arg4 : (tensor<48x48xf32>) -> tensor<48x48xbf16>
    %47 = stablehlo.dot_general %43, %46, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x48xbf16>) -> tensor<64x48xbf16>
    %48 = stablehlo.tanh %47 : tensor<64x48xbf16>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %50 = stablehlo.subtract %49, %48 : tensor<64x48xbf16>
    %51 = stablehlo.convert %arg5 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %52 = stablehlo.dot_general %48, %51, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %53 = stablehlo.convert %52 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %55 = stablehlo.divide %54, %cst_12 : tensor<f32>
    %56 = stablehlo.convert %arg10 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %57 = stablehlo.convert %arg3 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %58 = stablehlo.dot_general %56, %57, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %59 = stablehlo.tanh %58 : tensor<64x48xbf16>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %61 = stablehlo.subtract %60, %59 : tensor<64x48xbf16>
    %62 = stablehlo.convert %arg4 : (tensor<48x48xf32>) -> tensor<48x48xbf16>
    %63 = stablehlo.dot_general %59, %62, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x48xbf16>) -> tensor<64x48xbf16>
    %64 = stablehlo.tanh %63 : tensor<64x48xbf16>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %65 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %66 = stablehlo.subtract %65, %64 : tensor<64x48xbf16>
    %67 = stablehlo.convert %arg5 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %68 = stablehlo.dot_general %64, %67, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %69 = stablehlo.convert %68 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %71 = stablehlo.divide %70, %cst_16 : tensor<f32>
    %72 = stablehlo.subtract %55, %71 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %74 = stablehlo.subtract %37, %73 : tensor<64xf32>
    %75 = stablehlo.multiply %74, %74 : tensor<64xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %77 = stablehlo.multiply %76, %74 : tensor<64xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%75 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %79 = stablehlo.divide %78, %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %80 = stablehlo.multiply %cst_21, %79 : tensor<f32>
    %81 = stablehlo.add %72, %80 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.multiply %cst_22, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %83 = stablehlo.divide %82, %cst_24 : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %85 = stablehlo.multiply %84, %77 : tensor<64xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.negate %cst_25 : tensor<f32>
    %cst_26 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %87 = stablehlo.divide %86, %cst_26 : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %89 = stablehlo.convert %88 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %90 = stablehlo.dot_general %89, %64, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<64x48xbf16>) -> tensor<1x48xbf16>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<1x48xbf16>) -> tensor<48x1xbf16>
    %92 = stablehlo.dot_general %89, %67, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<48x1xbf16>) -> tensor<64x48xbf16>
    %93 = stablehlo.convert %91 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %94 = stablehlo.multiply %92, %66 : tensor<64x48xbf16>
    %95 = stablehlo.multiply %94, %64 : tensor<64x48xbf16>
    %96 = stablehlo.add %94, %95 : tensor<64x48xbf16>
    %97 = stablehlo.dot_general %96, %59, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<48x48xbf16>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %99 = stablehlo.dot_general %96, %62, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x48xbf16>) -> tensor<64x48xbf16>
    %100 = stablehlo.convert %98 : (tensor<48x48xbf16>) -> tensor<48x48xf32>
    %101 = stablehlo.multiply %99, %61 : tensor<64x48xbf16>
    %102 = stablehlo.multiply %101, %59 : tensor<64x48xbf16>
    %103 = stablehlo.add %101, %102 : tensor<64x48xbf16>
    %104 = stablehlo.dot_general %103, %56, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %105 = stablehlo.transpose %104, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %106 = stablehlo.convert %105 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_28 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %107 = stablehlo.divide %cst_27, %cst_28 : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %109 = stablehlo.convert %108 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %110 = stablehlo.dot_general %109, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<64x48xbf16>) -> tensor<1x48xbf16>
    %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<1x48xbf16>) -> tensor<48x1xbf16>
    %112 = stablehlo.dot_general %109, %51, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<48x1xbf16>) -> tensor<64x48xbf16>
    %113 = stablehlo.convert %111 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %114 = stablehlo.add %93, %113 : tensor<48x1xf32>
    %115 = stablehlo.multiply %112, %50 : tensor<64x48xbf16>
    %116 = stablehlo.multiply %115, %48 : tensor<64x48xbf16>
    %117 = stablehlo.add %115, %116 : tensor<64x48xbf16>
    %118 = stablehlo.dot_general %117, %43, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<48x48xbf16>
    %119 = stablehlo.transpose %118, dims = [1, 0] : (tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %120 = stablehlo.dot_general %117, %46, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x48xbf16>) -> tensor<64x48xbf16>
    %121 = stablehlo.convert %119 : (tensor<48x48xbf16>) -> tensor<48x48xf32>
    %122 = stablehlo.add %100, %121 : tensor<48x48xf32>
    %123 = stablehlo.multiply %120, %45 : tensor<64x48xbf16>
    %124 = stablehlo.multiply %123, %43 : tensor<64x48xbf16>
    %125 = stablehlo.add %123, %124 : tensor<64x48xbf16>
    %126 = stablehlo.dot_general %125, %40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %127 = stablehlo.transpose %126, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %128 = stablehlo.convert %127 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %129 = stablehlo.add %106, %128 : tensor<32x48xf32>
    %130 = stablehlo.multiply %85, %39 : tensor<64xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0] : (tensor<64xf32>) -> tensor<64x32xf32>
    %132 = stablehlo.multiply %131, %33 : tensor<64x32xf32>
    %133 = stablehlo.convert %132 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %134 = stablehlo.dot_general %133, %28, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %135 = stablehlo.dot_general %133, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %136 = stablehlo.multiply %26, %135 : tensor<64x48xbf16>
    %137 = stablehlo.multiply %135, %3 : tensor<64x48xbf16>
    %138 = stablehlo.add %135, %137 : tensor<64x48xbf16>
    %139 = stablehlo.multiply %25, %138 : tensor<64x48xbf16>
    %140 = stablehlo.multiply %138, %7 : tensor<64x48xbf16>
    %141 = stablehlo.dot_general %140, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<48x48xbf16>
    %142 = stablehlo.dot_general %140, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x48xbf16>) -> tensor<64x48xbf16>
    %143 = stablehlo.multiply %22, %142 : tensor<64x48xbf16>
    %144 = stablehlo.multiply %142, %10 : tensor<64x48xbf16>
    %145 = stablehlo.add %142, %144 : tensor<64x48xbf16>
    %146 = stablehlo.multiply %21, %145 : tensor<64x48xbf16>
    %147 = stablehlo.multiply %145, %14 : tensor<64x48xbf16>
    %148 = stablehlo.dot_general %147, %20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x1xbf16>) -> tensor<48x1xbf16>
    %149 = stablehlo.convert %148 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %150 = stablehlo.add %114, %149 : tensor<48x1xf32>
    %151 = stablehlo.negate %146 : tensor<64x48xbf16>
    %152 = stablehlo.add %143, %151 : tensor<64x48xbf16>
    %153 = stablehlo.multiply %152, %12 : tensor<64x48xbf16>
    %154 = stablehlo.multiply %153, %10 : tensor<64x48xbf16>
    %155 = stablehlo.add %153, %154 : tensor<64x48xbf16>
    %156 = stablehlo.dot_general %155, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<48x48xbf16>
    %157 = stablehlo.transpose %156, dims = [1, 0] : (tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %158 = stablehlo.add %141, %157 : tensor<48x48xbf16>
    %159 = stablehlo.dot_general %155, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x48xbf16>) -> tensor<64x48xbf16>
    %160 = stablehlo.add %136, %159 : tensor<64x48xbf16>
    %161 = stablehlo.convert %158 : (tensor<48x48xbf16>) -> tensor<48x48xf32>
    %162 = stablehlo.add %122, %161 : tensor<48x48xf32>
    %163 = stablehlo.negate %139 : tensor<64x48xbf16>
    %164 = stablehlo.add %160, %163 : tensor<64x48xbf16>
    %165 = stablehlo.multiply %164, %5 : tensor<64x48xbf16>
    %166 = stablehlo.multiply %165, %3 : tensor<64x48xbf16>
    %167 = stablehlo.add %165, %166 : tensor<64x48xbf16>
    %168 = stablehlo.dot_general %167, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %169 = stablehlo.transpose %168, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %170 = stablehlo.add %134, %169 : tensor<32x48xbf16>
    %171 = stablehlo.convert %170 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %172 = stablehlo.add %129, %171 : tensor<32x48xf32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %174 = stablehlo.multiply %173, %arg0 : tensor<32x48xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %176 = stablehlo.multiply %175, %172 : tensor<32x48xf32>
    %177 = stablehlo.add %174, %176 : tensor<32x48xf32>
    %cst_31 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<48x48xf32>
    %179 = stablehlo.multiply %178, %arg1 : tensor<48x48xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<48x48xf32>
    %181 = stablehlo.multiply %180, %162 : tensor<48x48xf32>
    %182 = stablehlo.add %179, %181 : tensor<48x48xf32>
    %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %184 = stablehlo.multiply %183, %arg2 : tensor<48x1xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %186 = stablehlo.multiply %185, %150 : tensor<48x1xf32>
    %187 = stablehlo.add %184, %186 : tensor<48x1xf32>
    %cst_35 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %189 = stablehlo.multiply %188, %arg6 : tensor<32x48xf32>
    %cst_36 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %191 = stablehlo.multiply %190, %172 : tensor<32x48xf32>
    %192 = stablehlo.multiply %191, %172 : tensor<32x48xf32>
    %193 = stablehlo.add %189, %192 : tensor<32x48xf32>
    %cst_37 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<48x48xf32>
    %195 = stablehlo.multiply %194, %arg7 : tensor<48x48xf32>
    %cst_38 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<48x48xf32>
    %197 = stablehlo.multiply %196, %162 : tensor<48x48xf32>
    %198 = stablehlo.multiply %197, %162 : tensor<48x48xf32>
    %199 = stablehlo.add %195, %198 : tensor<48x48xf32>
    %cst_39 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %201 = stablehlo.multiply %200, %arg8 : tensor<48x1xf32>
    %cst_40 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %203 = stablehlo.multiply %202, %150 : tensor<48x1xf32>
    %204 = stablehlo.multiply %203, %150 : tensor<48x1xf32>
    %205 = stablehlo.add %201, %204 : tensor<48x1xf32>
    %cst_41 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %207 = stablehlo.multiply %206, %177 : tensor<32x48xf32>
    %208 = stablehlo.sqrt %193 : tensor<32x48xf32>
    %cst_42 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %210 = stablehlo.add %208, %209 : tensor<32x48xf32>
    %211 = stablehlo.divide %207, %210 : tensor<32x48xf32>
    %212 = stablehlo.subtract %arg3, %211 : tensor<32x48xf32>
    %cst_43 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<48x48xf32>
    %214 = stablehlo.multiply %213, %182 : tensor<48x48xf32>
    %215 = stablehlo.sqrt %199 : tensor<48x48xf32>
    %cst_44 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<48x48xf32>
    %217 = stablehlo.add %215, %216 : tensor<48x48xf32>
    %218 = stablehlo.divide %214, %217 : tensor<48x48xf32>
    %219 = stablehlo.subtract %arg4, %218 : tensor<48x48xf32>
    %cst_45 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %221 = stablehlo.multiply %220, %187 : tensor<48x1xf32>
    %222 = stablehlo.sqrt %205 : tensor<48x1xf32>
    %cst_46 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %224 = stablehlo.add %222, %223 : tensor<48x1xf32>
    %225 = stablehlo.divide %221, %224 : tensor<48x1xf32>
    %226 = stablehlo.subtract %arg5, %225 : tensor<48x1xf32>
    return %177, %182, %187, %212, %219, %226, %193, %199, %205, %81 : tensor<32x48xf32>, tensor<48x48xf32>, tensor<48x1xf32>, tensor<32x48xf32>, tensor<48x48xf32>, tensor<48x1xf32>, tensor<32x48xf32>, tensor<48x48xf32>, tensor<48x1xf32>, tensor<f32>
  }
}
