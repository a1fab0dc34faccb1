module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x16xf32>, %arg1: tensor<32x2x16xf32>, %arg2: tensor<32xf32>, %arg3: tensor<2x16x32xf32>, %arg4: tensor<2x16xf32>, %arg5: tensor<32x2x16xf32>, %arg6: tensor<2x16xf32>, %arg7: tensor<32x2x16xf32>, %arg8: tensor<32xf32>, %arg9: tensor<80x32xf32>, %arg10: tensor<64x32xf32>, %arg11: tensor<64xf32>, %arg12: tensor<32x64xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<2xui32>, %arg20: tensor<4x13xi32>) -> (tensor<2x16xf32> {jax.result_info = "result[0]['attention']['key']['bias']"}, tensor<32x2x16xf32> {jax.result_info = "result[0]['attention']['key']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['attention']['out']['bias']"}, tensor<2x16x32xf32> {jax.result_info = "result[0]['attention']['out']['kernel']"}, tensor<2x16xf32> {jax.result_info = "result[0]['attention']['query']['bias']"}, tensor<32x2x16xf32> {jax.result_info = "result[0]['attention']['query']['kernel']"}, tensor<2x16xf32> {jax.result_info = "result[0]['attention']['value']['bias']"}, tensor<32x2x16xf32> {jax.result_info = "result[0]['attention']['value']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['down']['bias']"}, tensor<80x32xf32> {jax.result_info = "result[0]['down']['kernel']"}, tensor<64x32xf32> {jax.result_info = "result[0]['emb']['embedding']"}, tensor<64xf32> {jax.result_info = "result[0]['head']['bias']"}, tensor<32x64xf32> {jax.result_info = "result[0]['head']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['norm1']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['norm1']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['norm2']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['norm2']['scale']"}, tensor<80xf32> {jax.result_info = "result[0]['up']['bias']"}, tensor<32x80xf32> {jax.result_info = "result[0]['up']['kernel']"}, tensor<2xui32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = call @_threefry_split(%arg19) : (tensor<2xui32>) -> tensor<2x2xui32>
    %1 = stablehlo.slice %0 [0:1, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %2 = stablehlo.reshape %1 : (tensor<1x2xui32>) -> tensor<2xui32>
    %3 = stablehlo.slice %0 [1:2, 0:2] : (tensor<2x2xui32>) -> tensor<1x2xui32>
    %4 = stablehlo.reshape %3 : (tensor<1x2xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg20 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %6 = stablehlo.convert %arg10 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %7:2 = call @_take(%6, %5) : (tensor<64x32xbf16>, tensor<4x12xi32>) -> (tensor<4x12x32xbf16>, tensor<4x12x1xi32>)
    %8 = stablehlo.convert %7#0 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %9 = chlo.square %8 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %11 = stablehlo.multiply %10, %8 : tensor<4x12x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %14 = stablehlo.divide %12, %13 : tensor<4x12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_3 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %17 = stablehlo.divide %15, %16 : tensor<4x12xf32>
    %18 = chlo.square %14 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %20 = stablehlo.multiply %19, %14 : tensor<4x12xf32>
    %21 = stablehlo.subtract %17, %18 : tensor<4x12xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %23 = stablehlo.maximum %22, %21 : tensor<4x12xf32>
    %24 = stablehlo.compare EQ, %21, %23, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %27 = stablehlo.select %24, %25, %26 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %29 = stablehlo.compare EQ, %28, %23, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %32 = stablehlo.select %29, %30, %31 : tensor<4x12xi1>, tensor<4x12xf32>
    %33 = stablehlo.divide %27, %32 : tensor<4x12xf32>
    %34 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %35 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %36 = stablehlo.convert %7#0 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %37 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %38 = stablehlo.subtract %36, %37 : tensor<4x12x32xf32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %40 = stablehlo.add %35, %39 : tensor<4x12x1xf32>
    %41 = stablehlo.rsqrt %40 : tensor<4x12x1xf32>
    %42 = stablehlo.divide %41, %40 : tensor<4x12x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<4x12x1xf32>
    %45 = stablehlo.reshape %arg14 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %46 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %47 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %48 = stablehlo.multiply %46, %47 : tensor<4x12x32xf32>
    %49 = stablehlo.multiply %38, %48 : tensor<4x12x32xf32>
    %50 = stablehlo.reshape %arg13 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %52 = stablehlo.add %49, %51 : tensor<4x12x32xf32>
    %53 = stablehlo.convert %52 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %54 = stablehlo.iota dim = 0 : tensor<12xi32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [1] : (tensor<12xi32>) -> tensor<4x12xi32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0, 2] : (tensor<4x12xi32>) -> tensor<4x1x12xi32>
    %58 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x12xi32>
    %59 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<4x1x12xi32>) -> tensor<4x12x12xi32>
    %60 = stablehlo.compare GE, %58, %59, SIGNED : (tensor<4x12x12xi32>, tensor<4x12x12xi32>) -> tensor<4x12x12xi1>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 2, 3] : (tensor<4x12x12xi1>) -> tensor<4x1x12x12xi1>
    %62 = stablehlo.convert %61 : (tensor<4x1x12x12xi1>) -> tensor<4x1x12x12xf32>
    %63 = stablehlo.convert %arg5 : (tensor<32x2x16xf32>) -> tensor<32x2x16xbf16>
    %64 = stablehlo.convert %arg4 : (tensor<2x16xf32>) -> tensor<2x16xbf16>
    %65 = stablehlo.dot_general %53, %63, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %66 = stablehlo.reshape %64 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2, 3] : (tensor<1x1x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %68 = stablehlo.add %65, %67 : tensor<4x12x2x16xbf16>
    %69 = stablehlo.convert %arg1 : (tensor<32x2x16xf32>) -> tensor<32x2x16xbf16>
    %70 = stablehlo.convert %arg0 : (tensor<2x16xf32>) -> tensor<2x16xbf16>
    %71 = stablehlo.dot_general %53, %69, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %72 = stablehlo.reshape %70 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2, 3] : (tensor<1x1x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %74 = stablehlo.add %71, %73 : tensor<4x12x2x16xbf16>
    %75 = stablehlo.convert %arg7 : (tensor<32x2x16xf32>) -> tensor<32x2x16xbf16>
    %76 = stablehlo.convert %arg6 : (tensor<2x16xf32>) -> tensor<2x16xbf16>
    %77 = stablehlo.dot_general %53, %75, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %78 = stablehlo.reshape %76 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2, 3] : (tensor<1x1x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %80 = stablehlo.add %77, %79 : tensor<4x12x2x16xbf16>
    %cst_13 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %81 = stablehlo.sqrt %cst_13 : tensor<f32>
    %82 = stablehlo.convert %81 : (tensor<f32>) -> tensor<bf16>
    %83 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<bf16>) -> tensor<4x12x2x16xbf16>
    %84 = stablehlo.divide %68, %83 : tensor<4x12x2x16xbf16>
    %85 = stablehlo.dot_general %84, %74, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %cst_14 = stablehlo.constant dense<-3.389530e+38> : tensor<bf16>
    %86:2 = call @_where_0(%62, %85, %cst_14) : (tensor<4x1x12x12xf32>, tensor<4x2x12x12xbf16>, tensor<bf16>) -> (tensor<4x2x12x12xbf16>, tensor<4x2x12x12xi1>)
    %cst_15 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %87 = stablehlo.reduce(%86#0 init: %cst_15) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x12x12xbf16>, tensor<bf16>) -> tensor<4x2x12xbf16>
    %cst_16 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %88 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<bf16>) -> tensor<4x2x12xbf16>
    %89 = stablehlo.maximum %88, %87 : tensor<4x2x12xbf16>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2] : (tensor<4x2x12xbf16>) -> tensor<4x2x12x1xbf16>
    %91 = stablehlo.broadcast_in_dim %90, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %92 = stablehlo.subtract %86#0, %91 : tensor<4x2x12x12xbf16>
    %93 = stablehlo.exponential %92 : tensor<4x2x12x12xbf16>
    %94 = stablehlo.convert %93 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_17) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %97 = stablehlo.convert %96 : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x1xbf16>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %99 = stablehlo.divide %93, %98 : tensor<4x2x12x12xbf16>
    %100 = stablehlo.multiply %97, %97 : tensor<4x2x12x1xbf16>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %101 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<4x2x12x1xbf16>
    %102 = stablehlo.divide %101, %100 : tensor<4x2x12x1xbf16>
    %103 = stablehlo.dot_general %80, %99, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %104 = stablehlo.transpose %103, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %105 = stablehlo.convert %arg3 : (tensor<2x16x32xf32>) -> tensor<2x16x32xbf16>
    %106 = stablehlo.convert %arg2 : (tensor<32xf32>) -> tensor<32xbf16>
    %107 = stablehlo.dot_general %104, %105, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<2x16x32xbf16>) -> tensor<4x12x32xbf16>
    %108 = stablehlo.reshape %106 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %110 = stablehlo.add %107, %109 : tensor<4x12x32xbf16>
    %111 = stablehlo.add %7#0, %110 : tensor<4x12x32xbf16>
    %112 = stablehlo.convert %111 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %113 = chlo.square %112 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %115 = stablehlo.multiply %114, %112 : tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%112 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_21 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %118 = stablehlo.divide %116, %117 : tensor<4x12xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.reduce(%113 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_23 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %121 = stablehlo.divide %119, %120 : tensor<4x12xf32>
    %122 = chlo.square %118 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %124 = stablehlo.multiply %123, %118 : tensor<4x12xf32>
    %125 = stablehlo.subtract %121, %122 : tensor<4x12xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %127 = stablehlo.maximum %126, %125 : tensor<4x12xf32>
    %128 = stablehlo.compare EQ, %125, %127, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %131 = stablehlo.select %128, %129, %130 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %133 = stablehlo.compare EQ, %132, %127, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %136 = stablehlo.select %133, %134, %135 : tensor<4x12xi1>, tensor<4x12xf32>
    %137 = stablehlo.divide %131, %136 : tensor<4x12xf32>
    %138 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %139 = stablehlo.broadcast_in_dim %127, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %140 = stablehlo.convert %111 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %141 = stablehlo.broadcast_in_dim %138, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %142 = stablehlo.subtract %140, %141 : tensor<4x12x32xf32>
    %cst_31 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %144 = stablehlo.add %139, %143 : tensor<4x12x1xf32>
    %145 = stablehlo.rsqrt %144 : tensor<4x12x1xf32>
    %146 = stablehlo.divide %145, %144 : tensor<4x12x1xf32>
    %cst_32 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<4x12x1xf32>
    %149 = stablehlo.reshape %arg16 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %150 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %151 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %152 = stablehlo.multiply %150, %151 : tensor<4x12x32xf32>
    %153 = stablehlo.multiply %142, %152 : tensor<4x12x32xf32>
    %154 = stablehlo.reshape %arg15 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %156 = stablehlo.add %153, %155 : tensor<4x12x32xf32>
    %157 = stablehlo.convert %156 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %158 = stablehlo.convert %arg18 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %159 = stablehlo.convert %arg17 : (tensor<80xf32>) -> tensor<80xbf16>
    %160 = stablehlo.dot_general %157, %158, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %161 = stablehlo.reshape %159 : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0, 1, 2] : (tensor<1x1x80xbf16>) -> tensor<4x12x80xbf16>
    %163 = stablehlo.add %160, %162 : tensor<4x12x80xbf16>
    %164 = stablehlo.multiply %163, %163 : tensor<4x12x80xbf16>
    %165 = stablehlo.multiply %164, %163 : tensor<4x12x80xbf16>
    %166 = stablehlo.multiply %163, %163 : tensor<4x12x80xbf16>
    %cst_33 = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %167 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %168 = stablehlo.multiply %167, %166 : tensor<4x12x80xbf16>
    %cst_34 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %169 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %170 = stablehlo.multiply %169, %165 : tensor<4x12x80xbf16>
    %171 = stablehlo.add %163, %170 : tensor<4x12x80xbf16>
    %cst_35 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %172 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %173 = stablehlo.multiply %172, %171 : tensor<4x12x80xbf16>
    %174 = stablehlo.tanh %173 : tensor<4x12x80xbf16>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %175 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %176 = stablehlo.subtract %175, %174 : tensor<4x12x80xbf16>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %177 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %178 = stablehlo.add %177, %174 : tensor<4x12x80xbf16>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %179 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %180 = stablehlo.multiply %179, %178 : tensor<4x12x80xbf16>
    %181 = stablehlo.multiply %163, %180 : tensor<4x12x80xbf16>
    %182 = stablehlo.convert %arg9 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %183 = stablehlo.convert %arg8 : (tensor<32xf32>) -> tensor<32xbf16>
    %184 = stablehlo.dot_general %181, %182, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %185 = stablehlo.reshape %183 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %186 = stablehlo.broadcast_in_dim %185, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %187 = stablehlo.add %184, %186 : tensor<4x12x32xbf16>
    %c = stablehlo.constant dense<2711844646> : tensor<ui32>
    %188 = call @_threefry_fold_in(%4, %c) : (tensor<2xui32>, tensor<ui32>) -> tensor<2xui32>
    %cst_39 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %189 = call @_bernoulli(%188, %cst_39) : (tensor<2xui32>, tensor<f32>) -> tensor<4x12x32xi1>
    %cst_40 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %190 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %191 = stablehlo.divide %187, %190 : tensor<4x12x32xbf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %192 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %193 = stablehlo.select %189, %191, %192 : tensor<4x12x32xi1>, tensor<4x12x32xbf16>
    %194 = stablehlo.add %111, %193 : tensor<4x12x32xbf16>
    %195 = stablehlo.convert %arg12 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %196 = stablehlo.convert %arg11 : (tensor<64xf32>) -> tensor<64xbf16>
    %197 = stablehlo.dot_general %194, %195, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %198 = stablehlo.reshape %196 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<4x12x64xbf16>
    %200 = stablehlo.add %197, %199 : tensor<4x12x64xbf16>
    %201 = stablehlo.slice %arg20 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %202 = stablehlo.convert %200 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %203 = stablehlo.broadcast_in_dim %201, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %204:2 = call @take_along_axis(%202, %203) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %c_42 = stablehlo.constant dense<0> : tensor<i32>
    %205:2 = call @_take_5(%204#0, %c_42) : (tensor<4x12x1xf32>, tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>)
    %cst_43 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %206 = stablehlo.reduce(%202 init: %cst_43) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_44 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %208 = stablehlo.maximum %207, %206 : tensor<4x12xf32>
    %209 = stablehlo.is_finite %208 : (tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %211 = stablehlo.select %209, %208, %210 : tensor<4x12xi1>, tensor<4x12xf32>
    %212 = stablehlo.broadcast_in_dim %211, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %214 = stablehlo.subtract %202, %213 : tensor<4x12x64xf32>
    %215 = stablehlo.exponential %214 : tensor<4x12x64xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %216 = stablehlo.reduce(%215 init: %cst_46) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %217 = stablehlo.abs %216 : tensor<4x12xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %219 = stablehlo.compare GE, %216, %218, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %220 = stablehlo.log %217 : tensor<4x12xf32>
    %221 = stablehlo.add %220, %211 : tensor<4x12xf32>
    %222 = stablehlo.subtract %221, %205#0 : tensor<4x12xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %223 = stablehlo.reduce(%222 init: %cst_48) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_49 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %224 = stablehlo.divide %223, %cst_49 : tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_51 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %225 = stablehlo.divide %cst_50, %cst_51 : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %227 = stablehlo.negate %226 : tensor<4x12xf32>
    %228 = stablehlo.divide %226, %217 : tensor<4x12xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %230 = stablehlo.select %219, %229, %228 : tensor<4x12xi1>, tensor<4x12xf32>
    %231 = stablehlo.select %219, %228, %229 : tensor<4x12xi1>, tensor<4x12xf32>
    %232 = stablehlo.negate %230 : tensor<4x12xf32>
    %233 = stablehlo.add %231, %232 : tensor<4x12xf32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %235 = stablehlo.multiply %234, %215 : tensor<4x12x64xf32>
    %236 = call @_take_7(%205#1, %227) : (tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %237 = call @take_along_axis_8(%204#1, %236) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %238 = stablehlo.add %235, %237 : tensor<4x12x64xf32>
    %239 = stablehlo.convert %238 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %240 = stablehlo.reduce(%239 init: %cst_53) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %241 = stablehlo.reshape %240 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %242 = stablehlo.reshape %241 : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %243 = stablehlo.dot_general %239, %194, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %244 = stablehlo.transpose %243, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %245 = stablehlo.dot_general %239, %195, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %246 = stablehlo.convert %242 : (tensor<64xbf16>) -> tensor<64xf32>
    %247 = stablehlo.convert %244 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %248 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %249 = stablehlo.select %189, %245, %248 : tensor<4x12x32xi1>, tensor<4x12x32xbf16>
    %cst_55 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %250 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %251 = stablehlo.divide %249, %250 : tensor<4x12x32xbf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %252 = stablehlo.reduce(%251 init: %cst_56) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %253 = stablehlo.reshape %252 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %254 = stablehlo.reshape %253 : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %255 = stablehlo.dot_general %251, %181, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %256 = stablehlo.transpose %255, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %257 = stablehlo.dot_general %251, %182, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %258 = stablehlo.convert %254 : (tensor<32xbf16>) -> tensor<32xf32>
    %259 = stablehlo.convert %256 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %260 = stablehlo.multiply %163, %257 : tensor<4x12x80xbf16>
    %261 = stablehlo.multiply %257, %180 : tensor<4x12x80xbf16>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %262 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %263 = stablehlo.multiply %262, %260 : tensor<4x12x80xbf16>
    %264 = stablehlo.multiply %263, %176 : tensor<4x12x80xbf16>
    %265 = stablehlo.multiply %264, %174 : tensor<4x12x80xbf16>
    %266 = stablehlo.add %264, %265 : tensor<4x12x80xbf16>
    %cst_58 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %267 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %268 = stablehlo.multiply %267, %266 : tensor<4x12x80xbf16>
    %269 = stablehlo.add %261, %268 : tensor<4x12x80xbf16>
    %cst_59 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %270 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %271 = stablehlo.multiply %270, %268 : tensor<4x12x80xbf16>
    %272 = stablehlo.multiply %271, %168 : tensor<4x12x80xbf16>
    %273 = stablehlo.add %269, %272 : tensor<4x12x80xbf16>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %274 = stablehlo.reduce(%273 init: %cst_60) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %275 = stablehlo.reshape %274 : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %276 = stablehlo.reshape %275 : (tensor<1x1x80xbf16>) -> tensor<80xbf16>
    %277 = stablehlo.dot_general %273, %157, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %278 = stablehlo.transpose %277, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %279 = stablehlo.dot_general %273, %158, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %280 = stablehlo.convert %276 : (tensor<80xbf16>) -> tensor<80xf32>
    %281 = stablehlo.convert %278 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %282 = stablehlo.convert %279 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %283 = stablehlo.reduce(%282 init: %cst_61) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %284 = stablehlo.reshape %283 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %285 = stablehlo.reshape %284 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %286 = stablehlo.multiply %142, %282 : tensor<4x12x32xf32>
    %287 = stablehlo.multiply %282, %152 : tensor<4x12x32xf32>
    %288 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %289 = stablehlo.multiply %288, %286 : tensor<4x12x32xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %290 = stablehlo.reduce(%289 init: %cst_62) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %291 = stablehlo.reshape %290 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %292 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %293 = stablehlo.multiply %286, %292 : tensor<4x12x32xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %294 = stablehlo.reduce(%293 init: %cst_63) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %295 = stablehlo.reshape %294 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %296 = stablehlo.reshape %291 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %297 = stablehlo.multiply %295, %148 : tensor<4x12x1xf32>
    %298 = stablehlo.negate %287 : tensor<4x12x32xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %299 = stablehlo.reduce(%298 init: %cst_64) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %300 = stablehlo.reshape %299 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %301 = stablehlo.convert %287 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %302 = stablehlo.add %245, %301 : tensor<4x12x32xbf16>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %303 = stablehlo.reduce(%297 init: %cst_65) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %304 = stablehlo.reduce(%300 init: %cst_66) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %305 = stablehlo.multiply %303, %137 : tensor<4x12xf32>
    %306 = stablehlo.negate %305 : tensor<4x12xf32>
    %307 = stablehlo.multiply %306, %124 : tensor<4x12xf32>
    %308 = stablehlo.add %304, %307 : tensor<4x12xf32>
    %cst_67 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %309 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %310 = stablehlo.divide %305, %309 : tensor<4x12xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %cst_68 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %312 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %313 = stablehlo.divide %308, %312 : tensor<4x12xf32>
    %314 = stablehlo.broadcast_in_dim %313, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %315 = stablehlo.multiply %311, %115 : tensor<4x12x32xf32>
    %316 = stablehlo.add %314, %315 : tensor<4x12x32xf32>
    %317 = stablehlo.convert %316 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %318 = stablehlo.add %302, %317 : tensor<4x12x32xbf16>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %319 = stablehlo.reduce(%318 init: %cst_69) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %320 = stablehlo.reshape %319 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %321 = stablehlo.reshape %320 : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %322 = stablehlo.dot_general %318, %104, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x2x16xbf16>) -> tensor<32x2x16xbf16>
    %323 = stablehlo.transpose %322, dims = [1, 2, 0] : (tensor<32x2x16xbf16>) -> tensor<2x16x32xbf16>
    %324 = stablehlo.dot_general %318, %105, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<2x16x32xbf16>) -> tensor<4x12x2x16xbf16>
    %325 = stablehlo.convert %321 : (tensor<32xbf16>) -> tensor<32xf32>
    %326 = stablehlo.convert %323 : (tensor<2x16x32xbf16>) -> tensor<2x16x32xf32>
    %327 = stablehlo.transpose %324, dims = [0, 2, 3, 1] : (tensor<4x12x2x16xbf16>) -> tensor<4x2x16x12xbf16>
    %328 = stablehlo.dot_general %327, %80, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %329 = stablehlo.dot_general %327, %99, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %330 = stablehlo.transpose %329, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %331 = stablehlo.broadcast_in_dim %102, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %332 = stablehlo.multiply %328, %331 : tensor<4x2x12x12xbf16>
    %333 = stablehlo.multiply %332, %93 : tensor<4x2x12x12xbf16>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %334 = stablehlo.reduce(%333 init: %cst_70) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xbf16>, tensor<bf16>) -> tensor<4x2x12xbf16>
    %335 = stablehlo.reshape %334 : (tensor<4x2x12xbf16>) -> tensor<4x2x12x1xbf16>
    %336 = stablehlo.negate %335 : tensor<4x2x12x1xbf16>
    %337 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %338 = stablehlo.divide %328, %337 : tensor<4x2x12x12xbf16>
    %339 = stablehlo.convert %336 : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x1xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %340 = stablehlo.reduce(%339 init: %cst_71) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %341 = stablehlo.broadcast_in_dim %340, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %342 = stablehlo.convert %341 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %343 = stablehlo.add %338, %342 : tensor<4x2x12x12xbf16>
    %344 = stablehlo.multiply %343, %93 : tensor<4x2x12x12xbf16>
    %345 = call @_where_9(%86#1, %344) : (tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xbf16>
    %346 = stablehlo.dot_general %345, %84, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %347 = stablehlo.transpose %346, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %348 = stablehlo.dot_general %345, %74, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %349 = stablehlo.transpose %348, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %350 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<bf16>) -> tensor<4x12x2x16xbf16>
    %351 = stablehlo.divide %349, %350 : tensor<4x12x2x16xbf16>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %352 = stablehlo.reduce(%330 init: %cst_72) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x2x16xbf16>, tensor<bf16>) -> tensor<2x16xbf16>
    %353 = stablehlo.reshape %352 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %354 = stablehlo.reshape %353 : (tensor<1x1x2x16xbf16>) -> tensor<2x16xbf16>
    %355 = stablehlo.dot_general %330, %53, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %356 = stablehlo.transpose %355, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %357 = stablehlo.dot_general %330, %75, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %358 = stablehlo.convert %354 : (tensor<2x16xbf16>) -> tensor<2x16xf32>
    %359 = stablehlo.convert %356 : (tensor<32x2x16xbf16>) -> tensor<32x2x16xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %360 = stablehlo.reduce(%347 init: %cst_73) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x2x16xbf16>, tensor<bf16>) -> tensor<2x16xbf16>
    %361 = stablehlo.reshape %360 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %362 = stablehlo.reshape %361 : (tensor<1x1x2x16xbf16>) -> tensor<2x16xbf16>
    %363 = stablehlo.dot_general %347, %53, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %364 = stablehlo.transpose %363, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %365 = stablehlo.dot_general %347, %69, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %366 = stablehlo.add %357, %365 : tensor<4x12x32xbf16>
    %367 = stablehlo.convert %362 : (tensor<2x16xbf16>) -> tensor<2x16xf32>
    %368 = stablehlo.convert %364 : (tensor<32x2x16xbf16>) -> tensor<32x2x16xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %369 = stablehlo.reduce(%351 init: %cst_74) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x2x16xbf16>, tensor<bf16>) -> tensor<2x16xbf16>
    %370 = stablehlo.reshape %369 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %371 = stablehlo.reshape %370 : (tensor<1x1x2x16xbf16>) -> tensor<2x16xbf16>
    %372 = stablehlo.dot_general %351, %53, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %373 = stablehlo.transpose %372, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %374 = stablehlo.dot_general %351, %63, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %375 = stablehlo.add %366, %374 : tensor<4x12x32xbf16>
    %376 = stablehlo.convert %371 : (tensor<2x16xbf16>) -> tensor<2x16xf32>
    %377 = stablehlo.convert %373 : (tensor<32x2x16xbf16>) -> tensor<32x2x16xf32>
    %378 = stablehlo.convert %375 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %379 = stablehlo.reduce(%378 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %380 = stablehlo.reshape %379 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %381 = stablehlo.reshape %380 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %382 = stablehlo.multiply %38, %378 : tensor<4x12x32xf32>
    %383 = stablehlo.multiply %378, %48 : tensor<4x12x32xf32>
    %384 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %385 = stablehlo.multiply %384, %382 : tensor<4x12x32xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %386 = stablehlo.reduce(%385 init: %cst_76) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %387 = stablehlo.reshape %386 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %388 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %389 = stablehlo.multiply %382, %388 : tensor<4x12x32xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %390 = stablehlo.reduce(%389 init: %cst_77) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %391 = stablehlo.reshape %390 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %392 = stablehlo.reshape %387 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %393 = stablehlo.multiply %391, %44 : tensor<4x12x1xf32>
    %394 = stablehlo.negate %383 : tensor<4x12x32xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %395 = stablehlo.reduce(%394 init: %cst_78) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %396 = stablehlo.reshape %395 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %397 = stablehlo.convert %383 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %398 = stablehlo.add %318, %397 : tensor<4x12x32xbf16>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %399 = stablehlo.reduce(%393 init: %cst_79) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %400 = stablehlo.reduce(%396 init: %cst_80) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %401 = stablehlo.multiply %399, %33 : tensor<4x12xf32>
    %402 = stablehlo.negate %401 : tensor<4x12xf32>
    %403 = stablehlo.multiply %402, %20 : tensor<4x12xf32>
    %404 = stablehlo.add %400, %403 : tensor<4x12xf32>
    %cst_81 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %405 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %406 = stablehlo.divide %401, %405 : tensor<4x12xf32>
    %407 = stablehlo.broadcast_in_dim %406, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %cst_82 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %408 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %409 = stablehlo.divide %404, %408 : tensor<4x12xf32>
    %410 = stablehlo.broadcast_in_dim %409, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %411 = stablehlo.multiply %407, %11 : tensor<4x12x32xf32>
    %412 = stablehlo.add %410, %411 : tensor<4x12x32xf32>
    %413 = stablehlo.convert %412 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %414 = stablehlo.add %398, %413 : tensor<4x12x32xbf16>
    %415 = call @_take_10(%7#1, %414) : (tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %416 = stablehlo.convert %415 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_83 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %417 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %418 = stablehlo.multiply %417, %367 : tensor<2x16xf32>
    %cst_84 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %419 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<32x2x16xf32>
    %420 = stablehlo.multiply %419, %368 : tensor<32x2x16xf32>
    %cst_85 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %421 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %422 = stablehlo.multiply %421, %325 : tensor<32xf32>
    %cst_86 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %423 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<2x16x32xf32>
    %424 = stablehlo.multiply %423, %326 : tensor<2x16x32xf32>
    %cst_87 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %425 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %426 = stablehlo.multiply %425, %376 : tensor<2x16xf32>
    %cst_88 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32x2x16xf32>
    %428 = stablehlo.multiply %427, %377 : tensor<32x2x16xf32>
    %cst_89 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %429 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %430 = stablehlo.multiply %429, %358 : tensor<2x16xf32>
    %cst_90 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %431 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<32x2x16xf32>
    %432 = stablehlo.multiply %431, %359 : tensor<32x2x16xf32>
    %cst_91 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %434 = stablehlo.multiply %433, %258 : tensor<32xf32>
    %cst_92 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %435 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %436 = stablehlo.multiply %435, %259 : tensor<80x32xf32>
    %cst_93 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %438 = stablehlo.multiply %437, %416 : tensor<64x32xf32>
    %cst_94 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %439 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %440 = stablehlo.multiply %439, %246 : tensor<64xf32>
    %cst_95 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %441 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %442 = stablehlo.multiply %441, %247 : tensor<32x64xf32>
    %cst_96 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %443 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %444 = stablehlo.multiply %443, %381 : tensor<32xf32>
    %cst_97 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %445 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %446 = stablehlo.multiply %445, %392 : tensor<32xf32>
    %cst_98 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %447 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %448 = stablehlo.multiply %447, %285 : tensor<32xf32>
    %cst_99 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %449 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %450 = stablehlo.multiply %449, %296 : tensor<32xf32>
    %cst_100 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %452 = stablehlo.multiply %451, %280 : tensor<80xf32>
    %cst_101 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %453 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %454 = stablehlo.multiply %453, %281 : tensor<32x80xf32>
    %455 = stablehlo.add %arg0, %418 : tensor<2x16xf32>
    %456 = stablehlo.add %arg1, %420 : tensor<32x2x16xf32>
    %457 = stablehlo.add %arg2, %422 : tensor<32xf32>
    %458 = stablehlo.add %arg3, %424 : tensor<2x16x32xf32>
    %459 = stablehlo.add %arg4, %426 : tensor<2x16xf32>
    %460 = stablehlo.add %arg5, %428 : tensor<32x2x16xf32>
    %461 = stablehlo.add %arg6, %430 : tensor<2x16xf32>
    %462 = stablehlo.add %arg7, %432 : tensor<32x2x16xf32>
    %463 = stablehlo.add %arg8, %434 : tensor<32xf32>
    %464 = stablehlo.add %arg9, %436 : tensor<80x32xf32>
    %465 = stablehlo.add %arg10, %438 : tensor<64x32xf32>
    %466 = stablehlo.add %arg11, %440 : tensor<64xf32>
    %467 = stablehlo.add %arg12, %442 : tensor<32x64xf32>
    %468 = stablehlo.add %arg13, %444 : tensor<32xf32>
    %469 = stablehlo.add %arg14, %446 : tensor<32xf32>
    %470 = stablehlo.add %arg15, %448 : tensor<32xf32>
    %471 = stablehlo.add %arg16, %450 : tensor<32xf32>
    %472 = stablehlo.add %arg17, %452 : tensor<80xf32>
    %473 = stablehlo.add %arg18, %454 : tensor<32x80xf32>
    return %455, %456, %457, %458, %459, %460, %461, %462, %463, %464, %465, %466, %467, %468, %469, %470, %471, %472, %473, %2, %224 : tensor<2x16xf32>, tensor<32x2x16xf32>, tensor<32xf32>, tensor<2x16x32xf32>, tensor<2x16xf32>, tensor<32x2x16xf32>, tensor<2x16xf32>, tensor<32x2x16xf32>, tensor<32xf32>, tensor<80x32xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<80xf32>, tensor<32x80xf32>, tensor<2xui32>, tensor<f32>
  }
  func.func private @_threefry_split(%arg0: tensor<2xui32>) -> tensor<2x2xui32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %3 = stablehlo.reshape %2 : (tensor<1xui32>) -> tensor<ui32>
    %4 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %6 = stablehlo.multiply %5, %4 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<2xui64>
    %9 = stablehlo.convert %6 : (tensor<2xui64>) -> tensor<2xui32>
    %10 = stablehlo.convert %8 : (tensor<2xui64>) -> tensor<2xui32>
    %11:2 = call @threefry2x32(%1, %3, %10, %9) : (tensor<ui32>, tensor<ui32>, tensor<2xui32>, tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
    %12 = stablehlo.broadcast_in_dim %11#0, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %13 = stablehlo.broadcast_in_dim %11#1, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.concatenate %12, %13, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %14 : tensor<2x2xui32>
  }
  func.func private @threefry2x32(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<2xui32>, %arg3: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<2xui32>, %arg2: tensor<2xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2xui32>
    %9 = stablehlo.or %5, %8 : tensor<2xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2xui32>
    %19 = stablehlo.or %15, %18 : tensor<2xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2xui32>
    %29 = stablehlo.or %25, %28 : tensor<2xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2xui32>
    %39 = stablehlo.or %35, %38 : tensor<2xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %42 = stablehlo.add %33, %41 : tensor<2xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %44 = stablehlo.add %40, %43 : tensor<2xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %48 = stablehlo.add %44, %47 : tensor<2xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<2xui32>, tensor<2xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_take(%arg0: tensor<64x32xbf16>, %arg1: tensor<4x12xi32>) -> (tensor<4x12x32xbf16>, tensor<4x12x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x12xi32>
    %4 = call @_where(%1, %3, %arg1) : (tensor<4x12xi1>, tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %c_1 = stablehlo.constant dense<63> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<4x12x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x12x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [2] : (tensor<4x12x1xi1>, tensor<i1>) -> tensor<4x12xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x12xi1>) -> tensor<4x12x32xi1>
    %cst = stablehlo.constant dense<0x7FC0> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %16 = stablehlo.select %14, %13, %15 : tensor<4x12x32xi1>, tensor<4x12x32xbf16>
    return %16, %5 : tensor<4x12x32xbf16>, tensor<4x12x1xi32>
  }
  func.func private @_where(%arg0: tensor<4x12xi1>, %arg1: tensor<4x12xi32>, %arg2: tensor<4x12xi32>) -> tensor<4x12xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x12xi1>, tensor<4x12xi32>
    return %0 : tensor<4x12xi32>
  }
  func.func private @_where_0(%arg0: tensor<4x1x12x12xf32>, %arg1: tensor<4x2x12x12xbf16>, %arg2: tensor<bf16>) -> (tensor<4x2x12x12xbf16>, tensor<4x2x12x12xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1x12x12xf32>
    %1 = stablehlo.compare NE, %arg0, %0, FLOAT : (tensor<4x1x12x12xf32>, tensor<4x1x12x12xf32>) -> tensor<4x1x12x12xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2, 3] : (tensor<4x1x12x12xi1>) -> tensor<4x2x12x12xi1>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<bf16>) -> tensor<4x2x12x12xbf16>
    %4 = stablehlo.select %2, %arg1, %3 : tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>
    return %4, %2 : tensor<4x2x12x12xbf16>, tensor<4x2x12x12xi1>
  }
  func.func private @_threefry_fold_in(%arg0: tensor<2xui32>, %arg1: tensor<ui32>) -> tensor<2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %6 = stablehlo.reshape %5 : (tensor<1xui32>) -> tensor<ui32>
    %7 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %8 = stablehlo.reshape %7 : (tensor<1xui32>) -> tensor<ui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11:2 = call @threefry2x32_1(%6, %8, %9, %10) : (tensor<ui32>, tensor<ui32>, tensor<1xui32>, tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>)
    %12 = stablehlo.concatenate %11#0, %11#1, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    return %12 : tensor<2xui32>
  }
  func.func private @threefry2x32_1(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<1xui32>, %arg3: tensor<1xui32>) -> (tensor<1xui32>, tensor<1xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_2(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<1xui32>, tensor<1xui32>
  }
  func.func private @closed_call_2(%arg0: tensor<i32>, %arg1: tensor<1xui32>, %arg2: tensor<1xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<1xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<1xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<1xui32>
    %9 = stablehlo.or %5, %8 : tensor<1xui32>
    %10 = stablehlo.xor %3, %9 : tensor<1xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<1xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<1xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<1xui32>
    %19 = stablehlo.or %15, %18 : tensor<1xui32>
    %20 = stablehlo.xor %13, %19 : tensor<1xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<1xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<1xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<1xui32>
    %29 = stablehlo.or %25, %28 : tensor<1xui32>
    %30 = stablehlo.xor %23, %29 : tensor<1xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<1xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<1xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<1xui32>
    %39 = stablehlo.or %35, %38 : tensor<1xui32>
    %40 = stablehlo.xor %33, %39 : tensor<1xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %42 = stablehlo.add %33, %41 : tensor<1xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %44 = stablehlo.add %40, %43 : tensor<1xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %48 = stablehlo.add %44, %47 : tensor<1xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<1xui32>, tensor<1xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_bernoulli(%arg0: tensor<2xui32>, %arg1: tensor<f32>) -> tensor<4x12x32xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<2xui32>, tensor<f32>, tensor<f32>) -> tensor<4x12x32xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<4x12x32xf32>, tensor<4x12x32xf32>) -> tensor<4x12x32xi1>
    return %2 : tensor<4x12x32xi1>
  }
  func.func private @_uniform(%arg0: tensor<2xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<4x12x32xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %5 = stablehlo.reshape %4 : (tensor<1xui32>) -> tensor<ui32>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %8 = stablehlo.iota dim = 0 : tensor<4x12x32xui64>
    %9 = stablehlo.iota dim = 1 : tensor<4x12x32xui64>
    %10 = stablehlo.iota dim = 2 : tensor<4x12x32xui64>
    %c = stablehlo.constant dense<384> : tensor<ui64>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<4x12x32xui64>
    %12 = stablehlo.multiply %11, %8 : tensor<4x12x32xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<4x12x32xui64>
    %14 = stablehlo.multiply %13, %9 : tensor<4x12x32xui64>
    %c_1 = stablehlo.constant dense<1> : tensor<ui64>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui64>) -> tensor<4x12x32xui64>
    %16 = stablehlo.multiply %15, %10 : tensor<4x12x32xui64>
    %17 = stablehlo.add %12, %14 : tensor<4x12x32xui64>
    %18 = stablehlo.add %17, %16 : tensor<4x12x32xui64>
    %c_2 = stablehlo.constant dense<32> : tensor<ui64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui64>) -> tensor<4x12x32xui64>
    %20 = stablehlo.shift_right_logical %18, %19 : tensor<4x12x32xui64>
    %21 = stablehlo.convert %18 : (tensor<4x12x32xui64>) -> tensor<4x12x32xui32>
    %22 = stablehlo.convert %20 : (tensor<4x12x32xui64>) -> tensor<4x12x32xui32>
    %23:2 = call @threefry2x32_3(%5, %7, %22, %21) : (tensor<ui32>, tensor<ui32>, tensor<4x12x32xui32>, tensor<4x12x32xui32>) -> (tensor<4x12x32xui32>, tensor<4x12x32xui32>)
    %24 = stablehlo.xor %23#0, %23#1 : tensor<4x12x32xui32>
    %c_3 = stablehlo.constant dense<9> : tensor<ui32>
    %25 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %26 = stablehlo.shift_right_logical %24, %25 : tensor<4x12x32xui32>
    %c_4 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %28 = stablehlo.or %26, %27 : tensor<4x12x32xui32>
    %29 = stablehlo.bitcast_convert %28 : (tensor<4x12x32xui32>) -> tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %31 = stablehlo.subtract %29, %30 : tensor<4x12x32xf32>
    %32 = stablehlo.subtract %3, %2 : tensor<1x1x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x12x32xf32>
    %34 = stablehlo.multiply %31, %33 : tensor<4x12x32xf32>
    %35 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x12x32xf32>
    %36 = stablehlo.add %34, %35 : tensor<4x12x32xf32>
    %37 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x12x32xf32>
    %38 = stablehlo.maximum %37, %36 : tensor<4x12x32xf32>
    return %38 : tensor<4x12x32xf32>
  }
  func.func private @threefry2x32_3(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<4x12x32xui32>, %arg3: tensor<4x12x32xui32>) -> (tensor<4x12x32xui32>, tensor<4x12x32xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.xor %0, %c_1 : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %3 = stablehlo.add %arg2, %2 : tensor<4x12x32xui32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %5 = stablehlo.add %arg3, %4 : tensor<4x12x32xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %6:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %3, %iterArg_6 = %5, %iterArg_7 = %arg1, %iterArg_8 = %1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<4x12x32xui32>, tensor<4x12x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:8 = func.call @closed_call_4(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<4x12x32xui32>, tensor<4x12x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<4x12x32xui32>, tensor<4x12x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %8, %7#0, %7#1, %7#2, %7#3, %7#4, %7#5, %7#6, %7#7 : tensor<i32>, tensor<i32>, tensor<4x12x32xui32>, tensor<4x12x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %6#2, %6#3 : tensor<4x12x32xui32>, tensor<4x12x32xui32>
  }
  func.func private @closed_call_4(%arg0: tensor<i32>, %arg1: tensor<4x12x32xui32>, %arg2: tensor<4x12x32xui32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<4x12x32xui32>, tensor<4x12x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<4x12x32xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<4x12x32xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<4x12x32xui32>
    %9 = stablehlo.or %5, %8 : tensor<4x12x32xui32>
    %10 = stablehlo.xor %3, %9 : tensor<4x12x32xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<4x12x32xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<4x12x32xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<4x12x32xui32>
    %19 = stablehlo.or %15, %18 : tensor<4x12x32xui32>
    %20 = stablehlo.xor %13, %19 : tensor<4x12x32xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<4x12x32xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<4x12x32xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<4x12x32xui32>
    %29 = stablehlo.or %25, %28 : tensor<4x12x32xui32>
    %30 = stablehlo.xor %23, %29 : tensor<4x12x32xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<4x12x32xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<4x12x32xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<4x12x32xui32>
    %39 = stablehlo.or %35, %38 : tensor<4x12x32xui32>
    %40 = stablehlo.xor %33, %39 : tensor<4x12x32xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %42 = stablehlo.add %33, %41 : tensor<4x12x32xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %44 = stablehlo.add %40, %43 : tensor<4x12x32xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %48 = stablehlo.add %44, %47 : tensor<4x12x32xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<4x12x32xui32>, tensor<4x12x32xui32>, tensor<ui32>, tensor<ui32>, tensor<ui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @take_along_axis(%arg0: tensor<4x12x64xf32>, %arg1: tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<4x12x1xi32>, tensor<4x12x1xi32>) -> tensor<4x12x1xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<4x12x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<4x12x1xi1>, tensor<4x12x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<4x12x1xi32>) -> tensor<4x12x1x1xi32>
    %c_1 = stablehlo.constant dense<63> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4x12x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<4x12x1x1xi32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<4x12x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<4x12x1x1xi32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<4x12x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<4x12x1x1xi1>, tensor<i1>) -> tensor<4x12x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>) -> tensor<4x12x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<4x12x1xi1>, tensor<4x12x1xf32>
    return %15, %5 : tensor<4x12x1xf32>, tensor<4x12x1x1xi32>
  }
  func.func private @_take_5(%arg0: tensor<4x12x1xf32>, %arg1: tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_6(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<1xi32>
    %4 = stablehlo.convert %3 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %7 = stablehlo.compare LE, %4, %c_1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %8 = stablehlo.and %6, %7 : tensor<1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %9 = stablehlo.reduce(%8 init: %c_3) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %10 = "stablehlo.gather"(%arg0, %4) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], collapsed_slice_dims = [2], start_index_map = [2]>, indices_are_sorted = false, slice_sizes = array<i64: 4, 12, 1>}> : (tensor<4x12x1xf32>, tensor<1xi32>) -> tensor<4x12xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x12xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %13 = stablehlo.select %11, %10, %12 : tensor<4x12xi1>, tensor<4x12xf32>
    return %13, %3 : tensor<4x12xf32>, tensor<1xi32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_7(%arg0: tensor<1xi32>, %arg1: tensor<4x12xf32>) -> tensor<4x12x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x1xf32>, tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    return %1 : tensor<4x12x1xf32>
  }
  func.func private @take_along_axis_8(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @_where_9(%arg0: tensor<4x2x12x12xi1>, %arg1: tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x2x12x12xbf16>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>
    return %1 : tensor<4x2x12x12xbf16>
  }
  func.func private @_take_10(%arg0: tensor<4x12x1xi32>, %arg1: tensor<4x12x32xbf16>) -> tensor<64x32xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<bf16>, %arg3: tensor<bf16>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<bf16>
      stablehlo.return %2 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    return %1 : tensor<64x32xbf16>
  }
}
