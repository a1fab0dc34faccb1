module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x1xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x1xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x1xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<64x32xf32>) -> (tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x1xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x1xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x1xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg7 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = call @relu(%2) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %5 = stablehlo.compare GT, %2, %4, FLOAT : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %7 = stablehlo.convert %arg3 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %8 = stablehlo.dot_general %3, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %9 = stablehlo.convert %8 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %11 = stablehlo.divide %10, %cst_2 : tensor<f32>
    %12 = stablehlo.convert %arg6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %13 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %14 = stablehlo.dot_general %12, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %15 = call @relu(%14) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %17 = stablehlo.compare GT, %14, %16, FLOAT : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %19 = stablehlo.convert %arg3 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %20 = stablehlo.dot_general %15, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %21 = stablehlo.convert %20 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %23 = stablehlo.divide %22, %cst_6 : tensor<f32>
    %24 = stablehlo.subtract %11, %23 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.negate %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %26 = stablehlo.divide %25, %cst_8 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %28 = stablehlo.convert %27 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %29 = stablehlo.dot_general %28, %15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<64x48xbf16>) -> tensor<1x48xbf16>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<1x48xbf16>) -> tensor<48x1xbf16>
    %31 = stablehlo.dot_general %28, %19, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<48x1xbf16>) -> tensor<64x48xbf16>
    %32 = stablehlo.convert %30 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %34 = stablehlo.select %17, %31, %33 : tensor<64x48xi1>, tensor<64x48xbf16>
    %35 = stablehlo.dot_general %34, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %37 = stablehlo.convert %36 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %38 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %40 = stablehlo.convert %39 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %41 = stablehlo.dot_general %40, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<64x48xbf16>) -> tensor<1x48xbf16>
    %42 = stablehlo.transpose %41, dims = [1, 0] : (tensor<1x48xbf16>) -> tensor<48x1xbf16>
    %43 = stablehlo.dot_general %40, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<48x1xbf16>) -> tensor<64x48xbf16>
    %44 = stablehlo.convert %42 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %45 = stablehlo.add %32, %44 : tensor<48x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %47 = stablehlo.select %5, %43, %46 : tensor<64x48xi1>, tensor<64x48xbf16>
    %48 = stablehlo.dot_general %47, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %50 = stablehlo.convert %49 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %51 = stablehlo.add %37, %50 : tensor<32x48xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %53 = stablehlo.multiply %52, %arg0 : tensor<32x48xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %55 = stablehlo.multiply %54, %51 : tensor<32x48xf32>
    %56 = stablehlo.add %53, %55 : tensor<32x48xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %58 = stablehlo.multiply %57, %arg1 : tensor<48x1xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %60 = stablehlo.multiply %59, %45 : tensor<48x1xf32>
    %61 = stablehlo.add %58, %60 : tensor<48x1xf32>
    %cst_17 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %63 = stablehlo.multiply %62, %arg4 : tensor<32x48xf32>
    %cst_18 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %65 = stablehlo.multiply %64, %51 : tensor<32x48xf32>
    %66 = stablehlo.multiply %65, %51 : tensor<32x48xf32>
    %67 = stablehlo.add %63, %66 : tensor<32x48xf32>
    %cst_19 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %69 = stablehlo.multiply %68, %arg5 : tensor<48x1xf32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %71 = stablehlo.multiply %70, %45 : tensor<48x1xf32>
    %72 = stablehlo.multiply %71, %45 : tensor<48x1xf32>
    %73 = stablehlo.add %69, %72 : tensor<48x1xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %75 = stablehlo.multiply %74, %56 : tensor<32x48xf32>
    %76 = stablehlo.sqrt %67 : tensor<32x48xf32>
    %cst_22 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %78 = stablehlo.add %76, %77 : tensor<32x48xf32>
    %79 = stablehlo.divide %75, %78 : tensor<32x48xf32>
    %80 = stablehlo.subtract %arg2, %79 : tensor<32x48xf32>
    %cst_23 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %82 = stablehlo.multiply %81, %61 : tensor<48x1xf32>
    %83 = stablehlo.sqrt %73 : tensor<48x1xf32>
    %cst_24 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %85 = stablehlo.add %83, %84 : tensor<48x1xf32>
    %86 = stablehlo.divide %82, %85 : tensor<48x1xf32>
    %87 = stablehlo.subtract %arg3, %86 : tensor<48x1xf32>
    %cst_25 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %88 = call @clip(%80, %cst_25, %cst_26) : (tensor<32x48xf32>, tensor<f32>, tensor<f32>) -> tensor<32x48xf32>
    %cst_27 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %cst_28 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %89 = call @clip_0(%87, %cst_27, %cst_28) : (tensor<48x1xf32>, tensor<f32>, tensor<f32>) -> tensor<48x1xf32>
    return %56, %61, %88, %89, %67, %73, %24 : tensor<32x48xf32>, tensor<48x1xf32>, tensor<32x48xf32>, tensor<48x1xf32>, tensor<32x48xf32>, tensor<48x1xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<64x48xbf16>
    return %1 : tensor<64x48xbf16>
  }
  func.func private @clip(%arg0: tensor<32x48xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<32x48xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<32x48xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<32x48xf32>
    return %5 : tensor<32x48xf32>
  }
  func.func private @clip_0(%arg0: tensor<48x1xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<48x1xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<48x1xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<48x1xf32>
    return %5 : tensor<48x1xf32>
  }
}
