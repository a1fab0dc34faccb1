module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<48xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32x48xf32>, %arg11: tensor<48x32xf32>, %arg12: tensor<48xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32x48xf32>, %arg15: tensor<48x32xf32>, %arg16: tensor<48xf32>, %arg17: tensor<32xf32>, %arg18: tensor<32x48xf32>, %arg19: tensor<48x32xf32>, %arg20: tensor<64x32xf32>, %arg21: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['a']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['a']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['a']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['a']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['aa']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['aa']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['aa']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['aa']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['e']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['e']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['e']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['e']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['g']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg20 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
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
    %13 = stablehlo.convert %arg17 : (tensor<32xf32>) -> tensor<32xbf16>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %16 = stablehlo.multiply %12, %15 : tensor<64x32xbf16>
    %17 = stablehlo.convert %arg18 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %18 = stablehlo.dot_general %16, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %19 = stablehlo.convert %arg16 : (tensor<48xf32>) -> tensor<48xbf16>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %22 = stablehlo.add %18, %21 : tensor<64x48xbf16>
    %23:3 = call @silu(%22) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %24 = stablehlo.convert %arg19 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %25 = stablehlo.dot_general %23#0, %24, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %26 = stablehlo.add %0, %25 : tensor<64x32xbf16>
    %27 = stablehlo.convert %26 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %28 = stablehlo.subtract %27, %arg21 : tensor<64x32xf32>
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
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %57 = stablehlo.multiply %56, %arg12 : tensor<48xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %59 = stablehlo.multiply %58, %46 : tensor<48xf32>
    %60 = stablehlo.add %57, %59 : tensor<48xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %62 = stablehlo.multiply %61, %arg13 : tensor<32xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %64 = stablehlo.multiply %63, %55 : tensor<32xf32>
    %65 = stablehlo.add %62, %64 : tensor<32xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %67 = stablehlo.multiply %66, %arg14 : tensor<32x48xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %69 = stablehlo.multiply %68, %50 : tensor<32x48xf32>
    %70 = stablehlo.add %67, %69 : tensor<32x48xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %72 = stablehlo.multiply %71, %arg15 : tensor<48x32xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %74 = stablehlo.multiply %73, %41 : tensor<48x32xf32>
    %75 = stablehlo.add %72, %74 : tensor<48x32xf32>
    %cst_19 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %77 = stablehlo.multiply %76, %60 : tensor<48xf32>
    %78 = stablehlo.subtract %arg16, %77 : tensor<48xf32>
    %79 = stablehlo.subtract %arg16, %arg8 : tensor<48xf32>
    %cst_20 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %81 = stablehlo.multiply %80, %79 : tensor<48xf32>
    %82 = stablehlo.subtract %78, %81 : tensor<48xf32>
    %cst_21 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %84 = stablehlo.multiply %83, %65 : tensor<32xf32>
    %85 = stablehlo.subtract %arg17, %84 : tensor<32xf32>
    %86 = stablehlo.subtract %arg17, %arg9 : tensor<32xf32>
    %cst_22 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %88 = stablehlo.multiply %87, %86 : tensor<32xf32>
    %89 = stablehlo.subtract %85, %88 : tensor<32xf32>
    %cst_23 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %91 = stablehlo.multiply %90, %70 : tensor<32x48xf32>
    %92 = stablehlo.subtract %arg18, %91 : tensor<32x48xf32>
    %93 = stablehlo.subtract %arg18, %arg10 : tensor<32x48xf32>
    %cst_24 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %95 = stablehlo.multiply %94, %93 : tensor<32x48xf32>
    %96 = stablehlo.subtract %92, %95 : tensor<32x48xf32>
    %cst_25 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %98 = stablehlo.multiply %97, %75 : tensor<48x32xf32>
    %99 = stablehlo.subtract %arg19, %98 : tensor<48x32xf32>
    %100 = stablehlo.subtract %arg19, %arg11 : tensor<48x32xf32>
    %cst_26 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %102 = stablehlo.multiply %101, %100 : tensor<48x32xf32>
    %103 = stablehlo.subtract %99, %102 : tensor<48x32xf32>
    %cst_27 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %105 = stablehlo.multiply %104, %arg8 : tensor<48xf32>
    %cst_28 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %107 = stablehlo.multiply %106, %arg16 : tensor<48xf32>
    %108 = stablehlo.add %105, %107 : tensor<48xf32>
    %cst_29 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %110 = stablehlo.multiply %109, %arg9 : tensor<32xf32>
    %cst_30 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %112 = stablehlo.multiply %111, %arg17 : tensor<32xf32>
    %113 = stablehlo.add %110, %112 : tensor<32xf32>
    %cst_31 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %115 = stablehlo.multiply %114, %arg10 : tensor<32x48xf32>
    %cst_32 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %117 = stablehlo.multiply %116, %arg18 : tensor<32x48xf32>
    %118 = stablehlo.add %115, %117 : tensor<32x48xf32>
    %cst_33 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %120 = stablehlo.multiply %119, %arg11 : tensor<48x32xf32>
    %cst_34 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %122 = stablehlo.multiply %121, %arg19 : tensor<48x32xf32>
    %123 = stablehlo.add %120, %122 : tensor<48x32xf32>
    %cst_35 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %125 = stablehlo.multiply %124, %arg0 : tensor<48xf32>
    %cst_36 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %127 = stablehlo.multiply %126, %82 : tensor<48xf32>
    %128 = stablehlo.add %125, %127 : tensor<48xf32>
    %cst_37 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %130 = stablehlo.multiply %129, %arg1 : tensor<32xf32>
    %cst_38 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %132 = stablehlo.multiply %131, %89 : tensor<32xf32>
    %133 = stablehlo.add %130, %132 : tensor<32xf32>
    %cst_39 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %135 = stablehlo.multiply %134, %arg2 : tensor<32x48xf32>
    %cst_40 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %137 = stablehlo.multiply %136, %96 : tensor<32x48xf32>
    %138 = stablehlo.add %135, %137 : tensor<32x48xf32>
    %cst_41 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %140 = stablehlo.multiply %139, %arg3 : tensor<48x32xf32>
    %cst_42 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %142 = stablehlo.multiply %141, %103 : tensor<48x32xf32>
    %143 = stablehlo.add %140, %142 : tensor<48x32xf32>
    %144 = stablehlo.subtract %128, %arg4 : tensor<48xf32>
    %cst_43 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %146 = stablehlo.multiply %145, %144 : tensor<48xf32>
    %147 = stablehlo.add %arg4, %146 : tensor<48xf32>
    %148 = stablehlo.subtract %133, %arg5 : tensor<32xf32>
    %cst_44 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %150 = stablehlo.multiply %149, %148 : tensor<32xf32>
    %151 = stablehlo.add %arg5, %150 : tensor<32xf32>
    %152 = stablehlo.subtract %138, %arg6 : tensor<32x48xf32>
    %cst_45 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %154 = stablehlo.multiply %153, %152 : tensor<32x48xf32>
    %155 = stablehlo.add %arg6, %154 : tensor<32x48xf32>
    %156 = stablehlo.subtract %143, %arg7 : tensor<48x32xf32>
    %cst_46 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %158 = stablehlo.multiply %157, %156 : tensor<48x32xf32>
    %159 = stablehlo.add %arg7, %158 : tensor<48x32xf32>
    return %128, %133, %138, %143, %147, %151, %155, %159, %108, %113, %118, %123, %60, %65, %70, %75, %82, %89, %96, %103, %33 : tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
