module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<32xf32>, %arg1: tensor<32xf32>, %arg2: tensor<32x32xf32>, %arg3: tensor<32x32xf32>, %arg4: tensor<32xf32>, %arg5: tensor<32xf32>, %arg6: tensor<32x32xf32>, %arg7: tensor<32x32xf32>, %arg8: tensor<32x32xf32>, %arg9: tensor<32x32xf32>, %arg10: tensor<64x32xf32>, %arg11: tensor<64x32xf32>) -> (tensor<32xf32> {jax.result_info = "result[0]['m']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['m']['g']"}, tensor<32x32xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<32x32xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['b1']"}, tensor<32xf32> {jax.result_info = "result[0]['p']['g']"}, tensor<32x32xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<32x32xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<32x32xf32> {jax.result_info = "result[0]['st']['L']"}, tensor<32x32xf32> {jax.result_info = "result[0]['st']['R']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg10 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %1 = stablehlo.convert %arg6 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x32xbf16>) -> tensor<64x32xbf16>
    %3 = stablehlo.convert %arg4 : (tensor<32xf32>) -> tensor<32xbf16>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x32xbf16>) -> tensor<64x32xbf16>
    %6 = stablehlo.add %2, %5 : tensor<64x32xbf16>
    %7 = stablehlo.multiply %6, %6 : tensor<64x32xbf16>
    %8 = stablehlo.multiply %7, %6 : tensor<64x32xbf16>
    %9 = stablehlo.multiply %6, %6 : tensor<64x32xbf16>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %11 = stablehlo.multiply %10, %9 : tensor<64x32xbf16>
    %cst_0 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %13 = stablehlo.multiply %12, %8 : tensor<64x32xbf16>
    %14 = stablehlo.add %6, %13 : tensor<64x32xbf16>
    %cst_1 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %16 = stablehlo.multiply %15, %14 : tensor<64x32xbf16>
    %17 = stablehlo.tanh %16 : tensor<64x32xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %19 = stablehlo.subtract %18, %17 : tensor<64x32xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %21 = stablehlo.add %20, %17 : tensor<64x32xbf16>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %23 = stablehlo.multiply %22, %21 : tensor<64x32xbf16>
    %24 = stablehlo.multiply %6, %23 : tensor<64x32xbf16>
    %25 = stablehlo.convert %arg7 : (tensor<32x32xf32>) -> tensor<32x32xbf16>
    %26 = stablehlo.dot_general %24, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x32xbf16>) -> tensor<64x32xbf16>
    %27 = stablehlo.convert %26 : (tensor<64x32xbf16>) -> tensor<64x32xf32>
    %28 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<32xf32>) -> tensor<1x32xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<64x32xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<64x32xf32>
    %31 = stablehlo.subtract %30, %arg11 : tensor<64x32xf32>
    %32 = chlo.square %31 : tensor<64x32xf32> -> tensor<64x32xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %34 = stablehlo.multiply %33, %31 : tensor<64x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%32 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %36 = stablehlo.divide %35, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.048000e+03> : tensor<f32>
    %37 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<64x32xf32>
    %39 = stablehlo.multiply %38, %34 : tensor<64x32xf32>
    %40 = stablehlo.multiply %27, %39 : tensor<64x32xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<64x32xf32>, tensor<f32>) -> tensor<32xf32>
    %42 = stablehlo.reshape %41 : (tensor<32xf32>) -> tensor<1x32xf32>
    %43 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<64x32xf32>
    %44 = stablehlo.multiply %39, %43 : tensor<64x32xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%42 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x32xf32>, tensor<f32>) -> tensor<32xf32>
    %46 = stablehlo.convert %44 : (tensor<64x32xf32>) -> tensor<64x32xbf16>
    %47 = stablehlo.dot_general %46, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<32x32xbf16>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %49 = stablehlo.dot_general %46, %25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<32x32xbf16>) -> tensor<64x32xbf16>
    %50 = stablehlo.convert %48 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %51 = stablehlo.multiply %6, %49 : tensor<64x32xbf16>
    %52 = stablehlo.multiply %49, %23 : tensor<64x32xbf16>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %53 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %54 = stablehlo.multiply %53, %51 : tensor<64x32xbf16>
    %55 = stablehlo.multiply %54, %19 : tensor<64x32xbf16>
    %56 = stablehlo.multiply %55, %17 : tensor<64x32xbf16>
    %57 = stablehlo.add %55, %56 : tensor<64x32xbf16>
    %cst_13 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %59 = stablehlo.multiply %58, %57 : tensor<64x32xbf16>
    %60 = stablehlo.add %52, %59 : tensor<64x32xbf16>
    %cst_14 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %62 = stablehlo.multiply %61, %59 : tensor<64x32xbf16>
    %63 = stablehlo.multiply %62, %11 : tensor<64x32xbf16>
    %64 = stablehlo.add %60, %63 : tensor<64x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %65 = stablehlo.reduce(%64 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<64x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %66 = stablehlo.reshape %65 : (tensor<32xbf16>) -> tensor<1x32xbf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %67 = stablehlo.reduce(%66 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %68 = stablehlo.convert %67 : (tensor<32xbf16>) -> tensor<32xf32>
    %69 = stablehlo.dot_general %64, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<64x32xbf16>, tensor<64x32xbf16>) -> tensor<32x32xbf16>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %71 = stablehlo.convert %70 : (tensor<32x32xbf16>) -> tensor<32x32xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %73 = stablehlo.multiply %72, %arg0 : tensor<32xf32>
    %74 = stablehlo.add %73, %68 : tensor<32xf32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %76 = stablehlo.multiply %75, %arg1 : tensor<32xf32>
    %77 = stablehlo.add %76, %45 : tensor<32xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %79 = stablehlo.multiply %78, %arg2 : tensor<32x32xf32>
    %80 = stablehlo.add %79, %71 : tensor<32x32xf32>
    %cst_20 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %82 = stablehlo.multiply %81, %arg3 : tensor<32x32xf32>
    %83 = stablehlo.add %82, %50 : tensor<32x32xf32>
    %cst_21 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %85 = stablehlo.multiply %84, %arg8 : tensor<32x32xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %87 = stablehlo.multiply %86, %71 : tensor<32x32xf32>
    %88 = stablehlo.transpose %71, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %89 = stablehlo.dot_general %87, %88, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %90 = stablehlo.add %85, %89 : tensor<32x32xf32>
    %cst_23 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %92 = stablehlo.multiply %91, %arg9 : tensor<32x32xf32>
    %93 = stablehlo.transpose %71, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %95 = stablehlo.multiply %94, %93 : tensor<32x32xf32>
    %96 = stablehlo.dot_general %95, %71, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %97 = stablehlo.add %92, %96 : tensor<32x32xf32>
    %cst_25 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %99 = stablehlo.multiply %98, %74 : tensor<32xf32>
    %100 = stablehlo.subtract %arg4, %99 : tensor<32xf32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<32xf32>
    %102 = stablehlo.multiply %101, %77 : tensor<32xf32>
    %103 = stablehlo.subtract %arg5, %102 : tensor<32xf32>
    %cst_27 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %105 = stablehlo.multiply %104, %80 : tensor<32x32xf32>
    %106 = stablehlo.subtract %arg6, %105 : tensor<32x32xf32>
    %cst_28 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %108 = stablehlo.multiply %107, %83 : tensor<32x32xf32>
    %109 = stablehlo.subtract %arg7, %108 : tensor<32x32xf32>
    %110 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %111 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %112 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32x32xi32>
    %113 = stablehlo.add %110, %112 : tensor<32x32xi32>
    %114 = stablehlo.compare EQ, %113, %111, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %115 = stablehlo.convert %114 : (tensor<32x32xi1>) -> tensor<32x32xf32>
    %116 = stablehlo.add %90, %115 : tensor<32x32xf32>
    %117 = call @inv(%116) : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %cst_29 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %119 = stablehlo.multiply %118, %117 : tensor<32x32xf32>
    %120 = stablehlo.dot_general %119, %80, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %121 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %122 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %123 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<32x32xi32>
    %124 = stablehlo.add %121, %123 : tensor<32x32xi32>
    %125 = stablehlo.compare EQ, %124, %122, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %126 = stablehlo.convert %125 : (tensor<32x32xi1>) -> tensor<32x32xf32>
    %127 = stablehlo.add %97, %126 : tensor<32x32xf32>
    %128 = call @inv(%127) : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %129 = stablehlo.dot_general %120, %128, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %130 = stablehlo.subtract %arg6, %129 : tensor<32x32xf32>
    return %74, %77, %80, %83, %100, %103, %130, %109, %90, %97, %36 : tensor<32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32xf32>, tensor<32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<32x32xf32>, tensor<f32>
  }
  func.func private @inv(%arg0: tensor<32x32xf32>) -> tensor<32x32xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<32x32xi32>
    %1 = stablehlo.iota dim = 1 : tensor<32x32xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32x32xi32>
    %3 = stablehlo.add %0, %2 : tensor<32x32xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<32x32xi32>, tensor<32x32xi32>) -> tensor<32x32xi1>
    %5 = stablehlo.convert %4 : (tensor<32x32xi1>) -> tensor<32x32xf32>
    %6 = call @solve(%arg0, %5) : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    return %6 : tensor<32x32xf32>
  }
  func.func private @solve(%arg0: tensor<32x32xf32>, %arg1: tensor<32x32xf32>) -> tensor<32x32xf32> {
    %0:3 = stablehlo.custom_call @lapack_sgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=32, j=32, k=32, l=32, m=32}, custom>} : (tensor<32x32xf32>) -> (tensor<32x32xf32>, tensor<32xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<32xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<32x32xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<32x32xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<32x32xi1>, tensor<32x32xf32>
    %9 = stablehlo.iota dim = 0 : tensor<32xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<32xi32>, tensor<i32>, tensor<i32>, tensor<32xi32>
    cond {
      %c_6 = stablehlo.constant dense<32> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<32xi32>, tensor<i32>, tensor<32xi32>) -> (tensor<i32>, tensor<32xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %15, %14#0, %14#1 : tensor<32xi32>, tensor<i32>, tensor<i32>, tensor<32xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    %12 = call @_lu_solve(%8, %10#3, %11) : (tensor<32x32xf32>, tensor<32xi32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<32x32xf32>) -> tensor<32x32xf32>
    return %13 : tensor<32x32xf32>
  }
  func.func private @closed_call(%arg0: tensor<32xi32>, %arg1: tensor<i32>, %arg2: tensor<32xi32>) -> (tensor<i32>, tensor<32xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i32>
    %c_1 = stablehlo.constant dense<32> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<32xi32>, tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i32>
    %c_3 = stablehlo.constant dense<32> : tensor<i32>
    %9 = stablehlo.add %8, %c_3 : tensor<i32>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i32>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<32xi32>, tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<32> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<32xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<32> : tensor<i32>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i32>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i32>
    %21 = stablehlo.convert %20 : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<32xi32>, tensor<1xi32>, tensor<i32>) -> tensor<32xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<32> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<32xi32>, tensor<1xi32>, tensor<i32>) -> tensor<32xi32>
    return %0, %28 : tensor<i32>, tensor<32xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<32x32xf32>, %arg1: tensor<32xi32>, %arg2: tensor<32x32xf32>) -> tensor<32x32xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<32x32xf32>) -> tensor<32x32x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<32xi32>, tensor<32xi32>) -> tensor<32xi1>
    %c_0 = stablehlo.constant dense<32> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<32xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<32xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<32xi1>, tensor<32xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<32xi32>) -> tensor<32x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 32, 1, 1>}> : (tensor<32x32x1xf32>, tensor<32x1xi32>) -> tensor<32x32x1xf32>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<32x32x1xf32>) -> tensor<32x1x32xf32>
    %9 = stablehlo.reshape %8 : (tensor<32x1x32xf32>) -> tensor<32x32xf32>
    %10 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=32, j=32, k=32, l=32, m=32, n=32}, custom>} : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %11 = stablehlo.reshape %10 : (tensor<32x32xf32>) -> tensor<32x1x32xf32>
    %12 = stablehlo.reshape %11 : (tensor<32x1x32xf32>) -> tensor<32x32xf32>
    %13 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=32, j=32, k=32, l=32, m=32, n=32}, custom>} : (tensor<32x32xf32>, tensor<32x32xf32>) -> tensor<32x32xf32>
    %14 = stablehlo.reshape %13 : (tensor<32x32xf32>) -> tensor<32x1x32xf32>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<32x1x32xf32>) -> tensor<32x32x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<32x32x1xf32>) -> tensor<32x32xf32>
    return %16 : tensor<32x32xf32>
  }
}
