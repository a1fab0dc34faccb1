module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<80x32xf32>, %arg1: tensor<80xf32>, %arg2: tensor<80x80xf32>, %arg3: tensor<80xf32>, %arg4: tensor<16x80xf32>, %arg5: tensor<16xf32>, %arg6: tensor<i32>, %arg7: tensor<80x32xf32>, %arg8: tensor<80xf32>, %arg9: tensor<80x80xf32>, %arg10: tensor<80xf32>, %arg11: tensor<16x80xf32>, %arg12: tensor<16xf32>, %arg13: tensor<80x32xf32>, %arg14: tensor<80xf32>, %arg15: tensor<80x80xf32>, %arg16: tensor<80xf32>, %arg17: tensor<16x80xf32>, %arg18: tensor<16xf32>, %arg19: tensor<48x32xf32>, %arg20: tensor<48x16xf32>) -> (tensor<80x32xf32> {jax.result_info = "result[0].layers[0].weight"}, tensor<80xf32> {jax.result_info = "result[0].layers[0].bias"}, tensor<80x80xf32> {jax.result_info = "result[0].layers[1].weight"}, tensor<80xf32> {jax.result_info = "result[0].layers[1].bias"}, tensor<16x80xf32> {jax.result_info = "result[0].layers[2].weight"}, tensor<16xf32> {jax.result_info = "result[0].layers[2].bias"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<80x32xf32> {jax.result_info = "result[1][0].mu.layers[0].weight"}, tensor<80xf32> {jax.result_info = "result[1][0].mu.layers[0].bias"}, tensor<80x80xf32> {jax.result_info = "result[1][0].mu.layers[1].weight"}, tensor<80xf32> {jax.result_info = "result[1][0].mu.layers[1].bias"}, tensor<16x80xf32> {jax.result_info = "result[1][0].mu.layers[2].weight"}, tensor<16xf32> {jax.result_info = "result[1][0].mu.layers[2].bias"}, tensor<80x32xf32> {jax.result_info = "result[1][0].nu.layers[0].weight"}, tensor<80xf32> {jax.result_info = "result[1][0].nu.layers[0].bias"}, tensor<80x80xf32> {jax.result_info = "result[1][0].nu.layers[1].weight"}, tensor<80xf32> {jax.result_info = "result[1][0].nu.layers[1].bias"}, tensor<16x80xf32> {jax.result_info = "result[1][0].nu.layers[2].weight"}, tensor<16xf32> {jax.result_info = "result[1][0].nu.layers[2].bias"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %1 = stablehlo.convert %arg1 : (tensor<80xf32>) -> tensor<80xbf16>
    %2 = stablehlo.convert %arg2 : (tensor<80x80xf32>) -> tensor<80x80xbf16>
    %3 = stablehlo.convert %arg3 : (tensor<80xf32>) -> tensor<80xbf16>
    %4 = stablehlo.convert %arg4 : (tensor<16x80xf32>) -> tensor<16x80xbf16>
    %5 = stablehlo.convert %arg5 : (tensor<16xf32>) -> tensor<16xbf16>
    %6 = stablehlo.convert %arg19 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %7 = stablehlo.dot_general %0, %6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<80x32xbf16>, tensor<48x32xbf16>) -> tensor<80x48xbf16>
    %8 = stablehlo.transpose %7, dims = [1, 0] : (tensor<80x48xbf16>) -> tensor<48x80xbf16>
    %9 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %11 = stablehlo.add %8, %10 : tensor<48x80xbf16>
    %12 = call @relu(%11) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %14 = stablehlo.compare GT, %11, %13, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %15 = stablehlo.dot_general %2, %12, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<80x80xbf16>, tensor<48x80xbf16>) -> tensor<80x48xbf16>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<80x48xbf16>) -> tensor<48x80xbf16>
    %17 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x80xbf16>) -> tensor<48x80xbf16>
    %19 = stablehlo.add %16, %18 : tensor<48x80xbf16>
    %20 = call @relu(%19) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %22 = stablehlo.compare GT, %19, %21, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %23 = stablehlo.dot_general %4, %20, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<16x80xbf16>, tensor<48x80xbf16>) -> tensor<16x48xbf16>
    %24 = stablehlo.transpose %23, dims = [1, 0] : (tensor<16x48xbf16>) -> tensor<48x16xbf16>
    %25 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<16xbf16>) -> tensor<1x16xbf16>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x16xbf16>) -> tensor<48x16xbf16>
    %27 = stablehlo.add %24, %26 : tensor<48x16xbf16>
    %28 = stablehlo.convert %27 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %29 = stablehlo.subtract %28, %arg20 : tensor<48x16xf32>
    %30 = chlo.square %29 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %32 = stablehlo.multiply %31, %29 : tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%30 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %34 = stablehlo.divide %33, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %35 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %37 = stablehlo.multiply %36, %32 : tensor<48x16xf32>
    %38 = stablehlo.convert %37 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %39 = stablehlo.reduce(%38 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<48x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %40 = stablehlo.reshape %39 : (tensor<16xbf16>) -> tensor<1x16xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %41 = stablehlo.reduce(%40 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1x16xbf16>, tensor<bf16>) -> tensor<16xbf16>
    %42 = stablehlo.transpose %38, dims = [1, 0] : (tensor<48x16xbf16>) -> tensor<16x48xbf16>
    %43 = stablehlo.dot_general %42, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<16x80xbf16>) -> tensor<48x80xbf16>
    %44 = stablehlo.dot_general %42, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<16x48xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %46 = stablehlo.select %22, %43, %45 : tensor<48x80xi1>, tensor<48x80xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %47 = stablehlo.reduce(%46 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %48 = stablehlo.reshape %47 : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %49 = stablehlo.reduce(%48 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %50 = stablehlo.transpose %46, dims = [1, 0] : (tensor<48x80xbf16>) -> tensor<80x48xbf16>
    %51 = stablehlo.dot_general %50, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<80x48xbf16>, tensor<80x80xbf16>) -> tensor<48x80xbf16>
    %52 = stablehlo.dot_general %50, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<80x48xbf16>, tensor<48x80xbf16>) -> tensor<80x80xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %54 = stablehlo.select %14, %51, %53 : tensor<48x80xi1>, tensor<48x80xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %55 = stablehlo.reduce(%54 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<48x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %56 = stablehlo.reshape %55 : (tensor<80xbf16>) -> tensor<1x80xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %57 = stablehlo.reduce(%56 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %58 = stablehlo.transpose %54, dims = [1, 0] : (tensor<48x80xbf16>) -> tensor<80x48xbf16>
    %59 = stablehlo.dot_general %58, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<80x48xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %60 = stablehlo.convert %41 : (tensor<16xbf16>) -> tensor<16xf32>
    %61 = stablehlo.convert %44 : (tensor<16x80xbf16>) -> tensor<16x80xf32>
    %62 = stablehlo.convert %49 : (tensor<80xbf16>) -> tensor<80xf32>
    %63 = stablehlo.convert %52 : (tensor<80x80xbf16>) -> tensor<80x80xf32>
    %64 = stablehlo.convert %57 : (tensor<80xbf16>) -> tensor<80xf32>
    %65 = stablehlo.convert %59 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<80x32xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %69 = stablehlo.multiply %68, %arg7 : tensor<80x32xf32>
    %70 = stablehlo.add %67, %69 : tensor<80x32xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %72 = stablehlo.multiply %71, %64 : tensor<80xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %74 = stablehlo.multiply %73, %arg8 : tensor<80xf32>
    %75 = stablehlo.add %72, %74 : tensor<80xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<80x80xf32>
    %77 = stablehlo.multiply %76, %63 : tensor<80x80xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<80x80xf32>
    %79 = stablehlo.multiply %78, %arg9 : tensor<80x80xf32>
    %80 = stablehlo.add %77, %79 : tensor<80x80xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %82 = stablehlo.multiply %81, %62 : tensor<80xf32>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %84 = stablehlo.multiply %83, %arg10 : tensor<80xf32>
    %85 = stablehlo.add %82, %84 : tensor<80xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<16x80xf32>
    %87 = stablehlo.multiply %86, %61 : tensor<16x80xf32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<16x80xf32>
    %89 = stablehlo.multiply %88, %arg11 : tensor<16x80xf32>
    %90 = stablehlo.add %87, %89 : tensor<16x80xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %92 = stablehlo.multiply %91, %60 : tensor<16xf32>
    %cst_25 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %94 = stablehlo.multiply %93, %arg12 : tensor<16xf32>
    %95 = stablehlo.add %92, %94 : tensor<16xf32>
    %96 = stablehlo.multiply %65, %65 : tensor<80x32xf32>
    %cst_26 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %98 = stablehlo.multiply %97, %96 : tensor<80x32xf32>
    %cst_27 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %100 = stablehlo.multiply %99, %arg13 : tensor<80x32xf32>
    %101 = stablehlo.add %98, %100 : tensor<80x32xf32>
    %102 = stablehlo.multiply %64, %64 : tensor<80xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<80xf32>
    %cst_29 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %106 = stablehlo.multiply %105, %arg14 : tensor<80xf32>
    %107 = stablehlo.add %104, %106 : tensor<80xf32>
    %108 = stablehlo.multiply %63, %63 : tensor<80x80xf32>
    %cst_30 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<80x80xf32>
    %110 = stablehlo.multiply %109, %108 : tensor<80x80xf32>
    %cst_31 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<80x80xf32>
    %112 = stablehlo.multiply %111, %arg15 : tensor<80x80xf32>
    %113 = stablehlo.add %110, %112 : tensor<80x80xf32>
    %114 = stablehlo.multiply %62, %62 : tensor<80xf32>
    %cst_32 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<80xf32>
    %cst_33 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %118 = stablehlo.multiply %117, %arg16 : tensor<80xf32>
    %119 = stablehlo.add %116, %118 : tensor<80xf32>
    %120 = stablehlo.multiply %61, %61 : tensor<16x80xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<16x80xf32>
    %122 = stablehlo.multiply %121, %120 : tensor<16x80xf32>
    %cst_35 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<16x80xf32>
    %124 = stablehlo.multiply %123, %arg17 : tensor<16x80xf32>
    %125 = stablehlo.add %122, %124 : tensor<16x80xf32>
    %126 = stablehlo.multiply %60, %60 : tensor<16xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %128 = stablehlo.multiply %127, %126 : tensor<16xf32>
    %cst_37 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %130 = stablehlo.multiply %129, %arg18 : tensor<16xf32>
    %131 = stablehlo.add %128, %130 : tensor<16xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %132 = stablehlo.compare LT, %arg6, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_38 = stablehlo.constant dense<1> : tensor<i32>
    %133 = stablehlo.add %arg6, %c_38 : tensor<i32>
    %c_39 = stablehlo.constant dense<2147483647> : tensor<i32>
    %134 = call @_where(%132, %133, %c_39) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %135 = stablehlo.convert %134 : (tensor<i32>) -> tensor<f32>
    %136 = stablehlo.power %cst_40, %135 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.subtract %cst_41, %136 : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %139 = stablehlo.divide %70, %138 : tensor<80x32xf32>
    %140 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %141 = stablehlo.divide %75, %140 : tensor<80xf32>
    %142 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<80x80xf32>
    %143 = stablehlo.divide %80, %142 : tensor<80x80xf32>
    %144 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %145 = stablehlo.divide %85, %144 : tensor<80xf32>
    %146 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<16x80xf32>
    %147 = stablehlo.divide %90, %146 : tensor<16x80xf32>
    %148 = stablehlo.broadcast_in_dim %137, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %149 = stablehlo.divide %95, %148 : tensor<16xf32>
    %cst_42 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %150 = stablehlo.convert %134 : (tensor<i32>) -> tensor<f32>
    %151 = stablehlo.power %cst_42, %150 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %152 = stablehlo.subtract %cst_43, %151 : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %154 = stablehlo.divide %101, %153 : tensor<80x32xf32>
    %155 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %156 = stablehlo.divide %107, %155 : tensor<80xf32>
    %157 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<80x80xf32>
    %158 = stablehlo.divide %113, %157 : tensor<80x80xf32>
    %159 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %160 = stablehlo.divide %119, %159 : tensor<80xf32>
    %161 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<16x80xf32>
    %162 = stablehlo.divide %125, %161 : tensor<16x80xf32>
    %163 = stablehlo.broadcast_in_dim %152, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %164 = stablehlo.divide %131, %163 : tensor<16xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %166 = stablehlo.add %154, %165 : tensor<80x32xf32>
    %167 = stablehlo.sqrt %166 : tensor<80x32xf32>
    %cst_45 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %168 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %169 = stablehlo.add %167, %168 : tensor<80x32xf32>
    %170 = stablehlo.divide %139, %169 : tensor<80x32xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %172 = stablehlo.add %156, %171 : tensor<80xf32>
    %173 = stablehlo.sqrt %172 : tensor<80xf32>
    %cst_47 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %175 = stablehlo.add %173, %174 : tensor<80xf32>
    %176 = stablehlo.divide %141, %175 : tensor<80xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<80x80xf32>
    %178 = stablehlo.add %158, %177 : tensor<80x80xf32>
    %179 = stablehlo.sqrt %178 : tensor<80x80xf32>
    %cst_49 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<80x80xf32>
    %181 = stablehlo.add %179, %180 : tensor<80x80xf32>
    %182 = stablehlo.divide %143, %181 : tensor<80x80xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %184 = stablehlo.add %160, %183 : tensor<80xf32>
    %185 = stablehlo.sqrt %184 : tensor<80xf32>
    %cst_51 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %187 = stablehlo.add %185, %186 : tensor<80xf32>
    %188 = stablehlo.divide %145, %187 : tensor<80xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<16x80xf32>
    %190 = stablehlo.add %162, %189 : tensor<16x80xf32>
    %191 = stablehlo.sqrt %190 : tensor<16x80xf32>
    %cst_53 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<16x80xf32>
    %193 = stablehlo.add %191, %192 : tensor<16x80xf32>
    %194 = stablehlo.divide %147, %193 : tensor<16x80xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %196 = stablehlo.add %164, %195 : tensor<16xf32>
    %197 = stablehlo.sqrt %196 : tensor<16xf32>
    %cst_55 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %199 = stablehlo.add %197, %198 : tensor<16xf32>
    %200 = stablehlo.divide %149, %199 : tensor<16xf32>
    %cst_56 = stablehlo.constant dense<-3.000000e-03> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %202 = stablehlo.multiply %201, %170 : tensor<80x32xf32>
    %cst_57 = stablehlo.constant dense<-3.000000e-03> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %204 = stablehlo.multiply %203, %176 : tensor<80xf32>
    %cst_58 = stablehlo.constant dense<-3.000000e-03> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<80x80xf32>
    %206 = stablehlo.multiply %205, %182 : tensor<80x80xf32>
    %cst_59 = stablehlo.constant dense<-3.000000e-03> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %208 = stablehlo.multiply %207, %188 : tensor<80xf32>
    %cst_60 = stablehlo.constant dense<-3.000000e-03> : tensor<f32>
    %209 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<16x80xf32>
    %210 = stablehlo.multiply %209, %194 : tensor<16x80xf32>
    %cst_61 = stablehlo.constant dense<-3.000000e-03> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %212 = stablehlo.multiply %211, %200 : tensor<16xf32>
    %213 = stablehlo.add %arg0, %202 : tensor<80x32xf32>
    %214 = stablehlo.add %arg1, %204 : tensor<80xf32>
    %215 = stablehlo.add %arg2, %206 : tensor<80x80xf32>
    %216 = stablehlo.add %arg3, %208 : tensor<80xf32>
    %217 = stablehlo.add %arg4, %210 : tensor<16x80xf32>
    %218 = stablehlo.add %arg5, %212 : tensor<16xf32>
    return %213, %214, %215, %216, %217, %218, %134, %70, %75, %80, %85, %90, %95, %101, %107, %113, %119, %125, %131, %34 : tensor<80x32xf32>, tensor<80xf32>, tensor<80x80xf32>, tensor<80xf32>, tensor<16x80xf32>, tensor<16xf32>, tensor<i32>, tensor<80x32xf32>, tensor<80xf32>, tensor<80x80xf32>, tensor<80xf32>, tensor<16x80xf32>, tensor<16xf32>, tensor<80x32xf32>, tensor<80xf32>, tensor<80x80xf32>, tensor<80xf32>, tensor<16x80xf32>, tensor<16xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
