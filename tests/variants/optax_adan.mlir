module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<32x80xf32>, %arg3: tensor<80x16xf32>, %arg4: tensor<32x80xf32>, %arg5: tensor<80x16xf32>, %arg6: tensor<32x80xf32>, %arg7: tensor<80x16xf32>, %arg8: tensor<32x80xf32>, %arg9: tensor<80x16xf32>, %arg10: tensor<i32>, %arg11: tensor<48x32xf32>, %arg12: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].m['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].m['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].v['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].v['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].n['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].n['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].g['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].g['w2']"}, tensor<i32> {jax.result_info = "result[1][0].t"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg11 : (tensor<48x32xf32>) -> tensor<48x32xbf16>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = call @relu(%1) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %4 = stablehlo.compare GT, %1, %3, FLOAT : (tensor<48x80xbf16>, tensor<48x80xbf16>) -> tensor<48x80xi1>
    %5 = stablehlo.dot_general %2, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x16xbf16>) -> tensor<48x16xbf16>
    %6 = stablehlo.convert %5 : (tensor<48x16xbf16>) -> tensor<48x16xf32>
    %7 = stablehlo.subtract %6, %arg12 : tensor<48x16xf32>
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
    %c = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.compare EQ, %arg10, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %29 = stablehlo.subtract %24, %arg8 : tensor<32x80xf32>
    %30 = stablehlo.subtract %25, %arg9 : tensor<80x16xf32>
    %31 = call @_where(%26, %27, %29) : (tensor<i1>, tensor<32x80xf32>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %32 = call @_where_0(%26, %28, %30) : (tensor<i1>, tensor<80x16xf32>, tensor<80x16xf32>) -> tensor<80x16xf32>
    %cst_8 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %34 = stablehlo.multiply %33, %24 : tensor<32x80xf32>
    %cst_9 = stablehlo.constant dense<9.800000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %36 = stablehlo.multiply %35, %arg2 : tensor<32x80xf32>
    %37 = stablehlo.add %34, %36 : tensor<32x80xf32>
    %cst_10 = stablehlo.constant dense<2.000000e-02> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %39 = stablehlo.multiply %38, %25 : tensor<80x16xf32>
    %cst_11 = stablehlo.constant dense<9.800000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %41 = stablehlo.multiply %40, %arg3 : tensor<80x16xf32>
    %42 = stablehlo.add %39, %41 : tensor<80x16xf32>
    %cst_12 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %44 = stablehlo.multiply %43, %31 : tensor<32x80xf32>
    %cst_13 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %46 = stablehlo.multiply %45, %arg4 : tensor<32x80xf32>
    %47 = stablehlo.add %44, %46 : tensor<32x80xf32>
    %cst_14 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %49 = stablehlo.multiply %48, %32 : tensor<80x16xf32>
    %cst_15 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %51 = stablehlo.multiply %50, %arg5 : tensor<80x16xf32>
    %52 = stablehlo.add %49, %51 : tensor<80x16xf32>
    %cst_16 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %54 = stablehlo.multiply %53, %31 : tensor<32x80xf32>
    %55 = stablehlo.add %24, %54 : tensor<32x80xf32>
    %cst_17 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %57 = stablehlo.multiply %56, %32 : tensor<80x16xf32>
    %58 = stablehlo.add %25, %57 : tensor<80x16xf32>
    %59 = stablehlo.multiply %55, %55 : tensor<32x80xf32>
    %cst_18 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<32x80xf32>
    %cst_19 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %63 = stablehlo.multiply %62, %arg6 : tensor<32x80xf32>
    %64 = stablehlo.add %61, %63 : tensor<32x80xf32>
    %65 = stablehlo.multiply %58, %58 : tensor<80x16xf32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<80x16xf32>
    %cst_21 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %69 = stablehlo.multiply %68, %arg7 : tensor<80x16xf32>
    %70 = stablehlo.add %67, %69 : tensor<80x16xf32>
    %c_22 = stablehlo.constant dense<2147483647> : tensor<i32>
    %71 = stablehlo.compare LT, %arg10, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %72 = stablehlo.add %arg10, %c_23 : tensor<i32>
    %c_24 = stablehlo.constant dense<2147483647> : tensor<i32>
    %73 = call @_where_1(%71, %72, %c_24) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_25 = stablehlo.constant dense<9.800000e-01> : tensor<f32>
    %74 = stablehlo.convert %73 : (tensor<i32>) -> tensor<f32>
    %75 = stablehlo.power %cst_25, %74 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.subtract %cst_26, %75 : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %78 = stablehlo.divide %37, %77 : tensor<32x80xf32>
    %79 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %80 = stablehlo.divide %42, %79 : tensor<80x16xf32>
    %cst_27 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %81 = stablehlo.convert %73 : (tensor<i32>) -> tensor<f32>
    %82 = stablehlo.power %cst_27, %81 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.subtract %cst_28, %82 : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %85 = stablehlo.divide %47, %84 : tensor<32x80xf32>
    %86 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %87 = stablehlo.divide %52, %86 : tensor<80x16xf32>
    %cst_29 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %88 = stablehlo.convert %73 : (tensor<i32>) -> tensor<f32>
    %89 = stablehlo.power %cst_29, %88 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.subtract %cst_30, %89 : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %92 = stablehlo.divide %64, %91 : tensor<32x80xf32>
    %93 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %94 = stablehlo.divide %70, %93 : tensor<80x16xf32>
    %cst_31 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %96 = stablehlo.multiply %95, %85 : tensor<32x80xf32>
    %97 = stablehlo.add %78, %96 : tensor<32x80xf32>
    %cst_32 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %99 = stablehlo.multiply %98, %87 : tensor<80x16xf32>
    %100 = stablehlo.add %80, %99 : tensor<80x16xf32>
    %cst_33 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %102 = stablehlo.add %92, %101 : tensor<32x80xf32>
    %103 = stablehlo.sqrt %102 : tensor<32x80xf32>
    %cst_34 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %105 = stablehlo.add %103, %104 : tensor<32x80xf32>
    %cst_35 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %107 = stablehlo.add %94, %106 : tensor<80x16xf32>
    %108 = stablehlo.sqrt %107 : tensor<80x16xf32>
    %cst_36 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %110 = stablehlo.add %108, %109 : tensor<80x16xf32>
    %111 = stablehlo.divide %97, %105 : tensor<32x80xf32>
    %112 = stablehlo.divide %100, %110 : tensor<80x16xf32>
    %cst_37 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %114 = stablehlo.multiply %113, %111 : tensor<32x80xf32>
    %cst_38 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %116 = stablehlo.multiply %115, %112 : tensor<80x16xf32>
    %117 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %118 = stablehlo.add %117, %114 : tensor<32x80xf32>
    %119 = stablehlo.convert %118 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %120 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %121 = stablehlo.add %120, %116 : tensor<80x16xf32>
    %122 = stablehlo.convert %121 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %119, %122, %37, %42, %47, %52, %64, %70, %24, %25, %73, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<i32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<32x80xf32>, %arg2: tensor<32x80xf32>) -> tensor<32x80xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<32x80xf32>
    return %0 : tensor<32x80xf32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<80x16xf32>, %arg2: tensor<80x16xf32>) -> tensor<80x16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<80x16xf32>
    return %0 : tensor<80x16xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
