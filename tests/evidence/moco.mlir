module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128x32xf32>, %arg1: tensor<32x48xf32>, %arg2: tensor<48x32xf32>, %arg3: tensor<32x48xf32>, %arg4: tensor<48x32xf32>, %arg5: tensor<32x48xf32>, %arg6: tensor<48x32xf32>, %arg7: tensor<64x32xf32>, %arg8: tensor<64x32xf32>) -> (tensor<128x32xf32> {jax.result_info = "result[0]['bank']"}, tensor<32x48xf32> {jax.result_info = "result[0]['k']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['k']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg7 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg5 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3:3 = call @silu(%2) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %4 = stablehlo.convert %arg6 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %5 = stablehlo.dot_general %3#0, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %6 = stablehlo.convert %5 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %7:2 = call @norm(%6) : (tensor<64x32xf32>) -> (tensor<64x1xf32>, tensor<64x1xf32>)
    %8 = stablehlo.broadcast_in_dim %7#0, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x32xf32>
    %9 = stablehlo.divide %6, %8 : tensor<64x32xf32>
    %10 = stablehlo.multiply %7#0, %7#0 : tensor<64x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %12 = stablehlo.divide %11, %10 : tensor<64x1xf32>
    %13 = stablehlo.convert %arg8 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %14 = stablehlo.convert %arg1 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %15 = stablehlo.dot_general %13, %14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %16 = call @silu_0(%15) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %17 = stablehlo.convert %arg2 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %18 = stablehlo.dot_general %16, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %19 = stablehlo.convert %18 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %20 = call @norm_1(%19) : (tensor<64x32xf32>) -> tensor<64x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x32xf32>
    %22 = stablehlo.divide %19, %21 : tensor<64x32xf32>
    %23 = stablehlo.multiply %9, %22 : tensor<64x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %26 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<128x32xf32>) -> tensor<32x128xf32>
    %27 = stablehlo.dot_general %9, %26, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xf32>, tensor<32x128xf32>) -> tensor<64x128xf32>
    %28 = stablehlo.concatenate %25, %27, dim = 1 : (tensor<64x1xf32>, tensor<64x128xf32>) -> tensor<64x129xf32>
    %cst_1 = stablehlo.constant dense<7.000000e-02> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64x129xf32>
    %30 = stablehlo.divide %28, %29 : tensor<64x129xf32>
    %31:3 = call @log_softmax(%30) : (tensor<64x129xf32>) -> (tensor<64x129xf32>, tensor<64x129xf32>, tensor<64x1xf32>)
    %32 = stablehlo.slice %31#0 [0:64, 0:1] : (tensor<64x129xf32>) -> tensor<64x1xf32>
    %33 = stablehlo.reshape %32 : (tensor<64x1xf32>) -> tensor<64xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %35 = stablehlo.divide %34, %cst_3 : tensor<f32>
    %36 = stablehlo.negate %35 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.negate %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %38 = stablehlo.divide %37, %cst_5 : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.pad %40, %cst_6, low = [0, 0], high = [0, 128], interior = [0, 0] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64x129xf32>
    %42 = call @log_softmax_2(%31#1, %31#2, %41) : (tensor<64x129xf32>, tensor<64x1xf32>, tensor<64x129xf32>) -> tensor<64x129xf32>
    %cst_7 = stablehlo.constant dense<7.000000e-02> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<64x129xf32>
    %44 = stablehlo.divide %42, %43 : tensor<64x129xf32>
    %45 = stablehlo.slice %44 [0:64, 0:1] : (tensor<64x129xf32>) -> tensor<64x1xf32>
    %46 = stablehlo.slice %44 [0:64, 1:129] : (tensor<64x129xf32>) -> tensor<64x128xf32>
    %47 = stablehlo.dot_general %46, %26, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x128xf32>, tensor<32x128xf32>) -> tensor<64x32xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%45 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<64xf32>) -> tensor<64x32xf32>
    %50 = stablehlo.multiply %49, %22 : tensor<64x32xf32>
    %51 = stablehlo.add %47, %50 : tensor<64x32xf32>
    %52 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x32xf32>
    %53 = stablehlo.multiply %51, %52 : tensor<64x32xf32>
    %54 = stablehlo.multiply %53, %6 : tensor<64x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %56 = stablehlo.reshape %55 : (tensor<64xf32>) -> tensor<64x1xf32>
    %57 = stablehlo.negate %56 : tensor<64x1xf32>
    %58 = stablehlo.broadcast_in_dim %7#0, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x32xf32>
    %59 = stablehlo.divide %51, %58 : tensor<64x32xf32>
    %60 = call @norm_3(%6, %7#1, %57) : (tensor<64x32xf32>, tensor<64x1xf32>, tensor<64x1xf32>) -> tensor<64x32xf32>
    %61 = stablehlo.add %59, %60 : tensor<64x32xf32>
    %62 = stablehlo.convert %61 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %63 = stablehlo.dot_general %62, %3#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %65 = stablehlo.dot_general %62, %4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %66 = stablehlo.convert %64 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %67 = call @silu_4(%3#1, %3#2, %2, %65) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %68 = stablehlo.dot_general %67, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %70 = stablehlo.convert %69 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %72 = stablehlo.multiply %71, %arg3 : tensor<32x48xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %74 = stablehlo.multiply %73, %70 : tensor<32x48xf32>
    %75 = stablehlo.add %72, %74 : tensor<32x48xf32>
    %cst_12 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %77 = stablehlo.multiply %76, %arg4 : tensor<48x32xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %79 = stablehlo.multiply %78, %66 : tensor<48x32xf32>
    %80 = stablehlo.add %77, %79 : tensor<48x32xf32>
    %81 = stablehlo.slice %arg0 [0:64, 0:32] : (tensor<128x32xf32>) -> tensor<64x32xf32>
    %82 = stablehlo.concatenate %22, %81, dim = 0 : (tensor<64x32xf32>, tensor<64x32xf32>) -> tensor<128x32xf32>
    %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %84 = stablehlo.multiply %83, %75 : tensor<32x48xf32>
    %85 = stablehlo.subtract %arg5, %84 : tensor<32x48xf32>
    %cst_15 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %87 = stablehlo.multiply %86, %80 : tensor<48x32xf32>
    %88 = stablehlo.subtract %arg6, %87 : tensor<48x32xf32>
    %cst_16 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %90 = stablehlo.multiply %89, %arg1 : tensor<32x48xf32>
    %cst_17 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %92 = stablehlo.multiply %91, %arg5 : tensor<32x48xf32>
    %93 = stablehlo.add %90, %92 : tensor<32x48xf32>
    %cst_18 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %95 = stablehlo.multiply %94, %arg2 : tensor<48x32xf32>
    %cst_19 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %97 = stablehlo.multiply %96, %arg6 : tensor<48x32xf32>
    %98 = stablehlo.add %95, %97 : tensor<48x32xf32>
    return %82, %93, %98, %75, %80, %85, %88, %36 : tensor<128x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
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
  func.func private @norm(%arg0: tensor<64x32xf32>) -> (tensor<64x1xf32>, tensor<64x1xf32>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %3 = stablehlo.sqrt %2 : tensor<64x1xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64x1xf32>
    %5 = stablehlo.divide %4, %3 : tensor<64x1xf32>
    return %3, %5 : tensor<64x1xf32>, tensor<64x1xf32>
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
  func.func private @norm_1(%arg0: tensor<64x32xf32>) -> tensor<64x1xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<64x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<64xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %3 = stablehlo.sqrt %2 : tensor<64x1xf32>
    return %3 : tensor<64x1xf32>
  }
  func.func private @log_softmax(%arg0: tensor<64x129xf32>) -> (tensor<64x129xf32>, tensor<64x129xf32>, tensor<64x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<64x129xf32>, tensor<f32>) -> tensor<64xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<64xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x129xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<64x129xf32>
    %6 = stablehlo.exponential %5 : tensor<64x129xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<64x129xf32>, tensor<f32>) -> tensor<64xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %9 = stablehlo.log %8 : tensor<64x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<64x1xf32>) -> tensor<64x129xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<64x129xf32>
    return %11, %6, %8 : tensor<64x129xf32>, tensor<64x129xf32>, tensor<64x1xf32>
  }
  func.func private @log_softmax_2(%arg0: tensor<64x129xf32>, %arg1: tensor<64x1xf32>, %arg2: tensor<64x129xf32>) -> tensor<64x129xf32> {
    %0 = stablehlo.negate %arg2 : tensor<64x129xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<64x129xf32>, tensor<f32>) -> tensor<64xf32>
    %2 = stablehlo.reshape %1 : (tensor<64xf32>) -> tensor<64x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<64x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<64xf32>) -> tensor<64x129xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<64x129xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<64x129xf32>
    return %7 : tensor<64x129xf32>
  }
  func.func private @norm_3(%arg0: tensor<64x32xf32>, %arg1: tensor<64x1xf32>, %arg2: tensor<64x1xf32>) -> tensor<64x32xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<64x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<64x1xf32>, tensor<f32>) -> tensor<64xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<64xf32>) -> tensor<64x32xf32>
    %3 = stablehlo.multiply %arg0, %2 : tensor<64x32xf32>
    %4 = stablehlo.multiply %2, %arg0 : tensor<64x32xf32>
    %5 = stablehlo.add %3, %4 : tensor<64x32xf32>
    return %5 : tensor<64x32xf32>
  }
  func.func private @silu_4(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x48xbf16>
    return %3 : tensor<64x48xbf16>
  }
}
