module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<16x16xbf16>, %arg1: tensor<16x16xbf16>, %arg2: tensor<16x16xbf16>, %arg3: tensor<16x16xbf16>, %arg4: tensor<16x16xbf16>, %arg5: tensor<16x16xbf16>, %arg6: tensor<16x16xf32>, %arg7: tensor<16x16xf32>, %arg8: tensor<16x16xf32>, %arg9: tensor<16x16xf32>, %arg10: tensor<16x16xf32>, %arg11: tensor<16x16xf32>, %arg12: tensor<16x16xf32>, %arg13: tensor<16x16xf32>, %arg14: tensor<16x16xf32>, %arg15: tensor<16x16xf32>, %arg16: tensor<16x16xf32>, %arg17: tensor<16x16xf32>, %arg18: tensor<i32>, %arg19: tensor<16x16xbf16>, %arg20: tensor<16x16xf32>) -> (tensor<16x16xbf16> {jax.result_info = "result[0][0]['down']"}, tensor<16x16xbf16> {jax.result_info = "result[0][0]['gate']"}, tensor<16x16xbf16> {jax.result_info = "result[0][0]['up']"}, tensor<16x16xbf16> {jax.result_info = "result[0][1]['down']"}, tensor<16x16xbf16> {jax.result_info = "result[0][1]['gate']"}, tensor<16x16xbf16> {jax.result_info = "result[0][1]['up']"}, tensor<16x16xf32> {jax.result_info = "result[1][0]['down']"}, tensor<16x16xf32> {jax.result_info = "result[1][0]['gate']"}, tensor<16x16xf32> {jax.result_info = "result[1][0]['up']"}, tensor<16x16xf32> {jax.result_info = "result[1][1]['down']"}, tensor<16x16xf32> {jax.result_info = "result[1][1]['gate']"}, tensor<16x16xf32> {jax.result_info = "result[1][1]['up']"}, tensor<16x16xf32> {jax.result_info = "result[2][0]['down']"}, tensor<16x16xf32> {jax.result_info = "result[2][0]['gate']"}, tensor<16x16xf32> {jax.result_info = "result[2][0]['up']"}, tensor<16x16xf32> {jax.result_info = "result[2][1]['down']"}, tensor<16x16xf32> {jax.result_info = "result[2][1]['gate']"}, tensor<16x16xf32> {jax.result_info = "result[2][1]['up']"}, tensor<i32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.convert %arg19 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<16x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %cst_0 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %5 = stablehlo.divide %3, %4 : tensor<16x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %7 = stablehlo.add %5, %6 : tensor<16x1xf32>
    %8 = stablehlo.rsqrt %7 : tensor<16x1xf32>
    %9 = stablehlo.convert %8 : (tensor<16x1xf32>) -> tensor<16x1xbf16>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<16x1xbf16>) -> tensor<16x16xbf16>
    %11 = stablehlo.multiply %arg19, %10 : tensor<16x16xbf16>
    %12 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %13 = stablehlo.dot_general %11, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %14 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %15 = stablehlo.dot_general %11, %14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %16 = stablehlo.convert %15 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %17:3 = call @silu(%16) : (tensor<16x16xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>)
    %18 = stablehlo.convert %17#0 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %19 = stablehlo.multiply %18, %13 : tensor<16x16xbf16>
    %20 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %21 = stablehlo.dot_general %19, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %22 = stablehlo.add %arg19, %21 : tensor<16x16xbf16>
    %23 = stablehlo.convert %22 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<16x16xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %26 = stablehlo.multiply %25, %23 : tensor<16x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%24 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<16xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<16xf32>) -> tensor<16x1xf32>
    %cst_4 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %30 = stablehlo.divide %28, %29 : tensor<16x1xf32>
    %cst_5 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %32 = stablehlo.add %30, %31 : tensor<16x1xf32>
    %33 = stablehlo.rsqrt %32 : tensor<16x1xf32>
    %34 = stablehlo.divide %33, %32 : tensor<16x1xf32>
    %cst_6 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<16x1xf32>
    %37 = stablehlo.convert %33 : (tensor<16x1xf32>) -> tensor<16x1xbf16>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<16x1xbf16>) -> tensor<16x16xbf16>
    %39 = stablehlo.multiply %22, %38 : tensor<16x16xbf16>
    %40 = stablehlo.transpose %arg5, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %41 = stablehlo.dot_general %39, %40, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %42 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %43 = stablehlo.dot_general %39, %42, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %44 = stablehlo.convert %43 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %45:3 = call @silu(%44) : (tensor<16x16xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>)
    %46 = stablehlo.convert %45#0 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %47 = stablehlo.multiply %46, %41 : tensor<16x16xbf16>
    %48 = stablehlo.transpose %arg3, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %49 = stablehlo.dot_general %47, %48, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %50 = stablehlo.add %22, %49 : tensor<16x16xbf16>
    %51 = stablehlo.convert %50 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %52 = stablehlo.subtract %51, %arg20 : tensor<16x16xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<16x16xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %55 = stablehlo.multiply %54, %52 : tensor<16x16xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%53 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<16x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %57 = stablehlo.divide %56, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.560000e+02> : tensor<f32>
    %58 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %60 = stablehlo.multiply %59, %55 : tensor<16x16xf32>
    %61 = stablehlo.convert %60 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %62 = stablehlo.dot_general %61, %47, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %63 = stablehlo.transpose %62, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %64 = stablehlo.dot_general %61, %48, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %65 = stablehlo.transpose %63, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %66 = stablehlo.multiply %46, %64 : tensor<16x16xbf16>
    %67 = stablehlo.multiply %64, %41 : tensor<16x16xbf16>
    %68 = stablehlo.convert %67 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %69 = call @silu_0(%45#1, %45#2, %44, %68) : (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %70 = stablehlo.convert %69 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %71 = stablehlo.dot_general %70, %39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %72 = stablehlo.transpose %71, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %73 = stablehlo.dot_general %70, %42, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %74 = stablehlo.transpose %72, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %75 = stablehlo.dot_general %66, %39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %76 = stablehlo.transpose %75, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %77 = stablehlo.dot_general %66, %40, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %78 = stablehlo.add %73, %77 : tensor<16x16xbf16>
    %79 = stablehlo.transpose %76, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %80 = stablehlo.multiply %22, %78 : tensor<16x16xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %81 = stablehlo.reduce(%80 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<16x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %82 = stablehlo.reshape %81 : (tensor<16xbf16>) -> tensor<16x1xbf16>
    %83 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<16x1xbf16>) -> tensor<16x16xbf16>
    %84 = stablehlo.multiply %78, %83 : tensor<16x16xbf16>
    %85 = stablehlo.add %61, %84 : tensor<16x16xbf16>
    %86 = stablehlo.convert %82 : (tensor<16x1xbf16>) -> tensor<16x1xf32>
    %87 = stablehlo.multiply %86, %36 : tensor<16x1xf32>
    %cst_13 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<16x1xf32>
    %89 = stablehlo.divide %87, %88 : tensor<16x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%89 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<16x1xf32>, tensor<f32>) -> tensor<16xf32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0] : (tensor<16xf32>) -> tensor<16x16xf32>
    %92 = stablehlo.multiply %91, %26 : tensor<16x16xf32>
    %93 = stablehlo.convert %92 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %94 = stablehlo.add %85, %93 : tensor<16x16xbf16>
    %95 = stablehlo.dot_general %94, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %97 = stablehlo.dot_general %94, %20, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %98 = stablehlo.transpose %96, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %99 = stablehlo.multiply %18, %97 : tensor<16x16xbf16>
    %100 = stablehlo.multiply %97, %13 : tensor<16x16xbf16>
    %101 = stablehlo.convert %100 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %102 = call @silu_0(%17#1, %17#2, %16, %101) : (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) -> tensor<16x16xf32>
    %103 = stablehlo.convert %102 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %104 = stablehlo.dot_general %103, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %105 = stablehlo.transpose %104, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %107 = stablehlo.dot_general %99, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x16xbf16>, tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %108 = stablehlo.transpose %107, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<16x16xbf16>) -> tensor<16x16xbf16>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %110 = stablehlo.add %arg18, %c : tensor<i32>
    %111 = stablehlo.convert %110 : (tensor<i32>) -> tensor<f32>
    %112 = stablehlo.convert %98 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %113 = stablehlo.convert %106 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %114 = stablehlo.convert %109 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %115 = stablehlo.convert %65 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %116 = stablehlo.convert %74 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %117 = stablehlo.convert %79 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %119 = stablehlo.multiply %118, %arg6 : tensor<16x16xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %121 = stablehlo.multiply %120, %112 : tensor<16x16xf32>
    %122 = stablehlo.add %119, %121 : tensor<16x16xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %124 = stablehlo.multiply %123, %arg7 : tensor<16x16xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %126 = stablehlo.multiply %125, %113 : tensor<16x16xf32>
    %127 = stablehlo.add %124, %126 : tensor<16x16xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %129 = stablehlo.multiply %128, %arg8 : tensor<16x16xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %131 = stablehlo.multiply %130, %114 : tensor<16x16xf32>
    %132 = stablehlo.add %129, %131 : tensor<16x16xf32>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %134 = stablehlo.multiply %133, %arg9 : tensor<16x16xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %136 = stablehlo.multiply %135, %115 : tensor<16x16xf32>
    %137 = stablehlo.add %134, %136 : tensor<16x16xf32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %139 = stablehlo.multiply %138, %arg10 : tensor<16x16xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %141 = stablehlo.multiply %140, %116 : tensor<16x16xf32>
    %142 = stablehlo.add %139, %141 : tensor<16x16xf32>
    %cst_25 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %144 = stablehlo.multiply %143, %arg11 : tensor<16x16xf32>
    %cst_26 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %146 = stablehlo.multiply %145, %117 : tensor<16x16xf32>
    %147 = stablehlo.add %144, %146 : tensor<16x16xf32>
    %cst_27 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %149 = stablehlo.multiply %148, %arg12 : tensor<16x16xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %151 = stablehlo.multiply %150, %112 : tensor<16x16xf32>
    %152 = stablehlo.multiply %151, %112 : tensor<16x16xf32>
    %153 = stablehlo.add %149, %152 : tensor<16x16xf32>
    %cst_29 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %155 = stablehlo.multiply %154, %arg13 : tensor<16x16xf32>
    %cst_30 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %157 = stablehlo.multiply %156, %113 : tensor<16x16xf32>
    %158 = stablehlo.multiply %157, %113 : tensor<16x16xf32>
    %159 = stablehlo.add %155, %158 : tensor<16x16xf32>
    %cst_31 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %161 = stablehlo.multiply %160, %arg14 : tensor<16x16xf32>
    %cst_32 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %163 = stablehlo.multiply %162, %114 : tensor<16x16xf32>
    %164 = stablehlo.multiply %163, %114 : tensor<16x16xf32>
    %165 = stablehlo.add %161, %164 : tensor<16x16xf32>
    %cst_33 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %167 = stablehlo.multiply %166, %arg15 : tensor<16x16xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %169 = stablehlo.multiply %168, %115 : tensor<16x16xf32>
    %170 = stablehlo.multiply %169, %115 : tensor<16x16xf32>
    %171 = stablehlo.add %167, %170 : tensor<16x16xf32>
    %cst_35 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %173 = stablehlo.multiply %172, %arg16 : tensor<16x16xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %175 = stablehlo.multiply %174, %116 : tensor<16x16xf32>
    %176 = stablehlo.multiply %175, %116 : tensor<16x16xf32>
    %177 = stablehlo.add %173, %176 : tensor<16x16xf32>
    %cst_37 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %179 = stablehlo.multiply %178, %arg17 : tensor<16x16xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %181 = stablehlo.multiply %180, %117 : tensor<16x16xf32>
    %182 = stablehlo.multiply %181, %117 : tensor<16x16xf32>
    %183 = stablehlo.add %179, %182 : tensor<16x16xf32>
    %184 = stablehlo.convert %arg0 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %cst_39 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %185 = stablehlo.power %cst_39, %111 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %186 = stablehlo.subtract %cst_40, %185 : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %186, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %188 = stablehlo.divide %122, %187 : tensor<16x16xf32>
    %cst_41 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %190 = stablehlo.multiply %189, %188 : tensor<16x16xf32>
    %cst_42 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %191 = stablehlo.power %cst_42, %111 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %192 = stablehlo.subtract %cst_43, %191 : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %194 = stablehlo.divide %153, %193 : tensor<16x16xf32>
    %195 = stablehlo.sqrt %194 : tensor<16x16xf32>
    %cst_44 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %197 = stablehlo.add %195, %196 : tensor<16x16xf32>
    %198 = stablehlo.divide %190, %197 : tensor<16x16xf32>
    %199 = stablehlo.subtract %184, %198 : tensor<16x16xf32>
    %200 = stablehlo.convert %199 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %201 = stablehlo.convert %arg1 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %cst_45 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %202 = stablehlo.power %cst_45, %111 : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %203 = stablehlo.subtract %cst_46, %202 : tensor<f32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %205 = stablehlo.divide %127, %204 : tensor<16x16xf32>
    %cst_47 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %207 = stablehlo.multiply %206, %205 : tensor<16x16xf32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %208 = stablehlo.power %cst_48, %111 : tensor<f32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %209 = stablehlo.subtract %cst_49, %208 : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %211 = stablehlo.divide %159, %210 : tensor<16x16xf32>
    %212 = stablehlo.sqrt %211 : tensor<16x16xf32>
    %cst_50 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %214 = stablehlo.add %212, %213 : tensor<16x16xf32>
    %215 = stablehlo.divide %207, %214 : tensor<16x16xf32>
    %216 = stablehlo.subtract %201, %215 : tensor<16x16xf32>
    %217 = stablehlo.convert %216 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %218 = stablehlo.convert %arg2 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %cst_51 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %219 = stablehlo.power %cst_51, %111 : tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %220 = stablehlo.subtract %cst_52, %219 : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %222 = stablehlo.divide %132, %221 : tensor<16x16xf32>
    %cst_53 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %224 = stablehlo.multiply %223, %222 : tensor<16x16xf32>
    %cst_54 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %225 = stablehlo.power %cst_54, %111 : tensor<f32>
    %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %226 = stablehlo.subtract %cst_55, %225 : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %226, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %228 = stablehlo.divide %165, %227 : tensor<16x16xf32>
    %229 = stablehlo.sqrt %228 : tensor<16x16xf32>
    %cst_56 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %231 = stablehlo.add %229, %230 : tensor<16x16xf32>
    %232 = stablehlo.divide %224, %231 : tensor<16x16xf32>
    %233 = stablehlo.subtract %218, %232 : tensor<16x16xf32>
    %234 = stablehlo.convert %233 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %235 = stablehlo.convert %arg3 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %cst_57 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %236 = stablehlo.power %cst_57, %111 : tensor<f32>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %237 = stablehlo.subtract %cst_58, %236 : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %239 = stablehlo.divide %137, %238 : tensor<16x16xf32>
    %cst_59 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %241 = stablehlo.multiply %240, %239 : tensor<16x16xf32>
    %cst_60 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %242 = stablehlo.power %cst_60, %111 : tensor<f32>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %243 = stablehlo.subtract %cst_61, %242 : tensor<f32>
    %244 = stablehlo.broadcast_in_dim %243, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %245 = stablehlo.divide %171, %244 : tensor<16x16xf32>
    %246 = stablehlo.sqrt %245 : tensor<16x16xf32>
    %cst_62 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %248 = stablehlo.add %246, %247 : tensor<16x16xf32>
    %249 = stablehlo.divide %241, %248 : tensor<16x16xf32>
    %250 = stablehlo.subtract %235, %249 : tensor<16x16xf32>
    %251 = stablehlo.convert %250 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %252 = stablehlo.convert %arg4 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %cst_63 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %253 = stablehlo.power %cst_63, %111 : tensor<f32>
    %cst_64 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %254 = stablehlo.subtract %cst_64, %253 : tensor<f32>
    %255 = stablehlo.broadcast_in_dim %254, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %256 = stablehlo.divide %142, %255 : tensor<16x16xf32>
    %cst_65 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %258 = stablehlo.multiply %257, %256 : tensor<16x16xf32>
    %cst_66 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %259 = stablehlo.power %cst_66, %111 : tensor<f32>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %260 = stablehlo.subtract %cst_67, %259 : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %260, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %262 = stablehlo.divide %177, %261 : tensor<16x16xf32>
    %263 = stablehlo.sqrt %262 : tensor<16x16xf32>
    %cst_68 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %265 = stablehlo.add %263, %264 : tensor<16x16xf32>
    %266 = stablehlo.divide %258, %265 : tensor<16x16xf32>
    %267 = stablehlo.subtract %252, %266 : tensor<16x16xf32>
    %268 = stablehlo.convert %267 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    %269 = stablehlo.convert %arg5 : (tensor<16x16xbf16>) -> tensor<16x16xf32>
    %cst_69 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %270 = stablehlo.power %cst_69, %111 : tensor<f32>
    %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %271 = stablehlo.subtract %cst_70, %270 : tensor<f32>
    %272 = stablehlo.broadcast_in_dim %271, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %273 = stablehlo.divide %147, %272 : tensor<16x16xf32>
    %cst_71 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %274 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %275 = stablehlo.multiply %274, %273 : tensor<16x16xf32>
    %cst_72 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %276 = stablehlo.power %cst_72, %111 : tensor<f32>
    %cst_73 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %277 = stablehlo.subtract %cst_73, %276 : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %277, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %279 = stablehlo.divide %183, %278 : tensor<16x16xf32>
    %280 = stablehlo.sqrt %279 : tensor<16x16xf32>
    %cst_74 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %281 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %282 = stablehlo.add %280, %281 : tensor<16x16xf32>
    %283 = stablehlo.divide %275, %282 : tensor<16x16xf32>
    %284 = stablehlo.subtract %269, %283 : tensor<16x16xf32>
    %285 = stablehlo.convert %284 : (tensor<16x16xf32>) -> tensor<16x16xbf16>
    return %200, %217, %234, %251, %268, %285, %122, %127, %132, %137, %142, %147, %153, %159, %165, %171, %177, %183, %110, %57 : tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xbf16>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>, tensor<i32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<16x16xf32>) -> (tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<16x16xf32>
    %1 = stablehlo.exponential %0 : tensor<16x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %3 = stablehlo.add %2, %1 : tensor<16x16xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %5 = stablehlo.divide %4, %3 : tensor<16x16xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<16x16xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<16x16xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<16x16xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<16x16xf32>
    return %9, %8, %5 : tensor<16x16xf32>, tensor<16x16xf32>, tensor<16x16xf32>
  }
  func.func private @silu_0(%arg0: tensor<16x16xf32>, %arg1: tensor<16x16xf32>, %arg2: tensor<16x16xf32>, %arg3: tensor<16x16xf32>) -> tensor<16x16xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<16x16xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<16x16xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<16x16xf32>
    %3 = stablehlo.add %1, %2 : tensor<16x16xf32>
    return %3 : tensor<16x16xf32>
  }
}
