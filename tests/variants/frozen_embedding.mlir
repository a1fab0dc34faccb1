module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32x160xbf16>, %arg2: tensor<80x32xbf16>, %arg3: tensor<32x64xbf16>, %arg4: tensor<32x160xf32>, %arg5: tensor<80x32xf32>, %arg6: tensor<32x64xf32>, %arg7: tensor<i32>, %arg8: tensor<32x160xf32>, %arg9: tensor<80x32xf32>, %arg10: tensor<32x64xf32>, %arg11: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]"}, tensor<32x160xbf16> {jax.result_info = "result[1]['layers'][0]['w13']"}, tensor<80x32xbf16> {jax.result_info = "result[1]['layers'][0]['w2']"}, tensor<32x64xbf16> {jax.result_info = "result[1]['out']"}, tensor<32x160xf32> {jax.result_info = "result[2]['m']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[2]['m']['layers'][0]['w2']"}, tensor<32x64xf32> {jax.result_info = "result[2]['m']['out']"}, tensor<i32> {jax.result_info = "result[2]['t']"}, tensor<32x160xf32> {jax.result_info = "result[2]['v']['layers'][0]['w13']"}, tensor<80x32xf32> {jax.result_info = "result[2]['v']['layers'][0]['w2']"}, tensor<32x64xf32> {jax.result_info = "result[2]['v']['out']"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.slice %arg11 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %8 = stablehlo.convert %7 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<4x12x32xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_1 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %13 = stablehlo.divide %11, %12 : tensor<4x12x1xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %15 = stablehlo.add %13, %14 : tensor<4x12x1xf32>
    %16 = stablehlo.rsqrt %15 : tensor<4x12x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %18 = stablehlo.multiply %8, %17 : tensor<4x12x32xf32>
    %19 = stablehlo.convert %18 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %20 = stablehlo.dot_general %19, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x160xbf16>) -> tensor<4x12x160xbf16>
    %21 = stablehlo.slice %20 [0:4, 0:12, 0:80] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %22 = stablehlo.slice %20 [0:4, 0:12, 80:160] : (tensor<4x12x160xbf16>) -> tensor<4x12x80xbf16>
    %23:3 = call @silu(%21) : (tensor<4x12x80xbf16>) -> (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>)
    %24 = stablehlo.multiply %23#0, %22 : tensor<4x12x80xbf16>
    %25 = stablehlo.dot_general %24, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x80xbf16>, tensor<80x32xbf16>) -> tensor<4x12x32xbf16>
    %26 = stablehlo.add %7, %25 : tensor<4x12x32xbf16>
    %27 = stablehlo.convert %26 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<4x12x32xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_4 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %32 = stablehlo.divide %30, %31 : tensor<4x12x1xf32>
    %cst_5 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %34 = stablehlo.add %32, %33 : tensor<4x12x1xf32>
    %35 = stablehlo.rsqrt %34 : tensor<4x12x1xf32>
    %36 = stablehlo.divide %35, %34 : tensor<4x12x1xf32>
    %cst_6 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<4x12x1xf32>
    %39 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %40 = stablehlo.multiply %27, %39 : tensor<4x12x32xf32>
    %41 = stablehlo.convert %40 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %42 = stablehlo.dot_general %41, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %43 = stablehlo.slice %arg11 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %44 = stablehlo.convert %42 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %45:3 = call @log_softmax(%44) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %46 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %47 = stablehlo.iota dim = 0 : tensor<64xi32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [2] : (tensor<64xi32>) -> tensor<1x1x64xi32>
    %49 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<4x12x1xi32>) -> tensor<4x12x64xi32>
    %50 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<1x1x64xi32>) -> tensor<4x12x64xi32>
    %51 = stablehlo.compare EQ, %49, %50, SIGNED : (tensor<4x12x64xi32>, tensor<4x12x64xi32>) -> tensor<4x12x64xi1>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %52 = call @_where(%51, %45#0, %c_7) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>, tensor<i32>) -> tensor<4x12x64xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<4x12x64xf32>, tensor<f32>) -> tensor<4x12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %55 = stablehlo.divide %54, %cst_10 : tensor<f32>
    %56 = stablehlo.negate %55 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.negate %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %58 = stablehlo.divide %57, %cst_12 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<4x12xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x64xf32>
    %61 = call @_where_0(%51, %60) : (tensor<4x12x64xi1>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %62 = call @log_softmax_1(%45#1, %45#2, %61) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %63 = stablehlo.convert %62 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %64 = stablehlo.dot_general %63, %41, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %65 = stablehlo.transpose %64, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %66 = stablehlo.dot_general %63, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %67 = stablehlo.convert %66 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %68 = stablehlo.multiply %27, %67 : tensor<4x12x32xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_13) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %70 = stablehlo.reshape %69 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %71 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %72 = stablehlo.multiply %67, %71 : tensor<4x12x32xf32>
    %73 = stablehlo.multiply %70, %38 : tensor<4x12x1xf32>
    %cst_14 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %75 = stablehlo.divide %73, %74 : tensor<4x12x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %78 = stablehlo.multiply %27, %77 : tensor<4x12x32xf32>
    %79 = stablehlo.add %72, %78 : tensor<4x12x32xf32>
    %80 = stablehlo.multiply %77, %27 : tensor<4x12x32xf32>
    %81 = stablehlo.add %79, %80 : tensor<4x12x32xf32>
    %82 = stablehlo.convert %81 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %83 = stablehlo.dot_general %82, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x80xbf16>) -> tensor<32x80xbf16>
    %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<32x80xbf16>) -> tensor<80x32xbf16>
    %85 = stablehlo.dot_general %82, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<80x32xbf16>) -> tensor<4x12x80xbf16>
    %86 = stablehlo.multiply %23#0, %85 : tensor<4x12x80xbf16>
    %87 = stablehlo.multiply %85, %22 : tensor<4x12x80xbf16>
    %88 = call @silu_2(%23#1, %23#2, %21, %87) : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x80xbf16>
    %89 = stablehlo.concatenate %88, %86, dim = 2 : (tensor<4x12x80xbf16>, tensor<4x12x80xbf16>) -> tensor<4x12x160xbf16>
    %90 = stablehlo.dot_general %89, %19, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x160xbf16>, tensor<4x12x32xbf16>) -> tensor<160x32xbf16>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<160x32xbf16>) -> tensor<32x160xbf16>
    %c_16 = stablehlo.constant dense<1> : tensor<i32>
    %92 = stablehlo.add %arg7, %c_16 : tensor<i32>
    %93 = stablehlo.convert %91 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %94 = stablehlo.convert %84 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %95 = stablehlo.convert %65 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %97 = stablehlo.multiply %96, %arg4 : tensor<32x160xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %99 = stablehlo.multiply %98, %93 : tensor<32x160xf32>
    %100 = stablehlo.add %97, %99 : tensor<32x160xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %102 = stablehlo.multiply %101, %arg5 : tensor<80x32xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %104 = stablehlo.multiply %103, %94 : tensor<80x32xf32>
    %105 = stablehlo.add %102, %104 : tensor<80x32xf32>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %107 = stablehlo.multiply %106, %arg6 : tensor<32x64xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %109 = stablehlo.multiply %108, %95 : tensor<32x64xf32>
    %110 = stablehlo.add %107, %109 : tensor<32x64xf32>
    %cst_23 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %112 = stablehlo.multiply %111, %arg8 : tensor<32x160xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %114 = stablehlo.multiply %113, %93 : tensor<32x160xf32>
    %115 = stablehlo.multiply %114, %93 : tensor<32x160xf32>
    %116 = stablehlo.add %112, %115 : tensor<32x160xf32>
    %cst_25 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %118 = stablehlo.multiply %117, %arg9 : tensor<80x32xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %120 = stablehlo.multiply %119, %94 : tensor<80x32xf32>
    %121 = stablehlo.multiply %120, %94 : tensor<80x32xf32>
    %122 = stablehlo.add %118, %121 : tensor<80x32xf32>
    %cst_27 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %124 = stablehlo.multiply %123, %arg10 : tensor<32x64xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %126 = stablehlo.multiply %125, %95 : tensor<32x64xf32>
    %127 = stablehlo.multiply %126, %95 : tensor<32x64xf32>
    %128 = stablehlo.add %124, %127 : tensor<32x64xf32>
    %129 = stablehlo.convert %92 : (tensor<i32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %130 = stablehlo.power %cst_29, %129 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %131 = stablehlo.subtract %cst_30, %130 : tensor<f32>
    %132 = stablehlo.convert %92 : (tensor<i32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %133 = stablehlo.power %cst_31, %132 : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %134 = stablehlo.subtract %cst_32, %133 : tensor<f32>
    %135 = stablehlo.convert %arg1 : (tensor<32x160xbf16>) -> tensor<32x160xf32>
    %136 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %137 = stablehlo.divide %100, %136 : tensor<32x160xf32>
    %138 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %139 = stablehlo.divide %116, %138 : tensor<32x160xf32>
    %140 = stablehlo.sqrt %139 : tensor<32x160xf32>
    %cst_33 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %142 = stablehlo.add %140, %141 : tensor<32x160xf32>
    %143 = stablehlo.divide %137, %142 : tensor<32x160xf32>
    %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %145 = stablehlo.multiply %144, %135 : tensor<32x160xf32>
    %146 = stablehlo.add %143, %145 : tensor<32x160xf32>
    %cst_35 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<32x160xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<32x160xf32>
    %149 = stablehlo.subtract %135, %148 : tensor<32x160xf32>
    %150 = stablehlo.convert %149 : (tensor<32x160xf32>) -> tensor<32x160xbf16>
    %151 = stablehlo.convert %arg2 : (tensor<80x32xbf16>) -> tensor<80x32xf32>
    %152 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %153 = stablehlo.divide %105, %152 : tensor<80x32xf32>
    %154 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %155 = stablehlo.divide %122, %154 : tensor<80x32xf32>
    %156 = stablehlo.sqrt %155 : tensor<80x32xf32>
    %cst_36 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %158 = stablehlo.add %156, %157 : tensor<80x32xf32>
    %159 = stablehlo.divide %153, %158 : tensor<80x32xf32>
    %cst_37 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %161 = stablehlo.multiply %160, %151 : tensor<80x32xf32>
    %162 = stablehlo.add %159, %161 : tensor<80x32xf32>
    %cst_38 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<80x32xf32>
    %164 = stablehlo.multiply %163, %162 : tensor<80x32xf32>
    %165 = stablehlo.subtract %151, %164 : tensor<80x32xf32>
    %166 = stablehlo.convert %165 : (tensor<80x32xf32>) -> tensor<80x32xbf16>
    %167 = stablehlo.convert %arg3 : (tensor<32x64xbf16>) -> tensor<32x64xf32>
    %168 = stablehlo.broadcast_in_dim %131, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %169 = stablehlo.divide %110, %168 : tensor<32x64xf32>
    %170 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %171 = stablehlo.divide %128, %170 : tensor<32x64xf32>
    %172 = stablehlo.sqrt %171 : tensor<32x64xf32>
    %cst_39 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %174 = stablehlo.add %172, %173 : tensor<32x64xf32>
    %175 = stablehlo.divide %169, %174 : tensor<32x64xf32>
    %cst_40 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %177 = stablehlo.multiply %176, %167 : tensor<32x64xf32>
    %178 = stablehlo.add %175, %177 : tensor<32x64xf32>
    %cst_41 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<32x64xf32>
    %180 = stablehlo.multiply %179, %178 : tensor<32x64xf32>
    %181 = stablehlo.subtract %167, %180 : tensor<32x64xf32>
    %182 = stablehlo.convert %181 : (tensor<32x64xf32>) -> tensor<32x64xbf16>
    return %arg0, %150, %166, %182, %100, %105, %110, %92, %116, %122, %128, %56 : tensor<64x32xbf16>, tensor<32x160xbf16>, tensor<80x32xbf16>, tensor<32x64xbf16>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>, tensor<i32>, tensor<32x160xf32>, tensor<80x32xf32>, tensor<32x64xf32>, tensor<f32>
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
