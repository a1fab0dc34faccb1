module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<48xf32>, %arg1: tensor<32x48xf32>, %arg2: tensor<48x32xf32>, %arg3: tensor<48xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x32xf32>, %arg6: tensor<48xf32>, %arg7: tensor<32x48xf32>, %arg8: tensor<48x32xf32>, %arg9: tensor<64x32xf32>, %arg10: tensor<64x32xf32>) -> (tensor<48xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<48xf32> {jax.result_info = "result[0]['t']['b1']"}, tensor<32x48xf32> {jax.result_info = "result[0]['t']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['t']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg9 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg4 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.convert %arg3 : (tensor<48xf32>) -> tensor<48xbf16>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %6 = stablehlo.add %2, %5 : tensor<64x48xbf16>
    %7:3 = call @silu(%6) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %8 = stablehlo.convert %arg5 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %9 = stablehlo.dot_general %7#0, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %10 = stablehlo.convert %9 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %11 = stablehlo.convert %arg10 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %12 = stablehlo.convert %arg7 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %13 = stablehlo.dot_general %11, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %14 = stablehlo.convert %arg6 : (tensor<48xf32>) -> tensor<48xbf16>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %17 = stablehlo.add %13, %16 : tensor<64x48xbf16>
    %18 = call @silu_0(%17) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %19 = stablehlo.convert %arg8 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %20 = stablehlo.dot_general %18, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %21 = stablehlo.convert %20 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %22 = stablehlo.subtract %10, %21 : tensor<64x32xf32>
    %23 = stablehlo.multiply %22, %22 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %25 = stablehlo.multiply %24, %22 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%23 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %27 = stablehlo.divide %26, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %28 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<64x32xf32>
    %31 = stablehlo.convert %30 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %32 = stablehlo.dot_general %31, %7#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %34 = stablehlo.dot_general %31, %8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %35 = stablehlo.convert %33 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %36 = call @silu_1(%7#1, %7#2, %6, %34) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %37 = stablehlo.reduce(%36 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %38 = stablehlo.reshape %37 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %39 = stablehlo.reduce(%38 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %40 = stablehlo.convert %39 : (tensor<48xbf16>) -> tensor<48xf32>
    %41 = stablehlo.dot_general %36, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %42 = stablehlo.transpose %41, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %43 = stablehlo.convert %42 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %45 = stablehlo.multiply %44, %arg0 : tensor<48xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %47 = stablehlo.multiply %46, %40 : tensor<48xf32>
    %48 = stablehlo.add %45, %47 : tensor<48xf32>
    %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %50 = stablehlo.multiply %49, %arg1 : tensor<32x48xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %52 = stablehlo.multiply %51, %43 : tensor<32x48xf32>
    %53 = stablehlo.add %50, %52 : tensor<32x48xf32>
    %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %55 = stablehlo.multiply %54, %arg2 : tensor<48x32xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %57 = stablehlo.multiply %56, %35 : tensor<48x32xf32>
    %58 = stablehlo.add %55, %57 : tensor<48x32xf32>
    %cst_12 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %60 = stablehlo.multiply %59, %48 : tensor<48xf32>
    %61 = stablehlo.subtract %arg3, %60 : tensor<48xf32>
    %cst_13 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %63 = stablehlo.multiply %62, %53 : tensor<32x48xf32>
    %64 = stablehlo.subtract %arg4, %63 : tensor<32x48xf32>
    %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %66 = stablehlo.multiply %65, %58 : tensor<48x32xf32>
    %67 = stablehlo.subtract %arg5, %66 : tensor<48x32xf32>
    %cst_15 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %69 = stablehlo.multiply %68, %arg6 : tensor<48xf32>
    %cst_16 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<48xf32>
    %71 = stablehlo.multiply %70, %61 : tensor<48xf32>
    %72 = stablehlo.add %69, %71 : tensor<48xf32>
    %cst_17 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %74 = stablehlo.multiply %73, %arg7 : tensor<32x48xf32>
    %cst_18 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %76 = stablehlo.multiply %75, %64 : tensor<32x48xf32>
    %77 = stablehlo.add %74, %76 : tensor<32x48xf32>
    %cst_19 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %79 = stablehlo.multiply %78, %arg8 : tensor<48x32xf32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %81 = stablehlo.multiply %80, %67 : tensor<48x32xf32>
    %82 = stablehlo.add %79, %81 : tensor<48x32xf32>
    return %48, %53, %58, %61, %64, %67, %72, %77, %82, %27 : tensor<48xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<48xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
  func.func private @silu_0(%arg0: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<64x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<64x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<64x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<64x48xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<64x48xbf16>
    return %6 : tensor<64x48xbf16>
  }
  func.func private @silu_1(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x48xbf16>
    return %3 : tensor<64x48xbf16>
  }
}
