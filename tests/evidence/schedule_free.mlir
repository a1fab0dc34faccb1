module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<i32>, %arg1: tensor<48xf32>, %arg2: tensor<32xf32>, %arg3: tensor<32x48xf32>, %arg4: tensor<48x32xf32>, %arg5: tensor<48xf32>, %arg6: tensor<32xf32>, %arg7: tensor<32x48xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<48xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32x48xf32>, %arg12: tensor<48x32xf32>, %arg13: tensor<64x32xf32>, %arg14: tensor<64x32xf32>) -> (tensor<i32> {jax.result_info = "result[0]['t']"}, tensor<48xf32> {jax.result_info = "result[0]['v']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['v']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['x']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['x']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['x']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['x']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['z']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['z']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['z']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['z']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %1 = stablehlo.multiply %0, %arg9 : tensor<48xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %3 = stablehlo.multiply %2, %arg5 : tensor<48xf32>
    %4 = stablehlo.add %1, %3 : tensor<48xf32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %6 = stablehlo.multiply %5, %arg10 : tensor<32xf32>
    %cst_2 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %8 = stablehlo.multiply %7, %arg6 : tensor<32xf32>
    %9 = stablehlo.add %6, %8 : tensor<32xf32>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %11 = stablehlo.multiply %10, %arg11 : tensor<32x48xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %13 = stablehlo.multiply %12, %arg7 : tensor<32x48xf32>
    %14 = stablehlo.add %11, %13 : tensor<32x48xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %16 = stablehlo.multiply %15, %arg12 : tensor<48x32xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %18 = stablehlo.multiply %17, %arg8 : tensor<48x32xf32>
    %19 = stablehlo.add %16, %18 : tensor<48x32xf32>
    %20 = stablehlo.convert %arg13 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %21 = stablehlo.convert %20 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %22 = chlo.square %21 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_8 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %26 = stablehlo.divide %24, %25 : tensor<64x1xf32>
    %cst_9 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %28 = stablehlo.add %26, %27 : tensor<64x1xf32>
    %29 = stablehlo.rsqrt %28 : tensor<64x1xf32>
    %30 = stablehlo.convert %29 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %32 = stablehlo.multiply %20, %31 : tensor<64x32xbf16>
    %33 = stablehlo.convert %9 : (tensor<32xf32>) -> tensor<32xbf16>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %36 = stablehlo.multiply %32, %35 : tensor<64x32xbf16>
    %37 = stablehlo.convert %14 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %38 = stablehlo.dot_general %36, %37, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %39 = stablehlo.convert %4 : (tensor<48xf32>) -> tensor<48xbf16>
    %40 = stablehlo.broadcast_in_dim %39, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %42 = stablehlo.add %38, %41 : tensor<64x48xbf16>
    %43:3 = call @silu(%42) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %44 = stablehlo.convert %19 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %45 = stablehlo.dot_general %43#0, %44, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %46 = stablehlo.add %20, %45 : tensor<64x32xbf16>
    %47 = stablehlo.convert %46 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %48 = stablehlo.subtract %47, %arg14 : tensor<64x32xf32>
    %49 = chlo.square %48 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %51 = stablehlo.multiply %50, %48 : tensor<64x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%49 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %53 = stablehlo.divide %52, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %54 = stablehlo.divide %cst_13, %cst_14 : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %56 = stablehlo.multiply %55, %51 : tensor<64x32xf32>
    %57 = stablehlo.convert %56 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %58 = stablehlo.dot_general %57, %43#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %59 = stablehlo.transpose %58, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %60 = stablehlo.dot_general %57, %44, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %61 = stablehlo.convert %59 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %62 = call @silu_0(%43#1, %43#2, %42, %60) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %63 = stablehlo.reduce(%62 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %64 = stablehlo.reshape %63 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %65 = stablehlo.reduce(%64 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %66 = stablehlo.convert %65 : (tensor<48xbf16>) -> tensor<48xf32>
    %67 = stablehlo.dot_general %62, %36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %69 = stablehlo.dot_general %62, %37, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %70 = stablehlo.convert %68 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %71 = stablehlo.multiply %32, %69 : tensor<64x32xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %72 = stablehlo.reduce(%71 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %73 = stablehlo.reshape %72 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %74 = stablehlo.reduce(%73 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %75 = stablehlo.convert %74 : (tensor<32xbf16>) -> tensor<32xf32>
    %cst_19 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %77 = stablehlo.multiply %76, %arg1 : tensor<48xf32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %79 = stablehlo.multiply %78, %66 : tensor<48xf32>
    %80 = stablehlo.multiply %79, %66 : tensor<48xf32>
    %81 = stablehlo.add %77, %80 : tensor<48xf32>
    %cst_21 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %83 = stablehlo.multiply %82, %arg2 : tensor<32xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %85 = stablehlo.multiply %84, %75 : tensor<32xf32>
    %86 = stablehlo.multiply %85, %75 : tensor<32xf32>
    %87 = stablehlo.add %83, %86 : tensor<32xf32>
    %cst_23 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %89 = stablehlo.multiply %88, %arg3 : tensor<32x48xf32>
    %cst_24 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %91 = stablehlo.multiply %90, %70 : tensor<32x48xf32>
    %92 = stablehlo.multiply %91, %70 : tensor<32x48xf32>
    %93 = stablehlo.add %89, %92 : tensor<32x48xf32>
    %cst_25 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %95 = stablehlo.multiply %94, %arg4 : tensor<48x32xf32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %97 = stablehlo.multiply %96, %61 : tensor<48x32xf32>
    %98 = stablehlo.multiply %97, %61 : tensor<48x32xf32>
    %99 = stablehlo.add %95, %98 : tensor<48x32xf32>
    %cst_27 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %101 = stablehlo.multiply %100, %66 : tensor<48xf32>
    %102 = stablehlo.sqrt %81 : tensor<48xf32>
    %cst_28 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %104 = stablehlo.add %102, %103 : tensor<48xf32>
    %105 = stablehlo.divide %101, %104 : tensor<48xf32>
    %106 = stablehlo.subtract %arg9, %105 : tensor<48xf32>
    %cst_29 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %108 = stablehlo.multiply %107, %75 : tensor<32xf32>
    %109 = stablehlo.sqrt %87 : tensor<32xf32>
    %cst_30 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %111 = stablehlo.add %109, %110 : tensor<32xf32>
    %112 = stablehlo.divide %108, %111 : tensor<32xf32>
    %113 = stablehlo.subtract %arg10, %112 : tensor<32xf32>
    %cst_31 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %115 = stablehlo.multiply %114, %70 : tensor<32x48xf32>
    %116 = stablehlo.sqrt %93 : tensor<32x48xf32>
    %cst_32 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %118 = stablehlo.add %116, %117 : tensor<32x48xf32>
    %119 = stablehlo.divide %115, %118 : tensor<32x48xf32>
    %120 = stablehlo.subtract %arg11, %119 : tensor<32x48xf32>
    %cst_33 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %122 = stablehlo.multiply %121, %61 : tensor<48x32xf32>
    %123 = stablehlo.sqrt %99 : tensor<48x32xf32>
    %cst_34 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %125 = stablehlo.add %123, %124 : tensor<48x32xf32>
    %126 = stablehlo.divide %122, %125 : tensor<48x32xf32>
    %127 = stablehlo.subtract %arg12, %126 : tensor<48x32xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %128 = stablehlo.add %arg0, %c : tensor<i32>
    %129 = stablehlo.convert %128 : (tensor<i32>) -> tensor<f32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %130 = stablehlo.divide %cst_35, %129 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %131 = stablehlo.subtract %cst_36, %130 : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %133 = stablehlo.multiply %132, %arg5 : tensor<48xf32>
    %134 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %135 = stablehlo.multiply %134, %106 : tensor<48xf32>
    %136 = stablehlo.add %133, %135 : tensor<48xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.subtract %cst_37, %130 : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %139 = stablehlo.multiply %138, %arg6 : tensor<32xf32>
    %140 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %141 = stablehlo.multiply %140, %113 : tensor<32xf32>
    %142 = stablehlo.add %139, %141 : tensor<32xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %143 = stablehlo.subtract %cst_38, %130 : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %145 = stablehlo.multiply %144, %arg7 : tensor<32x48xf32>
    %146 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %147 = stablehlo.multiply %146, %120 : tensor<32x48xf32>
    %148 = stablehlo.add %145, %147 : tensor<32x48xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %149 = stablehlo.subtract %cst_39, %130 : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %151 = stablehlo.multiply %150, %arg8 : tensor<48x32xf32>
    %152 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %153 = stablehlo.multiply %152, %127 : tensor<48x32xf32>
    %154 = stablehlo.add %151, %153 : tensor<48x32xf32>
    %c_40 = stablehlo.constant dense<1> : tensor<i32>
    %155 = stablehlo.add %arg0, %c_40 : tensor<i32>
    return %155, %81, %87, %93, %99, %136, %142, %148, %154, %106, %113, %120, %127, %53 : tensor<i32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
