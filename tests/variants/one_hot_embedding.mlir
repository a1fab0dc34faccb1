module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32x160xbf16> {jax.result_info = "result[0]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[0]['layers'][0]['w2']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg5 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %1 = call @_one_hot(%0) : (tensor<4x12xi32>) -> tensor<4x12x64xbf16>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<64x32xbf16>) -> tensor<4x12x32xbf16>
    %3 = stablehlo.convert %2 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %8 = stablehlo.divide %6, %7 : tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %10 = stablehlo.add %8, %9 : tensor<4x12x1xf32>
    %11 = stablehlo.rsqrt %10 : tensor<4x12x1xf32>
    %12 = stablehlo.divide %11, %10 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<4x12x1xf32>
    %15 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %16 = stablehlo.multiply %3, %15 : tensor<4x12x32xf32>
    %17 = stablehlo.convert %16 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %18 = stablehlo.dot_general %17, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %19 = stablehlo.slice %18 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %20 = stablehlo.slice %18 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %21:3 = call @silu(%19) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %22 = stablehlo.multiply %21#0, %20 : tensor<4x12x80xbf16>
    %23 = stablehlo.dot_general %22, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %24 = stablehlo.add %2, %23 : tensor<4x12x32xbf16>
    %25 = stablehlo.convert %24 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %26 = stablehlo.multiply %25, %25 : tensor<4x12x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_4 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %30 = stablehlo.divide %28, %29 : tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %32 = stablehlo.add %30, %31 : tensor<4x12x1xf32>
    %33 = stablehlo.rsqrt %32 : tensor<4x12x1xf32>
    %34 = stablehlo.divide %33, %32 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<4x12x1xf32>
    %37 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %38 = stablehlo.multiply %25, %37 : tensor<4x12x32xf32>
    %39 = stablehlo.convert %38 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %40 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %42 = stablehlo.multiply %39, %41 : tensor<4x12x32xbf16>
    %43 = stablehlo.dot_general %42, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %44 = stablehlo.slice %arg5 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %45 = stablehlo.convert %43 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %46:3 = call @log_softmax(%45) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %47 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %48 = stablehlo.iota dim = 0 : tensor<64xi32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %50 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %51 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %52 = stablehlo.compare EQ, %50, %51, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %53 = call @_where(%52, %46#0, %c) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %56 = stablehlo.divide %55, %cst_9 : tensor<f32>
    %57 = stablehlo.negate %56 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.negate %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %59 = stablehlo.divide %58, %cst_11 : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %62 = call @_where_0(%52, %61) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %63 = call @log_softmax_1(%46#1, %46#2, %62) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %64 = stablehlo.convert %63 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %65 = stablehlo.dot_general %64, %42, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %66 = stablehlo.transpose %65, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %67 = stablehlo.dot_general %64, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %68 = stablehlo.multiply %39, %67 : tensor<4x12x32xbf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %69 = stablehlo.reduce(%68 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %70 = stablehlo.reshape %69 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %71 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %72 = stablehlo.multiply %67, %71 : tensor<4x12x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %73 = stablehlo.reduce(%70 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %74 = stablehlo.convert %72 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %75 = stablehlo.multiply %25, %74 : tensor<4x12x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %77 = stablehlo.reshape %76 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %78 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %79 = stablehlo.multiply %74, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.multiply %77, %36 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %82 = stablehlo.divide %80, %81 : tensor<4x12x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %85 = stablehlo.multiply %25, %84 : tensor<4x12x32xf32>
    %86 = stablehlo.add %79, %85 : tensor<4x12x32xf32>
    %87 = stablehlo.multiply %84, %25 : tensor<4x12x32xf32>
    %88 = stablehlo.add %86, %87 : tensor<4x12x32xf32>
    %89 = stablehlo.convert %88 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %90 = stablehlo.dot_general %89, %22, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %92 = stablehlo.dot_general %89, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %93 = stablehlo.multiply %21#0, %92 : tensor<4x12x80xbf16>
    %94 = stablehlo.multiply %92, %20 : tensor<4x12x80xbf16>
    %95 = call @silu_2(%21#1, %21#2, %19, %94) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %96 = stablehlo.concatenate %95, %93, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %97 = stablehlo.dot_general %96, %17, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %99 = stablehlo.dot_general %96, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<32x160xbf16>) -> tensor<4x12x32xbf16>
    %100 = stablehlo.convert %99 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %101 = stablehlo.multiply %3, %100 : tensor<4x12x32xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %103 = stablehlo.reshape %102 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %104 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %105 = stablehlo.multiply %100, %104 : tensor<4x12x32xf32>
    %106 = stablehlo.multiply %103, %14 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %108 = stablehlo.divide %106, %107 : tensor<4x12x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108 init: %cst_19) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %111 = stablehlo.multiply %3, %110 : tensor<4x12x32xf32>
    %112 = stablehlo.add %105, %111 : tensor<4x12x32xf32>
    %113 = stablehlo.multiply %110, %3 : tensor<4x12x32xf32>
    %114 = stablehlo.add %112, %113 : tensor<4x12x32xf32>
    %115 = stablehlo.convert %114 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %116 = stablehlo.add %89, %115 : tensor<4x12x32xbf16>
    %117 = stablehlo.dot_general %116, %1, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x64xbf16>) -> tensor<32x64xbf16>
    %118 = stablehlo.transpose %117, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %cst_20 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %119 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %120 = stablehlo.multiply %119, %118 : tensor<64x32xbf16>
    %121 = stablehlo.subtract %arg0, %120 : tensor<64x32xbf16>
    %cst_21 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %122 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<32x160xbf16>
    %123 = stablehlo.multiply %122, %98 : tensor<32x160xbf16>
    %124 = stablehlo.subtract %arg1, %123 : tensor<32x160xbf16>
    %cst_22 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %125 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<80x32xbf16>
    %126 = stablehlo.multiply %125, %91 : tensor<80x32xbf16>
    %127 = stablehlo.subtract %arg2, %126 : tensor<80x32xbf16>
    %cst_23 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %128 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %129 = stablehlo.multiply %128, %73 : tensor<32xbf16>
    %130 = stablehlo.subtract %arg3, %129 : tensor<32xbf16>
    %cst_24 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %131 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %132 = stablehlo.multiply %131, %66 : tensor<32x64xbf16>
    %133 = stablehlo.subtract %arg4, %132 : tensor<32x64xbf16>
    return %121, %124, %127, %130, %133, %57 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<f32>
  }
  func.func private @_one_hot(%arg0: tensor<4x12xi32>) -> tensor<4x12x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %1 = stablehlo.iota dim = 2 : tensor<1x1x64xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %5 = stablehlo.convert %4 : (tensor<4x12x64xi1>) -> tensor<4x12x64xbf16>
    return %5 : tensor<4x12x64xbf16>
  }
  func.func private @silu(%arg0: tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<4x12x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<4x12x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<4x12x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<4x12x80xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<4x12x80xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<4x12x80xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x12x80xbf16>
    return %9, %8, %5 : tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>
  }
  func.func private @log_softmax(%arg0: tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4x12xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x12x64xf32>
    %6 = stablehlo.exponential %5 : tensor<4x12x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %9 = stablehlo.log %8 : tensor<4x12x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<4x12x64xf32>
    return %11, %6, %8 : tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>
  }
  func.func private @_where(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>, %arg2: tensor<i32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %2 : tensor<4x12x64xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x12x64xi1>, %arg1: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x12x64xi1>, tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @log_softmax_1(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xf32>, %arg2: tensor<4x12x64xf32>) -> tensor<4x12x64xf32> {
    %0 = stablehlo.negate %arg2 : tensor<4x12x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %2 = stablehlo.reshape %1 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<4x12x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<4x12x64xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<4x12x64xf32>
    return %7 : tensor<4x12x64xf32>
  }
  func.func private @silu_2(%arg0: tensor<4x12x80xbf16>, %arg1: tensor<4x12x80xbf16>, %arg2: tensor<4x12x80xbf16>, %arg3: tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x12x80xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x12x80xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x12x80xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x12x80xbf16>
    return %3 : tensor<4x12x80xbf16>
  }
}
