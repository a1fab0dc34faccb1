module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x64xbf16>, %arg1: tensor<32x64xbf16>, %arg2: tensor<64x32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x64xbf16>, %arg5: tensor<64x32xbf16>, %arg6: tensor<32x32xbf16>, %arg7: tensor<32x64xf32>, %arg8: tensor<32x64xf32>, %arg9: tensor<64x32xf32>, %arg10: tensor<32x64xf32>, %arg11: tensor<32x64xf32>, %arg12: tensor<64x32xf32>, %arg13: tensor<32x32xf32>, %arg14: tensor<32x64xf32>, %arg15: tensor<32x64xf32>, %arg16: tensor<64x32xf32>, %arg17: tensor<32x64xf32>, %arg18: tensor<32x64xf32>, %arg19: tensor<64x32xf32>, %arg20: tensor<32x32xf32>, %arg21: tensor<i32>, %arg22: tensor<2048x32xbf16>, %arg23: tensor<2048x32xf32>, %arg24: tensor<128xi32>) -> (tensor<32x64xbf16> {jax.result_info = "result[0]['blocks'][0]['w1']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['blocks'][0]['w2']"}, tensor<64x32xbf16> {jax.result_info = "result[0]['blocks'][0]['w3']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['blocks'][1]['w1']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['blocks'][1]['w2']"}, tensor<64x32xbf16> {jax.result_info = "result[0]['blocks'][1]['w3']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['head']"}, tensor<32x64xf32> {jax.result_info = "result[1]['blocks'][0]['w1']"}, tensor<32x64xf32> {jax.result_info = "result[1]['blocks'][0]['w2']"}, tensor<64x32xf32> {jax.result_info = "result[1]['blocks'][0]['w3']"}, tensor<32x64xf32> {jax.result_info = "result[1]['blocks'][1]['w1']"}, tensor<32x64xf32> {jax.result_info = "result[1]['blocks'][1]['w2']"}, tensor<64x32xf32> {jax.result_info = "result[1]['blocks'][1]['w3']"}, tensor<32x32xf32> {jax.result_info = "result[1]['head']"}, tensor<32x64xf32> {jax.result_info = "result[2]['blocks'][0]['w1']"}, tensor<32x64xf32> {jax.result_info = "result[2]['blocks'][0]['w2']"}, tensor<64x32xf32> {jax.result_info = "result[2]['blocks'][0]['w3']"}, tensor<32x64xf32> {jax.result_info = "result[2]['blocks'][1]['w1']"}, tensor<32x64xf32> {jax.result_info = "result[2]['blocks'][1]['w2']"}, tensor<64x32xf32> {jax.result_info = "result[2]['blocks'][1]['w3']"}, tensor<32x32xf32> {jax.result_info = "result[2]['head']"}, tensor<i32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %c = stablehlo.constant dense<[true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
    %c_0 = stablehlo.constant dense<[true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
    %0 = stablehlo.broadcast_in_dim %c_0, dims = [0] : (tensor<64xi1>) -> tensor<64x1xi1>
    %c_1 = stablehlo.constant dense<[true, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false]> : tensor<64xi1>
    %1 = stablehlo.broadcast_in_dim %c_1, dims = [0] : (tensor<64xi1>) -> tensor<64x1xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %3 = stablehlo.compare LT, %arg24, %2, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %c_3 = stablehlo.constant dense<2048> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %5 = stablehlo.add %arg24, %4 : tensor<128xi32>
    %6 = stablehlo.select %3, %5, %arg24 : tensor<128xi1>, tensor<128xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<128xi32>) -> tensor<128x1xi32>
    %8 = "stablehlo.gather"(%arg22, %7) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<2048x32xbf16>, tensor<128x1xi32>) -> tensor<128x32xbf16>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %10 = stablehlo.compare LT, %arg24, %9, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %c_5 = stablehlo.constant dense<2048> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<128xi32>
    %12 = stablehlo.add %arg24, %11 : tensor<128xi32>
    %13 = stablehlo.select %10, %12, %arg24 : tensor<128xi1>, tensor<128xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<128xi32>) -> tensor<128x1xi32>
    %15 = "stablehlo.gather"(%arg23, %14) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<2048x32xf32>, tensor<128x1xi32>) -> tensor<128x32xf32>
    %16:2 = call @_where(%c, %arg0, %arg0) : (tensor<64xi1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> (tensor<32x64xbf16>, tensor<32x64xi1>)
    %17:2 = call @_where(%c, %arg1, %arg1) : (tensor<64xi1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> (tensor<32x64xbf16>, tensor<32x64xi1>)
    %18:2 = call @_where_0(%0, %arg2, %arg2) : (tensor<64x1xi1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> (tensor<64x32xbf16>, tensor<64x32xi1>)
    %19:2 = call @_where(%c, %arg3, %arg3) : (tensor<64xi1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> (tensor<32x64xbf16>, tensor<32x64xi1>)
    %20:2 = call @_where(%c, %arg4, %arg4) : (tensor<64xi1>, tensor<32x64xbf16>, tensor<32x64xbf16>) -> (tensor<32x64xbf16>, tensor<32x64xi1>)
    %21:2 = call @_where_0(%1, %arg5, %arg5) : (tensor<64x1xi1>, tensor<64x32xbf16>, tensor<64x32xbf16>) -> (tensor<64x32xbf16>, tensor<64x32xi1>)
    %22 = stablehlo.convert %8 : (tensor<128x32xbf16>) -> tensor<128x32xf32>
    %23 = stablehlo.multiply %22, %22 : tensor<128x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %cst_6 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %27 = stablehlo.divide %25, %26 : tensor<128x1xf32>
    %cst_7 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %29 = stablehlo.add %27, %28 : tensor<128x1xf32>
    %30 = stablehlo.rsqrt %29 : tensor<128x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x32xf32>
    %32 = stablehlo.multiply %22, %31 : tensor<128x32xf32>
    %33 = stablehlo.convert %32 : (tensor<128x32xf32>) -> tensor<128x32xbf16>
    %34 = stablehlo.dot_general %33, %16#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x32xbf16>, tensor<32x64xbf16>) -> tensor<128x64xbf16>
    %35 = stablehlo.dot_general %33, %17#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x32xbf16>, tensor<32x64xbf16>) -> tensor<128x64xbf16>
    %36:3 = call @silu(%35) : (tensor<128x64xbf16>) -> (tensor<128x64xbf16>, tensor<128x64xbf16>, tensor<128x64xbf16>)
    %37 = stablehlo.multiply %34, %36#0 : tensor<128x64xbf16>
    %38 = stablehlo.dot_general %37, %18#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x64xbf16>, tensor<64x32xbf16>) -> tensor<128x32xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<128x32xbf16>
    %40 = stablehlo.multiply %39, %38 : tensor<128x32xbf16>
    %41 = stablehlo.add %8, %40 : tensor<128x32xbf16>
    %42 = stablehlo.convert %41 : (tensor<128x32xbf16>) -> tensor<128x32xf32>
    %43 = stablehlo.multiply %42, %42 : tensor<128x32xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %cst_10 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %47 = stablehlo.divide %45, %46 : tensor<128x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %49 = stablehlo.add %47, %48 : tensor<128x1xf32>
    %50 = stablehlo.rsqrt %49 : tensor<128x1xf32>
    %51 = stablehlo.divide %50, %49 : tensor<128x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<128x1xf32>
    %54 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x32xf32>
    %55 = stablehlo.multiply %42, %54 : tensor<128x32xf32>
    %56 = stablehlo.convert %55 : (tensor<128x32xf32>) -> tensor<128x32xbf16>
    %57 = stablehlo.dot_general %56, %19#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x32xbf16>, tensor<32x64xbf16>) -> tensor<128x64xbf16>
    %58 = stablehlo.dot_general %56, %20#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x32xbf16>, tensor<32x64xbf16>) -> tensor<128x64xbf16>
    %59:3 = call @silu(%58) : (tensor<128x64xbf16>) -> (tensor<128x64xbf16>, tensor<128x64xbf16>, tensor<128x64xbf16>)
    %60 = stablehlo.multiply %57, %59#0 : tensor<128x64xbf16>
    %61 = stablehlo.dot_general %60, %21#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x64xbf16>, tensor<64x32xbf16>) -> tensor<128x32xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %62 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<128x32xbf16>
    %63 = stablehlo.multiply %62, %61 : tensor<128x32xbf16>
    %64 = stablehlo.add %41, %63 : tensor<128x32xbf16>
    %65 = stablehlo.convert %64 : (tensor<128x32xbf16>) -> tensor<128x32xf32>
    %66 = stablehlo.multiply %65, %65 : tensor<128x32xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %cst_15 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %70 = stablehlo.divide %68, %69 : tensor<128x1xf32>
    %cst_16 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %72 = stablehlo.add %70, %71 : tensor<128x1xf32>
    %73 = stablehlo.rsqrt %72 : tensor<128x1xf32>
    %74 = stablehlo.divide %73, %72 : tensor<128x1xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<128x1xf32>
    %77 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x32xf32>
    %78 = stablehlo.multiply %65, %77 : tensor<128x32xf32>
    %79 = stablehlo.convert %78 : (tensor<128x32xf32>) -> tensor<128x32xbf16>
    %80 = stablehlo.dot_general %79, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x32xbf16>, tensor<32x32xbf16>) -> tensor<128x32xbf16>
    %81 = stablehlo.convert %80 : (tensor<128x32xbf16>) -> tensor<128x32xf32>
    %82 = stablehlo.subtract %81, %15 : tensor<128x32xf32>
    %83 = stablehlo.multiply %82, %82 : tensor<128x32xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<128x32xf32>
    %85 = stablehlo.multiply %84, %82 : tensor<128x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%83 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %87 = stablehlo.divide %86, %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<4.096000e+03> : tensor<f32>
    %88 = stablehlo.divide %cst_21, %cst_22 : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<128x32xf32>
    %90 = stablehlo.multiply %89, %85 : tensor<128x32xf32>
    %91 = stablehlo.convert %90 : (tensor<128x32xf32>) -> tensor<128x32xbf16>
    %92 = stablehlo.dot_general %91, %79, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x32xbf16>, tensor<128x32xbf16>) -> tensor<32x32xbf16>
    %93 = stablehlo.transpose %92, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %94 = stablehlo.dot_general %91, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<128x32xbf16>, tensor<32x32xbf16>) -> tensor<128x32xbf16>
    %95 = stablehlo.convert %94 : (tensor<128x32xbf16>) -> tensor<128x32xf32>
    %96 = stablehlo.multiply %65, %95 : tensor<128x32xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %98 = stablehlo.reshape %97 : (tensor<128xf32>) -> tensor<128x1xf32>
    %99 = stablehlo.broadcast_in_dim %73, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x32xf32>
    %100 = stablehlo.multiply %95, %99 : tensor<128x32xf32>
    %101 = stablehlo.multiply %98, %76 : tensor<128x1xf32>
    %cst_24 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %103 = stablehlo.divide %101, %102 : tensor<128x1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%103 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<128xf32>) -> tensor<128x32xf32>
    %106 = stablehlo.multiply %65, %105 : tensor<128x32xf32>
    %107 = stablehlo.add %100, %106 : tensor<128x32xf32>
    %108 = stablehlo.multiply %105, %65 : tensor<128x32xf32>
    %109 = stablehlo.add %107, %108 : tensor<128x32xf32>
    %110 = stablehlo.convert %109 : (tensor<128x32xf32>) -> tensor<128x32xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %111 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<128x32xbf16>
    %112 = stablehlo.multiply %111, %110 : tensor<128x32xbf16>
    %113 = stablehlo.dot_general %112, %60, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x32xbf16>, tensor<128x64xbf16>) -> tensor<32x64xbf16>
    %114 = stablehlo.transpose %113, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %115 = stablehlo.dot_general %112, %21#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<128x32xbf16>, tensor<64x32xbf16>) -> tensor<128x64xbf16>
    %116 = stablehlo.multiply %57, %115 : tensor<128x64xbf16>
    %117 = stablehlo.multiply %115, %59#0 : tensor<128x64xbf16>
    %118 = call @silu_1(%59#1, %59#2, %58, %116) : (tensor<128x64xbf16>, tensor<128x64xbf16>, tensor<128x64xbf16>, tensor<128x64xbf16>) -> tensor<128x64xbf16>
    %119 = stablehlo.dot_general %118, %56, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x64xbf16>, tensor<128x32xbf16>) -> tensor<64x32xbf16>
    %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %121 = stablehlo.dot_general %118, %20#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<128x64xbf16>, tensor<32x64xbf16>) -> tensor<128x32xbf16>
    %122 = stablehlo.dot_general %117, %56, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x64xbf16>, tensor<128x32xbf16>) -> tensor<64x32xbf16>
    %123 = stablehlo.transpose %122, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %124 = stablehlo.dot_general %117, %19#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<128x64xbf16>, tensor<32x64xbf16>) -> tensor<128x32xbf16>
    %125 = stablehlo.add %121, %124 : tensor<128x32xbf16>
    %126 = stablehlo.convert %125 : (tensor<128x32xbf16>) -> tensor<128x32xf32>
    %127 = stablehlo.multiply %42, %126 : tensor<128x32xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.reduce(%127 init: %cst_27) applies stablehlo.add across dimensions = [1] : (tensor<128x32xf32>, tensor<f32>) -> tensor<128xf32>
    %129 = stablehlo.reshape %128 : (tensor<128xf32>) -> tensor<128x1xf32>
    %130 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x32xf32>
    %131 = stablehlo.multiply %126, %130 : tensor<128x32xf32>
    %132 = stablehlo.multiply %129, %53 : tensor<128x1xf32>
    %cst_28 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<128x1xf32>
    %134 = stablehlo.divide %132, %133 : tensor<128x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.reduce(%134 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<128x1xf32>, tensor<f32>) -> tensor<128xf32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0] : (tensor<128xf32>) -> tensor<128x32xf32>
    %137 = stablehlo.multiply %42, %136 : tensor<128x32xf32>
    %138 = stablehlo.add %131, %137 : tensor<128x32xf32>
    %139 = stablehlo.multiply %136, %42 : tensor<128x32xf32>
    %140 = stablehlo.add %138, %139 : tensor<128x32xf32>
    %141 = stablehlo.convert %140 : (tensor<128x32xf32>) -> tensor<128x32xbf16>
    %142 = stablehlo.add %110, %141 : tensor<128x32xbf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %143 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<bf16>) -> tensor<128x32xbf16>
    %144 = stablehlo.multiply %143, %142 : tensor<128x32xbf16>
    %145 = stablehlo.dot_general %144, %37, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x32xbf16>, tensor<128x64xbf16>) -> tensor<32x64xbf16>
    %146 = stablehlo.transpose %145, dims = [1, 0] : (tensor<32x64xbf16>) -> tensor<64x32xbf16>
    %147 = stablehlo.dot_general %144, %18#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<128x32xbf16>, tensor<64x32xbf16>) -> tensor<128x64xbf16>
    %148 = stablehlo.multiply %34, %147 : tensor<128x64xbf16>
    %149 = stablehlo.multiply %147, %36#0 : tensor<128x64xbf16>
    %150 = call @silu_1(%36#1, %36#2, %35, %148) : (tensor<128x64xbf16>, tensor<128x64xbf16>, tensor<128x64xbf16>, tensor<128x64xbf16>) -> tensor<128x64xbf16>
    %151 = stablehlo.dot_general %150, %33, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x64xbf16>, tensor<128x32xbf16>) -> tensor<64x32xbf16>
    %152 = stablehlo.transpose %151, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %153 = stablehlo.dot_general %149, %33, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<128x64xbf16>, tensor<128x32xbf16>) -> tensor<64x32xbf16>
    %154 = stablehlo.transpose %153, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %155 = call @_where_2(%21#1, %114) : (tensor<64x32xi1>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %156 = call @_where_3(%20#1, %120) : (tensor<32x64xi1>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %157 = call @_where_3(%19#1, %123) : (tensor<32x64xi1>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %158 = call @_where_2(%18#1, %146) : (tensor<64x32xi1>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
    %159 = call @_where_3(%17#1, %152) : (tensor<32x64xi1>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %160 = call @_where_3(%16#1, %154) : (tensor<32x64xi1>, tensor<32x64xbf16>) -> tensor<32x64xbf16>
    %c_31 = stablehlo.constant dense<1> : tensor<i32>
    %161 = stablehlo.add %arg21, %c_31 : tensor<i32>
    %162 = stablehlo.convert %161 : (tensor<i32>) -> tensor<f32>
    %163 = stablehlo.convert %160 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %164 = stablehlo.convert %159 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %165 = stablehlo.convert %158 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %166 = stablehlo.convert %157 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %167 = stablehlo.convert %156 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %168 = stablehlo.convert %155 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %169 = stablehlo.convert %93 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %cst_32 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %171 = stablehlo.multiply %170, %arg7 : tensor<32x64xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %173 = stablehlo.multiply %172, %163 : tensor<32x64xf32>
    %174 = stablehlo.add %171, %173 : tensor<32x64xf32>
    %cst_34 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %176 = stablehlo.multiply %175, %arg8 : tensor<32x64xf32>
    %cst_35 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %178 = stablehlo.multiply %177, %164 : tensor<32x64xf32>
    %179 = stablehlo.add %176, %178 : tensor<32x64xf32>
    %cst_36 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %181 = stablehlo.multiply %180, %arg9 : tensor<64x32xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %183 = stablehlo.multiply %182, %165 : tensor<64x32xf32>
    %184 = stablehlo.add %181, %183 : tensor<64x32xf32>
    %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %186 = stablehlo.multiply %185, %arg10 : tensor<32x64xf32>
    %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %188 = stablehlo.multiply %187, %166 : tensor<32x64xf32>
    %189 = stablehlo.add %186, %188 : tensor<32x64xf32>
    %cst_40 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %191 = stablehlo.multiply %190, %arg11 : tensor<32x64xf32>
    %cst_41 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %193 = stablehlo.multiply %192, %167 : tensor<32x64xf32>
    %194 = stablehlo.add %191, %193 : tensor<32x64xf32>
    %cst_42 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %196 = stablehlo.multiply %195, %arg12 : tensor<64x32xf32>
    %cst_43 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %197 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %198 = stablehlo.multiply %197, %168 : tensor<64x32xf32>
    %199 = stablehlo.add %196, %198 : tensor<64x32xf32>
    %cst_44 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %201 = stablehlo.multiply %200, %arg13 : tensor<32x32xf32>
    %cst_45 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %203 = stablehlo.multiply %202, %169 : tensor<32x32xf32>
    %204 = stablehlo.add %201, %203 : tensor<32x32xf32>
    %cst_46 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %205 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %206 = stablehlo.multiply %205, %arg14 : tensor<32x64xf32>
    %cst_47 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %208 = stablehlo.multiply %207, %163 : tensor<32x64xf32>
    %209 = stablehlo.multiply %208, %163 : tensor<32x64xf32>
    %210 = stablehlo.add %206, %209 : tensor<32x64xf32>
    %cst_48 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %212 = stablehlo.multiply %211, %arg15 : tensor<32x64xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %214 = stablehlo.multiply %213, %164 : tensor<32x64xf32>
    %215 = stablehlo.multiply %214, %164 : tensor<32x64xf32>
    %216 = stablehlo.add %212, %215 : tensor<32x64xf32>
    %cst_50 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %218 = stablehlo.multiply %217, %arg16 : tensor<64x32xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %220 = stablehlo.multiply %219, %165 : tensor<64x32xf32>
    %221 = stablehlo.multiply %220, %165 : tensor<64x32xf32>
    %222 = stablehlo.add %218, %221 : tensor<64x32xf32>
    %cst_52 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %224 = stablehlo.multiply %223, %arg17 : tensor<32x64xf32>
    %cst_53 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %226 = stablehlo.multiply %225, %166 : tensor<32x64xf32>
    %227 = stablehlo.multiply %226, %166 : tensor<32x64xf32>
    %228 = stablehlo.add %224, %227 : tensor<32x64xf32>
    %cst_54 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %229 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %230 = stablehlo.multiply %229, %arg18 : tensor<32x64xf32>
    %cst_55 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %232 = stablehlo.multiply %231, %167 : tensor<32x64xf32>
    %233 = stablehlo.multiply %232, %167 : tensor<32x64xf32>
    %234 = stablehlo.add %230, %233 : tensor<32x64xf32>
    %cst_56 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %236 = stablehlo.multiply %235, %arg19 : tensor<64x32xf32>
    %cst_57 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %238 = stablehlo.multiply %237, %168 : tensor<64x32xf32>
    %239 = stablehlo.multiply %238, %168 : tensor<64x32xf32>
    %240 = stablehlo.add %236, %239 : tensor<64x32xf32>
    %cst_58 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %242 = stablehlo.multiply %241, %arg20 : tensor<32x32xf32>
    %cst_59 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %244 = stablehlo.multiply %243, %169 : tensor<32x32xf32>
    %245 = stablehlo.multiply %244, %169 : tensor<32x32xf32>
    %246 = stablehlo.add %242, %245 : tensor<32x32xf32>
    %cst_60 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %247 = stablehlo.power %cst_60, %162 : tensor<f32>
    %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %248 = stablehlo.subtract %cst_61, %247 : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %248, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %250 = stablehlo.divide %174, %249 : tensor<32x64xf32>
    %cst_62 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %251 = stablehlo.power %cst_62, %162 : tensor<f32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %252 = stablehlo.subtract %cst_63, %251 : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %252, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %254 = stablehlo.divide %210, %253 : tensor<32x64xf32>
    %255 = stablehlo.sqrt %254 : tensor<32x64xf32>
    %cst_64 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %257 = stablehlo.add %255, %256 : tensor<32x64xf32>
    %258 = stablehlo.divide %250, %257 : tensor<32x64xf32>
    %259 = stablehlo.convert %arg0 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_65 = stablehlo.constant dense<3.000000e-03> : tensor<f32>
    %260 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %261 = stablehlo.multiply %260, %258 : tensor<32x64xf32>
    %262 = stablehlo.subtract %259, %261 : tensor<32x64xf32>
    %263 = stablehlo.convert %262 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %cst_66 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %264 = stablehlo.power %cst_66, %162 : tensor<f32>
    %cst_67 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %265 = stablehlo.subtract %cst_67, %264 : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %265, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %267 = stablehlo.divide %179, %266 : tensor<32x64xf32>
    %cst_68 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %268 = stablehlo.power %cst_68, %162 : tensor<f32>
    %cst_69 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %269 = stablehlo.subtract %cst_69, %268 : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %271 = stablehlo.divide %216, %270 : tensor<32x64xf32>
    %272 = stablehlo.sqrt %271 : tensor<32x64xf32>
    %cst_70 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %273 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %274 = stablehlo.add %272, %273 : tensor<32x64xf32>
    %275 = stablehlo.divide %267, %274 : tensor<32x64xf32>
    %276 = stablehlo.convert %arg1 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_71 = stablehlo.constant dense<3.000000e-03> : tensor<f32>
    %277 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %278 = stablehlo.multiply %277, %275 : tensor<32x64xf32>
    %279 = stablehlo.subtract %276, %278 : tensor<32x64xf32>
    %280 = stablehlo.convert %279 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %cst_72 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %281 = stablehlo.power %cst_72, %162 : tensor<f32>
    %cst_73 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %282 = stablehlo.subtract %cst_73, %281 : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %282, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %284 = stablehlo.divide %184, %283 : tensor<64x32xf32>
    %cst_74 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %285 = stablehlo.power %cst_74, %162 : tensor<f32>
    %cst_75 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %286 = stablehlo.subtract %cst_75, %285 : tensor<f32>
    %287 = stablehlo.broadcast_in_dim %286, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %288 = stablehlo.divide %222, %287 : tensor<64x32xf32>
    %289 = stablehlo.sqrt %288 : tensor<64x32xf32>
    %cst_76 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %290 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %291 = stablehlo.add %289, %290 : tensor<64x32xf32>
    %292 = stablehlo.divide %284, %291 : tensor<64x32xf32>
    %293 = stablehlo.convert %arg2 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_77 = stablehlo.constant dense<3.000000e-03> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %295 = stablehlo.multiply %294, %292 : tensor<64x32xf32>
    %296 = stablehlo.subtract %293, %295 : tensor<64x32xf32>
    %297 = stablehlo.convert %296 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %cst_78 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %298 = stablehlo.power %cst_78, %162 : tensor<f32>
    %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %299 = stablehlo.subtract %cst_79, %298 : tensor<f32>
    %300 = stablehlo.broadcast_in_dim %299, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %301 = stablehlo.divide %189, %300 : tensor<32x64xf32>
    %cst_80 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %302 = stablehlo.power %cst_80, %162 : tensor<f32>
    %cst_81 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %303 = stablehlo.subtract %cst_81, %302 : tensor<f32>
    %304 = stablehlo.broadcast_in_dim %303, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %305 = stablehlo.divide %228, %304 : tensor<32x64xf32>
    %306 = stablehlo.sqrt %305 : tensor<32x64xf32>
    %cst_82 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %307 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %308 = stablehlo.add %306, %307 : tensor<32x64xf32>
    %309 = stablehlo.divide %301, %308 : tensor<32x64xf32>
    %310 = stablehlo.convert %arg3 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_83 = stablehlo.constant dense<3.000000e-03> : tensor<f32>
    %311 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %312 = stablehlo.multiply %311, %309 : tensor<32x64xf32>
    %313 = stablehlo.subtract %310, %312 : tensor<32x64xf32>
    %314 = stablehlo.convert %313 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %cst_84 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %315 = stablehlo.power %cst_84, %162 : tensor<f32>
    %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %316 = stablehlo.subtract %cst_85, %315 : tensor<f32>
    %317 = stablehlo.broadcast_in_dim %316, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %318 = stablehlo.divide %194, %317 : tensor<32x64xf32>
    %cst_86 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %319 = stablehlo.power %cst_86, %162 : tensor<f32>
    %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %320 = stablehlo.subtract %cst_87, %319 : tensor<f32>
    %321 = stablehlo.broadcast_in_dim %320, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %322 = stablehlo.divide %234, %321 : tensor<32x64xf32>
    %323 = stablehlo.sqrt %322 : tensor<32x64xf32>
    %cst_88 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %324 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %325 = stablehlo.add %323, %324 : tensor<32x64xf32>
    %326 = stablehlo.divide %318, %325 : tensor<32x64xf32>
    %327 = stablehlo.convert %arg4 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_89 = stablehlo.constant dense<3.000000e-03> : tensor<f32>
    %328 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %329 = stablehlo.multiply %328, %326 : tensor<32x64xf32>
    %330 = stablehlo.subtract %327, %329 : tensor<32x64xf32>
    %331 = stablehlo.convert %330 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    %cst_90 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %332 = stablehlo.power %cst_90, %162 : tensor<f32>
    %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %333 = stablehlo.subtract %cst_91, %332 : tensor<f32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %335 = stablehlo.divide %199, %334 : tensor<64x32xf32>
    %cst_92 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %336 = stablehlo.power %cst_92, %162 : tensor<f32>
    %cst_93 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %337 = stablehlo.subtract %cst_93, %336 : tensor<f32>
    %338 = stablehlo.broadcast_in_dim %337, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %339 = stablehlo.divide %240, %338 : tensor<64x32xf32>
    %340 = stablehlo.sqrt %339 : tensor<64x32xf32>
    %cst_94 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %341 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %342 = stablehlo.add %340, %341 : tensor<64x32xf32>
    %343 = stablehlo.divide %335, %342 : tensor<64x32xf32>
    %344 = stablehlo.convert %arg5 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %cst_95 = stablehlo.constant dense<3.000000e-03> : tensor<f32>
    %345 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %346 = stablehlo.multiply %345, %343 : tensor<64x32xf32>
    %347 = stablehlo.subtract %344, %346 : tensor<64x32xf32>
    %348 = stablehlo.convert %347 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %cst_96 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %349 = stablehlo.power %cst_96, %162 : tensor<f32>
    %cst_97 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %350 = stablehlo.subtract %cst_97, %349 : tensor<f32>
    %351 = stablehlo.broadcast_in_dim %350, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %352 = stablehlo.divide %204, %351 : tensor<32x32xf32>
    %cst_98 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %353 = stablehlo.power %cst_98, %162 : tensor<f32>
    %cst_99 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %354 = stablehlo.subtract %cst_99, %353 : tensor<f32>
    %355 = stablehlo.broadcast_in_dim %354, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %356 = stablehlo.divide %246, %355 : tensor<32x32xf32>
    %357 = stablehlo.sqrt %356 : tensor<32x32xf32>
    %cst_100 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %358 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %359 = stablehlo.add %357, %358 : tensor<32x32xf32>
    %360 = stablehlo.divide %352, %359 : tensor<32x32xf32>
    %361 = stablehlo.convert %arg6 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %cst_101 = stablehlo.constant dense<3.000000e-03> : tensor<f32>
    %362 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %363 = stablehlo.multiply %362, %360 : tensor<32x32xf32>
    %364 = stablehlo.subtract %361, %363 : tensor<32x32xf32>
    %365 = stablehlo.convert %364 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    return %263, %280, %297, %314, %331, %348, %365, %174, %179, %184, %189, %194, %199, %204, %210, %216, %222, %228, %234, %240, %246, %161, %87 : tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x64xbf16>, tensor<32x64xbf16>, tensor<64x32xbf16>, tensor<32x32xbf16>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x32xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x64xf32>, tensor<32x64xf32>, tensor<64x32xf32>, tensor<32x32xf32>, tensor<i32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<64xi1>, %arg1: tensor<32x64xbf16>, %arg2: tensor<32x64xbf16>) -> (tensor<32x64xbf16>, tensor<32x64xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<64xi1>) -> tensor<32x64xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<32x64xi1>, tensor<32x64xbf16>
    return %1, %0 : tensor<32x64xbf16>, tensor<32x64xi1>
  }
  func.func private @_where_0(%arg0: tensor<64x1xi1>, %arg1: tensor<64x32xbf16>, %arg2: tensor<64x32xbf16>) -> (tensor<64x32xbf16>, tensor<64x32xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<64x1xi1>) -> tensor<64x32xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<64x32xi1>, tensor<64x32xbf16>
    return %1, %0 : tensor<64x32xbf16>, tensor<64x32xi1>
  }
  func.func private @silu(%arg0: tensor<128x64xbf16>) -> (tensor<128x64xbf16>, tensor<128x64xbf16>, tensor<128x64xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<128x64xbf16>
    %1 = stablehlo.exponential %0 : tensor<128x64xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %3 = stablehlo.add %2, %1 : tensor<128x64xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<128x64xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<128x64xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<128x64xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<128x64xbf16>
    return %9, %8, %5 : tensor<128x64xbf16>, tensor<128x64xbf16>, tensor<128x64xbf16>
  }
  func.func private @silu_1(%arg0: tensor<128x64xbf16>, %arg1: tensor<128x64xbf16>, %arg2: tensor<128x64xbf16>, %arg3: tensor<128x64xbf16>) -> tensor<128x64xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<128x64xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<128x64xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<128x64xbf16>
    %3 = stablehlo.add %1, %2 : tensor<128x64xbf16>
    return %3 : tensor<128x64xbf16>
  }
  func.func private @_where_2(%arg0: tensor<64x32xi1>, %arg1: tensor<64x32xbf16>) -> tensor<64x32xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<64x32xi1>, tensor<64x32xbf16>
    return %1 : tensor<64x32xbf16>
  }
  func.func private @_where_3(%arg0: tensor<32x64xi1>, %arg1: tensor<32x64xbf16>) -> tensor<32x64xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<32x64xi1>, tensor<32x64xbf16>
    return %1 : tensor<32x64xbf16>
  }
}
