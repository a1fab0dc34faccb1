module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @empty_mesh = <[]> {stablehlo.mesh = {axes = []}}
  func.func public @main(%arg0: tensor<2x16xf32>, %arg1: tensor<32x2x16xf32>, %arg2: tensor<32xf32>, %arg3: tensor<2x16x32xf32>, %arg4: tensor<2x16xf32>, %arg5: tensor<32x2x16xf32>, %arg6: tensor<2x16xf32>, %arg7: tensor<32x2x16xf32>, %arg8: tensor<32xf32>, %arg9: tensor<80x32xf32>, %arg10: tensor<64x32xf32>, %arg11: tensor<64xf32>, %arg12: tensor<32x64xf32>, %arg13: tensor<32xf32>, %arg14: tensor<32xf32>, %arg15: tensor<32xf32>, %arg16: tensor<32xf32>, %arg17: tensor<80xf32>, %arg18: tensor<32x80xf32>, %arg19: tensor<4xui32>, %arg20: tensor<4x13xi32>) -> (tensor<2x16xf32> {jax.result_info = "result[0]['attention']['key']['bias']"}, tensor<32x2x16xf32> {jax.result_info = "result[0]['attention']['key']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['attention']['out']['bias']"}, tensor<2x16x32xf32> {jax.result_info = "result[0]['attention']['out']['kernel']"}, tensor<2x16xf32> {jax.result_info = "result[0]['attention']['query']['bias']"}, tensor<32x2x16xf32> {jax.result_info = "result[0]['attention']['query']['kernel']"}, tensor<2x16xf32> {jax.result_info = "result[0]['attention']['value']['bias']"}, tensor<32x2x16xf32> {jax.result_info = "result[0]['attention']['value']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['down']['bias']"}, tensor<80x32xf32> {jax.result_info = "result[0]['down']['kernel']"}, tensor<64x32xf32> {jax.result_info = "result[0]['emb']['embedding']"}, tensor<64xf32> {jax.result_info = "result[0]['head']['bias']"}, tensor<32x64xf32> {jax.result_info = "result[0]['head']['kernel']"}, tensor<32xf32> {jax.result_info = "result[0]['norm1']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['norm1']['scale']"}, tensor<32xf32> {jax.result_info = "result[0]['norm2']['bias']"}, tensor<32xf32> {jax.result_info = "result[0]['norm2']['scale']"}, tensor<80xf32> {jax.result_info = "result[0]['up']['bias']"}, tensor<32x80xf32> {jax.result_info = "result[0]['up']['kernel']"}, tensor<4xui32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = sdy.sharding_constraint %arg19 <@empty_mesh, [{}]> : tensor<4xui32>
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
    %27 = stablehlo.slice %arg20 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %28 = stablehlo.convert %arg10 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
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
    %67 = stablehlo.reshape %arg14 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %68 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %69 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %70 = stablehlo.multiply %68, %69 : tensor<4x12x32xf32>
    %71 = stablehlo.multiply %60, %70 : tensor<4x12x32xf32>
    %72 = stablehlo.reshape %arg13 : (tensor<32xf32>) -> tensor<1x1x32xf32>
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
    %85 = stablehlo.convert %arg5 : (tensor<32x2x16xf32>) -> tensor<32x2x16xbf16>
    %86 = stablehlo.convert %arg4 : (tensor<2x16xf32>) -> tensor<2x16xbf16>
    %87 = stablehlo.dot_general %75, %85, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %88 = stablehlo.reshape %86 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1, 2, 3] : (tensor<1x1x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %90 = stablehlo.add %87, %89 : tensor<4x12x2x16xbf16>
    %91 = stablehlo.convert %arg1 : (tensor<32x2x16xf32>) -> tensor<32x2x16xbf16>
    %92 = stablehlo.convert %arg0 : (tensor<2x16xf32>) -> tensor<2x16xbf16>
    %93 = stablehlo.dot_general %75, %91, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %94 = stablehlo.reshape %92 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1, 2, 3] : (tensor<1x1x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %96 = stablehlo.add %93, %95 : tensor<4x12x2x16xbf16>
    %97 = stablehlo.convert %arg7 : (tensor<32x2x16xf32>) -> tensor<32x2x16xbf16>
    %98 = stablehlo.convert %arg6 : (tensor<2x16xf32>) -> tensor<2x16xbf16>
    %99 = stablehlo.dot_general %75, %97, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %100 = stablehlo.reshape %98 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1, 2, 3] : (tensor<1x1x2x16xbf16>) -> tensor<4x12x2x16xbf16>
    %102 = stablehlo.add %99, %101 : tensor<4x12x2x16xbf16>
    %cst_14 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %103 = stablehlo.sqrt %cst_14 : tensor<f32>
    %104 = stablehlo.convert %103 : (tensor<f32>) -> tensor<bf16>
    %105 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<bf16>) -> tensor<4x12x2x16xbf16>
    %106 = stablehlo.divide %90, %105 : tensor<4x12x2x16xbf16>
    %107 = stablehlo.dot_general %106, %96, batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %cst_15 = stablehlo.constant dense<-3.389530e+38> : tensor<bf16>
    %108:2 = call @_where_0(%84, %107, %cst_15) : (tensor<4x1x12x12xf32>, tensor<4x2x12x12xbf16>, tensor<bf16>) -> (tensor<4x2x12x12xbf16>, tensor<4x2x12x12xi1>)
    %cst_16 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %109 = stablehlo.reduce(%108#0 init: %cst_16) applies stablehlo.maximum across dimensions = [3] : (tensor<4x2x12x12xbf16>, tensor<bf16>) -> tensor<4x2x12xbf16>
    %cst_17 = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %110 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<4x2x12xbf16>
    %111 = stablehlo.maximum %110, %109 : tensor<4x2x12xbf16>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1, 2] : (tensor<4x2x12xbf16>) -> tensor<4x2x12x1xbf16>
    %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %114 = stablehlo.subtract %108#0, %113 : tensor<4x2x12x12xbf16>
    %115 = stablehlo.exponential %114 : tensor<4x2x12x12xbf16>
    %116 = stablehlo.convert %115 : (tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116 init: %cst_18) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x1xf32>
    %119 = stablehlo.convert %118 : (tensor<4x2x12x1xf32>) -> tensor<4x2x12x1xbf16>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %121 = stablehlo.divide %115, %120 : tensor<4x2x12x12xbf16>
    %122 = stablehlo.multiply %119, %119 : tensor<4x2x12x1xbf16>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %123 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<4x2x12x1xbf16>
    %124 = stablehlo.divide %123, %122 : tensor<4x2x12x1xbf16>
    %125 = stablehlo.dot_general %102, %121, batching_dims = [0, 2] x [0, 1], contracting_dims = [1] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %126 = stablehlo.transpose %125, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %127 = stablehlo.convert %arg3 : (tensor<2x16x32xf32>) -> tensor<2x16x32xbf16>
    %128 = stablehlo.convert %arg2 : (tensor<32xf32>) -> tensor<32xbf16>
    %129 = stablehlo.dot_general %126, %127, contracting_dims = [2, 3] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<2x16x32xbf16>) -> tensor<4x12x32xbf16>
    %130 = stablehlo.reshape %128 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %132 = stablehlo.add %129, %131 : tensor<4x12x32xbf16>
    %133 = stablehlo.add %29#0, %132 : tensor<4x12x32xbf16>
    %134 = stablehlo.convert %133 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %135 = chlo.square %134 : tensor<4x12x32xf32> -> tensor<4x12x32xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x12x32xf32>
    %137 = stablehlo.multiply %136, %134 : tensor<4x12x32xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%134 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_22 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %140 = stablehlo.divide %138, %139 : tensor<4x12xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%135 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_24 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %143 = stablehlo.divide %141, %142 : tensor<4x12xf32>
    %144 = chlo.square %140 : tensor<4x12xf32> -> tensor<4x12xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %146 = stablehlo.multiply %145, %140 : tensor<4x12xf32>
    %147 = stablehlo.subtract %143, %144 : tensor<4x12xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %149 = stablehlo.maximum %148, %147 : tensor<4x12xf32>
    %150 = stablehlo.compare EQ, %147, %149, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %153 = stablehlo.select %150, %151, %152 : tensor<4x12xi1>, tensor<4x12xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %155 = stablehlo.compare EQ, %154, %149, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %158 = stablehlo.select %155, %156, %157 : tensor<4x12xi1>, tensor<4x12xf32>
    %159 = stablehlo.divide %153, %158 : tensor<4x12xf32>
    %160 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %161 = stablehlo.broadcast_in_dim %149, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %162 = stablehlo.convert %133 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %163 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %164 = stablehlo.subtract %162, %163 : tensor<4x12x32xf32>
    %cst_32 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %166 = stablehlo.add %161, %165 : tensor<4x12x1xf32>
    %167 = stablehlo.rsqrt %166 : tensor<4x12x1xf32>
    %168 = stablehlo.divide %167, %166 : tensor<4x12x1xf32>
    %cst_33 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %170 = stablehlo.multiply %169, %168 : tensor<4x12x1xf32>
    %171 = stablehlo.reshape %arg16 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %172 = stablehlo.broadcast_in_dim %167, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %173 = stablehlo.broadcast_in_dim %171, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %174 = stablehlo.multiply %172, %173 : tensor<4x12x32xf32>
    %175 = stablehlo.multiply %164, %174 : tensor<4x12x32xf32>
    %176 = stablehlo.reshape %arg15 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %178 = stablehlo.add %175, %177 : tensor<4x12x32xf32>
    %179 = stablehlo.convert %178 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %180 = stablehlo.convert %arg18 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %181 = stablehlo.convert %arg17 : (tensor<80xf32>) -> tensor<80xbf16>
    %182 = stablehlo.dot_general %179, %180, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x80xbf16>) -> tensor<4x12x80xbf16>
    %183 = stablehlo.reshape %181 : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1, 2] : (tensor<1x1x80xbf16>) -> tensor<4x12x80xbf16>
    %185 = stablehlo.add %182, %184 : tensor<4x12x80xbf16>
    %186 = stablehlo.multiply %185, %185 : tensor<4x12x80xbf16>
    %187 = stablehlo.multiply %186, %185 : tensor<4x12x80xbf16>
    %188 = stablehlo.multiply %185, %185 : tensor<4x12x80xbf16>
    %cst_34 = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %189 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %190 = stablehlo.multiply %189, %188 : tensor<4x12x80xbf16>
    %cst_35 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %191 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %192 = stablehlo.multiply %191, %187 : tensor<4x12x80xbf16>
    %193 = stablehlo.add %185, %192 : tensor<4x12x80xbf16>
    %cst_36 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %194 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %195 = stablehlo.multiply %194, %193 : tensor<4x12x80xbf16>
    %196 = stablehlo.tanh %195 : tensor<4x12x80xbf16>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %197 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %198 = stablehlo.subtract %197, %196 : tensor<4x12x80xbf16>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %199 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %200 = stablehlo.add %199, %196 : tensor<4x12x80xbf16>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %201 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %202 = stablehlo.multiply %201, %200 : tensor<4x12x80xbf16>
    %203 = stablehlo.multiply %185, %202 : tensor<4x12x80xbf16>
    %204 = stablehlo.convert %arg9 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %205 = stablehlo.convert %arg8 : (tensor<32xf32>) -> tensor<32xbf16>
    %206 = stablehlo.dot_general %203, %204, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %207 = stablehlo.reshape %205 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %208 = stablehlo.broadcast_in_dim %207, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %209 = stablehlo.add %206, %208 : tensor<4x12x32xbf16>
    %c_40 = stablehlo.constant dense<2711844646> : tensor<ui32>
    %210 = stablehlo.reshape %26 : (tensor<4xui32>) -> tensor<2x2xui32>
    %211 = call @_threefry_fold_in(%210, %c_40) : (tensor<2x2xui32>, tensor<ui32>) -> tensor<2x2xui32>
    %212 = stablehlo.reshape %211 : (tensor<2x2xui32>) -> tensor<4xui32>
    %cst_41 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %213 = call @_bernoulli(%212, %cst_41) : (tensor<4xui32>, tensor<f32>) -> tensor<4x12x32xi1>
    %cst_42 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %214 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %215 = stablehlo.divide %209, %214 : tensor<4x12x32xbf16>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %216 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %217 = stablehlo.select %213, %215, %216 : tensor<4x12x32xi1>, tensor<4x12x32xbf16>
    %218 = stablehlo.add %133, %217 : tensor<4x12x32xbf16>
    %219 = stablehlo.convert %arg12 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %220 = stablehlo.convert %arg11 : (tensor<64xf32>) -> tensor<64xbf16>
    %221 = stablehlo.dot_general %218, %219, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %222 = stablehlo.reshape %220 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %223 = stablehlo.broadcast_in_dim %222, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<4x12x64xbf16>
    %224 = stablehlo.add %221, %223 : tensor<4x12x64xbf16>
    %225 = stablehlo.slice %arg20 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %226 = stablehlo.convert %224 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %227 = stablehlo.broadcast_in_dim %225, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %228:2 = call @take_along_axis(%226, %227) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %229:2 = call @_take_3(%228#0, %c_44) : (tensor<4x12x1xf32>, tensor<i32>) -> (tensor<4x12xf32>, tensor<1xi32>)
    %cst_45 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %230 = stablehlo.reduce(%226 init: %cst_45) applies stablehlo.maximum across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_46 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %232 = stablehlo.maximum %231, %230 : tensor<4x12xf32>
    %233 = stablehlo.is_finite %232 : (tensor<4x12xf32>) -> tensor<4x12xi1>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %235 = stablehlo.select %233, %232, %234 : tensor<4x12xi1>, tensor<4x12xf32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %238 = stablehlo.subtract %226, %237 : tensor<4x12x64xf32>
    %239 = stablehlo.exponential %238 : tensor<4x12x64xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %240 = stablehlo.reduce(%239 init: %cst_48) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %241 = stablehlo.abs %240 : tensor<4x12xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %242 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %243 = stablehlo.compare GE, %240, %242, FLOAT : (tensor<4x12xf32>, tensor<4x12xf32>) -> tensor<4x12xi1>
    %244 = stablehlo.log %241 : tensor<4x12xf32>
    %245 = stablehlo.add %244, %235 : tensor<4x12xf32>
    %246 = stablehlo.subtract %245, %229#0 : tensor<4x12xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.reduce(%246 init: %cst_50) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_51 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %248 = stablehlo.divide %247, %cst_51 : tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_53 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %249 = stablehlo.divide %cst_52, %cst_53 : tensor<f32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %251 = stablehlo.negate %250 : tensor<4x12xf32>
    %252 = stablehlo.divide %250, %241 : tensor<4x12xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %254 = stablehlo.select %243, %253, %252 : tensor<4x12xi1>, tensor<4x12xf32>
    %255 = stablehlo.select %243, %252, %253 : tensor<4x12xi1>, tensor<4x12xf32>
    %256 = stablehlo.negate %254 : tensor<4x12xf32>
    %257 = stablehlo.add %255, %256 : tensor<4x12xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %259 = stablehlo.multiply %258, %239 : tensor<4x12x64xf32>
    %260 = call @_take_5(%229#1, %251) : (tensor<1xi32>, tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %261 = call @take_along_axis_6(%228#1, %260) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %262 = stablehlo.add %259, %261 : tensor<4x12x64xf32>
    %263 = stablehlo.convert %262 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %264 = stablehlo.reduce(%263 init: %cst_55) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %265 = stablehlo.reshape %264 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %266 = stablehlo.reshape %265 : (tensor<1x1x64xbf16>) -> tensor<64xbf16>
    %267 = stablehlo.dot_general %263, %218, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %268 = stablehlo.transpose %267, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %269 = stablehlo.dot_general %263, %219, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %270 = stablehlo.convert %266 : (tensor<64xbf16>) -> tensor<64xf32>
    %271 = stablehlo.convert %268 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %272 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %273 = stablehlo.select %213, %269, %272 : tensor<4x12x32xi1>, tensor<4x12x32xbf16>
    %cst_57 = stablehlo.constant dense<8.984370e-01> : tensor<bf16>
    %274 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<bf16>) -> tensor<4x12x32xbf16>
    %275 = stablehlo.divide %273, %274 : tensor<4x12x32xbf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %276 = stablehlo.reduce(%275 init: %cst_58) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %277 = stablehlo.reshape %276 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %278 = stablehlo.reshape %277 : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %279 = stablehlo.dot_general %275, %203, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %280 = stablehlo.transpose %279, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %281 = stablehlo.dot_general %275, %204, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %282 = stablehlo.convert %278 : (tensor<32xbf16>) -> tensor<32xf32>
    %283 = stablehlo.convert %280 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %284 = stablehlo.multiply %185, %281 : tensor<4x12x80xbf16>
    %285 = stablehlo.multiply %281, %202 : tensor<4x12x80xbf16>
    %cst_59 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %286 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %287 = stablehlo.multiply %286, %284 : tensor<4x12x80xbf16>
    %288 = stablehlo.multiply %287, %198 : tensor<4x12x80xbf16>
    %289 = stablehlo.multiply %288, %196 : tensor<4x12x80xbf16>
    %290 = stablehlo.add %288, %289 : tensor<4x12x80xbf16>
    %cst_60 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %291 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %292 = stablehlo.multiply %291, %290 : tensor<4x12x80xbf16>
    %293 = stablehlo.add %285, %292 : tensor<4x12x80xbf16>
    %cst_61 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %294 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<bf16>) -> tensor<4x12x80xbf16>
    %295 = stablehlo.multiply %294, %292 : tensor<4x12x80xbf16>
    %296 = stablehlo.multiply %295, %190 : tensor<4x12x80xbf16>
    %297 = stablehlo.add %293, %296 : tensor<4x12x80xbf16>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %298 = stablehlo.reduce(%297 init: %cst_62) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x80xbf16>, tensor<bf16>) -> tensor<80xbf16>
    %299 = stablehlo.reshape %298 : (tensor<80xbf16>) -> tensor<1x1x80xbf16>
    %300 = stablehlo.reshape %299 : (tensor<1x1x80xbf16>) -> tensor<80xbf16>
    %301 = stablehlo.dot_general %297, %179, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<4x12x32xbf16>) -> tensor<80x32xbf16>
    %302 = stablehlo.transpose %301, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %303 = stablehlo.dot_general %297, %180, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<32x80xbf16>) -> tensor<4x12x32xbf16>
    %304 = stablehlo.convert %300 : (tensor<80xbf16>) -> tensor<80xf32>
    %305 = stablehlo.convert %302 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %306 = stablehlo.convert %303 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %307 = stablehlo.reduce(%306 init: %cst_63) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %308 = stablehlo.reshape %307 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %309 = stablehlo.reshape %308 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %310 = stablehlo.multiply %164, %306 : tensor<4x12x32xf32>
    %311 = stablehlo.multiply %306, %174 : tensor<4x12x32xf32>
    %312 = stablehlo.broadcast_in_dim %167, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %313 = stablehlo.multiply %312, %310 : tensor<4x12x32xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %314 = stablehlo.reduce(%313 init: %cst_64) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %315 = stablehlo.reshape %314 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %316 = stablehlo.broadcast_in_dim %171, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %317 = stablehlo.multiply %310, %316 : tensor<4x12x32xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %318 = stablehlo.reduce(%317 init: %cst_65) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %319 = stablehlo.reshape %318 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %320 = stablehlo.reshape %315 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %321 = stablehlo.multiply %319, %170 : tensor<4x12x1xf32>
    %322 = stablehlo.negate %311 : tensor<4x12x32xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %323 = stablehlo.reduce(%322 init: %cst_66) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %324 = stablehlo.reshape %323 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %325 = stablehlo.convert %311 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %326 = stablehlo.add %269, %325 : tensor<4x12x32xbf16>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %327 = stablehlo.reduce(%321 init: %cst_67) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %328 = stablehlo.reduce(%324 init: %cst_68) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %329 = stablehlo.multiply %327, %159 : tensor<4x12xf32>
    %330 = stablehlo.negate %329 : tensor<4x12xf32>
    %331 = stablehlo.multiply %330, %146 : tensor<4x12xf32>
    %332 = stablehlo.add %328, %331 : tensor<4x12xf32>
    %cst_69 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %334 = stablehlo.divide %329, %333 : tensor<4x12xf32>
    %335 = stablehlo.broadcast_in_dim %334, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %cst_70 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %336 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %337 = stablehlo.divide %332, %336 : tensor<4x12xf32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %339 = stablehlo.multiply %335, %137 : tensor<4x12x32xf32>
    %340 = stablehlo.add %338, %339 : tensor<4x12x32xf32>
    %341 = stablehlo.convert %340 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %342 = stablehlo.add %326, %341 : tensor<4x12x32xbf16>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %343 = stablehlo.reduce(%342 init: %cst_71) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %344 = stablehlo.reshape %343 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %345 = stablehlo.reshape %344 : (tensor<1x1x32xbf16>) -> tensor<32xbf16>
    %346 = stablehlo.dot_general %342, %126, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x2x16xbf16>) -> tensor<32x2x16xbf16>
    %347 = stablehlo.transpose %346, dims = [1, 2, 0] : (tensor<32x2x16xbf16>) -> tensor<2x16x32xbf16>
    %348 = stablehlo.dot_general %342, %127, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<2x16x32xbf16>) -> tensor<4x12x2x16xbf16>
    %349 = stablehlo.convert %345 : (tensor<32xbf16>) -> tensor<32xf32>
    %350 = stablehlo.convert %347 : (tensor<2x16x32xbf16>) -> tensor<2x16x32xf32>
    %351 = stablehlo.transpose %348, dims = [0, 2, 3, 1] : (tensor<4x12x2x16xbf16>) -> tensor<4x2x16x12xbf16>
    %352 = stablehlo.dot_general %351, %102, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [3], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x12xbf16>
    %353 = stablehlo.dot_general %351, %121, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<4x2x16x12xbf16>, tensor<4x2x12x12xbf16>) -> tensor<4x2x16x12xbf16>
    %354 = stablehlo.transpose %353, dims = [0, 3, 1, 2] : (tensor<4x2x16x12xbf16>) -> tensor<4x12x2x16xbf16>
    %355 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %356 = stablehlo.multiply %352, %355 : tensor<4x2x12x12xbf16>
    %357 = stablehlo.multiply %356, %115 : tensor<4x2x12x12xbf16>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %358 = stablehlo.reduce(%357 init: %cst_72) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x12xbf16>, tensor<bf16>) -> tensor<4x2x12xbf16>
    %359 = stablehlo.reshape %358 : (tensor<4x2x12xbf16>) -> tensor<4x2x12x1xbf16>
    %360 = stablehlo.negate %359 : tensor<4x2x12x1xbf16>
    %361 = stablehlo.broadcast_in_dim %119, dims = [0, 1, 2, 3] : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x12xbf16>
    %362 = stablehlo.divide %352, %361 : tensor<4x2x12x12xbf16>
    %363 = stablehlo.convert %360 : (tensor<4x2x12x1xbf16>) -> tensor<4x2x12x1xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %364 = stablehlo.reduce(%363 init: %cst_73) applies stablehlo.add across dimensions = [3] : (tensor<4x2x12x1xf32>, tensor<f32>) -> tensor<4x2x12xf32>
    %365 = stablehlo.broadcast_in_dim %364, dims = [0, 1, 2] : (tensor<4x2x12xf32>) -> tensor<4x2x12x12xf32>
    %366 = stablehlo.convert %365 : (tensor<4x2x12x12xf32>) -> tensor<4x2x12x12xbf16>
    %367 = stablehlo.add %362, %366 : tensor<4x2x12x12xbf16>
    %368 = stablehlo.multiply %367, %115 : tensor<4x2x12x12xbf16>
    %369 = call @_where_7(%108#1, %368) : (tensor<4x2x12x12xi1>, tensor<4x2x12x12xbf16>) -> tensor<4x2x12x12xbf16>
    %370 = stablehlo.dot_general %369, %106, batching_dims = [0, 1] x [0, 2], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %371 = stablehlo.transpose %370, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %372 = stablehlo.dot_general %369, %96, batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2x12x12xbf16>, tensor<4x12x2x16xbf16>) -> tensor<4x2x12x16xbf16>
    %373 = stablehlo.transpose %372, dims = [0, 2, 1, 3] : (tensor<4x2x12x16xbf16>) -> tensor<4x12x2x16xbf16>
    %374 = stablehlo.broadcast_in_dim %104, dims = [] : (tensor<bf16>) -> tensor<4x12x2x16xbf16>
    %375 = stablehlo.divide %373, %374 : tensor<4x12x2x16xbf16>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %376 = stablehlo.reduce(%354 init: %cst_74) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x2x16xbf16>, tensor<bf16>) -> tensor<2x16xbf16>
    %377 = stablehlo.reshape %376 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %378 = stablehlo.reshape %377 : (tensor<1x1x2x16xbf16>) -> tensor<2x16xbf16>
    %379 = stablehlo.dot_general %354, %75, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %380 = stablehlo.transpose %379, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %381 = stablehlo.dot_general %354, %97, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %382 = stablehlo.convert %378 : (tensor<2x16xbf16>) -> tensor<2x16xf32>
    %383 = stablehlo.convert %380 : (tensor<32x2x16xbf16>) -> tensor<32x2x16xf32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %384 = stablehlo.reduce(%371 init: %cst_75) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x2x16xbf16>, tensor<bf16>) -> tensor<2x16xbf16>
    %385 = stablehlo.reshape %384 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %386 = stablehlo.reshape %385 : (tensor<1x1x2x16xbf16>) -> tensor<2x16xbf16>
    %387 = stablehlo.dot_general %371, %75, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %388 = stablehlo.transpose %387, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %389 = stablehlo.dot_general %371, %91, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %390 = stablehlo.add %381, %389 : tensor<4x12x32xbf16>
    %391 = stablehlo.convert %386 : (tensor<2x16xbf16>) -> tensor<2x16xf32>
    %392 = stablehlo.convert %388 : (tensor<32x2x16xbf16>) -> tensor<32x2x16xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %393 = stablehlo.reduce(%375 init: %cst_76) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x2x16xbf16>, tensor<bf16>) -> tensor<2x16xbf16>
    %394 = stablehlo.reshape %393 : (tensor<2x16xbf16>) -> tensor<1x1x2x16xbf16>
    %395 = stablehlo.reshape %394 : (tensor<1x1x2x16xbf16>) -> tensor<2x16xbf16>
    %396 = stablehlo.dot_general %375, %75, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<4x12x32xbf16>) -> tensor<2x16x32xbf16>
    %397 = stablehlo.transpose %396, dims = [2, 0, 1] : (tensor<2x16x32xbf16>) -> tensor<32x2x16xbf16>
    %398 = stablehlo.dot_general %375, %85, contracting_dims = [2, 3] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<4x12x2x16xbf16>, tensor<32x2x16xbf16>) -> tensor<4x12x32xbf16>
    %399 = stablehlo.add %390, %398 : tensor<4x12x32xbf16>
    %400 = stablehlo.convert %395 : (tensor<2x16xbf16>) -> tensor<2x16xf32>
    %401 = stablehlo.convert %397 : (tensor<32x2x16xbf16>) -> tensor<32x2x16xf32>
    %402 = stablehlo.convert %399 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %403 = stablehlo.reduce(%402 init: %cst_77) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %404 = stablehlo.reshape %403 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %405 = stablehlo.reshape %404 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %406 = stablehlo.multiply %60, %402 : tensor<4x12x32xf32>
    %407 = stablehlo.multiply %402, %70 : tensor<4x12x32xf32>
    %408 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %409 = stablehlo.multiply %408, %406 : tensor<4x12x32xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %410 = stablehlo.reduce(%409 init: %cst_78) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<32xf32>
    %411 = stablehlo.reshape %410 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %412 = stablehlo.broadcast_in_dim %67, dims = [0, 1, 2] : (tensor<1x1x32xf32>) -> tensor<4x12x32xf32>
    %413 = stablehlo.multiply %406, %412 : tensor<4x12x32xf32>
    %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %414 = stablehlo.reduce(%413 init: %cst_79) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %415 = stablehlo.reshape %414 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %416 = stablehlo.reshape %411 : (tensor<1x1x32xf32>) -> tensor<32xf32>
    %417 = stablehlo.multiply %415, %66 : tensor<4x12x1xf32>
    %418 = stablehlo.negate %407 : tensor<4x12x32xf32>
    %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %419 = stablehlo.reduce(%418 init: %cst_80) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %420 = stablehlo.reshape %419 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %421 = stablehlo.convert %407 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %422 = stablehlo.add %342, %421 : tensor<4x12x32xbf16>
    %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %423 = stablehlo.reduce(%417 init: %cst_81) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %424 = stablehlo.reduce(%420 init: %cst_82) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %425 = stablehlo.multiply %423, %55 : tensor<4x12xf32>
    %426 = stablehlo.negate %425 : tensor<4x12xf32>
    %427 = stablehlo.multiply %426, %42 : tensor<4x12xf32>
    %428 = stablehlo.add %424, %427 : tensor<4x12xf32>
    %cst_83 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %429 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %430 = stablehlo.divide %425, %429 : tensor<4x12xf32>
    %431 = stablehlo.broadcast_in_dim %430, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %cst_84 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %432 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %433 = stablehlo.divide %428, %432 : tensor<4x12xf32>
    %434 = stablehlo.broadcast_in_dim %433, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %435 = stablehlo.multiply %431, %33 : tensor<4x12x32xf32>
    %436 = stablehlo.add %434, %435 : tensor<4x12x32xf32>
    %437 = stablehlo.convert %436 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %438 = stablehlo.add %422, %437 : tensor<4x12x32xbf16>
    %439 = call @_take_8(%29#1, %438) : (tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %440 = stablehlo.convert %439 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_85 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %441 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %442 = stablehlo.multiply %441, %391 : tensor<2x16xf32>
    %cst_86 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %443 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<32x2x16xf32>
    %444 = stablehlo.multiply %443, %392 : tensor<32x2x16xf32>
    %cst_87 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %445 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %446 = stablehlo.multiply %445, %349 : tensor<32xf32>
    %cst_88 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %447 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<2x16x32xf32>
    %448 = stablehlo.multiply %447, %350 : tensor<2x16x32xf32>
    %cst_89 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %449 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %450 = stablehlo.multiply %449, %400 : tensor<2x16xf32>
    %cst_90 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %451 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<32x2x16xf32>
    %452 = stablehlo.multiply %451, %401 : tensor<32x2x16xf32>
    %cst_91 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %453 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %454 = stablehlo.multiply %453, %382 : tensor<2x16xf32>
    %cst_92 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %455 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<32x2x16xf32>
    %456 = stablehlo.multiply %455, %383 : tensor<32x2x16xf32>
    %cst_93 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %457 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %458 = stablehlo.multiply %457, %282 : tensor<32xf32>
    %cst_94 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %459 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %460 = stablehlo.multiply %459, %283 : tensor<80x32xf32>
    %cst_95 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %461 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %462 = stablehlo.multiply %461, %440 : tensor<64x32xf32>
    %cst_96 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %463 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<64xf32>
    %464 = stablehlo.multiply %463, %270 : tensor<64xf32>
    %cst_97 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %465 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %466 = stablehlo.multiply %465, %271 : tensor<32x64xf32>
    %cst_98 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %467 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %468 = stablehlo.multiply %467, %405 : tensor<32xf32>
    %cst_99 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %469 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %470 = stablehlo.multiply %469, %416 : tensor<32xf32>
    %cst_100 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %471 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %472 = stablehlo.multiply %471, %309 : tensor<32xf32>
    %cst_101 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %473 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %474 = stablehlo.multiply %473, %320 : tensor<32xf32>
    %cst_102 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %475 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<80xf32>
    %476 = stablehlo.multiply %475, %304 : tensor<80xf32>
    %cst_103 = stablehlo.constant dense<-3.000000e-01> : tensor<f32>
    %477 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %478 = stablehlo.multiply %477, %305 : tensor<32x80xf32>
    %479 = stablehlo.add %arg0, %442 : tensor<2x16xf32>
    %480 = stablehlo.add %arg1, %444 : tensor<32x2x16xf32>
    %481 = stablehlo.add %arg2, %446 : tensor<32xf32>
    %482 = stablehlo.add %arg3, %448 : tensor<2x16x32xf32>
    %483 = stablehlo.add %arg4, %450 : tensor<2x16xf32>
    %484 = stablehlo.add %arg5, %452 : tensor<32x2x16xf32>
    %485 = stablehlo.add %arg6, %454 : tensor<2x16xf32>
    %486 = stablehlo.add %arg7, %456 : tensor<32x2x16xf32>
    %487 = stablehlo.add %arg8, %458 : tensor<32xf32>
    %488 = stablehlo.add %arg9, %460 : tensor<80x32xf32>
    %489 = stablehlo.add %arg10, %462 : tensor<64x32xf32>
    %490 = stablehlo.add %arg11, %464 : tensor<64xf32>
    %491 = stablehlo.add %arg12, %466 : tensor<32x64xf32>
    %492 = stablehlo.add %arg13, %468 : tensor<32xf32>
    %493 = stablehlo.add %arg14, %470 : tensor<32xf32>
    %494 = stablehlo.add %arg15, %472 : tensor<32xf32>
    %495 = stablehlo.add %arg16, %474 : tensor<32xf32>
    %496 = stablehlo.add %arg17, %476 : tensor<80xf32>
    %497 = stablehlo.add %arg18, %478 : tensor<32x80xf32>
    %498 = sdy.sharding_constraint %24 <@empty_mesh, [{}]> : tensor<4xui32>
    return %479, %480, %481, %482, %483, %484, %485, %486, %487, %488, %489, %490, %491, %492, %493, %494, %495, %496, %497, %498, %248 : tensor<2x16xf32>, tensor<32x2x16xf32>, tensor<32xf32>, tensor<2x16x32xf32>, tensor<2x16xf32>, tensor<32x2x16xf32>, tensor<2x16xf32>, tensor<32x2x16xf32>, tensor<32xf32>, tensor<80x32xf32>, tensor<64x32xf32>, tensor<64xf32>, tensor<32x64xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<80xf32>, tensor<32x80xf32>, tensor<4xui32>, tensor<f32>
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
