module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<64x32xbf16>, %arg1: tensor<32xbf16>, %arg2: tensor<32x64xbf16>, %arg3: tensor<32x32xbf16>, %arg4: tensor<32x32xbf16>, %arg5: tensor<4x13xi32>) -> (tensor<64x32xbf16> {jax.result_info = "result[0]['emb']"}, tensor<32xbf16> {jax.result_info = "result[0]['norm']"}, tensor<32x64xbf16> {jax.result_info = "result[0]['out']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['wh']"}, tensor<32x32xbf16> {jax.result_info = "result[0]['wx']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg5 [0:4, 0:12] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<4x12xi32>, tensor<4x12xi32>) -> tensor<4x12xi1>
    %c_0 = stablehlo.constant dense<64> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x12xi32>
    %4 = stablehlo.add %0, %3 : tensor<4x12xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<4x12xi1>, tensor<4x12xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 32>}> : (tensor<64x32xbf16>, tensor<4x12x1xi32>) -> tensor<4x12x32xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x32xbf16>
    %9 = stablehlo.dot_general %7, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %10 = stablehlo.transpose %9, dims = [1, 0, 2] : (tensor<4x12x32xbf16>) -> tensor<12x4x32xbf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<12x4x32xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<12x4x32xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<12x4x32xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<12x4x32xbf16>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %15:8 = stablehlo.while(%iterArg = %10, %iterArg_29 = %arg3, %iterArg_30 = %c_5, %iterArg_31 = %8, %iterArg_32 = %11, %iterArg_33 = %12, %iterArg_34 = %13, %iterArg_35 = %14) : tensor<12x4x32xbf16>, tensor<32x32xbf16>, tensor<i32>, tensor<4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>
    cond {
      %c_36 = stablehlo.constant dense<12> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_30, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %103 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_30) : (tensor<12x4x32xbf16>, tensor<i32>) -> tensor<4x32xbf16>
      %104:5 = func.call @closed_call(%iterArg_29, %iterArg_31, %103) : (tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>) -> (tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>)
      %105 = func.call @dynamic_update_index_in_dim(%iterArg_32, %104#1, %iterArg_30) : (tensor<12x4x32xbf16>, tensor<4x32xbf16>, tensor<i32>) -> tensor<12x4x32xbf16>
      %106 = func.call @dynamic_update_index_in_dim(%iterArg_33, %104#2, %iterArg_30) : (tensor<12x4x32xbf16>, tensor<4x32xbf16>, tensor<i32>) -> tensor<12x4x32xbf16>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_34, %104#3, %iterArg_30) : (tensor<12x4x32xbf16>, tensor<4x32xbf16>, tensor<i32>) -> tensor<12x4x32xbf16>
      %108 = func.call @dynamic_update_index_in_dim(%iterArg_35, %104#4, %iterArg_30) : (tensor<12x4x32xbf16>, tensor<4x32xbf16>, tensor<i32>) -> tensor<12x4x32xbf16>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %109 = stablehlo.add %iterArg_30, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %109, %104#0, %105, %106, %107, %108 : tensor<12x4x32xbf16>, tensor<32x32xbf16>, tensor<i32>, tensor<4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>
    }
    %16 = stablehlo.transpose %15#4, dims = [1, 0, 2] : (tensor<12x4x32xbf16>) -> tensor<4x12x32xbf16>
    %17 = stablehlo.add %7, %16 : tensor<4x12x32xbf16>
    %18 = stablehlo.convert %17 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<4x12x32xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %cst_7 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %23 = stablehlo.divide %21, %22 : tensor<4x12x1xf32>
    %cst_8 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %25 = stablehlo.add %23, %24 : tensor<4x12x1xf32>
    %26 = stablehlo.rsqrt %25 : tensor<4x12x1xf32>
    %27 = stablehlo.divide %26, %25 : tensor<4x12x1xf32>
    %cst_9 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<4x12x1xf32>
    %30 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %31 = stablehlo.multiply %18, %30 : tensor<4x12x32xf32>
    %32 = stablehlo.convert %31 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %33 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %35 = stablehlo.multiply %32, %34 : tensor<4x12x32xbf16>
    %36 = stablehlo.dot_general %35, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x64xbf16>) -> tensor<4x12x64xbf16>
    %37 = stablehlo.slice %arg5 [0:4, 1:13] : (tensor<4x13xi32>) -> tensor<4x12xi32>
    %38 = stablehlo.convert %36 : (tensor<4x12x64xbf16>) -> tensor<4x12x64xf32>
    %39:3 = call @log_softmax(%38) : (tensor<4x12x64xf32>) -> (tensor<4x12x64xf32>, tensor<4x12x64xf32>, tensor<4x12x1xf32>)
    %40 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<4x12xi32>) -> tensor<4x12x1xi32>
    %41:2 = call @take_along_axis(%39#0, %40) : (tensor<4x12x64xf32>, tensor<4x12x1xi32>) -> (tensor<4x12x1xf32>, tensor<4x12x1x1xi32>)
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41#0 init: %cst_10) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %43 = stablehlo.divide %42, %cst_11 : tensor<f32>
    %44 = stablehlo.negate %43 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.negate %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.800000e+01> : tensor<f32>
    %46 = stablehlo.divide %45, %cst_13 : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %48 = call @take_along_axis_0(%41#1, %47) : (tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
    %49 = call @log_softmax_1(%39#1, %39#2, %48) : (tensor<4x12x64xf32>, tensor<4x12x1xf32>, tensor<4x12x64xf32>) -> tensor<4x12x64xf32>
    %50 = stablehlo.convert %49 : (tensor<4x12x64xf32>) -> tensor<4x12x64xbf16>
    %51 = stablehlo.dot_general %50, %35, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<64x32xbf16>) -> tensor<32x64xbf16>
    %53 = stablehlo.dot_general %50, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x64xbf16>, tensor<32x64xbf16>) -> tensor<4x12x32xbf16>
    %54 = stablehlo.multiply %32, %53 : tensor<4x12x32xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %55 = stablehlo.reduce(%54 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x12x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %56 = stablehlo.reshape %55 : (tensor<32xbf16>) -> tensor<1x1x32xbf16>
    %57 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<1x1x32xbf16>) -> tensor<4x12x32xbf16>
    %58 = stablehlo.multiply %53, %57 : tensor<4x12x32xbf16>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %59 = stablehlo.reduce(%56 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x32xbf16>, tensor<bf16>) -> tensor<32xbf16>
    %60 = stablehlo.convert %58 : (tensor<4x12x32xbf16>) -> tensor<4x12x32xf32>
    %61 = stablehlo.multiply %18, %60 : tensor<4x12x32xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x12x32xf32>, tensor<f32>) -> tensor<4x12xf32>
    %63 = stablehlo.reshape %62 : (tensor<4x12xf32>) -> tensor<4x12x1xf32>
    %64 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<4x12x1xf32>) -> tensor<4x12x32xf32>
    %65 = stablehlo.multiply %60, %64 : tensor<4x12x32xf32>
    %66 = stablehlo.multiply %63, %29 : tensor<4x12x1xf32>
    %cst_17 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x12x1xf32>
    %68 = stablehlo.divide %66, %67 : tensor<4x12x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<4x12x1xf32>, tensor<f32>) -> tensor<4x12xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1] : (tensor<4x12xf32>) -> tensor<4x12x32xf32>
    %71 = stablehlo.multiply %18, %70 : tensor<4x12x32xf32>
    %72 = stablehlo.add %65, %71 : tensor<4x12x32xf32>
    %73 = stablehlo.multiply %70, %18 : tensor<4x12x32xf32>
    %74 = stablehlo.add %72, %73 : tensor<4x12x32xf32>
    %75 = stablehlo.convert %74 : (tensor<4x12x32xf32>) -> tensor<4x12x32xbf16>
    %76 = stablehlo.transpose %75, dims = [1, 0, 2] : (tensor<4x12x32xbf16>) -> tensor<12x4x32xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %77 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<4x32xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %78 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %79 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<bf16>) -> tensor<12x4x32xbf16>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %80:9 = stablehlo.while(%iterArg = %76, %iterArg_29 = %15#5, %iterArg_30 = %15#6, %iterArg_31 = %15#7, %iterArg_32 = %arg3, %iterArg_33 = %c_22, %iterArg_34 = %78, %iterArg_35 = %77, %iterArg_36 = %79) : tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<32x32xbf16>, tensor<i32>, tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<12x4x32xbf16>
    cond {
      %c_37 = stablehlo.constant dense<12> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_33, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<12> : tensor<i32>
      %103 = stablehlo.subtract %c_37, %iterArg_33 : tensor<i32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.subtract %103, %c_38 : tensor<i32>
      %105 = func.call @dynamic_index_in_dim(%iterArg, %104) : (tensor<12x4x32xbf16>, tensor<i32>) -> tensor<4x32xbf16>
      %106 = func.call @dynamic_index_in_dim(%iterArg_29, %104) : (tensor<12x4x32xbf16>, tensor<i32>) -> tensor<4x32xbf16>
      %107 = func.call @dynamic_index_in_dim(%iterArg_30, %104) : (tensor<12x4x32xbf16>, tensor<i32>) -> tensor<4x32xbf16>
      %108 = func.call @dynamic_index_in_dim(%iterArg_31, %104) : (tensor<12x4x32xbf16>, tensor<i32>) -> tensor<4x32xbf16>
      %109:3 = func.call @closed_call_2(%iterArg_32, %iterArg_34, %iterArg_35, %105, %106, %107, %108) : (tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>) -> (tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>)
      %110 = func.call @dynamic_update_index_in_dim(%iterArg_36, %109#2, %104) : (tensor<12x4x32xbf16>, tensor<4x32xbf16>, tensor<i32>) -> tensor<12x4x32xbf16>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %111 = stablehlo.add %iterArg_33, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %111, %109#0, %109#1, %110 : tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<12x4x32xbf16>, tensor<32x32xbf16>, tensor<i32>, tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<12x4x32xbf16>
    }
    %81 = stablehlo.transpose %80#8, dims = [1, 0, 2] : (tensor<12x4x32xbf16>) -> tensor<4x12x32xbf16>
    %82 = stablehlo.dot_general %81, %7, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<4x12x32xbf16>) -> tensor<32x32xbf16>
    %83 = stablehlo.transpose %82, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %84 = stablehlo.dot_general %81, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x12x32xbf16>, tensor<32x32xbf16>) -> tensor<4x12x32xbf16>
    %85 = stablehlo.add %75, %84 : tensor<4x12x32xbf16>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %86 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %87 = "stablehlo.scatter"(%86, %6, %85) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<bf16>, %arg7: tensor<bf16>):
      %103 = stablehlo.add %arg6, %arg7 : tensor<bf16>
      stablehlo.return %103 : tensor<bf16>
    }) : (tensor<64x32xbf16>, tensor<4x12x1xi32>, tensor<4x12x32xbf16>) -> tensor<64x32xbf16>
    %cst_24 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %88 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<64x32xbf16>
    %89 = stablehlo.multiply %88, %87 : tensor<64x32xbf16>
    %90 = stablehlo.subtract %arg0, %89 : tensor<64x32xbf16>
    %cst_25 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %91 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<32xbf16>
    %92 = stablehlo.multiply %91, %59 : tensor<32xbf16>
    %93 = stablehlo.subtract %arg1, %92 : tensor<32xbf16>
    %cst_26 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %94 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<32x64xbf16>
    %95 = stablehlo.multiply %94, %52 : tensor<32x64xbf16>
    %96 = stablehlo.subtract %arg2, %95 : tensor<32x64xbf16>
    %cst_27 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %97 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %98 = stablehlo.multiply %97, %80#6 : tensor<32x32xbf16>
    %99 = stablehlo.subtract %arg3, %98 : tensor<32x32xbf16>
    %cst_28 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %100 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<32x32xbf16>
    %101 = stablehlo.multiply %100, %83 : tensor<32x32xbf16>
    %102 = stablehlo.subtract %arg4, %101 : tensor<32x32xbf16>
    return %90, %93, %96, %99, %102, %44 : tensor<64x32xbf16>, tensor<32xbf16>, tensor<32x64xbf16>, tensor<32x32xbf16>, tensor<32x32xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<12x4x32xbf16>, %arg1: tensor<i32>) -> tensor<4x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 32] : (tensor<12x4x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x4x32xbf16>) -> tensor<4x32xbf16>
    return %1 : tensor<4x32xbf16>
  }
  func.func private @closed_call(%arg0: tensor<32x32xbf16>, %arg1: tensor<4x32xbf16>, %arg2: tensor<4x32xbf16>) -> (tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>) {
    %0 = stablehlo.dot_general %arg1, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x32xbf16>, tensor<32x32xbf16>) -> tensor<4x32xbf16>
    %1 = stablehlo.add %arg2, %0 : tensor<4x32xbf16>
    %2 = stablehlo.tanh %1 : tensor<4x32xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4x32xbf16>
    %4 = stablehlo.subtract %3, %2 : tensor<4x32xbf16>
    return %2, %2, %arg1, %2, %4 : tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<12x4x32xbf16>, %arg1: tensor<4x32xbf16>, %arg2: tensor<i32>) -> tensor<12x4x32xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x32xbf16>) -> tensor<1x4x32xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<12x4x32xbf16>, tensor<1x4x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<12x4x32xbf16>
    return %1 : tensor<12x4x32xbf16>
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
  func.func private @take_along_axis_0(%arg0: tensor<4x12x1x1xi32>, %arg1: tensor<4x12x1xf32>) -> tensor<4x12x64xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x12x64xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<4x12x64xf32>, tensor<4x12x1x1xi32>, tensor<4x12x1xf32>) -> tensor<4x12x64xf32>
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
  func.func private @closed_call_2(%arg0: tensor<32x32xbf16>, %arg1: tensor<32x32xbf16>, %arg2: tensor<4x32xbf16>, %arg3: tensor<4x32xbf16>, %arg4: tensor<4x32xbf16>, %arg5: tensor<4x32xbf16>, %arg6: tensor<4x32xbf16>) -> (tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>) {
    %0 = stablehlo.add %arg2, %arg3 : tensor<4x32xbf16>
    %1 = stablehlo.multiply %0, %arg6 : tensor<4x32xbf16>
    %2 = stablehlo.multiply %1, %arg5 : tensor<4x32xbf16>
    %3 = stablehlo.add %1, %2 : tensor<4x32xbf16>
    %4 = stablehlo.dot_general %3, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x32xbf16>, tensor<4x32xbf16>) -> tensor<32x32xbf16>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<32x32xbf16>) -> tensor<32x32xbf16>
    %6 = stablehlo.add %arg1, %5 : tensor<32x32xbf16>
    %7 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x32xbf16>, tensor<32x32xbf16>) -> tensor<4x32xbf16>
    return %6, %7, %3 : tensor<32x32xbf16>, tensor<4x32xbf16>, tensor<4x32xbf16>
  }
}
