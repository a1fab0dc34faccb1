module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x32xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<64x32xf32>) -> (tensor<32x48xf32> {jax.result_info = "result[0]['f']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['f']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['o']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['o']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg4, %arg2 : tensor<32x48xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<32x48xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<32x48xf32>
    %4 = stablehlo.multiply %arg0, %1 : tensor<32x48xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x48xf32>, tensor<f32>) -> tensor<f32>
    %6 = stablehlo.subtract %arg5, %arg3 : tensor<48x32xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<48x32xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %9 = stablehlo.multiply %8, %6 : tensor<48x32xf32>
    %10 = stablehlo.multiply %arg1, %7 : tensor<48x32xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x32xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.convert %arg6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %13 = stablehlo.convert %arg4 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %14 = stablehlo.dot_general %12, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %15:3 = call @silu(%14) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %16 = stablehlo.convert %arg5 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %17 = stablehlo.dot_general %15#0, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %18 = stablehlo.convert %17 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %19 = stablehlo.subtract %18, %arg7 : tensor<64x32xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<64x32xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %22 = stablehlo.multiply %21, %19 : tensor<64x32xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%20 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.add %cst_6, %5 : tensor<f32>
    %26 = stablehlo.add %25, %11 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %27 = stablehlo.multiply %cst_7, %26 : tensor<f32>
    %28 = stablehlo.add %24, %27 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.multiply %cst_8, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %30 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %32 = stablehlo.multiply %31, %22 : tensor<64x32xf32>
    %33 = stablehlo.convert %32 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %34 = stablehlo.dot_general %33, %15#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %36 = stablehlo.dot_general %33, %16, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %37 = stablehlo.convert %35 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %38 = call @silu_0(%15#1, %15#2, %14, %36) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %39 = stablehlo.dot_general %38, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %41 = stablehlo.convert %40 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %42 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %43 = stablehlo.multiply %arg1, %42 : tensor<48x32xf32>
    %44 = stablehlo.multiply %43, %9 : tensor<48x32xf32>
    %45 = stablehlo.add %37, %44 : tensor<48x32xf32>
    %46 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %47 = stablehlo.multiply %arg0, %46 : tensor<32x48xf32>
    %48 = stablehlo.multiply %47, %3 : tensor<32x48xf32>
    %49 = stablehlo.add %41, %48 : tensor<32x48xf32>
    %50 = stablehlo.convert %arg6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %51 = stablehlo.convert %arg4 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %52 = stablehlo.dot_general %50, %51, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %53 = call @silu_1(%52) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %54 = stablehlo.convert %arg5 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %55 = stablehlo.dot_general %53, %54, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %56 = stablehlo.convert %55 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %58 = stablehlo.add %56, %57 : tensor<64x32xf32>
    %59 = stablehlo.convert %arg6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %60 = stablehlo.convert %arg4 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %61 = stablehlo.dot_general %59, %60, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %62:3 = call @silu(%61) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %63 = stablehlo.convert %arg5 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %64 = stablehlo.dot_general %62#0, %63, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %65 = stablehlo.convert %64 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %66 = stablehlo.subtract %65, %58 : tensor<64x32xf32>
    %67 = stablehlo.multiply %66, %66 : tensor<64x32xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %69 = stablehlo.multiply %68, %66 : tensor<64x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%67 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %71 = stablehlo.divide %70, %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %72 = stablehlo.divide %cst_16, %cst_17 : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %74 = stablehlo.multiply %73, %69 : tensor<64x32xf32>
    %75 = stablehlo.convert %74 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %76 = stablehlo.dot_general %75, %62#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %77 = stablehlo.transpose %76, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %78 = stablehlo.dot_general %75, %63, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %79 = stablehlo.convert %77 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %80 = call @silu_0(%62#1, %62#2, %61, %78) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %81 = stablehlo.dot_general %80, %59, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %82 = stablehlo.transpose %81, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %83 = stablehlo.convert %82 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_18 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %85 = stablehlo.multiply %84, %arg0 : tensor<32x48xf32>
    %cst_19 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %87 = stablehlo.multiply %86, %83 : tensor<32x48xf32>
    %88 = stablehlo.multiply %87, %83 : tensor<32x48xf32>
    %89 = stablehlo.add %85, %88 : tensor<32x48xf32>
    %cst_20 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %91 = stablehlo.multiply %90, %arg1 : tensor<48x32xf32>
    %cst_21 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %93 = stablehlo.multiply %92, %79 : tensor<48x32xf32>
    %94 = stablehlo.multiply %93, %79 : tensor<48x32xf32>
    %95 = stablehlo.add %91, %94 : tensor<48x32xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %97 = stablehlo.multiply %96, %49 : tensor<32x48xf32>
    %98 = stablehlo.subtract %arg4, %97 : tensor<32x48xf32>
    %cst_23 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %100 = stablehlo.multiply %99, %45 : tensor<48x32xf32>
    %101 = stablehlo.subtract %arg5, %100 : tensor<48x32xf32>
    return %89, %95, %arg2, %arg3, %98, %101, %28 : tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
  func.func private @silu_1(%arg0: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
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
}
