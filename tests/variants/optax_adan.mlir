module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32x80xbf16>, %arg1: tensor<80x16xbf16>, %arg2: tensor<32x80xf32>, %arg3: tensor<80x16xf32>, %arg4: tensor<32x80xf32>, %arg5: tensor<80x16xf32>, %arg6: tensor<32x80xf32>, %arg7: tensor<80x16xf32>, %arg8: tensor<32x80xf32>, %arg9: tensor<80x16xf32>, %arg10: tensor<i32>, %arg11: tensor<48x32xf32>, %arg12: tensor<48x16xf32>) -> (tensor<32x80xbf16> {jax.result_info = "result[0]['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[0]['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].m['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].m['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].v['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].v['w2']"}, tensor<32x80xf32> {jax.result_info = "result[1][0].n['w1']"}, tensor<80x16xf32> {jax.result_info = "result[1][0].n['w2']"}, tensor<32x80xbf16> {jax.result_info = "result[1][0].g['w1']"}, tensor<80x16xbf16> {jax.result_info = "result[1][0].g['w2']"}, tensor<i32> {jax.result_info = "result[1][0].t"}, tensor<f32> {jax.result_info = "result[2]"}) {
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
    %c = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare EQ, %arg10, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %27 = stablehlo.convert %23 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %28 = stablehlo.subtract %27, %arg8 : tensor<32x80xf32>
    %29 = stablehlo.convert %18 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %30 = stablehlo.subtract %29, %arg9 : tensor<80x16xf32>
    %31 = call @_where(%24, %25, %28) : (tensor<i1>, tensor<32x80xbf16>, tensor<32x80xf32>) -> tensor<32x80xf32>
    %32 = call @_where_0(%24, %26, %30) : (tensor<i1>, tensor<80x16xbf16>, tensor<80x16xf32>) -> tensor<80x16xf32>
    %cst_8 = stablehlo.constant dense<2.001950e-02> : tensor<bf16>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<32x80xbf16>
    %34 = stablehlo.multiply %33, %23 : tensor<32x80xbf16>
    %cst_9 = stablehlo.constant dense<9.800000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %36 = stablehlo.multiply %35, %arg2 : tensor<32x80xf32>
    %37 = stablehlo.convert %34 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %38 = stablehlo.add %37, %36 : tensor<32x80xf32>
    %cst_10 = stablehlo.constant dense<2.001950e-02> : tensor<bf16>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<80x16xbf16>
    %40 = stablehlo.multiply %39, %18 : tensor<80x16xbf16>
    %cst_11 = stablehlo.constant dense<9.800000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %42 = stablehlo.multiply %41, %arg3 : tensor<80x16xf32>
    %43 = stablehlo.convert %40 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %44 = stablehlo.add %43, %42 : tensor<80x16xf32>
    %cst_12 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %46 = stablehlo.multiply %45, %31 : tensor<32x80xf32>
    %cst_13 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %48 = stablehlo.multiply %47, %arg4 : tensor<32x80xf32>
    %49 = stablehlo.add %46, %48 : tensor<32x80xf32>
    %cst_14 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %51 = stablehlo.multiply %50, %32 : tensor<80x16xf32>
    %cst_15 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %53 = stablehlo.multiply %52, %arg5 : tensor<80x16xf32>
    %54 = stablehlo.add %51, %53 : tensor<80x16xf32>
    %cst_16 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %56 = stablehlo.multiply %55, %31 : tensor<32x80xf32>
    %57 = stablehlo.convert %23 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %58 = stablehlo.add %57, %56 : tensor<32x80xf32>
    %cst_17 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %60 = stablehlo.multiply %59, %32 : tensor<80x16xf32>
    %61 = stablehlo.convert %18 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %62 = stablehlo.add %61, %60 : tensor<80x16xf32>
    %63 = stablehlo.multiply %58, %58 : tensor<32x80xf32>
    %cst_18 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<32x80xf32>
    %cst_19 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %67 = stablehlo.multiply %66, %arg6 : tensor<32x80xf32>
    %68 = stablehlo.add %65, %67 : tensor<32x80xf32>
    %69 = stablehlo.multiply %62, %62 : tensor<80x16xf32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<80x16xf32>
    %cst_21 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %73 = stablehlo.multiply %72, %arg7 : tensor<80x16xf32>
    %74 = stablehlo.add %71, %73 : tensor<80x16xf32>
    %c_22 = stablehlo.constant dense<2147483647> : tensor<i32>
    %75 = stablehlo.compare LT, %arg10, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %76 = stablehlo.add %arg10, %c_23 : tensor<i32>
    %c_24 = stablehlo.constant dense<2147483647> : tensor<i32>
    %77 = call @_where_1(%75, %76, %c_24) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %cst_25 = stablehlo.constant dense<9.800000e-01> : tensor<f32>
    %78 = stablehlo.convert %77 : (tensor<i32>) -> tensor<f32>
    %79 = stablehlo.power %cst_25, %78 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.subtract %cst_26, %79 : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %82 = stablehlo.divide %38, %81 : tensor<32x80xf32>
    %83 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %84 = stablehlo.divide %44, %83 : tensor<80x16xf32>
    %cst_27 = stablehlo.constant dense<9.200000e-01> : tensor<f32>
    %85 = stablehlo.convert %77 : (tensor<i32>) -> tensor<f32>
    %86 = stablehlo.power %cst_27, %85 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.subtract %cst_28, %86 : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %89 = stablehlo.divide %49, %88 : tensor<32x80xf32>
    %90 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %91 = stablehlo.divide %54, %90 : tensor<80x16xf32>
    %cst_29 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %92 = stablehlo.convert %77 : (tensor<i32>) -> tensor<f32>
    %93 = stablehlo.power %cst_29, %92 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.subtract %cst_30, %93 : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %96 = stablehlo.divide %68, %95 : tensor<32x80xf32>
    %97 = stablehlo.broadcast_in_dim %94, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %98 = stablehlo.divide %74, %97 : tensor<80x16xf32>
    %cst_31 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %100 = stablehlo.multiply %99, %89 : tensor<32x80xf32>
    %101 = stablehlo.add %82, %100 : tensor<32x80xf32>
    %cst_32 = stablehlo.constant dense<8.000000e-02> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %103 = stablehlo.multiply %102, %91 : tensor<80x16xf32>
    %104 = stablehlo.add %84, %103 : tensor<80x16xf32>
    %cst_33 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %106 = stablehlo.add %96, %105 : tensor<32x80xf32>
    %107 = stablehlo.sqrt %106 : tensor<32x80xf32>
    %cst_34 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %109 = stablehlo.add %107, %108 : tensor<32x80xf32>
    %cst_35 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %111 = stablehlo.add %98, %110 : tensor<80x16xf32>
    %112 = stablehlo.sqrt %111 : tensor<80x16xf32>
    %cst_36 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %114 = stablehlo.add %112, %113 : tensor<80x16xf32>
    %115 = stablehlo.divide %101, %109 : tensor<32x80xf32>
    %116 = stablehlo.divide %104, %114 : tensor<80x16xf32>
    %cst_37 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<32x80xf32>
    %118 = stablehlo.multiply %117, %115 : tensor<32x80xf32>
    %cst_38 = stablehlo.constant dense<-0.00999999977> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<80x16xf32>
    %120 = stablehlo.multiply %119, %116 : tensor<80x16xf32>
    %121 = stablehlo.convert %arg0 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %122 = stablehlo.add %121, %118 : tensor<32x80xf32>
    %123 = stablehlo.convert %122 : (tensor<32x80xf32>) -> tensor<32x80xbf16>
    %124 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %125 = stablehlo.add %124, %120 : tensor<80x16xf32>
    %126 = stablehlo.convert %125 : (tensor<80x16xf32>) -> tensor<80x16xbf16>
    return %123, %126, %38, %44, %49, %54, %68, %74, %23, %18, %77, %12 : tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xf32>, tensor<80x16xf32>, tensor<32x80xbf16>, tensor<80x16xbf16>, tensor<i32>, tensor<f32>
  }
  func.func private @relu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<48x80xbf16>
    return %1 : tensor<48x80xbf16>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<32x80xbf16>, %arg2: tensor<32x80xf32>) -> tensor<32x80xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<32x80xbf16>) -> tensor<32x80xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<32x80xf32>
    return %1 : tensor<32x80xf32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<80x16xbf16>, %arg2: tensor<80x16xf32>) -> tensor<80x16xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<80x16xbf16>) -> tensor<80x16xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<80x16xf32>
    return %1 : tensor<80x16xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
}
