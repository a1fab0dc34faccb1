module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<64x32xf32>) -> (tensor<32x48xf32> {jax.result_info = "result[0]['a']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['a']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['b']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['b']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg4 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg0 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3:3 = call @silu(%2) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %4 = stablehlo.convert %arg1 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %5 = stablehlo.dot_general %3#0, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %6 = stablehlo.convert %5 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %7 = stablehlo.subtract %6, %arg5 : tensor<64x32xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_1 : tensor<f32>
    %13 = stablehlo.convert %arg4 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %14 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %15 = stablehlo.dot_general %13, %14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %16:3 = call @silu(%15) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %17 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %18 = stablehlo.dot_general %16#0, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %19 = stablehlo.convert %18 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %20 = stablehlo.subtract %19, %arg5 : tensor<64x32xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<64x32xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<64x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%21 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %25 = stablehlo.divide %24, %cst_4 : tensor<f32>
    %26 = stablehlo.add %12, %25 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %27 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %29 = stablehlo.multiply %28, %23 : tensor<64x32xf32>
    %30 = stablehlo.convert %29 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %31 = stablehlo.dot_general %30, %16#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %33 = stablehlo.dot_general %30, %17, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %34 = stablehlo.convert %32 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %35 = call @silu_0(%16#1, %16#2, %15, %33) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %36 = stablehlo.dot_general %35, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %38 = stablehlo.convert %37 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %39 = stablehlo.divide %cst_7, %cst_8 : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %41 = stablehlo.multiply %40, %10 : tensor<64x32xf32>
    %42 = stablehlo.convert %41 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %43 = stablehlo.dot_general %42, %3#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %45 = stablehlo.dot_general %42, %4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %46 = stablehlo.convert %44 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %47 = call @silu_0(%3#1, %3#2, %2, %45) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %48 = stablehlo.dot_general %47, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %50 = stablehlo.convert %49 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_9 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<32x48xf32>
    %53 = stablehlo.subtract %arg0, %52 : tensor<32x48xf32>
    %54 = stablehlo.subtract %arg0, %arg2 : tensor<32x48xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<32x48xf32>
    %57 = stablehlo.subtract %53, %56 : tensor<32x48xf32>
    %cst_11 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %59 = stablehlo.multiply %58, %46 : tensor<48x32xf32>
    %60 = stablehlo.subtract %arg1, %59 : tensor<48x32xf32>
    %61 = stablehlo.subtract %arg1, %arg3 : tensor<48x32xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %63 = stablehlo.multiply %62, %61 : tensor<48x32xf32>
    %64 = stablehlo.subtract %60, %63 : tensor<48x32xf32>
    %cst_13 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %66 = stablehlo.multiply %65, %38 : tensor<32x48xf32>
    %67 = stablehlo.subtract %arg2, %66 : tensor<32x48xf32>
    %68 = stablehlo.subtract %arg2, %arg0 : tensor<32x48xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<32x48xf32>
    %71 = stablehlo.subtract %67, %70 : tensor<32x48xf32>
    %cst_15 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %73 = stablehlo.multiply %72, %34 : tensor<48x32xf32>
    %74 = stablehlo.subtract %arg3, %73 : tensor<48x32xf32>
    %75 = stablehlo.subtract %arg3, %arg1 : tensor<48x32xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<48x32xf32>
    %78 = stablehlo.subtract %74, %77 : tensor<48x32xf32>
    return %57, %64, %71, %78, %26 : tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
