module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<i32>, %arg3: tensor<32x80xf32>, %arg4: tensor<80x16xf32>, %arg5: tensor<32x80xf32>, %arg6: tensor<80x16xf32>, %arg7: tensor<48x32xf32>, %arg8: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<i32> {jax.result_info = "result[1][0].count"}, tensor<32x80xf32> {jax.result_info = "result[1][0].mu['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].mu['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].nu['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].nu['w2']"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg7 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = call @relu(%1) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %5 = stablehlo.dot_general %2, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %6 = stablehlo.convert %5 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %7 = stablehlo.subtract %6, %arg8 : tensor<48x16xf32>
    %8 = chlo.square %7 : tensor<48x16xf32> -> tensor<48x16xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<48x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<48x16xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<7.680000e+02> : tensor<f32>
    %13 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<48x16xf32>
    %15 = stablehlo.multiply %14, %10 : tensor<48x16xf32>
    %16 = stablehlo.convert %15 : (tensor<48x16xf32>) -> tensor<48x16xbf16>
    %17 = stablehlo.dot_general %16, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<48x80xbf16>) -> tensor<16x80xbf16>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<16x80xbf16>) -> tensor<80x16xbf16>
    %19 = stablehlo.dot_general %16, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<48x16xbf16>, tensor<80x16xbf16>) -> tensor<48x80xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %21 = stablehlo.select %4, %19, %20 : tensor<48x80xi1>, tensor<48x80xbf16>
    %22 = stablehlo.dot_general %21, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<48x32xbf16>) -> tensor<80x32xbf16>
    %23 = stablehlo.transpose %22, dims = [1, 0] : (tensor<80x32xbf16>) -> tensor<32x80xbf16>
    %cst_6 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %25 = stablehlo.multiply %24, %23 : tensor<32x80xbf16>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %27 = stablehlo.multiply %26, %arg3 : tensor<32x80xf32>
    %28 = stablehlo.convert %25 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %29 = stablehlo.add %28, %27 : tensor<32x80xf32>
    %cst_8 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %31 = stablehlo.multiply %30, %18 : tensor<80x16xbf16>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %33 = stablehlo.multiply %32, %arg4 : tensor<80x16xf32>
    %34 = stablehlo.convert %31 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %35 = stablehlo.add %34, %33 : tensor<80x16xf32>
    %36 = stablehlo.multiply %23, %23 : tensor<32x80xbf16>
    %cst_10 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %38 = stablehlo.multiply %37, %36 : tensor<32x80xbf16>
    %cst_11 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %40 = stablehlo.multiply %39, %arg5 : tensor<32x80xf32>
    %41 = stablehlo.convert %38 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %42 = stablehlo.add %41, %40 : tensor<32x80xf32>
    %43 = stablehlo.multiply %18, %18 : tensor<80x16xbf16>
    %cst_12 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %45 = stablehlo.multiply %44, %43 : tensor<80x16xbf16>
    %cst_13 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %47 = stablehlo.multiply %46, %arg6 : tensor<80x16xf32>
    %48 = stablehlo.convert %45 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %49 = stablehlo.add %48, %47 : tensor<80x16xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %50 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_14 = stablehlo.constant dense<1> : tensor<i32>
    %51 = stablehlo.add %arg2, %c_14 : tensor<i32>
    %c_15 = stablehlo.constant dense<2147483647> : tensor<i32>
    %52 = call @_where(%50, %51, %c_15) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %53 = stablehlo.convert %52 : (tensor<i32>) -> tensor<f32>
    %54 = stablehlo.power %cst_16, %53 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.subtract %cst_17, %54 : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %57 = stablehlo.divide %29, %56 : tensor<32x80xf32>
    %58 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %59 = stablehlo.divide %35, %58 : tensor<80x16xf32>
    %cst_18 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %60 = stablehlo.convert %52 : (tensor<i32>) -> tensor<f32>
    %61 = stablehlo.power %cst_18, %60 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.subtract %cst_19, %61 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %64 = stablehlo.divide %42, %63 : tensor<32x80xf32>
    %65 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %66 = stablehlo.divide %49, %65 : tensor<80x16xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %68 = stablehlo.add %64, %67 : tensor<32x80xf32>
    %69 = stablehlo.sqrt %68 : tensor<32x80xf32>
    %cst_21 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %71 = stablehlo.add %69, %70 : tensor<32x80xf32>
    %72 = stablehlo.divide %57, %71 : tensor<32x80xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %74 = stablehlo.add %66, %73 : tensor<80x16xf32>
    %75 = stablehlo.sqrt %74 : tensor<80x16xf32>
    %cst_23 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %77 = stablehlo.add %75, %76 : tensor<80x16xf32>
    %78 = stablehlo.divide %59, %77 : tensor<80x16xf32>
    %cst_24 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %79 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %80 = stablehlo.multiply %79, %arg0 : tensor<32x80xbf16>
    %81 = stablehlo.convert %80 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %82 = stablehlo.add %72, %81 : tensor<32x80xf32>
    %cst_25 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %83 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %84 = stablehlo.multiply %83, %arg1 : tensor<80x16xbf16>
    %85 = stablehlo.convert %84 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %86 = stablehlo.add %78, %85 : tensor<80x16xf32>
    %87 = call @norm(%arg0) : (tensor<32x80xbf16>) -> tensor<1x1xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %88 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %89 = stablehlo.compare LE, %87, %88, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %90 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %91 = call @_where_0(%89, %90, %arg0) : (tensor<1x1xi1>, tensor<32x80xbf16>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
    %92 = stablehlo.reshape %87 : (tensor<1x1xbf16>) -> tensor<bf16>
    %93 = call @norm_1(%91) : (tensor<32x80xbf16>) -> tensor<bf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %94 = stablehlo.compare LE, %92, %cst_28, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = call @_where_2(%94, %cst_29, %93) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %96 = call @norm_3(%82) : (tensor<32x80xf32>) -> tensor<1x1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %98 = stablehlo.compare LE, %96, %97, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %100 = call @_where_4(%98, %99, %82) : (tensor<1x1xi1>, tensor<32x80xf32>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %101 = stablehlo.reshape %96 : (tensor<1x1xf32>) -> tensor<f32>
    %102 = call @norm_5(%100) : (tensor<32x80xf32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.compare LE, %101, %cst_32, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = call @_where_6(%103, %cst_33, %102) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %105 = stablehlo.multiply %cst_34, %95 : tensor<bf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.add %104, %cst_35 : tensor<f32>
    %107 = stablehlo.convert %105 : (tensor<bf16>) -> tensor<f32>
    %108 = stablehlo.divide %107, %106 : tensor<f32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %109 = stablehlo.compare EQ, %95, %cst_36, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.compare EQ, %104, %cst_37, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %111 = stablehlo.or %109, %110 : tensor<i1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %112 = call @_where_7(%111, %cst_38, %108) : (tensor<i1>, tensor<bf16>, tensor<f32>) -> tensor<f32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %114 = stablehlo.multiply %82, %113 : tensor<32x80xf32>
    %115 = call @norm_8(%arg1) : (tensor<80x16xbf16>) -> tensor<1x1xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %116 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %117 = stablehlo.compare LE, %115, %116, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %118 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %119 = call @_where_9(%117, %118, %arg1) : (tensor<1x1xi1>, tensor<80x16xbf16>, tensor<80x16xbf16>) -> tensor<80x16xbf16>
    %120 = stablehlo.reshape %115 : (tensor<1x1xbf16>) -> tensor<bf16>
    %121 = call @norm_10(%119) : (tensor<80x16xbf16>) -> tensor<bf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %122 = stablehlo.compare LE, %120, %cst_41, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = call @_where_2(%122, %cst_42, %121) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %124 = call @norm_11(%86) : (tensor<80x16xf32>) -> tensor<1x1xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %126 = stablehlo.compare LE, %124, %125, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %128 = call @_where_12(%126, %127, %86) : (tensor<1x1xi1>, tensor<80x16xf32>, tensor<80x16xf32>) -> tensor<80x16xf32>
    %129 = stablehlo.reshape %124 : (tensor<1x1xf32>) -> tensor<f32>
    %130 = call @norm_13(%128) : (tensor<80x16xf32>) -> tensor<f32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.compare LE, %129, %cst_45, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = call @_where_6(%131, %cst_46, %130) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %133 = stablehlo.multiply %cst_47, %123 : tensor<bf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.add %132, %cst_48 : tensor<f32>
    %135 = stablehlo.convert %133 : (tensor<bf16>) -> tensor<f32>
    %136 = stablehlo.divide %135, %134 : tensor<f32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %137 = stablehlo.compare EQ, %123, %cst_49, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.compare EQ, %132, %cst_50, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %139 = stablehlo.or %137, %138 : tensor<i1>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %140 = call @_where_7(%139, %cst_51, %136) : (tensor<i1>, tensor<bf16>, tensor<f32>) -> tensor<f32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %142 = stablehlo.multiply %86, %141 : tensor<80x16xf32>
    %cst_52 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %144 = stablehlo.multiply %143, %114 : tensor<32x80xf32>
    %cst_53 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %146 = stablehlo.multiply %145, %142 : tensor<80x16xf32>
    %147 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %148 = stablehlo.add %147, %144 : tensor<32x80xf32>
    %149 = stablehlo.convert %148 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %150 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %151 = stablehlo.add %150, %146 : tensor<80x16xf32>
    %152 = stablehlo.convert %151 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %149, %152, %52, %29, %35, %42, %49, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @norm(%arg0: tensor<32x80xbf16>) -> tensor<1x1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32x80xbf16>
    %1 = stablehlo.convert %0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %4 = stablehlo.convert %3 : (tensor<1x1xf32>) -> tensor<1x1xbf16>
    %5 = stablehlo.sqrt %4 : tensor<1x1xbf16>
    return %5 : tensor<1x1xbf16>
  }
  func.func private @_where_0(%arg0: tensor<1x1xi1>, %arg1: tensor<32x80xbf16>, %arg2: tensor<32x80xbf16>) -> tensor<32x80xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<32x80xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<32x80xi1>, tensor<32x80xbf16>
    return %1 : tensor<32x80xbf16>
  }
  func.func private @norm_1(%arg0: tensor<32x80xbf16>) -> tensor<bf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32x80xbf16>
    %1 = stablehlo.convert %0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.convert %2 : (tensor<f32>) -> tensor<bf16>
    %4 = stablehlo.sqrt %3 : tensor<bf16>
    return %4 : tensor<bf16>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<bf16>) -> tensor<bf16> {
    %0 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<bf16>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<bf16>
    return %1 : tensor<bf16>
  }
  func.func private @norm_3(%arg0: tensor<32x80xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.sqrt %2 : tensor<1x1xf32>
    return %3 : tensor<1x1xf32>
  }
  func.func private @_where_4(%arg0: tensor<1x1xi1>, %arg1: tensor<32x80xf32>, %arg2: tensor<32x80xf32>) -> tensor<32x80xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<32x80xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<32x80xi1>, tensor<32x80xf32>
    return %1 : tensor<32x80xf32>
  }
  func.func private @norm_5(%arg0: tensor<32x80xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<32x80xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<32x80xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_where_7(%arg0: tensor<i1>, %arg1: tensor<bf16>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : (tensor<bf16>) -> tensor<f32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @norm_8(%arg0: tensor<80x16xbf16>) -> tensor<1x1xbf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<80x16xbf16>
    %1 = stablehlo.convert %0 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x16xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %4 = stablehlo.convert %3 : (tensor<1x1xf32>) -> tensor<1x1xbf16>
    %5 = stablehlo.sqrt %4 : tensor<1x1xbf16>
    return %5 : tensor<1x1xbf16>
  }
  func.func private @_where_9(%arg0: tensor<1x1xi1>, %arg1: tensor<80x16xbf16>, %arg2: tensor<80x16xbf16>) -> tensor<80x16xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<80x16xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<80x16xi1>, tensor<80x16xbf16>
    return %1 : tensor<80x16xbf16>
  }
  func.func private @norm_10(%arg0: tensor<80x16xbf16>) -> tensor<bf16> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<80x16xbf16>
    %1 = stablehlo.convert %0 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x16xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.convert %2 : (tensor<f32>) -> tensor<bf16>
    %4 = stablehlo.sqrt %3 : tensor<bf16>
    return %4 : tensor<bf16>
  }
  func.func private @norm_11(%arg0: tensor<80x16xf32>) -> tensor<1x1xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<80x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x16xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.sqrt %2 : tensor<1x1xf32>
    return %3 : tensor<1x1xf32>
  }
  func.func private @_where_12(%arg0: tensor<1x1xi1>, %arg1: tensor<80x16xf32>, %arg2: tensor<80x16xf32>) -> tensor<80x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<80x16xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<80x16xi1>, tensor<80x16xf32>
    return %1 : tensor<80x16xf32>
  }
  func.func private @norm_13(%arg0: tensor<80x16xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<80x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<80x16xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
