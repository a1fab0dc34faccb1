module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x8xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x8xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x8xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<40x48xf32>, %arg8: tensor<48x1xf32>) -> (tensor<32x48xf32> {jax.result_info = "result['m']['a1']"}, tensor<48x8xf32> {jax.result_info = "result['m']['a2']"}, tensor<32x48xf32> {jax.result_info = "result['p']['a1']"}, tensor<48x8xf32> {jax.result_info = "result['p']['a2']"}, tensor<32x48xf32> {jax.result_info = "result['v']['a1']"}, tensor<48x8xf32> {jax.result_info = "result['v']['a2']"}) {
    %0 = stablehlo.convert %arg6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = call @relu(%2) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %5 = stablehlo.compare GT, %2, %4, FLOAT : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %7 = stablehlo.convert %arg3 : (tensor<48x8xf32>) -> tensor<48x8xbf16>
    %8 = stablehlo.dot_general %3, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x8xbf16>) -> tensor<64x8xbf16>
    %9 = stablehlo.convert %8 : (tensor<64x8xbf16>) -> tensor<64x8xf32>
    %10 = stablehlo.tanh %9 : tensor<64x8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64x8xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<64x8xf32>
    %13 = stablehlo.concatenate %arg6, %10, dim = 1 : (tensor<64x32xf32>, tensor<64x8xf32>) -> tensor<64x40xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %15 = stablehlo.convert %13 : (tensor<64x40xf32>) -> tensor<64x40xbf16>
    %16 = stablehlo.convert %arg7 : (tensor<40x48xf32>) -> tensor<40x48xbf16>
    %17 = stablehlo.dot_general %15, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x40xbf16>, tensor<40x48xbf16>) -> tensor<64x48xbf16>
    %18 = call @relu(%17) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %20 = stablehlo.compare GT, %17, %19, FLOAT : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %22 = stablehlo.convert %arg8 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %23 = stablehlo.dot_general %18, %22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %24 = stablehlo.convert %23 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %25 = stablehlo.reshape %24 : (tensor<64x1xf32>) -> tensor<64xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %27 = stablehlo.divide %26, %cst_6 : tensor<f32>
    %28 = stablehlo.negate %27 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.negate %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %30 = stablehlo.divide %29, %cst_8 : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %33 = stablehlo.convert %32 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %34 = stablehlo.dot_general %33, %22, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<48x1xbf16>) -> tensor<64x48xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %36 = stablehlo.select %20, %34, %35 : tensor<64x48xi1>, tensor<64x48xbf16>
    %37 = stablehlo.dot_general %36, %16, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<40x48xbf16>) -> tensor<64x40xbf16>
    %38 = stablehlo.convert %37 : (tensor<64x40xbf16>) -> tensor<64x40xf32>
    %39 = stablehlo.slice %38 [0:64, 0:32] : (tensor<64x40xf32>) -> tensor<64x32xf32>
    %40 = stablehlo.slice %38 [0:64, 32:40] : (tensor<64x40xf32>) -> tensor<64x8xf32>
    %41 = stablehlo.multiply %40, %12 : tensor<64x8xf32>
    %42 = stablehlo.multiply %41, %10 : tensor<64x8xf32>
    %43 = stablehlo.add %41, %42 : tensor<64x8xf32>
    %44 = stablehlo.convert %43 : (tensor<64x8xf32>) -> tensor<64x8xbf16>
    %45 = stablehlo.dot_general %44, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x8xbf16>, tensor<64x48xbf16>) -> tensor<8x48xbf16>
    %46 = stablehlo.transpose %45, dims = [1, 0] : (tensor<8x48xbf16>) -> tensor<48x8xbf16>
    %47 = stablehlo.dot_general %44, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x8xbf16>, tensor<48x8xbf16>) -> tensor<64x48xbf16>
    %48 = stablehlo.convert %46 : (tensor<48x8xbf16>) -> tensor<48x8xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %50 = stablehlo.select %5, %47, %49 : tensor<64x48xi1>, tensor<64x48xbf16>
    %51 = stablehlo.dot_general %50, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %53 = stablehlo.convert %52 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %55 = stablehlo.multiply %54, %arg0 : tensor<32x48xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %57 = stablehlo.multiply %56, %53 : tensor<32x48xf32>
    %58 = stablehlo.add %55, %57 : tensor<32x48xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %60 = stablehlo.multiply %59, %arg1 : tensor<48x8xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %62 = stablehlo.multiply %61, %48 : tensor<48x8xf32>
    %63 = stablehlo.add %60, %62 : tensor<48x8xf32>
    %cst_15 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %65 = stablehlo.multiply %64, %arg4 : tensor<32x48xf32>
    %cst_16 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %67 = stablehlo.multiply %66, %53 : tensor<32x48xf32>
    %68 = stablehlo.multiply %67, %53 : tensor<32x48xf32>
    %69 = stablehlo.add %65, %68 : tensor<32x48xf32>
    %cst_17 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %71 = stablehlo.multiply %70, %arg5 : tensor<48x8xf32>
    %cst_18 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %73 = stablehlo.multiply %72, %48 : tensor<48x8xf32>
    %74 = stablehlo.multiply %73, %48 : tensor<48x8xf32>
    %75 = stablehlo.add %71, %74 : tensor<48x8xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %77 = stablehlo.multiply %76, %58 : tensor<32x48xf32>
    %78 = stablehlo.sqrt %69 : tensor<32x48xf32>
    %cst_20 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %80 = stablehlo.add %78, %79 : tensor<32x48xf32>
    %81 = stablehlo.divide %77, %80 : tensor<32x48xf32>
    %82 = stablehlo.subtract %arg2, %81 : tensor<32x48xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %84 = stablehlo.multiply %83, %63 : tensor<48x8xf32>
    %85 = stablehlo.sqrt %75 : tensor<48x8xf32>
    %cst_22 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48x8xf32>
    %87 = stablehlo.add %85, %86 : tensor<48x8xf32>
    %88 = stablehlo.divide %84, %87 : tensor<48x8xf32>
    %89 = stablehlo.subtract %arg3, %88 : tensor<48x8xf32>
    return %58, %63, %82, %89, %69, %75 : tensor<32x48xf32>, tensor<48x8xf32>, tensor<32x48xf32>, tensor<48x8xf32>, tensor<32x48xf32>, tensor<48x8xf32>
  }
  func.func private @relu(%arg0: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<64x48xbf16>
    return %1 : tensor<64x48xbf16>
  }
}
