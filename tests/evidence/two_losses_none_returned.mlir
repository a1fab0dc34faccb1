module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x1xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<32x48xf32>, %arg5: tensor<48x1xf32>, %arg6: tensor<32x48xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<64x32xf32>, %arg9: tensor<64x32xf32>) -> (tensor<32x48xf32> {jax.result_info = "result['d']['d1']"}, tensor<48x1xf32> {jax.result_info = "result['d']['d2']"}, tensor<32x48xf32> {jax.result_info = "result['g']['w1']"}, tensor<48x32xf32> {jax.result_info = "result['g']['w2']"}, tensor<32x48xf32> {jax.result_info = "result['md']['d1']"}, tensor<48x1xf32> {jax.result_info = "result['md']['d2']"}, tensor<32x48xf32> {jax.result_info = "result['mg']['w1']"}, tensor<48x32xf32> {jax.result_info = "result['mg']['w2']"}) {
    %0 = stablehlo.convert %arg8 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %3 = call @silu(%2) : (tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %4 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %6 = stablehlo.convert %5 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %7 = stablehlo.convert %arg9 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %8 = stablehlo.convert %arg0 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %9 = stablehlo.dot_general %7, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %10:2 = call @leaky_relu(%9) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xi1>)
    %11 = stablehlo.convert %arg1 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %12 = stablehlo.dot_general %10#0, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %13 = stablehlo.convert %12 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<64x1xf32>) -> tensor<64xf32>
    %15 = stablehlo.negate %14 : tensor<64xf32>
    %16:3 = call @softplus(%15) : (tensor<64xf32>) -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16#0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %18 = stablehlo.divide %17, %cst_0 : tensor<f32>
    %19 = stablehlo.convert %6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %20 = stablehlo.convert %arg0 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %21 = stablehlo.dot_general %19, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %22:2 = call @leaky_relu(%21) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xi1>)
    %23 = stablehlo.convert %arg1 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %24 = stablehlo.dot_general %22#0, %23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %25 = stablehlo.convert %24 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %26 = stablehlo.reshape %25 : (tensor<64x1xf32>) -> tensor<64xf32>
    %27:3 = call @softplus(%26) : (tensor<64xf32>) -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27#0 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %29 = stablehlo.divide %28, %cst_2 : tensor<f32>
    %30 = stablehlo.add %18, %29 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %31 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %33 = call @softplus_0(%27#1, %27#2, %32) : (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %35 = stablehlo.convert %34 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %36 = stablehlo.dot_general %35, %22#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<64x48xbf16>) -> tensor<1x48xbf16>
    %37 = stablehlo.transpose %36, dims = [1, 0] : (tensor<1x48xbf16>) -> tensor<48x1xbf16>
    %38 = stablehlo.dot_general %35, %23, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<48x1xbf16>) -> tensor<64x48xbf16>
    %39 = stablehlo.convert %37 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %40 = call @leaky_relu_1(%22#1, %38) : (tensor<64x48xi1>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %41 = stablehlo.dot_general %40, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %42 = stablehlo.transpose %41, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %43 = stablehlo.convert %42 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %44 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %46 = call @softplus_0(%16#1, %16#2, %45) : (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %47 = stablehlo.negate %46 : tensor<64xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %49 = stablehlo.convert %48 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %50 = stablehlo.dot_general %49, %10#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<64x48xbf16>) -> tensor<1x48xbf16>
    %51 = stablehlo.transpose %50, dims = [1, 0] : (tensor<1x48xbf16>) -> tensor<48x1xbf16>
    %52 = stablehlo.dot_general %49, %11, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<48x1xbf16>) -> tensor<64x48xbf16>
    %53 = stablehlo.convert %51 : (tensor<48x1xbf16>) -> tensor<48x1xf32>
    %54 = stablehlo.add %39, %53 : tensor<48x1xf32>
    %55 = call @leaky_relu_1(%10#1, %52) : (tensor<64x48xi1>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %56 = stablehlo.dot_general %55, %7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %57 = stablehlo.transpose %56, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %58 = stablehlo.convert %57 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %59 = stablehlo.add %43, %58 : tensor<32x48xf32>
    %60 = stablehlo.convert %arg8 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %61 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %62 = stablehlo.dot_general %60, %61, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %63:3 = call @silu_3(%62) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>)
    %64 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %65 = stablehlo.dot_general %63#0, %64, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x32xbf16>) -> tensor<64x32xbf16>
    %66 = stablehlo.convert %65 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %67 = stablehlo.convert %66 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %68 = stablehlo.convert %arg0 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %69 = stablehlo.dot_general %67, %68, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x48xbf16>) -> tensor<64x48xbf16>
    %70:2 = call @leaky_relu(%69) : (tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xi1>)
    %71 = stablehlo.convert %arg1 : (tensor<48x1xf32>) -> tensor<48x1xbf16>
    %72 = stablehlo.dot_general %70#0, %71, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<48x1xbf16>) -> tensor<64x1xbf16>
    %73 = stablehlo.convert %72 : (tensor<64x1xbf16>) -> tensor<64x1xf32>
    %74 = stablehlo.reshape %73 : (tensor<64x1xf32>) -> tensor<64xf32>
    %75 = stablehlo.negate %74 : tensor<64xf32>
    %76:3 = call @softplus(%75) : (tensor<64xf32>) -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>)
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76#0 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<64xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %78 = stablehlo.divide %77, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %79 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %81 = call @softplus_0(%76#1, %76#2, %80) : (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<64xf32>
    %82 = stablehlo.negate %81 : tensor<64xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<64xf32>) -> tensor<64x1xf32>
    %84 = stablehlo.convert %83 : (tensor<64x1xf32>) -> tensor<64x1xbf16>
    %85 = stablehlo.dot_general %84, %71, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x1xbf16>, tensor<48x1xbf16>) -> tensor<64x48xbf16>
    %86 = call @leaky_relu_1(%70#1, %85) : (tensor<64x48xi1>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %87 = stablehlo.dot_general %86, %68, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<32x48xbf16>) -> tensor<64x32xbf16>
    %88 = stablehlo.convert %87 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %89 = stablehlo.convert %88 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %90 = stablehlo.dot_general %89, %63#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %92 = stablehlo.dot_general %89, %64, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<48x32xbf16>) -> tensor<64x48xbf16>
    %93 = stablehlo.convert %91 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %94 = call @silu_4(%63#1, %63#2, %62, %92) : (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    %95 = stablehlo.dot_general %94, %60, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x48xbf16>, tensor<64x32xbf16>) -> tensor<48x32xbf16>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %97 = stablehlo.convert %96 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %99 = stablehlo.multiply %98, %arg4 : tensor<32x48xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %101 = stablehlo.multiply %100, %59 : tensor<32x48xf32>
    %102 = stablehlo.add %99, %101 : tensor<32x48xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %104 = stablehlo.multiply %103, %arg5 : tensor<48x1xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %106 = stablehlo.multiply %105, %54 : tensor<48x1xf32>
    %107 = stablehlo.add %104, %106 : tensor<48x1xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %109 = stablehlo.multiply %108, %arg6 : tensor<32x48xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %111 = stablehlo.multiply %110, %97 : tensor<32x48xf32>
    %112 = stablehlo.add %109, %111 : tensor<32x48xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %114 = stablehlo.multiply %113, %arg7 : tensor<48x32xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %116 = stablehlo.multiply %115, %93 : tensor<48x32xf32>
    %117 = stablehlo.add %114, %116 : tensor<48x32xf32>
    %cst_19 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %119 = stablehlo.multiply %118, %112 : tensor<32x48xf32>
    %120 = stablehlo.subtract %arg2, %119 : tensor<32x48xf32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %122 = stablehlo.multiply %121, %117 : tensor<48x32xf32>
    %123 = stablehlo.subtract %arg3, %122 : tensor<48x32xf32>
    %cst_21 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %125 = stablehlo.multiply %124, %102 : tensor<32x48xf32>
    %126 = stablehlo.subtract %arg0, %125 : tensor<32x48xf32>
    %cst_22 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<48x1xf32>
    %128 = stablehlo.multiply %127, %107 : tensor<48x1xf32>
    %129 = stablehlo.subtract %arg1, %128 : tensor<48x1xf32>
    return %126, %129, %120, %123, %102, %107, %112, %117 : tensor<32x48xf32>, tensor<48x1xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x1xf32>, tensor<32x48xf32>, tensor<48x32xf32>
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
  func.func private @leaky_relu(%arg0: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xi1>
    %cst_0 = stablehlo.constant dense<1.000980e-02> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %3 = stablehlo.multiply %2, %arg0 : tensor<64x48xbf16>
    %4 = call @_where(%1, %arg0, %3) : (tensor<64x48xi1>, tensor<64x48xbf16>, tensor<64x48xbf16>) -> tensor<64x48xbf16>
    return %4, %1 : tensor<64x48xbf16>, tensor<64x48xi1>
  }
  func.func private @_where(%arg0: tensor<64x48xi1>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<64x48xi1>, tensor<64x48xbf16>
    return %0 : tensor<64x48xbf16>
  }
  func.func private @softplus(%arg0: tensor<64xf32>) -> (tensor<64xf32>, tensor<64xf32>, tensor<64xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<64xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<64xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<64xf32>
    %7 = stablehlo.abs %3 : tensor<64xf32>
    %8 = stablehlo.negate %7 : tensor<64xf32>
    %9 = stablehlo.exponential %8 : tensor<64xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<64xf32>
    %11 = stablehlo.add %1, %10 : tensor<64xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<64xi1>, tensor<64xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<64xi1>, tensor<64xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<64xi1>, tensor<64xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<64xf32>
    %22 = stablehlo.exponential %21 : tensor<64xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<64xf32>, tensor<64xf32>) -> tensor<64xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<64xi1>, tensor<64xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<64xf32>
    %31 = stablehlo.exponential %30 : tensor<64xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<64xf32>
    return %12, %22, %33 : tensor<64xf32>, tensor<64xf32>, tensor<64xf32>
  }
  func.func private @softplus_0(%arg0: tensor<64xf32>, %arg1: tensor<64xf32>, %arg2: tensor<64xf32>) -> tensor<64xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<64xf32>
    return %0 : tensor<64xf32>
  }
  func.func private @leaky_relu_1(%arg0: tensor<64x48xi1>, %arg1: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0:2 = call @_where_2(%arg0, %arg1) : (tensor<64x48xi1>, tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>)
    %cst = stablehlo.constant dense<1.000980e-02> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %2 = stablehlo.multiply %1, %0#1 : tensor<64x48xbf16>
    %3 = stablehlo.add %0#0, %2 : tensor<64x48xbf16>
    return %3 : tensor<64x48xbf16>
  }
  func.func private @_where_2(%arg0: tensor<64x48xi1>, %arg1: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x48xbf16>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<64x48xi1>, tensor<64x48xbf16>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<64x48xi1>, tensor<64x48xbf16>
    return %2, %1 : tensor<64x48xbf16>, tensor<64x48xbf16>
  }
  func.func private @silu_3(%arg0: tensor<64x48xbf16>) -> (tensor<64x48xbf16>, tensor<64x48xbf16>, tensor<64x48xbf16>) {
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
  func.func private @silu_4(%arg0: tensor<64x48xbf16>, %arg1: tensor<64x48xbf16>, %arg2: tensor<64x48xbf16>, %arg3: tensor<64x48xbf16>) -> tensor<64x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<64x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<64x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<64x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<64x48xbf16>
    return %3 : tensor<64x48xbf16>
  }
}
