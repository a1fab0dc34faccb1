module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x48xf32>, %arg1: tensor<48x32xf32>, %arg2: tensor<32x48xf32>, %arg3: tensor<48x32xf32>, %arg4: tensor<i32>, %arg5: tensor<32x48xf32>, %arg6: tensor<48x32xf32>, %arg7: tensor<64x32xf32>, %arg8: tensor<64x32xf32>) -> (tensor<32x48xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<32x48xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<i32> {jax.result_info = "result[0]['t']"}, tensor<32x48xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<48x32xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg7 [0:20, 0:32] : (tensor<64x32xf32>) -> tensor<20x32xf32>
    %1 = stablehlo.slice %arg8 [0:20, 0:32] : (tensor<64x32xf32>) -> tensor<20x32xf32>
    %2 = stablehlo.convert %0 : (tensor<20x32xf32>) -> tensor<20x32xbf16>
    %3 = stablehlo.convert %arg2 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %4 = stablehlo.dot_general %2, %3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x32xbf16>, tensor<32x48xbf16>) -> tensor<20x48xbf16>
    %5:3 = call @silu(%4) : (tensor<20x48xbf16>) -> (tensor<20x48xbf16>, tensor<20x48xbf16>, tensor<20x48xbf16>)
    %6 = stablehlo.convert %arg3 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %7 = stablehlo.dot_general %5#0, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x48xbf16>, tensor<48x32xbf16>) -> tensor<20x32xbf16>
    %8 = stablehlo.convert %7 : (tensor<20x32xbf16>) -> tensor<20x32xf32>
    %9 = stablehlo.subtract %8, %1 : tensor<20x32xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<20x32xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
    %12 = stablehlo.multiply %11, %9 : tensor<20x32xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%10 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<20x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<6.400000e+02> : tensor<f32>
    %14 = stablehlo.divide %13, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<6.400000e+02> : tensor<f32>
    %15 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
    %17 = stablehlo.multiply %16, %12 : tensor<20x32xf32>
    %18 = stablehlo.convert %17 : (tensor<20x32xf32>) -> tensor<20x32xbf16>
    %19 = stablehlo.dot_general %18, %5#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x32xbf16>, tensor<20x48xbf16>) -> tensor<32x48xbf16>
    %20 = stablehlo.transpose %19, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %21 = stablehlo.dot_general %18, %6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<20x32xbf16>, tensor<48x32xbf16>) -> tensor<20x48xbf16>
    %22 = stablehlo.convert %20 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %23 = call @silu_0(%5#1, %5#2, %4, %21) : (tensor<20x48xbf16>, tensor<20x48xbf16>, tensor<20x48xbf16>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %24 = stablehlo.dot_general %23, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x48xbf16>, tensor<20x32xbf16>) -> tensor<48x32xbf16>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %26 = stablehlo.convert %25 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %27 = stablehlo.add %arg4, %c : tensor<i32>
    %28 = stablehlo.subtract %26, %arg0 : tensor<32x48xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<32x48xf32>
    %31 = stablehlo.add %arg0, %30 : tensor<32x48xf32>
    %32 = stablehlo.subtract %22, %arg1 : tensor<48x32xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<48x32xf32>
    %35 = stablehlo.add %arg1, %34 : tensor<48x32xf32>
    %36 = stablehlo.multiply %26, %26 : tensor<32x48xf32>
    %37 = stablehlo.subtract %36, %arg5 : tensor<32x48xf32>
    %cst_6 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<32x48xf32>
    %40 = stablehlo.add %arg5, %39 : tensor<32x48xf32>
    %41 = stablehlo.multiply %22, %22 : tensor<48x32xf32>
    %42 = stablehlo.subtract %41, %arg6 : tensor<48x32xf32>
    %cst_7 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<48x32xf32>
    %45 = stablehlo.add %arg6, %44 : tensor<48x32xf32>
    %46 = stablehlo.convert %27 : (tensor<i32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %47 = stablehlo.power %cst_8, %46 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.subtract %cst_9, %47 : tensor<f32>
    %49 = stablehlo.convert %27 : (tensor<i32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %50 = stablehlo.power %cst_10, %49 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.subtract %cst_11, %50 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.999989986> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %53 = stablehlo.multiply %arg2, %52 : tensor<32x48xf32>
    %54 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %55 = stablehlo.divide %31, %54 : tensor<32x48xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<32x48xf32>
    %58 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %59 = stablehlo.divide %40, %58 : tensor<32x48xf32>
    %60 = stablehlo.sqrt %59 : tensor<32x48xf32>
    %cst_14 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %62 = stablehlo.add %60, %61 : tensor<32x48xf32>
    %63 = stablehlo.divide %57, %62 : tensor<32x48xf32>
    %64 = stablehlo.subtract %53, %63 : tensor<32x48xf32>
    %cst_15 = stablehlo.constant dense<0.999989986> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %66 = stablehlo.multiply %arg3, %65 : tensor<48x32xf32>
    %67 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %68 = stablehlo.divide %35, %67 : tensor<48x32xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<48x32xf32>
    %71 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %72 = stablehlo.divide %45, %71 : tensor<48x32xf32>
    %73 = stablehlo.sqrt %72 : tensor<48x32xf32>
    %cst_17 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %75 = stablehlo.add %73, %74 : tensor<48x32xf32>
    %76 = stablehlo.divide %70, %75 : tensor<48x32xf32>
    %77 = stablehlo.subtract %66, %76 : tensor<48x32xf32>
    %78 = stablehlo.slice %arg7 [20:40, 0:32] : (tensor<64x32xf32>) -> tensor<20x32xf32>
    %79 = stablehlo.slice %arg8 [20:40, 0:32] : (tensor<64x32xf32>) -> tensor<20x32xf32>
    %80 = stablehlo.convert %78 : (tensor<20x32xf32>) -> tensor<20x32xbf16>
    %81 = stablehlo.convert %64 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %82 = stablehlo.dot_general %80, %81, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x32xbf16>, tensor<32x48xbf16>) -> tensor<20x48xbf16>
    %83:3 = call @silu(%82) : (tensor<20x48xbf16>) -> (tensor<20x48xbf16>, tensor<20x48xbf16>, tensor<20x48xbf16>)
    %84 = stablehlo.convert %77 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %85 = stablehlo.dot_general %83#0, %84, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x48xbf16>, tensor<48x32xbf16>) -> tensor<20x32xbf16>
    %86 = stablehlo.convert %85 : (tensor<20x32xbf16>) -> tensor<20x32xf32>
    %87 = stablehlo.subtract %86, %79 : tensor<20x32xf32>
    %88 = stablehlo.multiply %87, %87 : tensor<20x32xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
    %90 = stablehlo.multiply %89, %87 : tensor<20x32xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%88 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<20x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<6.400000e+02> : tensor<f32>
    %92 = stablehlo.divide %91, %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<6.400000e+02> : tensor<f32>
    %93 = stablehlo.divide %cst_21, %cst_22 : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
    %95 = stablehlo.multiply %94, %90 : tensor<20x32xf32>
    %96 = stablehlo.convert %95 : (tensor<20x32xf32>) -> tensor<20x32xbf16>
    %97 = stablehlo.dot_general %96, %83#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x32xbf16>, tensor<20x48xbf16>) -> tensor<32x48xbf16>
    %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %99 = stablehlo.dot_general %96, %84, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<20x32xbf16>, tensor<48x32xbf16>) -> tensor<20x48xbf16>
    %100 = stablehlo.convert %98 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %101 = call @silu_0(%83#1, %83#2, %82, %99) : (tensor<20x48xbf16>, tensor<20x48xbf16>, tensor<20x48xbf16>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %102 = stablehlo.dot_general %101, %80, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x48xbf16>, tensor<20x32xbf16>) -> tensor<48x32xbf16>
    %103 = stablehlo.transpose %102, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %104 = stablehlo.convert %103 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %105 = stablehlo.add %27, %c_23 : tensor<i32>
    %106 = stablehlo.subtract %104, %31 : tensor<32x48xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %108 = stablehlo.multiply %107, %106 : tensor<32x48xf32>
    %109 = stablehlo.add %31, %108 : tensor<32x48xf32>
    %110 = stablehlo.subtract %100, %35 : tensor<48x32xf32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %112 = stablehlo.multiply %111, %110 : tensor<48x32xf32>
    %113 = stablehlo.add %35, %112 : tensor<48x32xf32>
    %114 = stablehlo.multiply %104, %104 : tensor<32x48xf32>
    %115 = stablehlo.subtract %114, %40 : tensor<32x48xf32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %117 = stablehlo.multiply %116, %115 : tensor<32x48xf32>
    %118 = stablehlo.add %40, %117 : tensor<32x48xf32>
    %119 = stablehlo.multiply %100, %100 : tensor<48x32xf32>
    %120 = stablehlo.subtract %119, %45 : tensor<48x32xf32>
    %cst_27 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %122 = stablehlo.multiply %121, %120 : tensor<48x32xf32>
    %123 = stablehlo.add %45, %122 : tensor<48x32xf32>
    %124 = stablehlo.convert %105 : (tensor<i32>) -> tensor<f32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %125 = stablehlo.power %cst_28, %124 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %126 = stablehlo.subtract %cst_29, %125 : tensor<f32>
    %127 = stablehlo.convert %105 : (tensor<i32>) -> tensor<f32>
    %cst_30 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %128 = stablehlo.power %cst_30, %127 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %129 = stablehlo.subtract %cst_31, %128 : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.999989986> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %131 = stablehlo.multiply %64, %130 : tensor<32x48xf32>
    %132 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %133 = stablehlo.divide %109, %132 : tensor<32x48xf32>
    %cst_33 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %135 = stablehlo.multiply %134, %133 : tensor<32x48xf32>
    %136 = stablehlo.broadcast_in_dim %129, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %137 = stablehlo.divide %118, %136 : tensor<32x48xf32>
    %138 = stablehlo.sqrt %137 : tensor<32x48xf32>
    %cst_34 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %140 = stablehlo.add %138, %139 : tensor<32x48xf32>
    %141 = stablehlo.divide %135, %140 : tensor<32x48xf32>
    %142 = stablehlo.subtract %131, %141 : tensor<32x48xf32>
    %cst_35 = stablehlo.constant dense<0.999989986> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %144 = stablehlo.multiply %77, %143 : tensor<48x32xf32>
    %145 = stablehlo.broadcast_in_dim %126, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %146 = stablehlo.divide %113, %145 : tensor<48x32xf32>
    %cst_36 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<48x32xf32>
    %149 = stablehlo.broadcast_in_dim %129, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %150 = stablehlo.divide %123, %149 : tensor<48x32xf32>
    %151 = stablehlo.sqrt %150 : tensor<48x32xf32>
    %cst_37 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %153 = stablehlo.add %151, %152 : tensor<48x32xf32>
    %154 = stablehlo.divide %148, %153 : tensor<48x32xf32>
    %155 = stablehlo.subtract %144, %154 : tensor<48x32xf32>
    %156 = stablehlo.slice %arg7 [40:60, 0:32] : (tensor<64x32xf32>) -> tensor<20x32xf32>
    %157 = stablehlo.slice %arg8 [40:60, 0:32] : (tensor<64x32xf32>) -> tensor<20x32xf32>
    %158 = stablehlo.convert %156 : (tensor<20x32xf32>) -> tensor<20x32xbf16>
    %159 = stablehlo.convert %142 : (tensor<32x48xf32>) -> tensor<32x48xbf16>
    %160 = stablehlo.dot_general %158, %159, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x32xbf16>, tensor<32x48xbf16>) -> tensor<20x48xbf16>
    %161:3 = call @silu(%160) : (tensor<20x48xbf16>) -> (tensor<20x48xbf16>, tensor<20x48xbf16>, tensor<20x48xbf16>)
    %162 = stablehlo.convert %155 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %163 = stablehlo.dot_general %161#0, %162, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x48xbf16>, tensor<48x32xbf16>) -> tensor<20x32xbf16>
    %164 = stablehlo.convert %163 : (tensor<20x32xbf16>) -> tensor<20x32xf32>
    %165 = stablehlo.subtract %164, %157 : tensor<20x32xf32>
    %166 = stablehlo.multiply %165, %165 : tensor<20x32xf32>
    %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
    %168 = stablehlo.multiply %167, %165 : tensor<20x32xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.reduce(%166 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<20x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_40 = stablehlo.constant dense<6.400000e+02> : tensor<f32>
    %170 = stablehlo.divide %169, %cst_40 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_42 = stablehlo.constant dense<6.400000e+02> : tensor<f32>
    %171 = stablehlo.divide %cst_41, %cst_42 : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<20x32xf32>
    %173 = stablehlo.multiply %172, %168 : tensor<20x32xf32>
    %174 = stablehlo.convert %173 : (tensor<20x32xf32>) -> tensor<20x32xbf16>
    %175 = stablehlo.dot_general %174, %161#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x32xbf16>, tensor<20x48xbf16>) -> tensor<32x48xbf16>
    %176 = stablehlo.transpose %175, dims = [1, 0] : (tensor<32x48xbf16>) -> tensor<48x32xbf16>
    %177 = stablehlo.dot_general %174, %162, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<20x32xbf16>, tensor<48x32xbf16>) -> tensor<20x48xbf16>
    %178 = stablehlo.convert %176 : (tensor<48x32xbf16>) -> tensor<48x32xf32>
    %179 = call @silu_0(%161#1, %161#2, %160, %177) : (tensor<20x48xbf16>, tensor<20x48xbf16>, tensor<20x48xbf16>, tensor<20x48xbf16>) -> tensor<20x48xbf16>
    %180 = stablehlo.dot_general %179, %158, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20x48xbf16>, tensor<20x32xbf16>) -> tensor<48x32xbf16>
    %181 = stablehlo.transpose %180, dims = [1, 0] : (tensor<48x32xbf16>) -> tensor<32x48xbf16>
    %182 = stablehlo.convert %181 : (tensor<32x48xbf16>) -> tensor<32x48xf32>
    %c_43 = stablehlo.constant dense<1> : tensor<i32>
    %183 = stablehlo.add %105, %c_43 : tensor<i32>
    %184 = stablehlo.subtract %182, %109 : tensor<32x48xf32>
    %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %186 = stablehlo.multiply %185, %184 : tensor<32x48xf32>
    %187 = stablehlo.add %109, %186 : tensor<32x48xf32>
    %188 = stablehlo.subtract %178, %113 : tensor<48x32xf32>
    %cst_45 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %190 = stablehlo.multiply %189, %188 : tensor<48x32xf32>
    %191 = stablehlo.add %113, %190 : tensor<48x32xf32>
    %192 = stablehlo.multiply %182, %182 : tensor<32x48xf32>
    %193 = stablehlo.subtract %192, %118 : tensor<32x48xf32>
    %cst_46 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %195 = stablehlo.multiply %194, %193 : tensor<32x48xf32>
    %196 = stablehlo.add %118, %195 : tensor<32x48xf32>
    %197 = stablehlo.multiply %178, %178 : tensor<48x32xf32>
    %198 = stablehlo.subtract %197, %123 : tensor<48x32xf32>
    %cst_47 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %199 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %200 = stablehlo.multiply %199, %198 : tensor<48x32xf32>
    %201 = stablehlo.add %123, %200 : tensor<48x32xf32>
    %202 = stablehlo.convert %183 : (tensor<i32>) -> tensor<f32>
    %cst_48 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %203 = stablehlo.power %cst_48, %202 : tensor<f32>
    %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %204 = stablehlo.subtract %cst_49, %203 : tensor<f32>
    %205 = stablehlo.convert %183 : (tensor<i32>) -> tensor<f32>
    %cst_50 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %206 = stablehlo.power %cst_50, %205 : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %207 = stablehlo.subtract %cst_51, %206 : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.999989986> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %209 = stablehlo.multiply %142, %208 : tensor<32x48xf32>
    %210 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %211 = stablehlo.divide %187, %210 : tensor<32x48xf32>
    %cst_53 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %213 = stablehlo.multiply %212, %211 : tensor<32x48xf32>
    %214 = stablehlo.broadcast_in_dim %207, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %215 = stablehlo.divide %196, %214 : tensor<32x48xf32>
    %216 = stablehlo.sqrt %215 : tensor<32x48xf32>
    %cst_54 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<32x48xf32>
    %218 = stablehlo.add %216, %217 : tensor<32x48xf32>
    %219 = stablehlo.divide %213, %218 : tensor<32x48xf32>
    %220 = stablehlo.subtract %209, %219 : tensor<32x48xf32>
    %cst_55 = stablehlo.constant dense<0.999989986> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %222 = stablehlo.multiply %155, %221 : tensor<48x32xf32>
    %223 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %224 = stablehlo.divide %191, %223 : tensor<48x32xf32>
    %cst_56 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %226 = stablehlo.multiply %225, %224 : tensor<48x32xf32>
    %227 = stablehlo.broadcast_in_dim %207, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %228 = stablehlo.divide %201, %227 : tensor<48x32xf32>
    %229 = stablehlo.sqrt %228 : tensor<48x32xf32>
    %cst_57 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %230 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<48x32xf32>
    %231 = stablehlo.add %229, %230 : tensor<48x32xf32>
    %232 = stablehlo.divide %226, %231 : tensor<48x32xf32>
    %233 = stablehlo.subtract %222, %232 : tensor<48x32xf32>
    return %187, %191, %220, %233, %183, %196, %201, %170 : tensor<32x48xf32>, tensor<48x32xf32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<i32>, tensor<32x48xf32>, tensor<48x32xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<20x48xbf16>) -> (tensor<20x48xbf16>, tensor<20x48xbf16>, tensor<20x48xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<20x48xbf16>
    %1 = stablehlo.exponential %0 : tensor<20x48xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<20x48xbf16>
    %3 = stablehlo.add %2, %1 : tensor<20x48xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<20x48xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<20x48xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<20x48xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<20x48xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<20x48xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<20x48xbf16>
    return %9, %8, %5 : tensor<20x48xbf16>, tensor<20x48xbf16>, tensor<20x48xbf16>
  }
  func.func private @silu_0(%arg0: tensor<20x48xbf16>, %arg1: tensor<20x48xbf16>, %arg2: tensor<20x48xbf16>, %arg3: tensor<20x48xbf16>) -> tensor<20x48xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<20x48xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<20x48xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<20x48xbf16>
    %3 = stablehlo.add %1, %2 : tensor<20x48xbf16>
    return %3 : tensor<20x48xbf16>
  }
}
