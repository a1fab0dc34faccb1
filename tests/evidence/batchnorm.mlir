module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<48xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<48xf32>, %arg5: tensor<48xf32>, %arg6: tensor<48xf32>, %arg7: tensor<32x48xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<48xf32>, %arg10: tensor<48xf32>, %arg11: tensor<32x48xf32>, %arg12: tensor<48x32xf32>, %arg13: tensor<48xf32>, %arg14: tensor<64x32xf32>, %arg15: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['m']['o']"}, tensor<48xf32> {jax.result_info = "result[0]['m']['s']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['mu']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['o']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['s']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['v']['o']"}, tensor<48xf32> {jax.result_info = "result[0]['v']['s']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['var']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg14 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg7 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.convert %2 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %cst_0 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %6 = stablehlo.divide %4, %5 : tensor<48xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:5 = call @_var(%3, %c) : (tensor<64x48xf32>, tensor<i32>) -> (tensor<48xf32>, tensor<64x48xf32>, tensor<f32>, tensor<i1>, tensor<48xf32>)
    %8 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<64x48xf32>
    %10 = stablehlo.subtract %3, %9 : tensor<64x48xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %12 = stablehlo.add %7#0, %11 : tensor<48xf32>
    %13 = stablehlo.rsqrt %12 : tensor<48xf32>
    %14 = stablehlo.divide %13, %12 : tensor<48xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<48xf32>
    %17 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<64x48xf32>
    %19 = stablehlo.multiply %10, %18 : tensor<64x48xf32>
    %20 = stablehlo.broadcast_in_dim %arg6, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<64x48xf32>
    %22 = stablehlo.multiply %19, %21 : tensor<64x48xf32>
    %23 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<64x48xf32>
    %25 = stablehlo.add %22, %24 : tensor<64x48xf32>
    %26 = call @relu(%25) : (tensor<64x48xf32>) -> tensor<64x48xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %28 = stablehlo.compare GT, %25, %27, FLOAT : (tensor<64x48xf32>, tensor<64x48xf32>) -> tensor<64x48xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %30 = stablehlo.convert %26 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
    %31 = stablehlo.convert %arg8 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %32 = stablehlo.dot_general %30, %31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %33 = stablehlo.convert %32 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %34 = stablehlo.subtract %33, %arg15 : tensor<64x32xf32>
    %35 = stablehlo.multiply %34, %34 : tensor<64x32xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<64x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%35 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %39 = stablehlo.divide %38, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %40 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %42 = stablehlo.multiply %41, %37 : tensor<64x32xf32>
    %43 = stablehlo.convert %42 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %44 = stablehlo.dot_general %43, %30, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %46 = stablehlo.dot_general %43, %31, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %47 = stablehlo.convert %45 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %48 = stablehlo.convert %46 : (tensor<64x48xbf16>) -> tensor<64x48xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %50 = stablehlo.select %28, %48, %49 : tensor<64x48xi1>, tensor<64x48xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %52 = stablehlo.reshape %51 : (tensor<48xf32>) -> tensor<1x48xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<1x48xf32>, tensor<f32>) -> tensor<48xf32>
    %54 = stablehlo.multiply %19, %50 : tensor<64x48xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %56 = stablehlo.reshape %55 : (tensor<48xf32>) -> tensor<1x48xf32>
    %57 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<64x48xf32>
    %58 = stablehlo.multiply %50, %57 : tensor<64x48xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%56 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x48xf32>, tensor<f32>) -> tensor<48xf32>
    %60 = stablehlo.multiply %10, %58 : tensor<64x48xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %62 = stablehlo.reshape %61 : (tensor<48xf32>) -> tensor<1x48xf32>
    %63 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<64x48xf32>
    %64 = stablehlo.multiply %58, %63 : tensor<64x48xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%62 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<1x48xf32>, tensor<f32>) -> tensor<48xf32>
    %66 = stablehlo.multiply %65, %16 : tensor<48xf32>
    %67 = stablehlo.negate %64 : tensor<64x48xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%67 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %69 = stablehlo.reshape %68 : (tensor<48xf32>) -> tensor<1x48xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<1x48xf32>, tensor<f32>) -> tensor<48xf32>
    %71 = call @_var_0(%7#1, %7#2, %7#3, %7#4, %66) : (tensor<64x48xf32>, tensor<f32>, tensor<i1>, tensor<48xf32>, tensor<48xf32>) -> tensor<64x48xf32>
    %72 = stablehlo.add %64, %71 : tensor<64x48xf32>
    %cst_19 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %74 = stablehlo.divide %70, %73 : tensor<48xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [1] : (tensor<48xf32>) -> tensor<64x48xf32>
    %76 = stablehlo.add %72, %75 : tensor<64x48xf32>
    %77 = stablehlo.convert %76 : (tensor<64x48xf32>) -> tensor<64x48xbf16>
    %78 = stablehlo.dot_general %77, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %79 = stablehlo.transpose %78, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %80 = stablehlo.convert %79 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %82 = stablehlo.multiply %81, %arg0 : tensor<48xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %84 = stablehlo.multiply %83, %53 : tensor<48xf32>
    %85 = stablehlo.add %82, %84 : tensor<48xf32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %87 = stablehlo.multiply %86, %arg1 : tensor<48xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %89 = stablehlo.multiply %88, %59 : tensor<48xf32>
    %90 = stablehlo.add %87, %89 : tensor<48xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %92 = stablehlo.multiply %91, %arg2 : tensor<32x48xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %94 = stablehlo.multiply %93, %80 : tensor<32x48xf32>
    %95 = stablehlo.add %92, %94 : tensor<32x48xf32>
    %cst_26 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %97 = stablehlo.multiply %96, %arg3 : tensor<48x32xf32>
    %cst_27 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %99 = stablehlo.multiply %98, %47 : tensor<48x32xf32>
    %100 = stablehlo.add %97, %99 : tensor<48x32xf32>
    %cst_28 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %102 = stablehlo.multiply %101, %arg9 : tensor<48xf32>
    %cst_29 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %104 = stablehlo.multiply %103, %53 : tensor<48xf32>
    %105 = stablehlo.multiply %104, %53 : tensor<48xf32>
    %106 = stablehlo.add %102, %105 : tensor<48xf32>
    %cst_30 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %108 = stablehlo.multiply %107, %arg10 : tensor<48xf32>
    %cst_31 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %110 = stablehlo.multiply %109, %59 : tensor<48xf32>
    %111 = stablehlo.multiply %110, %59 : tensor<48xf32>
    %112 = stablehlo.add %108, %111 : tensor<48xf32>
    %cst_32 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %114 = stablehlo.multiply %113, %arg11 : tensor<32x48xf32>
    %cst_33 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %116 = stablehlo.multiply %115, %80 : tensor<32x48xf32>
    %117 = stablehlo.multiply %116, %80 : tensor<32x48xf32>
    %118 = stablehlo.add %114, %117 : tensor<32x48xf32>
    %cst_34 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %120 = stablehlo.multiply %119, %arg12 : tensor<48x32xf32>
    %cst_35 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %122 = stablehlo.multiply %121, %47 : tensor<48x32xf32>
    %123 = stablehlo.multiply %122, %47 : tensor<48x32xf32>
    %124 = stablehlo.add %120, %123 : tensor<48x32xf32>
    %cst_36 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %126 = stablehlo.multiply %125, %85 : tensor<48xf32>
    %127 = stablehlo.sqrt %106 : tensor<48xf32>
    %cst_37 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %129 = stablehlo.add %127, %128 : tensor<48xf32>
    %130 = stablehlo.divide %126, %129 : tensor<48xf32>
    %131 = stablehlo.subtract %arg5, %130 : tensor<48xf32>
    %cst_38 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %133 = stablehlo.multiply %132, %90 : tensor<48xf32>
    %134 = stablehlo.sqrt %112 : tensor<48xf32>
    %cst_39 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %136 = stablehlo.add %134, %135 : tensor<48xf32>
    %137 = stablehlo.divide %133, %136 : tensor<48xf32>
    %138 = stablehlo.subtract %arg6, %137 : tensor<48xf32>
    %cst_40 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %140 = stablehlo.multiply %139, %95 : tensor<32x48xf32>
    %141 = stablehlo.sqrt %118 : tensor<32x48xf32>
    %cst_41 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %143 = stablehlo.add %141, %142 : tensor<32x48xf32>
    %144 = stablehlo.divide %140, %143 : tensor<32x48xf32>
    %145 = stablehlo.subtract %arg7, %144 : tensor<32x48xf32>
    %cst_42 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %147 = stablehlo.multiply %146, %100 : tensor<48x32xf32>
    %148 = stablehlo.sqrt %124 : tensor<48x32xf32>
    %cst_43 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %150 = stablehlo.add %148, %149 : tensor<48x32xf32>
    %151 = stablehlo.divide %147, %150 : tensor<48x32xf32>
    %152 = stablehlo.subtract %arg8, %151 : tensor<48x32xf32>
    %cst_44 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %154 = stablehlo.multiply %153, %arg4 : tensor<48xf32>
    %cst_45 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %156 = stablehlo.multiply %155, %6 : tensor<48xf32>
    %157 = stablehlo.add %154, %156 : tensor<48xf32>
    %cst_46 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %159 = stablehlo.multiply %158, %arg13 : tensor<48xf32>
    %cst_47 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %161 = stablehlo.multiply %160, %7#0 : tensor<48xf32>
    %162 = stablehlo.add %159, %161 : tensor<48xf32>
    return %85, %90, %95, %100, %157, %131, %138, %145, %152, %106, %112, %118, %124, %162, %39 : tensor<48xf32>, tensor<48xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<48xf32>, tensor<48xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<48xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<f32>
  }
  func.func private @_var(%arg0: tensor<64x48xf32>, %arg1: tensor<i32>) -> (tensor<48xf32>, tensor<64x48xf32>, tensor<f32>, tensor<i1>, tensor<48xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<48xf32>) -> tensor<1x48xf32>
    %cst_0 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x48xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x48xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x48xf32>) -> tensor<64x48xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<64x48xf32>
    %6 = chlo.square %5 : tensor<64x48xf32> -> tensor<64x48xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<64x48xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %13 = stablehlo.divide %11, %12 : tensor<48xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15:2 = call @_where(%14, %13, %cst_5) : (tensor<i1>, tensor<48xf32>, tensor<f32>) -> (tensor<48xf32>, tensor<48xf32>)
    return %15#0, %8, %10, %14, %15#1 : tensor<48xf32>, tensor<64x48xf32>, tensor<f32>, tensor<i1>, tensor<48xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<48xf32>, %arg2: tensor<f32>) -> (tensor<48xf32>, tensor<48xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<48xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48xf32>
    return %2, %3 : tensor<48xf32>, tensor<48xf32>
  }
  func.func private @relu(%arg0: tensor<64x48xf32>) -> tensor<64x48xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x48xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<64x48xf32>
    return %1 : tensor<64x48xf32>
  }
  func.func private @_var_0(%arg0: tensor<64x48xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<48xf32>, %arg4: tensor<48xf32>) -> tensor<64x48xf32> {
    %0 = call @_where_1(%arg2, %arg3, %arg4) : (tensor<i1>, tensor<48xf32>, tensor<48xf32>) -> tensor<48xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %2 = stablehlo.divide %0, %1 : tensor<48xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<48xf32>) -> tensor<64x48xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<64x48xf32>
    %5 = stablehlo.negate %4 : tensor<64x48xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<64x48xf32>, tensor<f32>) -> tensor<48xf32>
    %7 = stablehlo.reshape %6 : (tensor<48xf32>) -> tensor<1x48xf32>
    %cst_0 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x48xf32>
    %9 = stablehlo.divide %7, %8 : tensor<1x48xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x48xf32>, tensor<f32>) -> tensor<48xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<48xf32>) -> tensor<64x48xf32>
    %12 = stablehlo.add %4, %11 : tensor<64x48xf32>
    return %12 : tensor<64x48xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<48xf32>, %arg2: tensor<48xf32>) -> tensor<48xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<i1>, tensor<48xf32>
    return %1 : tensor<48xf32>
  }
}
