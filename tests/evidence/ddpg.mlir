module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x8xf32>, %arg2: tensor<40x48xf32>, %arg3: tensor<48x1xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x8xf32>, %arg6: tensor<40x48xf32>, %arg7: tensor<48x1xf32>, %arg8: tensor<32x48xf32>, %arg9: tensor<48x8xf32>, %arg10: tensor<40x48xf32>, %arg11: tensor<48x1xf32>, %arg12: tensor<32x48xf32>, %arg13: tensor<48x8xf32>, %arg14: tensor<40x48xf32>, %arg15: tensor<48x1xf32>, %arg16: tensor<64x32xf32>, %arg17: tensor<64x8xf32>, %arg18: tensor<64xf32>, %arg19: tensor<64x32xf32>) -> (tensor<32x48xf32> {jax.result_info = "result[0]['a']['a1']"}, tensor<48x8xf32> {jax.result_info = "result[0]['a']['a2']"}, tensor<40x48xf32> {jax.result_info = "result[0]['c']['c1']"}, tensor<48x1xf32> {jax.result_info = "result[0]['c']['c2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['ma']['a1']"}, tensor<48x8xf32> {jax.result_info = "result[0]['ma']['a2']"}, tensor<40x48xf32> {jax.result_info = "result[0]['mc']['c1']"}, tensor<48x1xf32> {jax.result_info = "result[0]['mc']['c2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['ta']['a1']"}, tensor<48x8xf32> {jax.result_info = "result[0]['ta']['a2']"}, tensor<40x48xf32> {jax.result_info = "result[0]['tc']['c1']"}, tensor<48x1xf32> {jax.result_info = "result[0]['tc']['c2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['va']['a1']"}, tensor<48x8xf32> {jax.result_info = "result[0]['va']['a2']"}, tensor<40x48xf32> {jax.result_info = "result[0]['vc']['c1']"}, tensor<48x1xf32> {jax.result_info = "result[0]['vc']['c2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg19 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg8 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = call @relu(%2) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %4 = stablehlo.convert %arg9 : (tensor<48x8xf32>) -> tensor<48x8xbf16>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x8xbf16>) -> tensor<64x8xbf16>
    %6 = stablehlo.convert %5 : (tensor<64x8xbf16>) -> tensor<64x8xf32>
    %7 = stablehlo.tanh %6 : tensor<64x8xf32>
    %8 = stablehlo.concatenate %arg19, %7, dim = 1 : (tensor<64x32xf32>, tensor<64x8xf32>) -> tensor<64x40xf32>
    %9 = stablehlo.convert %8 : (tensor<64x40xf32>) -> tensor<64x40xbf16>
    %10 = stablehlo.convert %arg10 : (tensor<40x48xf32>) -> tensor<40x48xbf16>
    %11 = stablehlo.dot_general %9, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x40xbf16>, tensor<40x48xbf16>) -> tensor<64x48xbf16>
    %12 = call @relu(%11) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %13 = stablehlo.convert %arg11 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %14 = stablehlo.dot_general %12, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %15 = stablehlo.convert %14 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<64x1xf32>) -> tensor<64xf32>
    %cst = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<64xf32>
    %19 = stablehlo.add %arg18, %18 : tensor<64xf32>
    %20 = stablehlo.concatenate %arg16, %arg17, dim = 1 : (tensor<64x32xf32>, tensor<64x8xf32>) -> tensor<64x40xf32>
    %21 = stablehlo.convert %20 : (tensor<64x40xf32>) -> tensor<64x40xbf16>
    %22 = stablehlo.convert %arg2 : (tensor<40x48xf32>) -> tensor<40x48xbf16>
    %23 = stablehlo.dot_general %21, %22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x40xbf16>, tensor<40x48xbf16>) -> tensor<64x48xbf16>
    %24 = call @relu(%23) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %25 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %26 = stablehlo.compare GT, %23, %25, FLOAT : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %28 = stablehlo.convert %arg3 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %29 = stablehlo.dot_general %24, %28, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %30 = stablehlo.convert %29 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %31 = stablehlo.reshape %30 : (tensor<64x1xf32>) -> tensor<64xf32>
    %32 = stablehlo.subtract %31, %19 : tensor<64xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<64xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %35 = stablehlo.multiply %34, %32 : tensor<64xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%33 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %37 = stablehlo.divide %36, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %38 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %40 = stablehlo.multiply %39, %35 : tensor<64xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %42 = stablehlo.convert %41 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %43 = stablehlo.dot_general %42, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<64x48xbf16>) -> tensor<1x48xbf16>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<1x48xbf16>) -> tensor<48x1xbf16>
    %45 = stablehlo.dot_general %42, %28, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<48x1xbf16>) -> tensor<64x48xbf16>
    %46 = stablehlo.convert %44 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %47 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %48 = stablehlo.select %26, %45, %47 : tensor<64x48xi1>, tensor<64x48xbf16>
    %49 = stablehlo.dot_general %48, %21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x40xbf16>) -> tensor<48x40xbf16>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<48x40xbf16>) -> tensor<40x48xbf16>
    %51 = stablehlo.convert %50 : (tensor<40x48xbf16>) -> tensor<40x48xf32>
    %52 = stablehlo.convert %arg16 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %53 = stablehlo.convert %arg0 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %54 = stablehlo.dot_general %52, %53, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %55 = call @relu(%54) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %56 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %57 = stablehlo.compare GT, %54, %56, FLOAT : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %58 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %59 = stablehlo.convert %arg1 : (tensor<48x8xf32>) -> tensor<48x8xbf16>
    %60 = stablehlo.dot_general %55, %59, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x8xbf16>) -> tensor<64x8xbf16>
    %61 = stablehlo.convert %60 : (tensor<64x8xbf16>) -> tensor<64x8xf32>
    %62 = stablehlo.tanh %61 : tensor<64x8xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %64 = stablehlo.subtract %63, %62 : tensor<64x8xf32>
    %65 = stablehlo.concatenate %arg16, %62, dim = 1 : (tensor<64x32xf32>, tensor<64x8xf32>) -> tensor<64x40xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %67 = stablehlo.convert %65 : (tensor<64x40xf32>) -> tensor<64x40xbf16>
    %68 = stablehlo.convert %arg2 : (tensor<40x48xf32>) -> tensor<40x48xbf16>
    %69 = stablehlo.dot_general %67, %68, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x40xbf16>, tensor<40x48xbf16>) -> tensor<64x48xbf16>
    %70 = call @relu(%69) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %71 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %72 = stablehlo.compare GT, %69, %71, FLOAT : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %73 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %74 = stablehlo.convert %arg3 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %75 = stablehlo.dot_general %70, %74, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %76 = stablehlo.convert %75 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %77 = stablehlo.reshape %76 : (tensor<64x1xf32>) -> tensor<64xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %79 = stablehlo.divide %78, %cst_15 : tensor<f32>
    %80 = stablehlo.negate %79 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.negate %cst_16 : tensor<f32>
    %cst_17 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %82 = stablehlo.divide %81, %cst_17 : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %85 = stablehlo.convert %84 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %86 = stablehlo.dot_general %85, %74, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<48x1xbf16>) -> tensor<64x48xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %87 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %88 = stablehlo.select %72, %86, %87 : tensor<64x48xi1>, tensor<64x48xbf16>
    %89 = stablehlo.dot_general %88, %68, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<40x48xbf16>) -> tensor<64x40xbf16>
    %90 = stablehlo.convert %89 : (tensor<64x40xbf16>) -> tensor<64x40xf32>
    %91 = stablehlo.slice %90 [0:64, 0:32] : (tensor<64x40xf32>) -> tensor<64x32xf32>
    %92 = stablehlo.slice %90 [0:64, 32:40] : (tensor<64x40xf32>) -> tensor<64x8xf32>
    %93 = stablehlo.multiply %92, %64 : tensor<64x8xf32>
    %94 = stablehlo.multiply %93, %62 : tensor<64x8xf32>
    %95 = stablehlo.add %93, %94 : tensor<64x8xf32>
    %96 = stablehlo.convert %95 : (tensor<64x8xf32>) -> tensor<64x8xbf16>
    %97 = stablehlo.dot_general %96, %55, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x8xbf16>, tensor<64x48xbf16>) -> tensor<8x48xbf16>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<8x48xbf16>) -> tensor<48x8xbf16>
    %99 = stablehlo.dot_general %96, %59, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x8xbf16>, tensor<48x8xbf16>) -> tensor<64x48xbf16>
    %100 = stablehlo.convert %98 : (tensor<48x8xbf16>) -> tensor<48x8xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %101 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %102 = stablehlo.select %57, %99, %101 : tensor<64x48xi1>, tensor<64x48xbf16>
    %103 = stablehlo.dot_general %102, %52, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %105 = stablehlo.convert %104 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %107 = stablehlo.multiply %106, %arg4 : tensor<32x48xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %109 = stablehlo.multiply %108, %105 : tensor<32x48xf32>
    %110 = stablehlo.add %107, %109 : tensor<32x48xf32>
    %cst_22 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %112 = stablehlo.multiply %111, %arg5 : tensor<48x8xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %114 = stablehlo.multiply %113, %100 : tensor<48x8xf32>
    %115 = stablehlo.add %112, %114 : tensor<48x8xf32>
    %cst_24 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %117 = stablehlo.multiply %116, %arg12 : tensor<32x48xf32>
    %cst_25 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %119 = stablehlo.multiply %118, %105 : tensor<32x48xf32>
    %120 = stablehlo.multiply %119, %105 : tensor<32x48xf32>
    %121 = stablehlo.add %117, %120 : tensor<32x48xf32>
    %cst_26 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %123 = stablehlo.multiply %122, %arg13 : tensor<48x8xf32>
    %cst_27 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %125 = stablehlo.multiply %124, %100 : tensor<48x8xf32>
    %126 = stablehlo.multiply %125, %100 : tensor<48x8xf32>
    %127 = stablehlo.add %123, %126 : tensor<48x8xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<40x48xf32>
    %129 = stablehlo.multiply %128, %arg6 : tensor<40x48xf32>
    %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<40x48xf32>
    %131 = stablehlo.multiply %130, %51 : tensor<40x48xf32>
    %132 = stablehlo.add %129, %131 : tensor<40x48xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %134 = stablehlo.multiply %133, %arg7 : tensor<48x1xf32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %136 = stablehlo.multiply %135, %46 : tensor<48x1xf32>
    %137 = stablehlo.add %134, %136 : tensor<48x1xf32>
    %cst_32 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<40x48xf32>
    %139 = stablehlo.multiply %138, %arg14 : tensor<40x48xf32>
    %cst_33 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<40x48xf32>
    %141 = stablehlo.multiply %140, %51 : tensor<40x48xf32>
    %142 = stablehlo.multiply %141, %51 : tensor<40x48xf32>
    %143 = stablehlo.add %139, %142 : tensor<40x48xf32>
    %cst_34 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %145 = stablehlo.multiply %144, %arg15 : tensor<48x1xf32>
    %cst_35 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %147 = stablehlo.multiply %146, %46 : tensor<48x1xf32>
    %148 = stablehlo.multiply %147, %46 : tensor<48x1xf32>
    %149 = stablehlo.add %145, %148 : tensor<48x1xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %151 = stablehlo.multiply %150, %110 : tensor<32x48xf32>
    %152 = stablehlo.sqrt %121 : tensor<32x48xf32>
    %cst_37 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %154 = stablehlo.add %152, %153 : tensor<32x48xf32>
    %155 = stablehlo.divide %151, %154 : tensor<32x48xf32>
    %156 = stablehlo.subtract %arg0, %155 : tensor<32x48xf32>
    %cst_38 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %158 = stablehlo.multiply %157, %115 : tensor<48x8xf32>
    %159 = stablehlo.sqrt %127 : tensor<48x8xf32>
    %cst_39 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %161 = stablehlo.add %159, %160 : tensor<48x8xf32>
    %162 = stablehlo.divide %158, %161 : tensor<48x8xf32>
    %163 = stablehlo.subtract %arg1, %162 : tensor<48x8xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<40x48xf32>
    %165 = stablehlo.multiply %164, %132 : tensor<40x48xf32>
    %166 = stablehlo.sqrt %143 : tensor<40x48xf32>
    %cst_41 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<40x48xf32>
    %168 = stablehlo.add %166, %167 : tensor<40x48xf32>
    %169 = stablehlo.divide %165, %168 : tensor<40x48xf32>
    %170 = stablehlo.subtract %arg2, %169 : tensor<40x48xf32>
    %cst_42 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %172 = stablehlo.multiply %171, %137 : tensor<48x1xf32>
    %173 = stablehlo.sqrt %149 : tensor<48x1xf32>
    %cst_43 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %175 = stablehlo.add %173, %174 : tensor<48x1xf32>
    %176 = stablehlo.divide %172, %175 : tensor<48x1xf32>
    %177 = stablehlo.subtract %arg3, %176 : tensor<48x1xf32>
    %cst_44 = stablehlo.constant dense<9.950000e-01> : tensor<f32>
    %178 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %179 = stablehlo.multiply %178, %arg8 : tensor<32x48xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-03> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %181 = stablehlo.multiply %180, %156 : tensor<32x48xf32>
    %182 = stablehlo.add %179, %181 : tensor<32x48xf32>
    %cst_46 = stablehlo.constant dense<9.950000e-01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %184 = stablehlo.multiply %183, %arg9 : tensor<48x8xf32>
    %cst_47 = stablehlo.constant dense<5.000000e-03> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %186 = stablehlo.multiply %185, %163 : tensor<48x8xf32>
    %187 = stablehlo.add %184, %186 : tensor<48x8xf32>
    %cst_48 = stablehlo.constant dense<9.950000e-01> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<40x48xf32>
    %189 = stablehlo.multiply %188, %arg10 : tensor<40x48xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-03> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<40x48xf32>
    %191 = stablehlo.multiply %190, %170 : tensor<40x48xf32>
    %192 = stablehlo.add %189, %191 : tensor<40x48xf32>
    %cst_50 = stablehlo.constant dense<9.950000e-01> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %194 = stablehlo.multiply %193, %arg11 : tensor<48x1xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-03> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %196 = stablehlo.multiply %195, %177 : tensor<48x1xf32>
    %197 = stablehlo.add %194, %196 : tensor<48x1xf32>
    return %156, %163, %170, %177, %110, %115, %132, %137, %182, %187, %192, %197, %121, %127, %143, %149, %37 : tensor<32x48xf32>, tensor<48x8xf32>, tensor<40x48xf32>, tensor<48x1xf32>, tensor<32x48xf32>, tensor<48x8xf32>, tensor<40x48xf32>, tensor<48x1xf32>, tensor<32x48xf32>, tensor<48x8xf32>, tensor<40x48xf32>, tensor<48x1xf32>, tensor<32x48xf32>, tensor<48x8xf32>, tensor<40x48xf32>, tensor<48x1xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<64x48xbf16>
    return %1 : tensor<64x48xbf16>
  }
}
