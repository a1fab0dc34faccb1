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
    %24 = stablehlo.convert %23 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %25 = stablehlo.convert %18 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %27 = stablehlo.multiply %26, %24 : tensor<32x80xf32>
    %cst_7 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %29 = stablehlo.multiply %28, %arg3 : tensor<32x80xf32>
    %30 = stablehlo.add %27, %29 : tensor<32x80xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %32 = stablehlo.multiply %31, %25 : tensor<80x16xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %34 = stablehlo.multiply %33, %arg4 : tensor<80x16xf32>
    %35 = stablehlo.add %32, %34 : tensor<80x16xf32>
    %36 = stablehlo.multiply %24, %24 : tensor<32x80xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<32x80xf32>
    %cst_11 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %40 = stablehlo.multiply %39, %arg5 : tensor<32x80xf32>
    %41 = stablehlo.add %38, %40 : tensor<32x80xf32>
    %42 = stablehlo.multiply %25, %25 : tensor<80x16xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<80x16xf32>
    %cst_13 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %46 = stablehlo.multiply %45, %arg6 : tensor<80x16xf32>
    %47 = stablehlo.add %44, %46 : tensor<80x16xf32>
    %c = stablehlo.constant dense<2147483647> : tensor<i32>
    %48 = stablehlo.compare LT, %arg2, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_14 = stablehlo.constant dense<1> : tensor<i32>
    %49 = stablehlo.add %arg2, %c_14 : tensor<i32>
    %c_15 = stablehlo.constant dense<2147483647> : tensor<i32>
    %50 = call @_where(%48, %49, %c_15) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %51 = stablehlo.convert %50 : (tensor<i32>) -> tensor<f32>
    %52 = stablehlo.power %cst_16, %51 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.subtract %cst_17, %52 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %55 = stablehlo.divide %30, %54 : tensor<32x80xf32>
    %56 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %57 = stablehlo.divide %35, %56 : tensor<80x16xf32>
    %cst_18 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %58 = stablehlo.convert %50 : (tensor<i32>) -> tensor<f32>
    %59 = stablehlo.power %cst_18, %58 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.subtract %cst_19, %59 : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %62 = stablehlo.divide %41, %61 : tensor<32x80xf32>
    %63 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %64 = stablehlo.divide %47, %63 : tensor<80x16xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %66 = stablehlo.add %62, %65 : tensor<32x80xf32>
    %67 = stablehlo.sqrt %66 : tensor<32x80xf32>
    %cst_21 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %69 = stablehlo.add %67, %68 : tensor<32x80xf32>
    %70 = stablehlo.divide %55, %69 : tensor<32x80xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %72 = stablehlo.add %64, %71 : tensor<80x16xf32>
    %73 = stablehlo.sqrt %72 : tensor<80x16xf32>
    %cst_23 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %75 = stablehlo.add %73, %74 : tensor<80x16xf32>
    %76 = stablehlo.divide %57, %75 : tensor<80x16xf32>
    %cst_24 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %78 = stablehlo.multiply %77, %arg0 : tensor<32x80xbf16>
    %79 = stablehlo.convert %78 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %80 = stablehlo.add %70, %79 : tensor<32x80xf32>
    %cst_25 = stablehlo.constant dense<1.000980e-01> : tensor<bf16>
    %81 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %82 = stablehlo.multiply %81, %arg1 : tensor<80x16xbf16>
    %83 = stablehlo.convert %82 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %84 = stablehlo.add %76, %83 : tensor<80x16xf32>
    %85 = call @norm(%arg0) : (tensor<32x80xbf16>) -> tensor<1x1xbf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %86 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %87 = stablehlo.compare LE, %85, %86, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %88 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %89 = call @_where_0(%87, %88, %arg0) : (tensor<1x1xi1>, tensor<32x80xbf16>, tensor<32x80xbf16>) -> tensor<32x80xbf16>
    %90 = stablehlo.reshape %85 : (tensor<1x1xbf16>) -> tensor<bf16>
    %91 = call @norm_1(%89) : (tensor<32x80xbf16>) -> tensor<bf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %92 = stablehlo.compare LE, %90, %cst_28, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = call @_where_2(%92, %cst_29, %91) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %94 = call @norm_3(%80) : (tensor<32x80xf32>) -> tensor<1x1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %96 = stablehlo.compare LE, %94, %95, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %98 = call @_where_4(%96, %97, %80) : (tensor<1x1xi1>, tensor<32x80xf32>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %99 = stablehlo.reshape %94 : (tensor<1x1xf32>) -> tensor<f32>
    %100 = call @norm_5(%98) : (tensor<32x80xf32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.compare LE, %99, %cst_32, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = call @_where_6(%101, %cst_33, %100) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %103 = stablehlo.multiply %cst_34, %93 : tensor<bf16>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.add %102, %cst_35 : tensor<f32>
    %105 = stablehlo.convert %103 : (tensor<bf16>) -> tensor<f32>
    %106 = stablehlo.divide %105, %104 : tensor<f32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %107 = stablehlo.compare EQ, %93, %cst_36, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.compare EQ, %102, %cst_37, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %109 = stablehlo.or %107, %108 : tensor<i1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %110 = call @_where_7(%109, %cst_38, %106) : (tensor<i1>, tensor<bf16>, tensor<f32>) -> tensor<f32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %112 = stablehlo.multiply %80, %111 : tensor<32x80xf32>
    %113 = call @norm_8(%arg1) : (tensor<80x16xbf16>) -> tensor<1x1xbf16>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %114 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<bf16>) -> tensor<1x1xbf16>
    %115 = stablehlo.compare LE, %113, %114, FLOAT : (tensor<1x1xbf16>, tensor<1x1xbf16>) -> tensor<1x1xi1>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %116 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %117 = call @_where_9(%115, %116, %arg1) : (tensor<1x1xi1>, tensor<80x16xbf16>, tensor<80x16xbf16>) -> tensor<80x16xbf16>
    %118 = stablehlo.reshape %113 : (tensor<1x1xbf16>) -> tensor<bf16>
    %119 = call @norm_10(%117) : (tensor<80x16xbf16>) -> tensor<bf16>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %120 = stablehlo.compare LE, %118, %cst_41, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = call @_where_2(%120, %cst_42, %119) : (tensor<i1>, tensor<f32>, tensor<bf16>) -> tensor<bf16>
    %122 = call @norm_11(%84) : (tensor<80x16xf32>) -> tensor<1x1xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %124 = stablehlo.compare LE, %122, %123, FLOAT : (tensor<1x1xf32>, tensor<1x1xf32>) -> tensor<1x1xi1>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %126 = call @_where_12(%124, %125, %84) : (tensor<1x1xi1>, tensor<80x16xf32>, tensor<80x16xf32>) -> tensor<80x16xf32>
    %127 = stablehlo.reshape %122 : (tensor<1x1xf32>) -> tensor<f32>
    %128 = call @norm_13(%126) : (tensor<80x16xf32>) -> tensor<f32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.compare LE, %127, %cst_45, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = call @_where_6(%129, %cst_46, %128) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %131 = stablehlo.multiply %cst_47, %121 : tensor<bf16>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.add %130, %cst_48 : tensor<f32>
    %133 = stablehlo.convert %131 : (tensor<bf16>) -> tensor<f32>
    %134 = stablehlo.divide %133, %132 : tensor<f32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %135 = stablehlo.compare EQ, %121, %cst_49, FLOAT : (tensor<bf16>, tensor<bf16>) -> tensor<i1>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.compare EQ, %130, %cst_50, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %137 = stablehlo.or %135, %136 : tensor<i1>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %138 = call @_where_7(%137, %cst_51, %134) : (tensor<i1>, tensor<bf16>, tensor<f32>) -> tensor<f32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %140 = stablehlo.multiply %84, %139 : tensor<80x16xf32>
    %cst_52 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %142 = stablehlo.multiply %141, %112 : tensor<32x80xf32>
    %cst_53 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %144 = stablehlo.multiply %143, %140 : tensor<80x16xf32>
    %145 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %146 = stablehlo.add %145, %142 : tensor<32x80xf32>
    %147 = stablehlo.convert %146 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %148 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %149 = stablehlo.add %148, %144 : tensor<80x16xf32>
    %150 = stablehlo.convert %149 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %147, %150, %50, %30, %35, %41, %47, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<f32>
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
