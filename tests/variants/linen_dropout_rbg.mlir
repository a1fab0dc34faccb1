module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @empty_mesh = <[]> {stablehlo.mesh = {axes = []}}
  func.func public @main(%arg0: tensor<32x2x16xf32>, %arg1: tensor<2x16x32xf32>, %arg2: tensor<32x2x16xf32>, %arg3: tensor<32x2x16xf32>, %arg4: tensor<32xf32>, %arg5: tensor<80x32xf32>, %arg6: tensor<64x32xf32>, %arg7: tensor<64xf32>, %arg8: tensor<32x64xf32>, %arg9: tensor<32xf32>, %arg10: tensor<32xf32>, %arg11: tensor<32xf32>, %arg12: tensor<32xf32>, %arg13: tensor<80xf32>, %arg14: tensor<32x80xf32>, %arg15: tensor<4xui32>, %arg16: tensor<4x13xi32>) -> (tensor<32x2x16xf32> {jax.result_info = "result[0]['attention']['key']['kernel']"}, tensor<2x16x32xf32> {jax.result_info = "result[0]['attention']['out']['kernel']"}, tensor<32x2x16xf32> {jax.result_info = "result[0]['attention']['query']['kernel']"}, tensor<32x2x16xf32> {jax.result_info = "result[0]['attention']['value']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['down']['bias']"}, tensor<80x32xf32> {jax.result_info = "result[0]['down']['kernel']"}, tensor<64x32xf32> {jax.result_info = "result[0]['emb']['embedding']"}, tensor<64xf32> {jax.result_info = "result[0]['head']['bias']"}, tensor<32x64xf32> {jax.result_info = "result[0]['head']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['norm1']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['norm1']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['norm2']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['norm2']['scale']"}, tensor<80xf32> {jax.result_info = "result[0]['up']['bias']"}, tensor<32x80xf32> {jax.result_info = "result[0]['up']['kernel']"}, tensor<4xui32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = sdy.sharding_constraint %arg15 <@empty_mesh, [{}]> : tensor<4xui32>
    %1 = stablehlo.reshape %0 : (tensor<4xui32>) -> tensor<2x2xui32>
    %2 = stablehlo.slice %1 [0:2, 0:1] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %3 = stablehlo.reshape %2 : (tensor<2x1xui32>) -> tensor<2xui32>
    %4 = stablehlo.slice %1 [0:2, 1:2] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %5 = stablehlo.reshape %4 : (tensor<2x1xui32>) -> tensor<2xui32>
    %6 = stablehlo.iota dim = 0 : tensor<2xui64>
    %c = stablehlo.constant dense<1> : tensor<ui64>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %8 = stablehlo.multiply %7, %6 : tensor<2xui64>
    %c_0 = stablehlo.constant dense<32> : tensor<ui64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui64>) -> tensor<2xui64>
    %10 = stablehlo.shift_right_logical %8, %9 : tensor<2xui64>
    %11 = stablehlo.convert %8 : (tensor<2xui64>) -> tensor<2xui32>
    %12 = stablehlo.convert %10 : (tensor<2xui64>) -> tensor<2xui32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<2xui32>) -> tensor<1x2xui32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<2xui32>) -> tensor<1x2xui32>
    %15 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %16 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %17:2 = call @threefry2x32(%15, %16, %13, %14) : (tensor<2x1xui32>, tensor<2x1xui32>, tensor<1x2xui32>, tensor<1x2xui32>) -> (tensor<2x2xui32>, tensor<2x2xui32>)
    %18 = stablehlo.broadcast_in_dim %17#0, dims = [0, 1] : (tensor<2x2xui32>) -> tensor<2x2x1xui32>
    %19 = stablehlo.broadcast_in_dim %17#1, dims = [0, 1] : (tensor<2x2xui32>) -> tensor<2x2x1xui32>
    %20 = stablehlo.concatenate %18, %19, dim = 2 : (tensor<2x2x1xui32>, tensor<2x2x1xui32>) -> tensor<2x2x2xui32>
    %21 = stablehlo.transpose %20, dims = [1, 0, 2] : (tensor<2x2x2xui32>) -> tensor<2x2x2xui32>
    %22 = stablehlo.reshape %21 : (tensor<2x2x2xui32>) -> tensor<2x4xui32>
    %23 = stablehlo.slice %22 [0:1, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %24 = stablehlo.reshape %23 : (tensor<1x4xui32>) -> tensor<4xui32>
    %25 = stablehlo.slice %22 [1:2, 0:4] : (tensor<2x4xui32>) -> tensor<1x4xui32>
    %26 = stablehlo.reshape %25 : (tensor<1x4xui32>) -> tensor<4xui32>
    %27 = stablehlo.slice %arg16 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %28 = stablehlo.convert %arg6 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %29:2 = call @_take(%28, %27) : (tensor<64x32xbf16>, tensor<4x12xi32>) -> (tensor<4x12x32xbf16>, tensor<4x12x1xi32>)
    %30 = stablehlo.convert %29#0 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %31 = chlo.square %30 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %33 = stablehlo.multiply %32, %30 : tensor<4x12x32xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%30 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_2 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %36 = stablehlo.divide %34, %35 : tensor<4x12xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%31 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_4 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %39 = stablehlo.divide %37, %38 : tensor<4x12xf32>
    %40 = chlo.square %36 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %42 = stablehlo.multiply %41, %36 : tensor<4x12xf32>
    %43 = stablehlo.subtract %39, %40 : tensor<4x12xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %45 = stablehlo.maximum %44, %43 : tensor<4x12xf32>
    %46 = stablehlo.compare EQ, %43, %45, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %49 = stablehlo.select %46, %47, %48 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %51 = stablehlo.compare EQ, %50, %45, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %54 = stablehlo.select %51, %52, %53 : tensor<4x12xi1>, tensor<4x12xf32>
    %55 = stablehlo.divide %49, %54 : tensor<4x12xf32>
    %56 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %57 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %58 = stablehlo.convert %29#0 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %59 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %60 = stablehlo.subtract %58, %59 : tensor<4x12x32xf32>
    %cst_12 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %62 = stablehlo.add %57, %61 : tensor<4x12x1xf32>
    %63 = stablehlo.rsqrt %62 : tensor<4x12x1xf32>
    %64 = stablehlo.divide %63, %62 : tensor<4x12x1xf32>
    %cst_13 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %66 = stablehlo.multiply %65, %64 : tensor<4x12x1xf32>
    %67 = stablehlo.reshape %arg10 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %68 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %69 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %70 = stablehlo.multiply %68, %69 : tensor<4x12x32xf32>
    %71 = stablehlo.multiply %60, %70 : tensor<4x12x32xf32>
    %72 = stablehlo.reshape %arg9 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %74 = stablehlo.add %71, %73 : tensor<4x12x32xf32>
    %75 = stablehlo.convert %74 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %76 = stablehlo.iota dim = 0 : tensor<12xi32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [1] : (tensor<12xi32>) -> tensor<4x12xi32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %79 = stablehlo.broadcast_in_dim %77, dims = [0, 2] : (tensor<4x12xi32>) -> tensor<4x1x12xi32>
    %80 = stablehlo.broadcast_in_dim %78, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x12xi32>
    %81 = stablehlo.broadcast_in_dim %79, dims = [0, 1, 2] : (tensor<4x1x12xi32>) -> tensor<4x12x12xi32>
    %82 = stablehlo.compare GE, %80, %81, SIGNED : (tensor<4x12x12xi32>, tensor<4x12x12xi32>) -> tensor<4x12x12xi1>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0, 2, 3] : (tensor<4x12x12xi1>) -> tensor<4x1x12x12xi1>
    %84 = stablehlo.convert %83 : (tensor<4x1x12x12xi1>) -> tensor<4x1x12x12xf32>
    %85 = stablehlo.convert %arg2 : (tensor<32x2x16xf32>) -> tensor<32x2x16xbf16>
    %86 = stablehlo.dot_general %75, %85, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %87 = stablehlo.convert %arg0 : (tensor<32x2x16xf32>) -> tensor<32x2x16xbf16>
    %88 = stablehlo.dot_general %75, %87, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %89 = stablehlo.convert %arg3 : (tensor<32x2x16xf32>) -> tensor<32x2x16xbf16>
    %90 = stablehlo.dot_general %75, %89, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %cst_14 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %91 = stablehlo.sqrt %cst_14 : tensor<f32>
    %92 = stablehlo.convert %91 : (tensor<f32>) -> tensor<bf16>
    %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<bf16>) -> tensor<4x12x2x16xbf16>
    %94 = stablehlo.divide %86, %93 : tensor<4x12x2x16xbf16>
    %95 = stablehlo.dot_general %94, %88, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %cst_15 = stablehlo.constant dense<-3.389530e+38> : tensor<bf16>
    %96:2 = call @_where_0(%84, %95, %cst_15) : (tensor<4x1x12x12xf32>, tensor<4x2x12x12xbf16>, tensor<bf16>) -> (tensor<4x2x12x12xbf16>, tensor<4x2x12x12xi1>)
    %cst_16 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %97 = stablehlo.reduce(%96#0 init: %cst_16) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x12x12xbf16>, tensor<bf16>) -> tensor<4x2x12xbf16>
    %cst_17 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %98 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4x2x12xbf16>
    %99 = stablehlo.maximum %98, %97 : tensor<4x2x12xbf16>
    %100 = stablehlo.broadcast_in_dim %99, dims = [0, 1, 2] : (tensor<4x2x12xbf16>) -> tensor<4x2x12x1xbf16>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %102 = stablehlo.subtract %96#0, %101 : tensor<4x2x12x12xbf16>
    %103 = stablehlo.exponential %102 : tensor<4x2x12x12xbf16>
    %104 = stablehlo.convert %103 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_18) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %107 = stablehlo.convert %106 : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x1xbf16>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %109 = stablehlo.divide %103, %108 : tensor<4x2x12x12xbf16>
    %110 = stablehlo.multiply %107, %107 : tensor<4x2x12x1xbf16>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %111 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<4x2x12x1xbf16>
    %112 = stablehlo.divide %111, %110 : tensor<4x2x12x1xbf16>
    %113 = stablehlo.dot_general %90, %109, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %114 = stablehlo.transpose %113, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %115 = stablehlo.convert %arg1 : (tensor<2x16x32xf32>) -> tensor<2x16x32xbf16>
    %116 = stablehlo.dot_general %114, %115, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<2x16x32xbf16>) -> tensor<4x12x32xbf16>
    %117 = stablehlo.add %29#0, %116 : tensor<4x12x32xbf16>
    %118 = stablehlo.convert %117 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %119 = chlo.square %118 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %121 = stablehlo.multiply %120, %118 : tensor<4x12x32xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%118 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_22 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %124 = stablehlo.divide %122, %123 : tensor<4x12xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%119 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_24 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %127 = stablehlo.divide %125, %126 : tensor<4x12xf32>
    %128 = chlo.square %124 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %130 = stablehlo.multiply %129, %124 : tensor<4x12xf32>
    %131 = stablehlo.subtract %127, %128 : tensor<4x12xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %133 = stablehlo.maximum %132, %131 : tensor<4x12xf32>
    %134 = stablehlo.compare EQ, %131, %133, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %137 = stablehlo.select %134, %135, %136 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %139 = stablehlo.compare EQ, %138, %133, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %142 = stablehlo.select %139, %140, %141 : tensor<4x12xi1>, tensor<4x12xf32>
    %143 = stablehlo.divide %137, %142 : tensor<4x12xf32>
    %144 = stablehlo.broadcast_in_dim %124, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %145 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %146 = stablehlo.convert %117 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %147 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %148 = stablehlo.subtract %146, %147 : tensor<4x12x32xf32>
    %cst_32 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %150 = stablehlo.add %145, %149 : tensor<4x12x1xf32>
    %151 = stablehlo.rsqrt %150 : tensor<4x12x1xf32>
    %152 = stablehlo.divide %151, %150 : tensor<4x12x1xf32>
    %cst_33 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %154 = stablehlo.multiply %153, %152 : tensor<4x12x1xf32>
    %155 = stablehlo.reshape %arg12 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %156 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %157 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %158 = stablehlo.multiply %156, %157 : tensor<4x12x32xf32>
    %159 = stablehlo.multiply %148, %158 : tensor<4x12x32xf32>
    %160 = stablehlo.reshape %arg11 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %162 = stablehlo.add %159, %161 : tensor<4x12x32xf32>
    %163 = stablehlo.convert %162 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %164 = stablehlo.convert %arg14 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %165 = stablehlo.convert %arg13 : (tensor<80xf32>) -> tensor<80xbf16>
    %166 = stablehlo.dot_general %163, %164, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %167 = stablehlo.reshape %165 : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %168 = stablehlo.broadcast_in_dim %167, dims = [0, 1, 2] : (tensor<1x1x80xbf16>) -> tensor<4x12x80xbf16>
    %169 = stablehlo.add %166, %168 : tensor<4x12x80xbf16>
    %170 = stablehlo.multiply %169, %169 : tensor<4x12x80xbf16>
    %171 = stablehlo.multiply %170, %169 : tensor<4x12x80xbf16>
    %172 = stablehlo.multiply %169, %169 : tensor<4x12x80xbf16>
    %cst_34 = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %173 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %174 = stablehlo.multiply %173, %172 : tensor<4x12x80xbf16>
    %cst_35 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %175 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %176 = stablehlo.multiply %175, %171 : tensor<4x12x80xbf16>
    %177 = stablehlo.add %169, %176 : tensor<4x12x80xbf16>
    %cst_36 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %178 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %179 = stablehlo.multiply %178, %177 : tensor<4x12x80xbf16>
    %180 = stablehlo.tanh %179 : tensor<4x12x80xbf16>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %181 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %182 = stablehlo.subtract %181, %180 : tensor<4x12x80xbf16>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %183 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %184 = stablehlo.add %183, %180 : tensor<4x12x80xbf16>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %185 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %186 = stablehlo.multiply %185, %184 : tensor<4x12x80xbf16>
    %187 = stablehlo.multiply %169, %186 : tensor<4x12x80xbf16>
    %188 = stablehlo.convert %arg5 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %189 = stablehlo.convert %arg4 : (tensor<32xf32>) -> tensor<32xbf16>
    %190 = stablehlo.dot_general %187, %188, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %191 = stablehlo.reshape %189 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %192 = stablehlo.broadcast_in_dim %191, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %193 = stablehlo.add %190, %192 : tensor<4x12x32xbf16>
    %c_40 = stablehlo.constant dense<2711844646> : tensor<ui32>
    %194 = stablehlo.reshape %26 : (tensor<4xui32>) -> tensor<2x2xui32>
    %195 = call @_threefry_fold_in(%194, %c_40) : (tensor<2x2xui32>, tensor<ui32>) -> tensor<2x2xui32>
    %196 = stablehlo.reshape %195 : (tensor<2x2xui32>) -> tensor<4xui32>
    %cst_41 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %197 = call @_bernoulli(%196, %cst_41) : (tensor<4xui32>, tensor<f32>) -> tensor<4x12x32xi1>
    %cst_42 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %198 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %199 = stablehlo.divide %193, %198 : tensor<4x12x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %200 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %201 = stablehlo.select %197, %199, %200 : tensor<4x12x32xi1>, tensor<4x12x32xbf16>
    %202 = stablehlo.add %117, %201 : tensor<4x12x32xbf16>
    %203 = stablehlo.convert %arg8 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %204 = stablehlo.convert %arg7 : (tensor<64xf32>) -> tensor<64xbf16>
    %205 = stablehlo.dot_general %202, %203, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %206 = stablehlo.reshape %204 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %207 = stablehlo.broadcast_in_dim %206, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<4x12x64xbf16>
    %208 = stablehlo.add %205, %207 : tensor<4x12x64xbf16>
    %209 = stablehlo.slice %arg16 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %210 = stablehlo.convert %208 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %211 = stablehlo.broadcast_in_dim %209, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %212:2 = call @take_along_axis(%210, %211) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %213:2 = call @_take_3(%212#0, %c_44) : (tensor<4x12x1xf32>, tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>)
    %cst_45 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %214 = stablehlo.reduce(%210 init: %cst_45) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_46 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %216 = stablehlo.maximum %215, %214 : tensor<4x12xf32>
    %217 = stablehlo.is_finite %216 : (tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %218 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %219 = stablehlo.select %217, %216, %218 : tensor<4x12xi1>, tensor<4x12xf32>
    %220 = stablehlo.broadcast_in_dim %219, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %221 = stablehlo.broadcast_in_dim %220, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %222 = stablehlo.subtract %210, %221 : tensor<4x12x64xf32>
    %223 = stablehlo.exponential %222 : tensor<4x12x64xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %224 = stablehlo.reduce(%223 init: %cst_48) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %225 = stablehlo.abs %224 : tensor<4x12xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %227 = stablehlo.compare GE, %224, %226, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %228 = stablehlo.log %225 : tensor<4x12xf32>
    %229 = stablehlo.add %228, %219 : tensor<4x12xf32>
    %230 = stablehlo.subtract %229, %213#0 : tensor<4x12xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %231 = stablehlo.reduce(%230 init: %cst_50) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_51 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %232 = stablehlo.divide %231, %cst_51 : tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_53 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %233 = stablehlo.divide %cst_52, %cst_53 : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %233, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %235 = stablehlo.negate %234 : tensor<4x12xf32>
    %236 = stablehlo.divide %234, %225 : tensor<4x12xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %238 = stablehlo.select %227, %237, %236 : tensor<4x12xi1>, tensor<4x12xf32>
    %239 = stablehlo.select %227, %236, %237 : tensor<4x12xi1>, tensor<4x12xf32>
    %240 = stablehlo.negate %238 : tensor<4x12xf32>
    %241 = stablehlo.add %239, %240 : tensor<4x12xf32>
    %242 = stablehlo.broadcast_in_dim %241, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %243 = stablehlo.multiply %242, %223 : tensor<4x12x64xf32>
    %244 = call @_take_5(%213#1, %235) : (tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %245 = call @take_along_axis_6(%212#1, %244) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %246 = stablehlo.add %243, %245 : tensor<4x12x64xf32>
    %247 = stablehlo.convert %246 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %248 = stablehlo.reduce(%247 init: %cst_55) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %249 = stablehlo.reshape %248 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %250 = stablehlo.reshape %249 : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %251 = stablehlo.dot_general %247, %202, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %252 = stablehlo.transpose %251, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %253 = stablehlo.dot_general %247, %203, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %254 = stablehlo.convert %250 : (tensor<64xbf16>) -> tensor<64xf32>
    %255 = stablehlo.convert %252 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %256 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %257 = stablehlo.select %197, %253, %256 : tensor<4x12x32xi1>, tensor<4x12x32xbf16>
    %cst_57 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %258 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %259 = stablehlo.divide %257, %258 : tensor<4x12x32xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %260 = stablehlo.reduce(%259 init: %cst_58) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %261 = stablehlo.reshape %260 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %262 = stablehlo.reshape %261 : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %263 = stablehlo.dot_general %259, %187, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %264 = stablehlo.transpose %263, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %265 = stablehlo.dot_general %259, %188, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %266 = stablehlo.convert %262 : (tensor<32xbf16>) -> tensor<32xf32>
    %267 = stablehlo.convert %264 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %268 = stablehlo.multiply %169, %265 : tensor<4x12x80xbf16>
    %269 = stablehlo.multiply %265, %186 : tensor<4x12x80xbf16>
    %cst_59 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %270 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %271 = stablehlo.multiply %270, %268 : tensor<4x12x80xbf16>
    %272 = stablehlo.multiply %271, %182 : tensor<4x12x80xbf16>
    %273 = stablehlo.multiply %272, %180 : tensor<4x12x80xbf16>
    %274 = stablehlo.add %272, %273 : tensor<4x12x80xbf16>
    %cst_60 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %275 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %276 = stablehlo.multiply %275, %274 : tensor<4x12x80xbf16>
    %277 = stablehlo.add %269, %276 : tensor<4x12x80xbf16>
    %cst_61 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %278 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %279 = stablehlo.multiply %278, %276 : tensor<4x12x80xbf16>
    %280 = stablehlo.multiply %279, %174 : tensor<4x12x80xbf16>
    %281 = stablehlo.add %277, %280 : tensor<4x12x80xbf16>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %282 = stablehlo.reduce(%281 init: %cst_62) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %283 = stablehlo.reshape %282 : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %284 = stablehlo.reshape %283 : (tensor<1x1x80xbf16>) -> tensor<80xbf16>
    %285 = stablehlo.dot_general %281, %163, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %286 = stablehlo.transpose %285, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %287 = stablehlo.dot_general %281, %164, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %288 = stablehlo.convert %284 : (tensor<80xbf16>) -> tensor<80xf32>
    %289 = stablehlo.convert %286 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %290 = stablehlo.convert %287 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %291 = stablehlo.reduce(%290 init: %cst_63) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %292 = stablehlo.reshape %291 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %293 = stablehlo.reshape %292 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %294 = stablehlo.multiply %148, %290 : tensor<4x12x32xf32>
    %295 = stablehlo.multiply %290, %158 : tensor<4x12x32xf32>
    %296 = stablehlo.broadcast_in_dim %151, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %297 = stablehlo.multiply %296, %294 : tensor<4x12x32xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %298 = stablehlo.reduce(%297 init: %cst_64) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %299 = stablehlo.reshape %298 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %300 = stablehlo.broadcast_in_dim %155, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %301 = stablehlo.multiply %294, %300 : tensor<4x12x32xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %302 = stablehlo.reduce(%301 init: %cst_65) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %303 = stablehlo.reshape %302 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %304 = stablehlo.reshape %299 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %305 = stablehlo.multiply %303, %154 : tensor<4x12x1xf32>
    %306 = stablehlo.negate %295 : tensor<4x12x32xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.reduce(%306 init: %cst_66) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %308 = stablehlo.reshape %307 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %309 = stablehlo.convert %295 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %310 = stablehlo.add %253, %309 : tensor<4x12x32xbf16>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %311 = stablehlo.reduce(%305 init: %cst_67) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %312 = stablehlo.reduce(%308 init: %cst_68) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %313 = stablehlo.multiply %311, %143 : tensor<4x12xf32>
    %314 = stablehlo.negate %313 : tensor<4x12xf32>
    %315 = stablehlo.multiply %314, %130 : tensor<4x12xf32>
    %316 = stablehlo.add %312, %315 : tensor<4x12xf32>
    %cst_69 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %318 = stablehlo.divide %313, %317 : tensor<4x12xf32>
    %319 = stablehlo.broadcast_in_dim %318, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %cst_70 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %320 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %321 = stablehlo.divide %316, %320 : tensor<4x12xf32>
    %322 = stablehlo.broadcast_in_dim %321, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %323 = stablehlo.multiply %319, %121 : tensor<4x12x32xf32>
    %324 = stablehlo.add %322, %323 : tensor<4x12x32xf32>
    %325 = stablehlo.convert %324 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %326 = stablehlo.add %310, %325 : tensor<4x12x32xbf16>
    %327 = stablehlo.dot_general %326, %114, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x2x16xbf16>) -> tensor<32x2x16xbf16>
    %328 = stablehlo.transpose %327, dims = [1, 2, 0] : (tensor<32x2x16xbf16>) -> tensor<2x16x32xbf16>
    %329 = stablehlo.dot_general %326, %115, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<2x16x32xbf16>) -> tensor<4x12x2x16xbf16>
    %330 = stablehlo.convert %328 : (tensor<2x16x32xbf16>) -> tensor<2x16x32xf32>
    %331 = stablehlo.transpose %329, dims = [0, 2, 3, 1] : (tensor<4x12x2x16xbf16>) -> tensor<4x2x16x12xbf16>
    %332 = stablehlo.dot_general %331, %90, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %333 = stablehlo.dot_general %331, %109, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %334 = stablehlo.transpose %333, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %335 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %336 = stablehlo.multiply %332, %335 : tensor<4x2x12x12xbf16>
    %337 = stablehlo.multiply %336, %103 : tensor<4x2x12x12xbf16>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %338 = stablehlo.reduce(%337 init: %cst_71) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xbf16>, tensor<bf16>) -> tensor<4x2x12xbf16>
    %339 = stablehlo.reshape %338 : (tensor<4x2x12xbf16>) -> tensor<4x2x12x1xbf16>
    %340 = stablehlo.negate %339 : tensor<4x2x12x1xbf16>
    %341 = stablehlo.broadcast_in_dim %107, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %342 = stablehlo.divide %332, %341 : tensor<4x2x12x12xbf16>
    %343 = stablehlo.convert %340 : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x1xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %344 = stablehlo.reduce(%343 init: %cst_72) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %345 = stablehlo.broadcast_in_dim %344, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %346 = stablehlo.convert %345 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %347 = stablehlo.add %342, %346 : tensor<4x2x12x12xbf16>
    %348 = stablehlo.multiply %347, %103 : tensor<4x2x12x12xbf16>
    %349 = call @_where_7(%96#1, %348) : (tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xbf16>
    %350 = stablehlo.dot_general %349, %94, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %351 = stablehlo.transpose %350, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %352 = stablehlo.dot_general %349, %88, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %353 = stablehlo.transpose %352, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %354 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<bf16>) -> tensor<4x12x2x16xbf16>
    %355 = stablehlo.divide %353, %354 : tensor<4x12x2x16xbf16>
    %356 = stablehlo.dot_general %334, %75, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %357 = stablehlo.transpose %356, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %358 = stablehlo.dot_general %334, %89, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %359 = stablehlo.convert %357 : (tensor<32x2x16xbf16>) -> tensor<32x2x16xf32>
    %360 = stablehlo.dot_general %351, %75, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %361 = stablehlo.transpose %360, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %362 = stablehlo.dot_general %351, %87, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %363 = stablehlo.add %358, %362 : tensor<4x12x32xbf16>
    %364 = stablehlo.convert %361 : (tensor<32x2x16xbf16>) -> tensor<32x2x16xf32>
    %365 = stablehlo.dot_general %355, %75, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %366 = stablehlo.transpose %365, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %367 = stablehlo.dot_general %355, %85, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %368 = stablehlo.add %363, %367 : tensor<4x12x32xbf16>
    %369 = stablehlo.convert %366 : (tensor<32x2x16xbf16>) -> tensor<32x2x16xf32>
    %370 = stablehlo.convert %368 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %371 = stablehlo.reduce(%370 init: %cst_73) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %372 = stablehlo.reshape %371 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %373 = stablehlo.reshape %372 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %374 = stablehlo.multiply %60, %370 : tensor<4x12x32xf32>
    %375 = stablehlo.multiply %370, %70 : tensor<4x12x32xf32>
    %376 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %377 = stablehlo.multiply %376, %374 : tensor<4x12x32xf32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %378 = stablehlo.reduce(%377 init: %cst_74) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %379 = stablehlo.reshape %378 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %380 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %381 = stablehlo.multiply %374, %380 : tensor<4x12x32xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %382 = stablehlo.reduce(%381 init: %cst_75) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %383 = stablehlo.reshape %382 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %384 = stablehlo.reshape %379 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %385 = stablehlo.multiply %383, %66 : tensor<4x12x1xf32>
    %386 = stablehlo.negate %375 : tensor<4x12x32xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %387 = stablehlo.reduce(%386 init: %cst_76) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %388 = stablehlo.reshape %387 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %389 = stablehlo.convert %375 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %390 = stablehlo.add %326, %389 : tensor<4x12x32xbf16>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %391 = stablehlo.reduce(%385 init: %cst_77) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %392 = stablehlo.reduce(%388 init: %cst_78) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %393 = stablehlo.multiply %391, %55 : tensor<4x12xf32>
    %394 = stablehlo.negate %393 : tensor<4x12xf32>
    %395 = stablehlo.multiply %394, %42 : tensor<4x12xf32>
    %396 = stablehlo.add %392, %395 : tensor<4x12xf32>
    %cst_79 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %397 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %398 = stablehlo.divide %393, %397 : tensor<4x12xf32>
    %399 = stablehlo.broadcast_in_dim %398, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %cst_80 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %400 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %401 = stablehlo.divide %396, %400 : tensor<4x12xf32>
    %402 = stablehlo.broadcast_in_dim %401, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %403 = stablehlo.multiply %399, %33 : tensor<4x12x32xf32>
    %404 = stablehlo.add %402, %403 : tensor<4x12x32xf32>
    %405 = stablehlo.convert %404 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %406 = stablehlo.add %390, %405 : tensor<4x12x32xbf16>
    %407 = call @_take_8(%29#1, %406) : (tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %408 = stablehlo.convert %407 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_81 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %409 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<32x2x16xf32>
    %410 = stablehlo.multiply %409, %364 : tensor<32x2x16xf32>
    %cst_82 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %411 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<2x16x32xf32>
    %412 = stablehlo.multiply %411, %330 : tensor<2x16x32xf32>
    %cst_83 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %413 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<32x2x16xf32>
    %414 = stablehlo.multiply %413, %369 : tensor<32x2x16xf32>
    %cst_84 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %415 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<32x2x16xf32>
    %416 = stablehlo.multiply %415, %359 : tensor<32x2x16xf32>
    %cst_85 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %417 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %418 = stablehlo.multiply %417, %266 : tensor<32xf32>
    %cst_86 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %419 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %420 = stablehlo.multiply %419, %267 : tensor<80x32xf32>
    %cst_87 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %421 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %422 = stablehlo.multiply %421, %408 : tensor<64x32xf32>
    %cst_88 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %423 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %424 = stablehlo.multiply %423, %254 : tensor<64xf32>
    %cst_89 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %425 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %426 = stablehlo.multiply %425, %255 : tensor<32x64xf32>
    %cst_90 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %427 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %428 = stablehlo.multiply %427, %373 : tensor<32xf32>
    %cst_91 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %429 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %430 = stablehlo.multiply %429, %384 : tensor<32xf32>
    %cst_92 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %431 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %432 = stablehlo.multiply %431, %293 : tensor<32xf32>
    %cst_93 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %434 = stablehlo.multiply %433, %304 : tensor<32xf32>
    %cst_94 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %435 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %436 = stablehlo.multiply %435, %288 : tensor<80xf32>
    %cst_95 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %437 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %438 = stablehlo.multiply %437, %289 : tensor<32x80xf32>
    %439 = stablehlo.add %arg0, %410 : tensor<32x2x16xf32>
    %440 = stablehlo.add %arg1, %412 : tensor<2x16x32xf32>
    %441 = stablehlo.add %arg2, %414 : tensor<32x2x16xf32>
    %442 = stablehlo.add %arg3, %416 : tensor<32x2x16xf32>
    %443 = stablehlo.add %arg4, %418 : tensor<32xf32>
    %444 = stablehlo.add %arg5, %420 : tensor<80x32xf32>
    %445 = stablehlo.add %arg6, %422 : tensor<64x32xf32>
    %446 = stablehlo.add %arg7, %424 : tensor<64xf32>
    %447 = stablehlo.add %arg8, %426 : tensor<32x64xf32>
    %448 = stablehlo.add %arg9, %428 : tensor<32xf32>
    %449 = stablehlo.add %arg10, %430 : tensor<32xf32>
    %450 = stablehlo.add %arg11, %432 : tensor<32xf32>
    %451 = stablehlo.add %arg12, %434 : tensor<32xf32>
    %452 = stablehlo.add %arg13, %436 : tensor<80xf32>
    %453 = stablehlo.add %arg14, %438 : tensor<32x80xf32>
    %454 = sdy.sharding_constraint %24 <@empty_mesh, [{}]> : tensor<4xui32>
    return %439, %440, %441, %442, %443, %444, %445, %446, %447, %448, %449, %450, %451, %452, %453, %454, %232 : tensor<32x2x16xf32>, tensor<2x16x32xf32>, tensor<32x2x16xf32>, tensor<32x2x16xf32>, tensor<32xf32>, tensor<80x32xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<80xf32>, tensor<32x80xf32>, tensor<4xui32>, tensor<f32>
  }
  func.func private @threefry2x32(%arg0: tensor<2x1xui32>, %arg1: tensor<2x1xui32>, %arg2: tensor<1x2xui32>, %arg3: tensor<1x2xui32>) -> (tensor<2x2xui32>, tensor<2x2xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<2x1xui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %2 = stablehlo.xor %0, %1 : tensor<2x1xui32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x2xui32>) -> tensor<2x2xui32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x2xui32>
    %5 = stablehlo.add %3, %4 : tensor<2x2xui32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x2xui32>) -> tensor<2x2xui32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x2xui32>
    %8 = stablehlo.add %6, %7 : tensor<2x2xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %5, %iterArg_6 = %8, %iterArg_7 = %arg1, %iterArg_8 = %2, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2x2xui32>, tensor<2x2xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10:8 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<2x2xui32>, tensor<2x2xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2x2xui32>, tensor<2x2xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %11, %10#0, %10#1, %10#2, %10#3, %10#4, %10#5, %10#6, %10#7 : tensor<i32>, tensor<i32>, tensor<2x2xui32>, tensor<2x2xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %9#2, %9#3 : tensor<2x2xui32>, tensor<2x2xui32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<2x2xui32>, %arg2: tensor<2x2xui32>, %arg3: tensor<2x1xui32>, %arg4: tensor<2x1xui32>, %arg5: tensor<2x1xui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<2x2xui32>, tensor<2x2xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2x2xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2x2xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2x2xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2x2xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2x2xui32>
    %9 = stablehlo.or %5, %8 : tensor<2x2xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2x2xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2x2xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2x2xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2x2xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2x2xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2x2xui32>
    %19 = stablehlo.or %15, %18 : tensor<2x2xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2x2xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2x2xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2x2xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2x2xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2x2xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2x2xui32>
    %29 = stablehlo.or %25, %28 : tensor<2x2xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2x2xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2x2xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2x2xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2x2xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2x2xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2x2xui32>
    %39 = stablehlo.or %35, %38 : tensor<2x2xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2x2xui32>
    %41 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x2xui32>
    %42 = stablehlo.add %33, %41 : tensor<2x2xui32>
    %43 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1] : (tensor<2x1xui32>) -> tensor<2x2xui32>
    %44 = stablehlo.add %40, %43 : tensor<2x2xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %45 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %46 = stablehlo.convert %45 : (tensor<i32>) -> tensor<ui32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<ui32>) -> tensor<2x2xui32>
    %48 = stablehlo.add %44, %47 : tensor<2x2xui32>
    return %0, %42, %48, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<2x2xui32>, tensor<2x2xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
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
  func.func private @_threefry_fold_in(%arg0: tensor<2x2xui32>, %arg1: tensor<ui32>) -> tensor<2x2xui32> {
    %c = stablehlo.constant dense<32> : tensor<ui32>
    %0 = stablehlo.shift_right_logical %arg1, %c : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %c_0 = stablehlo.constant dense<4294967295> : tensor<ui32>
    %2 = stablehlo.and %arg1, %c_0 : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %4 = stablehlo.concatenate %1, %3, dim = 0 : (tensor<1xui32>, tensor<1xui32>) -> tensor<2xui32>
    %5 = stablehlo.slice %arg0 [0:2, 0:1] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %6 = stablehlo.reshape %5 : (tensor<2x1xui32>) -> tensor<2xui32>
    %7 = stablehlo.slice %arg0 [0:2, 1:2] : (tensor<2x2xui32>) -> tensor<2x1xui32>
    %8 = stablehlo.reshape %7 : (tensor<2x1xui32>) -> tensor<2xui32>
    %9 = stablehlo.slice %4 [0:1] : (tensor<2xui32>) -> tensor<1xui32>
    %10 = stablehlo.slice %4 [1:2] : (tensor<2xui32>) -> tensor<1xui32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<1xui32>) -> tensor<1x1xui32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<1xui32>) -> tensor<1x1xui32>
    %13 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %14 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<2xui32>) -> tensor<2x1xui32>
    %15:2 = call @threefry2x32_1(%13, %14, %11, %12) : (tensor<2x1xui32>, tensor<2x1xui32>, tensor<1x1xui32>, tensor<1x1xui32>) -> (tensor<2x1xui32>, tensor<2x1xui32>)
    %16 = stablehlo.concatenate %15#0, %15#1, dim = 1 : (tensor<2x1xui32>, tensor<2x1xui32>) -> tensor<2x2xui32>
    return %16 : tensor<2x2xui32>
  }
  func.func private @threefry2x32_1(%arg0: tensor<2x1xui32>, %arg1: tensor<2x1xui32>, %arg2: tensor<1x1xui32>, %arg3: tensor<1x1xui32>) -> (tensor<2x1xui32>, tensor<2x1xui32>) {
    %c = stablehlo.constant dense<[13, 15, 26, 6]> : tensor<4xui32>
    %c_0 = stablehlo.constant dense<[17, 29, 16, 24]> : tensor<4xui32>
    %0 = stablehlo.xor %arg0, %arg1 : tensor<2x1xui32>
    %c_1 = stablehlo.constant dense<466688986> : tensor<ui32>
    %1 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %2 = stablehlo.xor %0, %1 : tensor<2x1xui32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x1xui32>) -> tensor<2x1xui32>
    %4 = stablehlo.add %3, %arg0 : tensor<2x1xui32>
    %5 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x1xui32>) -> tensor<2x1xui32>
    %6 = stablehlo.add %5, %arg1 : tensor<2x1xui32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %7:9 = stablehlo.while(%iterArg = %c_3, %iterArg_4 = %c_2, %iterArg_5 = %4, %iterArg_6 = %6, %iterArg_7 = %arg1, %iterArg_8 = %2, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %c_0) : tensor<i32>, tensor<i32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8:8 = func.call @closed_call_2(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11) : (tensor<i32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>) -> (tensor<i32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %9, %8#0, %8#1, %8#2, %8#3, %8#4, %8#5, %8#6, %8#7 : tensor<i32>, tensor<i32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
    }
    return %7#2, %7#3 : tensor<2x1xui32>, tensor<2x1xui32>
  }
  func.func private @closed_call_2(%arg0: tensor<i32>, %arg1: tensor<2x1xui32>, %arg2: tensor<2x1xui32>, %arg3: tensor<2x1xui32>, %arg4: tensor<2x1xui32>, %arg5: tensor<2x1xui32>, %arg6: tensor<4xui32>, %arg7: tensor<4xui32>) -> (tensor<i32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.slice %arg6 [0:1] : (tensor<4xui32>) -> tensor<1xui32>
    %2 = stablehlo.reshape %1 : (tensor<1xui32>) -> tensor<ui32>
    %3 = stablehlo.add %arg1, %arg2 : tensor<2x1xui32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %5 = stablehlo.shift_left %arg2, %4 : tensor<2x1xui32>
    %c_0 = stablehlo.constant dense<32> : tensor<ui32>
    %6 = stablehlo.subtract %c_0, %2 : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %8 = stablehlo.shift_right_logical %arg2, %7 : tensor<2x1xui32>
    %9 = stablehlo.or %5, %8 : tensor<2x1xui32>
    %10 = stablehlo.xor %3, %9 : tensor<2x1xui32>
    %11 = stablehlo.slice %arg6 [1:2] : (tensor<4xui32>) -> tensor<1xui32>
    %12 = stablehlo.reshape %11 : (tensor<1xui32>) -> tensor<ui32>
    %13 = stablehlo.add %3, %10 : tensor<2x1xui32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %15 = stablehlo.shift_left %10, %14 : tensor<2x1xui32>
    %c_1 = stablehlo.constant dense<32> : tensor<ui32>
    %16 = stablehlo.subtract %c_1, %12 : tensor<ui32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %18 = stablehlo.shift_right_logical %10, %17 : tensor<2x1xui32>
    %19 = stablehlo.or %15, %18 : tensor<2x1xui32>
    %20 = stablehlo.xor %13, %19 : tensor<2x1xui32>
    %21 = stablehlo.slice %arg6 [2:3] : (tensor<4xui32>) -> tensor<1xui32>
    %22 = stablehlo.reshape %21 : (tensor<1xui32>) -> tensor<ui32>
    %23 = stablehlo.add %13, %20 : tensor<2x1xui32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %25 = stablehlo.shift_left %20, %24 : tensor<2x1xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %26 = stablehlo.subtract %c_2, %22 : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %28 = stablehlo.shift_right_logical %20, %27 : tensor<2x1xui32>
    %29 = stablehlo.or %25, %28 : tensor<2x1xui32>
    %30 = stablehlo.xor %23, %29 : tensor<2x1xui32>
    %31 = stablehlo.slice %arg6 [3:4] : (tensor<4xui32>) -> tensor<1xui32>
    %32 = stablehlo.reshape %31 : (tensor<1xui32>) -> tensor<ui32>
    %33 = stablehlo.add %23, %30 : tensor<2x1xui32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %35 = stablehlo.shift_left %30, %34 : tensor<2x1xui32>
    %c_3 = stablehlo.constant dense<32> : tensor<ui32>
    %36 = stablehlo.subtract %c_3, %32 : tensor<ui32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %38 = stablehlo.shift_right_logical %30, %37 : tensor<2x1xui32>
    %39 = stablehlo.or %35, %38 : tensor<2x1xui32>
    %40 = stablehlo.xor %33, %39 : tensor<2x1xui32>
    %41 = stablehlo.add %33, %arg3 : tensor<2x1xui32>
    %42 = stablehlo.add %40, %arg4 : tensor<2x1xui32>
    %c_4 = stablehlo.constant dense<1> : tensor<i32>
    %43 = stablehlo.add %arg0, %c_4 : tensor<i32>
    %44 = stablehlo.convert %43 : (tensor<i32>) -> tensor<ui32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<ui32>) -> tensor<2x1xui32>
    %46 = stablehlo.add %42, %45 : tensor<2x1xui32>
    return %0, %41, %46, %arg4, %arg5, %arg3, %arg7, %arg6 : tensor<i32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<2x1xui32>, tensor<4xui32>, tensor<4xui32>
  }
  func.func private @_bernoulli(%arg0: tensor<4xui32>, %arg1: tensor<f32>) -> tensor<4x12x32xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = call @_uniform(%arg0, %cst, %cst_0) : (tensor<4xui32>, tensor<f32>, tensor<f32>) -> tensor<4x12x32xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %2 = stablehlo.compare LT, %0, %1, FLOAT : (tensor<4x12x32xf32>, tensor<4x12x32xf32>) -> tensor<4x12x32xi1>
    return %2 : tensor<4x12x32xi1>
  }
  func.func private @_uniform(%arg0: tensor<4xui32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<4x12x32xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.convert %arg2 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %4 = stablehlo.reshape %arg0 : (tensor<4xui32>) -> tensor<2x2xui32>
    %5 = stablehlo.bitcast_convert %4 : (tensor<2x2xui32>) -> tensor<2xui64>
    %output_state, %output = stablehlo.rng_bit_generator %5, algorithm = DEFAULT : (tensor<2xui64>) -> (tensor<2xui64>, tensor<4x12x32xui32>)
    %6 = stablehlo.bitcast_convert %output_state : (tensor<2xui64>) -> tensor<2x2xui32>
    %7 = stablehlo.reshape %6 : (tensor<2x2xui32>) -> tensor<4xui32>
    %c = stablehlo.constant dense<9> : tensor<ui32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %9 = stablehlo.shift_right_logical %output, %8 : tensor<4x12x32xui32>
    %c_0 = stablehlo.constant dense<1065353216> : tensor<ui32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<4x12x32xui32>
    %11 = stablehlo.or %9, %10 : tensor<4x12x32xui32>
    %12 = stablehlo.bitcast_convert %11 : (tensor<4x12x32xui32>) -> tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<4x12x32xf32>
    %15 = stablehlo.subtract %3, %2 : tensor<1x1x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x12x32xf32>
    %17 = stablehlo.multiply %14, %16 : tensor<4x12x32xf32>
    %18 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x12x32xf32>
    %19 = stablehlo.add %17, %18 : tensor<4x12x32xf32>
    %20 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x12x32xf32>
    %21 = stablehlo.maximum %20, %19 : tensor<4x12x32xf32>
    return %21 : tensor<4x12x32xf32>
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
  func.func private @_take_3(%arg0: tensor<4x12x1xf32>, %arg1: tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %arg1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.add %arg1, %c_0 : tensor<i32>
    %2 = call @_where_4(%0, %1, %arg1) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
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
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_take_5(%arg0: tensor<1xi32>, %arg1: tensor<4x12xf32>) -> tensor<4x12x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], inserted_window_dims = [2], scatter_dims_to_operand_dims = [2]>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x1xf32>, tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    return %1 : tensor<4x12x1xf32>
  }
  func.func private @take_along_axis_6(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    return %1 : tensor<4x12x64xf32>
  }
  func.func private @_where_7(%arg0: tensor<4x2x12x12xi1>, %arg1: tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x2x12x12xbf16>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>
    return %1 : tensor<4x2x12x12xbf16>
  }
  func.func private @_take_8(%arg0: tensor<4x12x1xi32>, %arg1: tensor<4x12x32xbf16>) -> tensor<64x32xbf16> {
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
