module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xbf16>, %arg1: tensor<48x32xbf16>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x32xf32>, %arg6: tensor<32x48xbf16>, %arg7: tensor<48x32xbf16>, %arg8: tensor<64x32xf32>, %arg9: tensor<64x32xf32>) -> (tensor<32x48xbf16> {jax.result_info = "result[0]['c']['w1']"}, tensor<48x32xbf16> {jax.result_info = "result[0]['c']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<32x48xbf16> {jax.result_info = "result[0]['t']['w1']"}, tensor<48x32xbf16> {jax.result_info = "result[0]['t']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg9 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.dot_general %0, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %2 = call @silu(%1) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.dot_general %2, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %4 = stablehlo.convert %3 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %5 = stablehlo.convert %arg8 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %6 = stablehlo.dot_general %5, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %7:3 = call @silu_0(%6) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %8 = stablehlo.dot_general %7#0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %9 = stablehlo.convert %8 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %10 = stablehlo.subtract %9, %4 : tensor<64x32xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %16 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<64x32xf32>
    %19 = stablehlo.convert %18 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %20 = stablehlo.dot_general %19, %7#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %21 = stablehlo.transpose %20, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %22 = stablehlo.dot_general %19, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %23 = call @silu_1(%7#1, %7#2, %6, %22) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %24 = stablehlo.dot_general %23, %5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %26 = stablehlo.convert %25 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %27 = stablehlo.convert %21 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %29 = stablehlo.multiply %28, %arg2 : tensor<32x48xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %31 = stablehlo.multiply %30, %26 : tensor<32x48xf32>
    %32 = stablehlo.add %29, %31 : tensor<32x48xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %34 = stablehlo.multiply %33, %arg3 : tensor<48x32xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %36 = stablehlo.multiply %35, %27 : tensor<48x32xf32>
    %37 = stablehlo.add %34, %36 : tensor<48x32xf32>
    %cst_8 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %39 = stablehlo.multiply %38, %32 : tensor<32x48xf32>
    %40 = stablehlo.subtract %arg4, %39 : tensor<32x48xf32>
    %cst_9 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %42 = stablehlo.multiply %41, %37 : tensor<48x32xf32>
    %43 = stablehlo.subtract %arg5, %42 : tensor<48x32xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<32x48xbf16>
    %45 = stablehlo.multiply %arg6, %44 : tensor<32x48xbf16>
    %46 = stablehlo.convert %40 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %cst_11 = stablehlo.constant dense<9.994500e-04> : tensor<bf16>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<32x48xbf16>
    %48 = stablehlo.multiply %46, %47 : tensor<32x48xbf16>
    %49 = stablehlo.add %45, %48 : tensor<32x48xbf16>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %50 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %51 = stablehlo.multiply %arg7, %50 : tensor<48x32xbf16>
    %52 = stablehlo.convert %43 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %cst_13 = stablehlo.constant dense<9.994500e-04> : tensor<bf16>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<48x32xbf16>
    %54 = stablehlo.multiply %52, %53 : tensor<48x32xbf16>
    %55 = stablehlo.add %51, %54 : tensor<48x32xbf16>
    %56 = stablehlo.convert %40 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %57 = stablehlo.convert %43 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    return %56, %57, %32, %37, %40, %43, %49, %55, %15 : tensor<32x48xbf16>, tensor<48x32xbf16>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xbf16>, tensor<48x32xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
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
  func.func private @silu_0(%arg0: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) {
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
  func.func private @silu_1(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x48xbf16>
    return %3 : tensor<64x48xbf16>
  }
}
