module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x32xf32>, %arg1: tensor<32x32xf32>, %arg2: tensor<32x16xf32>, %arg3: tensor<16x32xf32>, %arg4: tensor<32x32xf32>, %arg5: tensor<32x16xf32>, %arg6: tensor<16x32xf32>, %arg7: tensor<8x3x16xf32>, %arg8: tensor<8x3x16xf32>) -> (tensor<8x32xf32> {jax.result_info = "result[0]['h']"}, tensor<32x32xf32> {jax.result_info = "result[0]['m']['wh']"}, tensor<32x16xf32> {jax.result_info = "result[0]['m']['wo']"}, tensor<16x32xf32> {jax.result_info = "result[0]['m']['wx']"}, tensor<32x32xf32> {jax.result_info = "result[0]['p']['wh']"}, tensor<32x16xf32> {jax.result_info = "result[0]['p']['wo']"}, tensor<16x32xf32> {jax.result_info = "result[0]['p']['wx']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg7 [0:8, 0:1, 0:16] : (tensor<8x3x16xf32>) -> tensor<8x1x16xf32>
    %1 = stablehlo.reshape %0 : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %2 = stablehlo.dot_general %1, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<16x32xf32>) -> tensor<8x32xf32>
    %3 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x32xf32>) -> tensor<8x32xf32>
    %4 = stablehlo.add %2, %3 : tensor<8x32xf32>
    %5 = stablehlo.negate %4 : tensor<8x32xf32>
    %6 = stablehlo.exponential %5 : tensor<8x32xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %8 = stablehlo.add %7, %6 : tensor<8x32xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %10 = stablehlo.divide %9, %8 : tensor<8x32xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<8x32xf32>
    %13 = stablehlo.multiply %10, %12 : tensor<8x32xf32>
    %14 = stablehlo.tanh %10 : tensor<8x32xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<8x32xf32>
    %17 = stablehlo.dot_general %14, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x16xf32>) -> tensor<8x16xf32>
    %18 = stablehlo.slice %arg8 [0:8, 0:1, 0:16] : (tensor<8x3x16xf32>) -> tensor<8x1x16xf32>
    %19 = stablehlo.reshape %18 : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %20 = stablehlo.subtract %17, %19 : tensor<8x16xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<8x16xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<8x16xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%21 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %25 = stablehlo.divide %24, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.add %cst_6, %25 : tensor<f32>
    %27 = stablehlo.slice %arg7 [0:8, 1:2, 0:16] : (tensor<8x3x16xf32>) -> tensor<8x1x16xf32>
    %28 = stablehlo.reshape %27 : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %29 = stablehlo.dot_general %28, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<16x32xf32>) -> tensor<8x32xf32>
    %30 = stablehlo.dot_general %14, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x32xf32>) -> tensor<8x32xf32>
    %31 = stablehlo.add %29, %30 : tensor<8x32xf32>
    %32 = stablehlo.negate %31 : tensor<8x32xf32>
    %33 = stablehlo.exponential %32 : tensor<8x32xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %35 = stablehlo.add %34, %33 : tensor<8x32xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %37 = stablehlo.divide %36, %35 : tensor<8x32xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %39 = stablehlo.subtract %38, %37 : tensor<8x32xf32>
    %40 = stablehlo.multiply %37, %39 : tensor<8x32xf32>
    %41 = stablehlo.tanh %37 : tensor<8x32xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %43 = stablehlo.subtract %42, %41 : tensor<8x32xf32>
    %44 = stablehlo.dot_general %41, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x16xf32>) -> tensor<8x16xf32>
    %45 = stablehlo.slice %arg8 [0:8, 1:2, 0:16] : (tensor<8x3x16xf32>) -> tensor<8x1x16xf32>
    %46 = stablehlo.reshape %45 : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %47 = stablehlo.subtract %44, %46 : tensor<8x16xf32>
    %48 = stablehlo.multiply %47, %47 : tensor<8x16xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %50 = stablehlo.multiply %49, %47 : tensor<8x16xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%48 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %52 = stablehlo.divide %51, %cst_13 : tensor<f32>
    %53 = stablehlo.add %26, %52 : tensor<f32>
    %54 = stablehlo.slice %arg7 [0:8, 2:3, 0:16] : (tensor<8x3x16xf32>) -> tensor<8x1x16xf32>
    %55 = stablehlo.reshape %54 : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %56 = stablehlo.dot_general %55, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<16x32xf32>) -> tensor<8x32xf32>
    %57 = stablehlo.dot_general %41, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x32xf32>) -> tensor<8x32xf32>
    %58 = stablehlo.add %56, %57 : tensor<8x32xf32>
    %59 = stablehlo.negate %58 : tensor<8x32xf32>
    %60 = stablehlo.exponential %59 : tensor<8x32xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %62 = stablehlo.add %61, %60 : tensor<8x32xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %64 = stablehlo.divide %63, %62 : tensor<8x32xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %66 = stablehlo.subtract %65, %64 : tensor<8x32xf32>
    %67 = stablehlo.multiply %64, %66 : tensor<8x32xf32>
    %68 = stablehlo.tanh %64 : tensor<8x32xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8x32xf32>
    %70 = stablehlo.subtract %69, %68 : tensor<8x32xf32>
    %71 = stablehlo.dot_general %68, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x16xf32>) -> tensor<8x16xf32>
    %72 = stablehlo.slice %arg8 [0:8, 2:3, 0:16] : (tensor<8x3x16xf32>) -> tensor<8x1x16xf32>
    %73 = stablehlo.reshape %72 : (tensor<8x1x16xf32>) -> tensor<8x16xf32>
    %74 = stablehlo.subtract %71, %73 : tensor<8x16xf32>
    %75 = stablehlo.multiply %74, %74 : tensor<8x16xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %77 = stablehlo.multiply %76, %74 : tensor<8x16xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%75 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %79 = stablehlo.divide %78, %cst_20 : tensor<f32>
    %80 = stablehlo.add %53, %79 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %81 = stablehlo.divide %cst_21, %cst_22 : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %83 = stablehlo.multiply %82, %77 : tensor<8x16xf32>
    %84 = stablehlo.dot_general %83, %68, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<8x32xf32>) -> tensor<16x32xf32>
    %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %86 = stablehlo.dot_general %83, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<32x16xf32>) -> tensor<8x32xf32>
    %87 = stablehlo.multiply %86, %70 : tensor<8x32xf32>
    %88 = stablehlo.multiply %87, %68 : tensor<8x32xf32>
    %89 = stablehlo.add %87, %88 : tensor<8x32xf32>
    %90 = stablehlo.multiply %89, %67 : tensor<8x32xf32>
    %91 = stablehlo.dot_general %90, %41, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<32x32xf32>
    %92 = stablehlo.transpose %91, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %93 = stablehlo.dot_general %90, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x32xf32>) -> tensor<8x32xf32>
    %94 = stablehlo.dot_general %90, %55, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<8x16xf32>) -> tensor<32x16xf32>
    %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %96 = stablehlo.divide %cst_23, %cst_24 : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %98 = stablehlo.multiply %97, %50 : tensor<8x16xf32>
    %99 = stablehlo.dot_general %98, %41, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<8x32xf32>) -> tensor<16x32xf32>
    %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %101 = stablehlo.add %85, %100 : tensor<32x16xf32>
    %102 = stablehlo.dot_general %98, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<32x16xf32>) -> tensor<8x32xf32>
    %103 = stablehlo.add %93, %102 : tensor<8x32xf32>
    %104 = stablehlo.multiply %103, %43 : tensor<8x32xf32>
    %105 = stablehlo.multiply %104, %41 : tensor<8x32xf32>
    %106 = stablehlo.add %104, %105 : tensor<8x32xf32>
    %107 = stablehlo.multiply %106, %40 : tensor<8x32xf32>
    %108 = stablehlo.dot_general %107, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<32x32xf32>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %110 = stablehlo.add %92, %109 : tensor<32x32xf32>
    %111 = stablehlo.dot_general %107, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<32x32xf32>) -> tensor<8x32xf32>
    %112 = stablehlo.dot_general %107, %28, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<8x16xf32>) -> tensor<32x16xf32>
    %113 = stablehlo.transpose %112, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %114 = stablehlo.add %95, %113 : tensor<16x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.280000e+02> : tensor<f32>
    %115 = stablehlo.divide %cst_25, %cst_26 : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [] : (tensor<f32>) -> tensor<8x16xf32>
    %117 = stablehlo.multiply %116, %23 : tensor<8x16xf32>
    %118 = stablehlo.dot_general %117, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<8x32xf32>) -> tensor<16x32xf32>
    %119 = stablehlo.transpose %118, dims = [1, 0] : (tensor<16x32xf32>) -> tensor<32x16xf32>
    %120 = stablehlo.add %101, %119 : tensor<32x16xf32>
    %121 = stablehlo.dot_general %117, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8x16xf32>, tensor<32x16xf32>) -> tensor<8x32xf32>
    %122 = stablehlo.add %111, %121 : tensor<8x32xf32>
    %123 = stablehlo.multiply %122, %16 : tensor<8x32xf32>
    %124 = stablehlo.multiply %123, %14 : tensor<8x32xf32>
    %125 = stablehlo.add %123, %124 : tensor<8x32xf32>
    %126 = stablehlo.multiply %125, %13 : tensor<8x32xf32>
    %127 = stablehlo.dot_general %126, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<8x32xf32>) -> tensor<32x32xf32>
    %128 = stablehlo.transpose %127, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %129 = stablehlo.add %110, %128 : tensor<32x32xf32>
    %130 = stablehlo.dot_general %126, %1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8x32xf32>, tensor<8x16xf32>) -> tensor<32x16xf32>
    %131 = stablehlo.transpose %130, dims = [1, 0] : (tensor<32x16xf32>) -> tensor<16x32xf32>
    %132 = stablehlo.add %114, %131 : tensor<16x32xf32>
    %cst_27 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %134 = stablehlo.multiply %133, %arg1 : tensor<32x32xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %136 = stablehlo.multiply %135, %129 : tensor<32x32xf32>
    %137 = stablehlo.add %134, %136 : tensor<32x32xf32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %139 = stablehlo.multiply %138, %arg2 : tensor<32x16xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %141 = stablehlo.multiply %140, %120 : tensor<32x16xf32>
    %142 = stablehlo.add %139, %141 : tensor<32x16xf32>
    %cst_31 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %144 = stablehlo.multiply %143, %arg3 : tensor<16x32xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %146 = stablehlo.multiply %145, %132 : tensor<16x32xf32>
    %147 = stablehlo.add %144, %146 : tensor<16x32xf32>
    %cst_33 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %149 = stablehlo.multiply %148, %137 : tensor<32x32xf32>
    %150 = stablehlo.subtract %arg4, %149 : tensor<32x32xf32>
    %cst_34 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x16xf32>
    %152 = stablehlo.multiply %151, %142 : tensor<32x16xf32>
    %153 = stablehlo.subtract %arg5, %152 : tensor<32x16xf32>
    %cst_35 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<16x32xf32>
    %155 = stablehlo.multiply %154, %147 : tensor<16x32xf32>
    %156 = stablehlo.subtract %arg6, %155 : tensor<16x32xf32>
    return %68, %137, %142, %147, %150, %153, %156, %80 : tensor<8x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<32x32xf32>, tensor<32x16xf32>, tensor<16x32xf32>, tensor<f32>
  }
}
