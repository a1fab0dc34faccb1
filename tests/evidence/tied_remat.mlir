module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48x48xf32>, %arg1: tensor<32x48xf32>, %arg2: tensor<48x48xf32>, %arg3: tensor<32x48xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<64x32xf32>) -> (tensor<48x48xf32> {jax.result_info = "result[0]['m']['v']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w']"}, tensor<48x48xf32> {jax.result_info = "result[0]['p']['v']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg3 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.multiply %2, %2 : tensor<64x48xbf16>
    %4 = stablehlo.multiply %3, %2 : tensor<64x48xbf16>
    %cst = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %6 = stablehlo.multiply %5, %4 : tensor<64x48xbf16>
    %7 = stablehlo.add %2, %6 : tensor<64x48xbf16>
    %cst_0 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %9 = stablehlo.multiply %8, %7 : tensor<64x48xbf16>
    %10 = stablehlo.tanh %9 : tensor<64x48xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %12 = stablehlo.add %11, %10 : tensor<64x48xbf16>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %14 = stablehlo.multiply %13, %12 : tensor<64x48xbf16>
    %15 = stablehlo.multiply %2, %14 : tensor<64x48xbf16>
    %16 = stablehlo.convert %arg2 : (tensor<48x48xf32>) -> tensor<48x48xbf16>
    %17 = stablehlo.dot_general %15, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x48xbf16>) -> tensor<64x48xbf16>
    %18 = stablehlo.multiply %17, %17 : tensor<64x48xbf16>
    %19 = stablehlo.multiply %18, %17 : tensor<64x48xbf16>
    %cst_3 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %21 = stablehlo.multiply %20, %19 : tensor<64x48xbf16>
    %22 = stablehlo.add %17, %21 : tensor<64x48xbf16>
    %cst_4 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %24 = stablehlo.multiply %23, %22 : tensor<64x48xbf16>
    %25 = stablehlo.tanh %24 : tensor<64x48xbf16>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %27 = stablehlo.add %26, %25 : tensor<64x48xbf16>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %29 = stablehlo.multiply %28, %27 : tensor<64x48xbf16>
    %30 = stablehlo.multiply %17, %29 : tensor<64x48xbf16>
    %31 = stablehlo.convert %arg3 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %33 = stablehlo.dot_general %30, %32, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %34 = stablehlo.convert %33 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %35 = stablehlo.subtract %34, %arg5 : tensor<64x32xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<64x32xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %38 = stablehlo.multiply %37, %35 : tensor<64x32xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%36 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %40 = stablehlo.divide %39, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %41 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %43 = stablehlo.multiply %42, %38 : tensor<64x32xf32>
    %44:4 = stablehlo.optimization_barrier %arg2, %arg3, %arg4, %43 : tensor<48x48xf32>, tensor<32x48xf32>, tensor<64x32xf32>, tensor<64x32xf32>
    %45 = stablehlo.convert %44#2 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %46 = stablehlo.convert %44#1 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %47 = stablehlo.dot_general %45, %46, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %48 = stablehlo.multiply %47, %47 : tensor<64x48xbf16>
    %49 = stablehlo.multiply %48, %47 : tensor<64x48xbf16>
    %50 = stablehlo.multiply %47, %47 : tensor<64x48xbf16>
    %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %52 = stablehlo.multiply %51, %50 : tensor<64x48xbf16>
    %cst_13 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %54 = stablehlo.multiply %53, %49 : tensor<64x48xbf16>
    %55 = stablehlo.add %47, %54 : tensor<64x48xbf16>
    %cst_14 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %56 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %57 = stablehlo.multiply %56, %55 : tensor<64x48xbf16>
    %58 = stablehlo.tanh %57 : tensor<64x48xbf16>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %59 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %60 = stablehlo.subtract %59, %58 : tensor<64x48xbf16>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %61 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %62 = stablehlo.add %61, %58 : tensor<64x48xbf16>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %63 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %64 = stablehlo.multiply %63, %62 : tensor<64x48xbf16>
    %65 = stablehlo.multiply %47, %64 : tensor<64x48xbf16>
    %66 = stablehlo.convert %44#0 : (tensor<48x48xf32>) -> tensor<48x48xbf16>
    %67 = stablehlo.dot_general %65, %66, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x48xbf16>) -> tensor<64x48xbf16>
    %68 = stablehlo.multiply %67, %67 : tensor<64x48xbf16>
    %69 = stablehlo.multiply %68, %67 : tensor<64x48xbf16>
    %70 = stablehlo.multiply %67, %67 : tensor<64x48xbf16>
    %cst_18 = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %72 = stablehlo.multiply %71, %70 : tensor<64x48xbf16>
    %cst_19 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %73 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %74 = stablehlo.multiply %73, %69 : tensor<64x48xbf16>
    %75 = stablehlo.add %67, %74 : tensor<64x48xbf16>
    %cst_20 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %76 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %77 = stablehlo.multiply %76, %75 : tensor<64x48xbf16>
    %78 = stablehlo.tanh %77 : tensor<64x48xbf16>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %79 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %80 = stablehlo.subtract %79, %78 : tensor<64x48xbf16>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %81 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %82 = stablehlo.add %81, %78 : tensor<64x48xbf16>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %83 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %84 = stablehlo.multiply %83, %82 : tensor<64x48xbf16>
    %85 = stablehlo.multiply %67, %84 : tensor<64x48xbf16>
    %86 = stablehlo.convert %44#1 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %88 = stablehlo.convert %44#3 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %89 = stablehlo.dot_general %88, %85, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %91 = stablehlo.dot_general %88, %87, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %92 = stablehlo.transpose %90, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %93 = stablehlo.convert %92 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %94 = stablehlo.multiply %67, %91 : tensor<64x48xbf16>
    %95 = stablehlo.multiply %91, %84 : tensor<64x48xbf16>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %96 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %97 = stablehlo.multiply %96, %94 : tensor<64x48xbf16>
    %98 = stablehlo.multiply %97, %80 : tensor<64x48xbf16>
    %99 = stablehlo.multiply %98, %78 : tensor<64x48xbf16>
    %100 = stablehlo.add %98, %99 : tensor<64x48xbf16>
    %cst_25 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %101 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %102 = stablehlo.multiply %101, %100 : tensor<64x48xbf16>
    %103 = stablehlo.add %95, %102 : tensor<64x48xbf16>
    %cst_26 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %104 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %105 = stablehlo.multiply %104, %102 : tensor<64x48xbf16>
    %106 = stablehlo.multiply %105, %72 : tensor<64x48xbf16>
    %107 = stablehlo.add %103, %106 : tensor<64x48xbf16>
    %108 = stablehlo.dot_general %107, %65, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<48x48xbf16>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<48x48xbf16>) -> tensor<48x48xbf16>
    %110 = stablehlo.dot_general %107, %66, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x48xbf16>) -> tensor<64x48xbf16>
    %111 = stablehlo.convert %109 : (tensor<48x48xbf16>) -> tensor<48x48xf32>
    %112 = stablehlo.multiply %47, %110 : tensor<64x48xbf16>
    %113 = stablehlo.multiply %110, %64 : tensor<64x48xbf16>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %114 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %115 = stablehlo.multiply %114, %112 : tensor<64x48xbf16>
    %116 = stablehlo.multiply %115, %60 : tensor<64x48xbf16>
    %117 = stablehlo.multiply %116, %58 : tensor<64x48xbf16>
    %118 = stablehlo.add %116, %117 : tensor<64x48xbf16>
    %cst_28 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %119 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %120 = stablehlo.multiply %119, %118 : tensor<64x48xbf16>
    %121 = stablehlo.add %113, %120 : tensor<64x48xbf16>
    %cst_29 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %123 = stablehlo.multiply %122, %120 : tensor<64x48xbf16>
    %124 = stablehlo.multiply %123, %52 : tensor<64x48xbf16>
    %125 = stablehlo.add %121, %124 : tensor<64x48xbf16>
    %126 = stablehlo.dot_general %125, %45, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %127 = stablehlo.transpose %126, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %128 = stablehlo.convert %127 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %129 = stablehlo.add %93, %128 : tensor<32x48xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<48x48xf32>
    %131 = stablehlo.multiply %130, %arg0 : tensor<48x48xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<48x48xf32>
    %133 = stablehlo.multiply %132, %111 : tensor<48x48xf32>
    %134 = stablehlo.add %131, %133 : tensor<48x48xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %136 = stablehlo.multiply %135, %arg1 : tensor<32x48xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %138 = stablehlo.multiply %137, %129 : tensor<32x48xf32>
    %139 = stablehlo.add %136, %138 : tensor<32x48xf32>
    %cst_34 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<48x48xf32>
    %141 = stablehlo.multiply %140, %134 : tensor<48x48xf32>
    %142 = stablehlo.subtract %arg2, %141 : tensor<48x48xf32>
    %cst_35 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %144 = stablehlo.multiply %143, %139 : tensor<32x48xf32>
    %145 = stablehlo.subtract %arg3, %144 : tensor<32x48xf32>
    return %134, %139, %142, %145, %40 : tensor<48x48xf32>, tensor<32x48xf32>, tensor<48x48xf32>, tensor<32x48xf32>, tensor<f32>
  }
}
