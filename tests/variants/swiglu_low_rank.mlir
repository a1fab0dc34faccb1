module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<32x8xbf16>, %arg2: tensor<8x80xbf16>, %arg3: tensor<32x80xbf16>, %arg4: tensor<32x8xbf16>, %arg5: tensor<8x80xbf16>, %arg6: tensor<80x16xbf16>, %arg7: tensor<80x8xbf16>, %arg8: tensor<8x16xbf16>, %arg9: tensor<48x32xf32>, %arg10: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<32x8xbf16> {jax.result_info = "result[0]['w1a']"}, tensor<8x80xbf16> {jax.result_info = "result[0]['w1b']"}, tensor<32x80xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x8xbf16> {jax.result_info = "result[0]['w2a']"}, tensor<8x80xbf16> {jax.result_info = "result[0]['w2b']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w3']"}, tensor<80x8xbf16> {jax.result_info = "result[0]['w3a']"}, tensor<8x16xbf16> {jax.result_info = "result[0]['w3b']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg9 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x8xbf16>) -> tensor<48x8xbf16>
    %3 = stablehlo.dot_general %2, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<8x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.multiply %4, %3 : tensor<48x80xbf16>
    %6 = stablehlo.add %1, %5 : tensor<48x80xbf16>
    %7 = stablehlo.dot_general %0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %8 = stablehlo.dot_general %0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x8xbf16>) -> tensor<48x8xbf16>
    %9 = stablehlo.dot_general %8, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<8x80xbf16>) -> tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %11 = stablehlo.multiply %10, %9 : tensor<48x80xbf16>
    %12 = stablehlo.add %7, %11 : tensor<48x80xbf16>
    %13:3 = call @silu(%12) : (tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>)
    %14 = stablehlo.multiply %6, %13#0 : tensor<48x80xbf16>
    %15 = stablehlo.dot_general %14, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %16 = stablehlo.dot_general %14, %arg7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x8xbf16>) -> tensor<48x8xbf16>
    %17 = stablehlo.dot_general %16, %arg8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<8x16xbf16>) -> tensor<48x16xbf16>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x16xbf16>
    %19 = stablehlo.multiply %18, %17 : tensor<48x16xbf16>
    %20 = stablehlo.add %15, %19 : tensor<48x16xbf16>
    %21 = stablehlo.convert %20 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %22 = stablehlo.subtract %21, %arg10 : tensor<48x16xf32>
    %23 = chlo.square %22 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %25 = stablehlo.multiply %24, %22 : tensor<48x16xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %27 = stablehlo.divide %26, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %28 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<48x16xf32>
    %31 = stablehlo.convert %30 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<48x16xbf16>
    %33 = stablehlo.multiply %32, %31 : tensor<48x16xbf16>
    %34 = stablehlo.dot_general %33, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x8xbf16>) -> tensor<16x8xbf16>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<16x8xbf16>) -> tensor<8x16xbf16>
    %36 = stablehlo.dot_general %33, %arg8, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<8x16xbf16>) -> tensor<48x8xbf16>
    %37 = stablehlo.dot_general %36, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<48x80xbf16>) -> tensor<8x80xbf16>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<8x80xbf16>) -> tensor<80x8xbf16>
    %39 = stablehlo.dot_general %36, %arg7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<80x8xbf16>) -> tensor<48x80xbf16>
    %40 = stablehlo.dot_general %31, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %42 = stablehlo.dot_general %31, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %43 = stablehlo.add %39, %42 : tensor<48x80xbf16>
    %44 = stablehlo.multiply %6, %43 : tensor<48x80xbf16>
    %45 = stablehlo.multiply %43, %13#0 : tensor<48x80xbf16>
    %46 = call @silu_0(%13#1, %13#2, %12, %44) : (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %47 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %48 = stablehlo.multiply %47, %46 : tensor<48x80xbf16>
    %49 = stablehlo.dot_general %48, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x8xbf16>) -> tensor<80x8xbf16>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<80x8xbf16>) -> tensor<8x80xbf16>
    %51 = stablehlo.dot_general %48, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<8x80xbf16>) -> tensor<48x8xbf16>
    %52 = stablehlo.dot_general %51, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<48x32xbf16>) -> tensor<8x32xbf16>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %54 = stablehlo.dot_general %46, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %55 = stablehlo.transpose %54, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %56 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %57 = stablehlo.multiply %56, %45 : tensor<48x80xbf16>
    %58 = stablehlo.dot_general %57, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x8xbf16>) -> tensor<80x8xbf16>
    %59 = stablehlo.transpose %58, dims = [1, 0] : (tensor<80x8xbf16>) -> tensor<8x80xbf16>
    %60 = stablehlo.dot_general %57, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<8x80xbf16>) -> tensor<48x8xbf16>
    %61 = stablehlo.dot_general %60, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x8xbf16>, tensor<48x32xbf16>) -> tensor<8x32xbf16>
    %62 = stablehlo.transpose %61, dims = [1, 0] : (tensor<8x32xbf16>) -> tensor<32x8xbf16>
    %63 = stablehlo.dot_general %45, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_10 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %65 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %66 = stablehlo.multiply %65, %64 : tensor<32x80xbf16>
    %67 = stablehlo.subtract %arg0, %66 : tensor<32x80xbf16>
    %cst_11 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %68 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %69 = stablehlo.multiply %68, %62 : tensor<32x8xbf16>
    %70 = stablehlo.subtract %arg1, %69 : tensor<32x8xbf16>
    %cst_12 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %71 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<8x80xbf16>
    %72 = stablehlo.multiply %71, %59 : tensor<8x80xbf16>
    %73 = stablehlo.subtract %arg2, %72 : tensor<8x80xbf16>
    %cst_13 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %74 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %75 = stablehlo.multiply %74, %55 : tensor<32x80xbf16>
    %76 = stablehlo.subtract %arg3, %75 : tensor<32x80xbf16>
    %cst_14 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %77 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<32x8xbf16>
    %78 = stablehlo.multiply %77, %53 : tensor<32x8xbf16>
    %79 = stablehlo.subtract %arg4, %78 : tensor<32x8xbf16>
    %cst_15 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %80 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<bf16>) -> tensor<8x80xbf16>
    %81 = stablehlo.multiply %80, %50 : tensor<8x80xbf16>
    %82 = stablehlo.subtract %arg5, %81 : tensor<8x80xbf16>
    %cst_16 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %83 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %84 = stablehlo.multiply %83, %41 : tensor<80x16xbf16>
    %85 = stablehlo.subtract %arg6, %84 : tensor<80x16xbf16>
    %cst_17 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %86 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<80x8xbf16>
    %87 = stablehlo.multiply %86, %38 : tensor<80x8xbf16>
    %88 = stablehlo.subtract %arg7, %87 : tensor<80x8xbf16>
    %cst_18 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %89 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<8x16xbf16>
    %90 = stablehlo.multiply %89, %35 : tensor<8x16xbf16>
    %91 = stablehlo.subtract %arg8, %90 : tensor<8x16xbf16>
    return %67, %70, %73, %76, %79, %82, %85, %88, %91, %27 : tensor<32x80xbf16>, tensor<32x8xbf16>, tensor<8x80xbf16>, tensor<32x80xbf16>, tensor<32x8xbf16>, tensor<8x80xbf16>, tensor<80x16xbf16>, tensor<80x8xbf16>, tensor<8x16xbf16>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<48x80xbf16>) -> (tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<48x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<48x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<48x80xbf16>
    return %9, %8, %5 : tensor<48x80xbf16>, tensor<48x80xbf16>, tensor<48x80xbf16>
  }
  func.func private @silu_0(%arg0: tensor<48x80xbf16>, %arg1: tensor<48x80xbf16>, %arg2: tensor<48x80xbf16>, %arg3: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<48x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<48x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<48x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<48x80xbf16>
    return %3 : tensor<48x80xbf16>
  }
}
