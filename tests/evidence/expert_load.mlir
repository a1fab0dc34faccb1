module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<32x4xf32>, %arg4: tensor<4x32x48xf32>, %arg5: tensor<4x48x32xf32>, %arg6: tensor<32x4xf32>, %arg7: tensor<4x32x48xf32>, %arg8: tensor<4x48x32xf32>, %arg9: tensor<64x32xf32>, %arg10: tensor<64x32xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]['bias']"}, tensor<4xf32> {jax.result_info = "result[0]['bias2']"}, tensor<4xf32> {jax.result_info = "result[0]['load']"}, tensor<32x4xf32> {jax.result_info = "result[0]['m']['r']"}, tensor<4x32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<4x48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<32x4xf32> {jax.result_info = "result[0]['p']['r']"}, tensor<4x32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<4x48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg9 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg6 : (tensor<32x4xf32>) -> tensor<32x4xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x4xbf16>) -> tensor<64x4xbf16>
    %3 = stablehlo.convert %2 : (tensor<64x4xbf16>) -> tensor<64x4xf32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<64x4xf32>
    %6 = stablehlo.add %3, %5 : tensor<64x4xf32>
    %7 = call @argmax(%6) : (tensor<64x4xf32>) -> tensor<64xi32>
    %8 = call @_one_hot(%7) : (tensor<64xi32>) -> tensor<64x4xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.reduce(%3 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<64x4xf32>, tensor<f32>) -> tensor<64xf32>
    %10 = stablehlo.reshape %9 : (tensor<64xf32>) -> tensor<64x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x4xf32>
    %12 = stablehlo.compare EQ, %3, %11, FLOAT : (tensor<64x4xf32>, tensor<64x4xf32>) -> tensor<64x4xi1>
    %13 = stablehlo.convert %12 : (tensor<64x4xi1>) -> tensor<64x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<64x4xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %16 = stablehlo.maximum %15, %9 : tensor<64xf32>
    %17 = stablehlo.compare EQ, %9, %16, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %20 = stablehlo.select %17, %18, %19 : tensor<64xi1>, tensor<64xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %22 = stablehlo.compare EQ, %21, %16, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %25 = stablehlo.select %22, %23, %24 : tensor<64xi1>, tensor<64xf32>
    %26 = stablehlo.divide %20, %25 : tensor<64xf32>
    %27 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x4xf32>
    %29 = stablehlo.subtract %3, %28 : tensor<64x4xf32>
    %30 = stablehlo.exponential %29 : tensor<64x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<64x4xf32>, tensor<f32>) -> tensor<64xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x4xf32>
    %34 = stablehlo.divide %30, %33 : tensor<64x4xf32>
    %35 = stablehlo.multiply %32, %32 : tensor<64x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %37 = stablehlo.divide %36, %35 : tensor<64x1xf32>
    %38 = stablehlo.multiply %34, %8 : tensor<64x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<64x4xf32>, tensor<f32>) -> tensor<64xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %41 = stablehlo.convert %arg7 : (tensor<4x32x48xf32>) -> tensor<4x32x48xbf16>
    %42 = stablehlo.dot_general %41, %0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x32x48xbf16>, tensor<64x32xbf16>) -> tensor<4x48x64xbf16>
    %43 = stablehlo.transpose %42, dims = [0, 2, 1] : (tensor<4x48x64xbf16>) -> tensor<4x64x48xbf16>
    %44:3 = call @silu(%43) : (tensor<4x64x48xbf16>) -> (tensor<4x64x48xbf16>, tensor<4x64x48xbf16>, tensor<4x64x48xbf16>)
    %45 = stablehlo.convert %arg8 : (tensor<4x48x32xf32>) -> tensor<4x48x32xbf16>
    %46 = stablehlo.dot_general %44#0, %45, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x48xbf16>, tensor<4x48x32xbf16>) -> tensor<4x64x32xbf16>
    %47 = stablehlo.convert %8 : (tensor<64x4xf32>) -> tensor<64x4xbf16>
    %48 = stablehlo.dot_general %47, %46, batching_dims = [0] x [1], contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x4xbf16>, tensor<4x64x32xbf16>) -> tensor<64x32xbf16>
    %49 = stablehlo.convert %48 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %50 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x32xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<64x32xf32>
    %52 = stablehlo.subtract %51, %arg10 : tensor<64x32xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<64x32xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %55 = stablehlo.multiply %54, %52 : tensor<64x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%53 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %57 = stablehlo.divide %56, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%8 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<64x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_14 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %60 = stablehlo.divide %58, %59 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_16 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %61 = stablehlo.divide %cst_15, %cst_16 : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %63 = stablehlo.multiply %62, %55 : tensor<64x32xf32>
    %64 = stablehlo.multiply %49, %63 : tensor<64x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %66 = stablehlo.reshape %65 : (tensor<64xf32>) -> tensor<64x1xf32>
    %67 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x32xf32>
    %68 = stablehlo.multiply %63, %67 : tensor<64x32xf32>
    %69 = stablehlo.convert %68 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %70 = stablehlo.dot_general %69, %47, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x4xbf16>) -> tensor<64x32x4xbf16>
    %71 = stablehlo.transpose %70, dims = [2, 0, 1] : (tensor<64x32x4xbf16>) -> tensor<4x64x32xbf16>
    %72 = stablehlo.dot_general %71, %44#0, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x64x32xbf16>, tensor<4x64x48xbf16>) -> tensor<4x32x48xbf16>
    %73 = stablehlo.transpose %72, dims = [0, 2, 1] : (tensor<4x32x48xbf16>) -> tensor<4x48x32xbf16>
    %74 = stablehlo.dot_general %71, %45, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x64x32xbf16>, tensor<4x48x32xbf16>) -> tensor<4x64x48xbf16>
    %75 = stablehlo.convert %73 : (tensor<4x48x32xbf16>) -> tensor<4x48x32xf32>
    %76 = call @silu_0(%44#1, %44#2, %43, %74) : (tensor<4x64x48xbf16>, tensor<4x64x48xbf16>, tensor<4x64x48xbf16>, tensor<4x64x48xbf16>) -> tensor<4x64x48xbf16>
    %77 = stablehlo.transpose %76, dims = [0, 2, 1] : (tensor<4x64x48xbf16>) -> tensor<4x48x64xbf16>
    %78 = stablehlo.dot_general %77, %0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x48x64xbf16>, tensor<64x32xbf16>) -> tensor<4x48x32xbf16>
    %79 = stablehlo.transpose %78, dims = [0, 2, 1] : (tensor<4x48x32xbf16>) -> tensor<4x32x48xbf16>
    %80 = stablehlo.convert %79 : (tensor<4x32x48xbf16>) -> tensor<4x32x48xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%66 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<64xf32>) -> tensor<64x4xf32>
    %83 = stablehlo.multiply %82, %8 : tensor<64x4xf32>
    %84 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x4xf32>
    %85 = stablehlo.multiply %83, %84 : tensor<64x4xf32>
    %86 = stablehlo.multiply %85, %30 : tensor<64x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<64x4xf32>, tensor<f32>) -> tensor<64xf32>
    %88 = stablehlo.reshape %87 : (tensor<64xf32>) -> tensor<64x1xf32>
    %89 = stablehlo.negate %88 : tensor<64x1xf32>
    %90 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x4xf32>
    %91 = stablehlo.divide %83, %90 : tensor<64x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.reduce(%89 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0] : (tensor<64xf32>) -> tensor<64x4xf32>
    %94 = stablehlo.add %91, %93 : tensor<64x4xf32>
    %95 = stablehlo.multiply %94, %30 : tensor<64x4xf32>
    %96 = stablehlo.convert %95 : (tensor<64x4xf32>) -> tensor<64x4xbf16>
    %97 = stablehlo.dot_general %96, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x4xbf16>, tensor<64x32xbf16>) -> tensor<4x32xbf16>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<4x32xbf16>) -> tensor<32x4xbf16>
    %99 = stablehlo.convert %98 : (tensor<32x4xbf16>) -> tensor<32x4xf32>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %101 = stablehlo.multiply %100, %arg2 : tensor<4xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %103 = stablehlo.multiply %102, %60 : tensor<4xf32>
    %104 = stablehlo.add %101, %103 : tensor<4xf32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %106 = stablehlo.multiply %105, %arg3 : tensor<32x4xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %108 = stablehlo.multiply %107, %99 : tensor<32x4xf32>
    %109 = stablehlo.add %106, %108 : tensor<32x4xf32>
    %cst_25 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x32x48xf32>
    %111 = stablehlo.multiply %110, %arg4 : tensor<4x32x48xf32>
    %cst_26 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x32x48xf32>
    %113 = stablehlo.multiply %112, %80 : tensor<4x32x48xf32>
    %114 = stablehlo.add %111, %113 : tensor<4x32x48xf32>
    %cst_27 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x48x32xf32>
    %116 = stablehlo.multiply %115, %arg5 : tensor<4x48x32xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x48x32xf32>
    %118 = stablehlo.multiply %117, %75 : tensor<4x48x32xf32>
    %119 = stablehlo.add %116, %118 : tensor<4x48x32xf32>
    %cst_29 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x4xf32>
    %121 = stablehlo.multiply %120, %109 : tensor<32x4xf32>
    %122 = stablehlo.subtract %arg6, %121 : tensor<32x4xf32>
    %cst_30 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x32x48xf32>
    %124 = stablehlo.multiply %123, %114 : tensor<4x32x48xf32>
    %125 = stablehlo.subtract %arg7, %124 : tensor<4x32x48xf32>
    %cst_31 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x48x32xf32>
    %127 = stablehlo.multiply %126, %119 : tensor<4x48x32xf32>
    %128 = stablehlo.subtract %arg8, %127 : tensor<4x48x32xf32>
    %cst_32 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %130 = stablehlo.subtract %104, %129 : tensor<4xf32>
    %131 = stablehlo.sign %130 : tensor<4xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %133 = stablehlo.multiply %132, %131 : tensor<4xf32>
    %134 = stablehlo.subtract %arg0, %133 : tensor<4xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %136 = stablehlo.multiply %135, %104 : tensor<4xf32>
    %137 = stablehlo.subtract %arg1, %136 : tensor<4xf32>
    return %134, %137, %104, %109, %114, %119, %122, %125, %128, %57 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<32x4xf32>, tensor<4x32x48xf32>, tensor<4x48x32xf32>, tensor<32x4xf32>, tensor<4x32x48xf32>, tensor<4x48x32xf32>, tensor<f32>
  }
  func.func private @argmax(%arg0: tensor<64x4xf32>) -> tensor<64xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<64x4xi32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<64x4xf32>, tensor<64x4xi32>, tensor<f32>, tensor<i32>) -> (tensor<64xf32>, tensor<64xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare GT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<64xi32>
  }
  func.func private @_one_hot(%arg0: tensor<64xi32>) -> tensor<64x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<64xi32>) -> tensor<64x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x4xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<64x1xi32>) -> tensor<64x4xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<64x4xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<64x4xi32>, tensor<64x4xi32>) -> tensor<64x4xi1>
    %5 = stablehlo.convert %4 : (tensor<64x4xi1>) -> tensor<64x4xf32>
    return %5 : tensor<64x4xf32>
  }
  func.func private @silu(%arg0: tensor<4x64x48xbf16>) -> (tensor<4x64x48xbf16>, tensor<4x64x48xbf16>, tensor<4x64x48xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<4x64x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x64x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x64x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x64x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x64x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x64x48xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x64x48xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<4x64x48xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<4x64x48xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x64x48xbf16>
    return %9, %8, %5 : tensor<4x64x48xbf16>, tensor<4x64x48xbf16>, tensor<4x64x48xbf16>
  }
  func.func private @silu_0(%arg0: tensor<4x64x48xbf16>, %arg1: tensor<4x64x48xbf16>, %arg2: tensor<4x64x48xbf16>, %arg3: tensor<4x64x48xbf16>) -> tensor<4x64x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x64x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x64x48xbf16>
    return %3 : tensor<4x64x48xbf16>
  }
}
