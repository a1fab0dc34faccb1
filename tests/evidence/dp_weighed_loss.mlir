module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x32xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<64x32xf32>) -> (tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg6, dims = [0, 2] : (tensor<64x32xf32>) -> tensor<64x1x32xf32>
    %1 = stablehlo.broadcast_in_dim %arg7, dims = [0, 2] : (tensor<64x32xf32>) -> tensor<64x1x32xf32>
    %2 = stablehlo.convert %0 : (tensor<64x1x32xf32>) -> tensor<64x1x32xbf16>
    %3 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x1x32xbf16>, tensor<32x48xbf16>) -> tensor<64x1x48xbf16>
    %5:3 = call @silu(%4) : (tensor<64x1x48xbf16>) -> (tensor<64x1x48xbf16>, tensor<64x1x48xbf16>, tensor<64x1x48xbf16>)
    %6 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %7 = stablehlo.dot_general %5#0, %6, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x1x48xbf16>, tensor<48x32xbf16>) -> tensor<64x1x32xbf16>
    %8 = stablehlo.convert %7 : (tensor<64x1x32xbf16>) -> tensor<64x1x32xf32>
    %9 = stablehlo.subtract %8, %1 : tensor<64x1x32xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<64x1x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x1x32xf32>
    %12 = stablehlo.multiply %11, %9 : tensor<64x1x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%10 init: %cst_0) applies stablehlo.add across dimensions = [1, 2] : (tensor<64x1x32xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %15 = stablehlo.divide %13, %14 : tensor<64xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %16 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<1x32xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [1, 2] : (tensor<1x32xf32>) -> tensor<1x1x32xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<64x1x32xf32>
    %20 = stablehlo.multiply %19, %12 : tensor<64x1x32xf32>
    %21 = stablehlo.convert %20 : (tensor<64x1x32xf32>) -> tensor<64x1x32xbf16>
    %22 = stablehlo.dot_general %21, %5#0, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1x32xbf16>, tensor<64x1x48xbf16>) -> tensor<64x32x48xbf16>
    %23 = stablehlo.transpose %22, dims = [0, 2, 1] : (tensor<64x32x48xbf16>) -> tensor<64x48x32xbf16>
    %24 = stablehlo.dot_general %21, %6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1x32xbf16>, tensor<48x32xbf16>) -> tensor<64x1x48xbf16>
    %25 = stablehlo.convert %23 : (tensor<64x48x32xbf16>) -> tensor<64x48x32xf32>
    %26 = call @silu_0(%5#1, %5#2, %4, %24) : (tensor<64x1x48xbf16>, tensor<64x1x48xbf16>, tensor<64x1x48xbf16>, tensor<64x1x48xbf16>) -> tensor<64x1x48xbf16>
    %27 = stablehlo.dot_general %26, %2, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1x48xbf16>, tensor<64x1x32xbf16>) -> tensor<64x48x32xbf16>
    %28 = stablehlo.transpose %27, dims = [0, 2, 1] : (tensor<64x48x32xbf16>) -> tensor<64x32x48xbf16>
    %29 = stablehlo.convert %28 : (tensor<64x32x48xbf16>) -> tensor<64x32x48xf32>
    %30 = stablehlo.multiply %29, %29 : tensor<64x32x48xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_4) applies stablehlo.add across dimensions = [1, 2] : (tensor<64x32x48xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %33 = stablehlo.add %32, %31 : tensor<64xf32>
    %34 = stablehlo.multiply %25, %25 : tensor<64x48x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_6) applies stablehlo.add across dimensions = [1, 2] : (tensor<64x48x32xf32>, tensor<f32>) -> tensor<64xf32>
    %36 = stablehlo.add %33, %35 : tensor<64xf32>
    %37 = stablehlo.sqrt %36 : tensor<64xf32>
    %cst_7 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %39 = stablehlo.add %37, %38 : tensor<64xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %41 = stablehlo.divide %40, %39 : tensor<64xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %43 = stablehlo.minimum %42, %41 : tensor<64xf32>
    %44 = stablehlo.convert %arg6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %45 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %46 = stablehlo.dot_general %44, %45, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %47:3 = call @silu_1(%46) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %48 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %49 = stablehlo.dot_general %47#0, %48, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %50 = stablehlo.convert %49 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %51 = stablehlo.subtract %50, %arg7 : tensor<64x32xf32>
    %52 = stablehlo.multiply %51, %51 : tensor<64x32xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %54 = stablehlo.multiply %53, %51 : tensor<64x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%52 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_12 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %57 = stablehlo.divide %55, %56 : tensor<64xf32>
    %58 = stablehlo.multiply %43, %57 : tensor<64xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_14 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_16 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %61 = stablehlo.divide %cst_15, %cst_16 : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %63 = stablehlo.multiply %43, %62 : tensor<64xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %65 = stablehlo.divide %63, %64 : tensor<64xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<64xf32>) -> tensor<64x32xf32>
    %67 = stablehlo.multiply %66, %54 : tensor<64x32xf32>
    %68 = stablehlo.convert %67 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %69 = stablehlo.dot_general %68, %47#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %71 = stablehlo.dot_general %68, %48, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %72 = stablehlo.convert %70 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %73 = call @silu_2(%47#1, %47#2, %46, %71) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %74 = stablehlo.dot_general %73, %44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %75 = stablehlo.transpose %74, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %76 = stablehlo.convert %75 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %78 = stablehlo.multiply %77, %arg0 : tensor<32x48xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %80 = stablehlo.multiply %79, %76 : tensor<32x48xf32>
    %81 = stablehlo.add %78, %80 : tensor<32x48xf32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %83 = stablehlo.multiply %82, %arg1 : tensor<48x32xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %85 = stablehlo.multiply %84, %72 : tensor<48x32xf32>
    %86 = stablehlo.add %83, %85 : tensor<48x32xf32>
    %cst_22 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %88 = stablehlo.multiply %87, %arg4 : tensor<32x48xf32>
    %cst_23 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %90 = stablehlo.multiply %89, %76 : tensor<32x48xf32>
    %91 = stablehlo.multiply %90, %76 : tensor<32x48xf32>
    %92 = stablehlo.add %88, %91 : tensor<32x48xf32>
    %cst_24 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %94 = stablehlo.multiply %93, %arg5 : tensor<48x32xf32>
    %cst_25 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %96 = stablehlo.multiply %95, %72 : tensor<48x32xf32>
    %97 = stablehlo.multiply %96, %72 : tensor<48x32xf32>
    %98 = stablehlo.add %94, %97 : tensor<48x32xf32>
    %cst_26 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %100 = stablehlo.multiply %99, %81 : tensor<32x48xf32>
    %101 = stablehlo.sqrt %92 : tensor<32x48xf32>
    %cst_27 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %103 = stablehlo.add %101, %102 : tensor<32x48xf32>
    %104 = stablehlo.divide %100, %103 : tensor<32x48xf32>
    %105 = stablehlo.subtract %arg2, %104 : tensor<32x48xf32>
    %cst_28 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %107 = stablehlo.multiply %106, %86 : tensor<48x32xf32>
    %108 = stablehlo.sqrt %98 : tensor<48x32xf32>
    %cst_29 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %110 = stablehlo.add %108, %109 : tensor<48x32xf32>
    %111 = stablehlo.divide %107, %110 : tensor<48x32xf32>
    %112 = stablehlo.subtract %arg3, %111 : tensor<48x32xf32>
    return %81, %86, %105, %112, %92, %98, %60 : tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<64x1x48xbf16>) -> (tensor<64x1x48xbf16>, tensor<64x1x48xbf16>, tensor<64x1x48xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<64x1x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<64x1x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x1x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<64x1x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x1x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<64x1x48xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<64x1x48xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<64x1x48xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<64x1x48xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<64x1x48xbf16>
    return %9, %8, %5 : tensor<64x1x48xbf16>, tensor<64x1x48xbf16>, tensor<64x1x48xbf16>
  }
  func.func private @silu_0(%arg0: tensor<64x1x48xbf16>, %arg1: tensor<64x1x48xbf16>, %arg2: tensor<64x1x48xbf16>, %arg3: tensor<64x1x48xbf16>) -> tensor<64x1x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x1x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x1x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x1x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x1x48xbf16>
    return %3 : tensor<64x1x48xbf16>
  }
  func.func private @silu_1(%arg0: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) {
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
  func.func private @silu_2(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x48xbf16>
    return %3 : tensor<64x48xbf16>
  }
}
