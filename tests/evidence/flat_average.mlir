module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3152xf32>, %arg1: tensor<3152xf32>, %arg2: tensor<3152xf32>, %arg3: tensor<3152xf32>, %arg4: tensor<64x32xf32>, %arg5: tensor<64x32xf32>) -> (tensor<3152xf32> {jax.result_info = "result[0]['e']"}, tensor<3152xf32> {jax.result_info = "result[0]['m']"}, tensor<3152xf32> {jax.result_info = "result[0]['p']"}, tensor<3152xf32> {jax.result_info = "result[0]['v']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg2 [0:48] : (tensor<3152xf32>) -> tensor<48xf32>
    %1 = stablehlo.slice %arg2 [48:80] : (tensor<3152xf32>) -> tensor<32xf32>
    %2 = stablehlo.slice %arg2 [80:1616] : (tensor<3152xf32>) -> tensor<1536xf32>
    %3 = stablehlo.slice %arg2 [1616:3152] : (tensor<3152xf32>) -> tensor<1536xf32>
    %4 = stablehlo.reshape %2 : (tensor<1536xf32>) -> tensor<32x48xf32>
    %5 = stablehlo.reshape %3 : (tensor<1536xf32>) -> tensor<48x32xf32>
    %6 = stablehlo.convert %arg4 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %7 = stablehlo.convert %6 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %8 = chlo.square %7 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<64x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %14 = stablehlo.add %12, %13 : tensor<64x1xf32>
    %15 = stablehlo.rsqrt %14 : tensor<64x1xf32>
    %16 = stablehlo.convert %15 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<64x1xbf16>) -> tensor<64x32xbf16>
    %18 = stablehlo.multiply %6, %17 : tensor<64x32xbf16>
    %19 = stablehlo.convert %1 : (tensor<32xf32>) -> tensor<32xbf16>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %22 = stablehlo.multiply %18, %21 : tensor<64x32xbf16>
    %23 = stablehlo.convert %4 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %24 = stablehlo.dot_general %22, %23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %25 = stablehlo.convert %0 : (tensor<48xf32>) -> tensor<48xbf16>
    %26 = stablehlo.broadcast_in_dim %25, dims = [1] : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<64x48xbf16>
    %28 = stablehlo.add %24, %27 : tensor<64x48xbf16>
    %29:3 = call @silu(%28) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %30 = stablehlo.convert %5 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %31 = stablehlo.dot_general %29#0, %30, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %32 = stablehlo.add %6, %31 : tensor<64x32xbf16>
    %33 = stablehlo.convert %32 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %34 = stablehlo.subtract %33, %arg5 : tensor<64x32xf32>
    %35 = chlo.square %34 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<64x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%35 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %39 = stablehlo.divide %38, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %40 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %42 = stablehlo.multiply %41, %37 : tensor<64x32xf32>
    %43 = stablehlo.convert %42 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %44 = stablehlo.dot_general %43, %29#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %46 = stablehlo.dot_general %43, %30, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %47 = stablehlo.convert %45 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %48 = call @silu_0(%29#1, %29#2, %28, %46) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %49 = stablehlo.reduce(%48 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<64x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %50 = stablehlo.reshape %49 : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %51 = stablehlo.reduce(%50 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x48xbf16>, tensor<bf16>) -> tensor<48xbf16>
    %52 = stablehlo.convert %51 : (tensor<48xbf16>) -> tensor<48xf32>
    %53 = stablehlo.dot_general %48, %22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %54 = stablehlo.transpose %53, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %55 = stablehlo.dot_general %48, %23, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %56 = stablehlo.convert %54 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %57 = stablehlo.multiply %18, %55 : tensor<64x32xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %58 = stablehlo.reduce(%57 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %59 = stablehlo.reshape %58 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %60 = stablehlo.reduce(%59 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %61 = stablehlo.convert %60 : (tensor<32xbf16>) -> tensor<32xf32>
    %62 = stablehlo.reshape %47 : (tensor<48x32xf32>) -> tensor<1536xf32>
    %63 = stablehlo.reshape %56 : (tensor<32x48xf32>) -> tensor<1536xf32>
    %64 = stablehlo.concatenate %52, %61, %63, %62, dim = 0 : (tensor<48xf32>, tensor<32xf32>, tensor<1536xf32>, tensor<1536xf32>) -> tensor<3152xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3152xf32>
    %66 = stablehlo.multiply %65, %arg1 : tensor<3152xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3152xf32>
    %68 = stablehlo.multiply %67, %64 : tensor<3152xf32>
    %69 = stablehlo.add %66, %68 : tensor<3152xf32>
    %cst_13 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3152xf32>
    %71 = stablehlo.multiply %70, %arg3 : tensor<3152xf32>
    %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3152xf32>
    %73 = stablehlo.multiply %72, %64 : tensor<3152xf32>
    %74 = stablehlo.multiply %73, %64 : tensor<3152xf32>
    %75 = stablehlo.add %71, %74 : tensor<3152xf32>
    %cst_15 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3152xf32>
    %77 = stablehlo.multiply %76, %69 : tensor<3152xf32>
    %78 = stablehlo.sqrt %75 : tensor<3152xf32>
    %cst_16 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3152xf32>
    %80 = stablehlo.add %78, %79 : tensor<3152xf32>
    %81 = stablehlo.divide %77, %80 : tensor<3152xf32>
    %82 = stablehlo.subtract %arg2, %81 : tensor<3152xf32>
    %83 = stablehlo.subtract %arg2, %arg0 : tensor<3152xf32>
    %cst_17 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3152xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<3152xf32>
    %86 = stablehlo.subtract %82, %85 : tensor<3152xf32>
    %cst_18 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3152xf32>
    %88 = stablehlo.multiply %87, %arg0 : tensor<3152xf32>
    %cst_19 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3152xf32>
    %90 = stablehlo.multiply %89, %86 : tensor<3152xf32>
    %91 = stablehlo.add %88, %90 : tensor<3152xf32>
    return %91, %69, %86, %75, %39 : tensor<3152xf32>, tensor<3152xf32>, tensor<3152xf32>, tensor<3152xf32>, tensor<f32>
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
