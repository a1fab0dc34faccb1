module @jit_step attributes {mhlo.num_partitions = 8 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<128x64xbf16>, %arg1: tensor<4x64xbf16>, %arg2: tensor<4x64x96xbf16>, %arg3: tensor<4x64x96xbf16>, %arg4: tensor<4x96x64xbf16>, %arg5: tensor<64x128xbf16>, %arg6: tensor<2x17xi32>) -> (tensor<128x64xbf16> {jax.result_info = "result[0]['emb']"}, tensor<4x64xbf16> {jax.result_info = "result[0]['layers']['g']"}, tensor<4x64x96xbf16> {jax.result_info = "result[0]['layers']['w1']"}, tensor<4x64x96xbf16> {jax.result_info = "result[0]['layers']['w2']"}, tensor<4x96x64xbf16> {jax.result_info = "result[0]['layers']['w3']"}, tensor<64x128xbf16> {jax.result_info = "result[0]['out']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg6 [0:2, 0:16] : (tensor<2x17xi32>) -> tensor<2x16xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x16xi32>
    %2 = stablehlo.compare LT, %0, %1, SIGNED : (tensor<2x16xi32>, tensor<2x16xi32>) -> tensor<2x16xi1>
    %c_0 = stablehlo.constant dense<128> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x16xi32>
    %4 = stablehlo.add %0, %3 : tensor<2x16xi32>
    %5 = stablehlo.select %2, %4, %0 : tensor<2x16xi1>, tensor<2x16xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<2x16xi32>) -> tensor<2x16x1xi32>
    %7 = "stablehlo.gather"(%arg0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 64>}> : (tensor<128x64xbf16>, tensor<2x16x1xi32>) -> tensor<2x16x64xbf16>
    %8 = stablehlo.reshape %arg1 : (tensor<4x64xbf16>) -> tensor<2x2x64xbf16>
    %9 = stablehlo.reshape %arg2 : (tensor<4x64x96xbf16>) -> tensor<2x2x64x96xbf16>
    %10 = stablehlo.reshape %arg3 : (tensor<4x64x96xbf16>) -> tensor<2x2x64x96xbf16>
    %11 = stablehlo.reshape %arg4 : (tensor<4x96x64xbf16>) -> tensor<2x2x96x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x2x16x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x2x16x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2x2x16x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<2x2x1x1x64xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x64xbf16>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x64xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %21 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<2x2x2x16x96xbf16>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %24:18 = stablehlo.while(%iterArg = %8, %iterArg_29 = %9, %iterArg_30 = %10, %iterArg_31 = %11, %iterArg_32 = %c_12, %iterArg_33 = %7, %iterArg_34 = %12, %iterArg_35 = %13, %iterArg_36 = %14, %iterArg_37 = %15, %iterArg_38 = %16, %iterArg_39 = %17, %iterArg_40 = %18, %iterArg_41 = %19, %iterArg_42 = %20, %iterArg_43 = %21, %iterArg_44 = %22, %iterArg_45 = %23) : tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x2x16x64xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x1x1x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>
    cond {
      %c_46 = stablehlo.constant dense<2> : tensor<i32>
      %99 = stablehlo.compare LT, %iterArg_32, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %99 : tensor<i1>
    } do {
      %99 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_32) : (tensor<2x2x64xbf16>, tensor<i32>) -> tensor<2x64xbf16>
      %100 = func.call @dynamic_index_in_dim_0(%iterArg_29, %iterArg_32) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %101 = func.call @dynamic_index_in_dim_0(%iterArg_30, %iterArg_32) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %102 = func.call @dynamic_index_in_dim_1(%iterArg_31, %iterArg_32) : (tensor<2x2x96x64xbf16>, tensor<i32>) -> tensor<2x96x64xbf16>
      %103 = stablehlo.slice %99 [0:1, 0:64] : (tensor<2x64xbf16>) -> tensor<1x64xbf16>
      %104 = stablehlo.reshape %103 : (tensor<1x64xbf16>) -> tensor<64xbf16>
      %105 = stablehlo.slice %100 [0:1, 0:64, 0:96] : (tensor<2x64x96xbf16>) -> tensor<1x64x96xbf16>
      %106 = stablehlo.reshape %105 : (tensor<1x64x96xbf16>) -> tensor<64x96xbf16>
      %107 = stablehlo.slice %101 [0:1, 0:64, 0:96] : (tensor<2x64x96xbf16>) -> tensor<1x64x96xbf16>
      %108 = stablehlo.reshape %107 : (tensor<1x64x96xbf16>) -> tensor<64x96xbf16>
      %109 = stablehlo.slice %102 [0:1, 0:96, 0:64] : (tensor<2x96x64xbf16>) -> tensor<1x96x64xbf16>
      %110 = stablehlo.reshape %109 : (tensor<1x96x64xbf16>) -> tensor<96x64xbf16>
      %111:13 = func.call @closed_call(%iterArg_33, %104, %106, %108, %110) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>)
      %112 = stablehlo.slice %99 [1:2, 0:64] : (tensor<2x64xbf16>) -> tensor<1x64xbf16>
      %113 = stablehlo.reshape %112 : (tensor<1x64xbf16>) -> tensor<64xbf16>
      %114 = stablehlo.slice %100 [1:2, 0:64, 0:96] : (tensor<2x64x96xbf16>) -> tensor<1x64x96xbf16>
      %115 = stablehlo.reshape %114 : (tensor<1x64x96xbf16>) -> tensor<64x96xbf16>
      %116 = stablehlo.slice %101 [1:2, 0:64, 0:96] : (tensor<2x64x96xbf16>) -> tensor<1x64x96xbf16>
      %117 = stablehlo.reshape %116 : (tensor<1x64x96xbf16>) -> tensor<64x96xbf16>
      %118 = stablehlo.slice %102 [1:2, 0:96, 0:64] : (tensor<2x96x64xbf16>) -> tensor<1x96x64xbf16>
      %119 = stablehlo.reshape %118 : (tensor<1x96x64xbf16>) -> tensor<96x64xbf16>
      %120:13 = func.call @closed_call(%111#0, %113, %115, %117, %119) : (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>)
      %121 = stablehlo.broadcast_in_dim %111#1, dims = [1, 2, 3] : (tensor<2x16x64xf32>) -> tensor<1x2x16x64xf32>
      %122 = stablehlo.broadcast_in_dim %120#1, dims = [1, 2, 3] : (tensor<2x16x64xf32>) -> tensor<1x2x16x64xf32>
      %123 = stablehlo.concatenate %121, %122, dim = 0 : (tensor<1x2x16x64xf32>, tensor<1x2x16x64xf32>) -> tensor<2x2x16x64xf32>
      %124 = stablehlo.broadcast_in_dim %111#2, dims = [1, 2, 3] : (tensor<2x16x1xf32>) -> tensor<1x2x16x1xf32>
      %125 = stablehlo.broadcast_in_dim %120#2, dims = [1, 2, 3] : (tensor<2x16x1xf32>) -> tensor<1x2x16x1xf32>
      %126 = stablehlo.concatenate %124, %125, dim = 0 : (tensor<1x2x16x1xf32>, tensor<1x2x16x1xf32>) -> tensor<2x2x16x1xf32>
      %127 = stablehlo.broadcast_in_dim %111#3, dims = [1, 2, 3] : (tensor<2x16x1xf32>) -> tensor<1x2x16x1xf32>
      %128 = stablehlo.broadcast_in_dim %120#3, dims = [1, 2, 3] : (tensor<2x16x1xf32>) -> tensor<1x2x16x1xf32>
      %129 = stablehlo.concatenate %127, %128, dim = 0 : (tensor<1x2x16x1xf32>, tensor<1x2x16x1xf32>) -> tensor<2x2x16x1xf32>
      %130 = stablehlo.broadcast_in_dim %111#4, dims = [1, 2, 3] : (tensor<1x1x64xbf16>) -> tensor<1x1x1x64xbf16>
      %131 = stablehlo.broadcast_in_dim %120#4, dims = [1, 2, 3] : (tensor<1x1x64xbf16>) -> tensor<1x1x1x64xbf16>
      %132 = stablehlo.concatenate %130, %131, dim = 0 : (tensor<1x1x1x64xbf16>, tensor<1x1x1x64xbf16>) -> tensor<2x1x1x64xbf16>
      %133 = stablehlo.broadcast_in_dim %111#5, dims = [1, 2, 3] : (tensor<2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
      %134 = stablehlo.broadcast_in_dim %120#5, dims = [1, 2, 3] : (tensor<2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
      %135 = stablehlo.concatenate %133, %134, dim = 0 : (tensor<1x2x16x64xbf16>, tensor<1x2x16x64xbf16>) -> tensor<2x2x16x64xbf16>
      %136 = stablehlo.broadcast_in_dim %111#6, dims = [1, 2, 3] : (tensor<2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
      %137 = stablehlo.broadcast_in_dim %120#6, dims = [1, 2, 3] : (tensor<2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
      %138 = stablehlo.concatenate %136, %137, dim = 0 : (tensor<1x2x16x64xbf16>, tensor<1x2x16x64xbf16>) -> tensor<2x2x16x64xbf16>
      %139 = stablehlo.broadcast_in_dim %111#7, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %140 = stablehlo.broadcast_in_dim %120#7, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %141 = stablehlo.concatenate %139, %140, dim = 0 : (tensor<1x2x16x96xbf16>, tensor<1x2x16x96xbf16>) -> tensor<2x2x16x96xbf16>
      %142 = stablehlo.broadcast_in_dim %111#8, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %143 = stablehlo.broadcast_in_dim %120#8, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %144 = stablehlo.concatenate %142, %143, dim = 0 : (tensor<1x2x16x96xbf16>, tensor<1x2x16x96xbf16>) -> tensor<2x2x16x96xbf16>
      %145 = stablehlo.broadcast_in_dim %111#9, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %146 = stablehlo.broadcast_in_dim %120#9, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %147 = stablehlo.concatenate %145, %146, dim = 0 : (tensor<1x2x16x96xbf16>, tensor<1x2x16x96xbf16>) -> tensor<2x2x16x96xbf16>
      %148 = stablehlo.broadcast_in_dim %111#10, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %149 = stablehlo.broadcast_in_dim %120#10, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %150 = stablehlo.concatenate %148, %149, dim = 0 : (tensor<1x2x16x96xbf16>, tensor<1x2x16x96xbf16>) -> tensor<2x2x16x96xbf16>
      %151 = stablehlo.broadcast_in_dim %111#11, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %152 = stablehlo.broadcast_in_dim %120#11, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %153 = stablehlo.concatenate %151, %152, dim = 0 : (tensor<1x2x16x96xbf16>, tensor<1x2x16x96xbf16>) -> tensor<2x2x16x96xbf16>
      %154 = stablehlo.broadcast_in_dim %111#12, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %155 = stablehlo.broadcast_in_dim %120#12, dims = [1, 2, 3] : (tensor<2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %156 = stablehlo.concatenate %154, %155, dim = 0 : (tensor<1x2x16x96xbf16>, tensor<1x2x16x96xbf16>) -> tensor<2x2x16x96xbf16>
      %157 = func.call @dynamic_update_index_in_dim(%iterArg_34, %123, %iterArg_32) : (tensor<2x2x2x16x64xf32>, tensor<2x2x16x64xf32>, tensor<i32>) -> tensor<2x2x2x16x64xf32>
      %158 = func.call @dynamic_update_index_in_dim_2(%iterArg_35, %126, %iterArg_32) : (tensor<2x2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<i32>) -> tensor<2x2x2x16x1xf32>
      %159 = func.call @dynamic_update_index_in_dim_2(%iterArg_36, %129, %iterArg_32) : (tensor<2x2x2x16x1xf32>, tensor<2x2x16x1xf32>, tensor<i32>) -> tensor<2x2x2x16x1xf32>
      %160 = func.call @dynamic_update_index_in_dim_3(%iterArg_37, %132, %iterArg_32) : (tensor<2x2x1x1x64xbf16>, tensor<2x1x1x64xbf16>, tensor<i32>) -> tensor<2x2x1x1x64xbf16>
      %161 = func.call @dynamic_update_index_in_dim_4(%iterArg_38, %135, %iterArg_32) : (tensor<2x2x2x16x64xbf16>, tensor<2x2x16x64xbf16>, tensor<i32>) -> tensor<2x2x2x16x64xbf16>
      %162 = func.call @dynamic_update_index_in_dim_4(%iterArg_39, %138, %iterArg_32) : (tensor<2x2x2x16x64xbf16>, tensor<2x2x16x64xbf16>, tensor<i32>) -> tensor<2x2x2x16x64xbf16>
      %163 = func.call @dynamic_update_index_in_dim_5(%iterArg_40, %141, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %164 = func.call @dynamic_update_index_in_dim_5(%iterArg_41, %144, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %165 = func.call @dynamic_update_index_in_dim_5(%iterArg_42, %147, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %166 = func.call @dynamic_update_index_in_dim_5(%iterArg_43, %150, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %167 = func.call @dynamic_update_index_in_dim_5(%iterArg_44, %153, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %168 = func.call @dynamic_update_index_in_dim_5(%iterArg_45, %156, %iterArg_32) : (tensor<2x2x2x16x96xbf16>, tensor<2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %169 = stablehlo.add %iterArg_32, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %169, %120#0, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168 : tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x2x16x64xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x1x1x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>
    }
    %25 = stablehlo.reshape %24#6 : (tensor<2x2x2x16x64xf32>) -> tensor<4x2x16x64xf32>
    %26 = stablehlo.reshape %24#7 : (tensor<2x2x2x16x1xf32>) -> tensor<4x2x16x1xf32>
    %27 = stablehlo.reshape %24#8 : (tensor<2x2x2x16x1xf32>) -> tensor<4x2x16x1xf32>
    %28 = stablehlo.reshape %24#9 : (tensor<2x2x1x1x64xbf16>) -> tensor<4x1x1x64xbf16>
    %29 = stablehlo.reshape %24#10 : (tensor<2x2x2x16x64xbf16>) -> tensor<4x2x16x64xbf16>
    %30 = stablehlo.reshape %24#11 : (tensor<2x2x2x16x64xbf16>) -> tensor<4x2x16x64xbf16>
    %31 = stablehlo.reshape %24#12 : (tensor<2x2x2x16x96xbf16>) -> tensor<4x2x16x96xbf16>
    %32 = stablehlo.reshape %24#13 : (tensor<2x2x2x16x96xbf16>) -> tensor<4x2x16x96xbf16>
    %33 = stablehlo.reshape %24#14 : (tensor<2x2x2x16x96xbf16>) -> tensor<4x2x16x96xbf16>
    %34 = stablehlo.reshape %24#15 : (tensor<2x2x2x16x96xbf16>) -> tensor<4x2x16x96xbf16>
    %35 = stablehlo.reshape %24#16 : (tensor<2x2x2x16x96xbf16>) -> tensor<4x2x16x96xbf16>
    %36 = stablehlo.reshape %24#17 : (tensor<2x2x2x16x96xbf16>) -> tensor<4x2x16x96xbf16>
    %37 = stablehlo.dot_general %24#5, %arg5, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x128xbf16>) -> tensor<2x16x128xbf16>
    %38 = stablehlo.convert %37 : (tensor<2x16x128xbf16>) -> tensor<2x16x128xf32>
    %39:3 = call @log_softmax(%38) : (tensor<2x16x128xf32>) -> (tensor<2x16x128xf32>, tensor<2x16x128xf32>, tensor<2x16x1xf32>)
    %40 = stablehlo.slice %arg6 [0:2, 1:17] : (tensor<2x17xi32>) -> tensor<2x16xi32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<2x16xi32>) -> tensor<2x16x1xi32>
    %42:2 = call @take_along_axis(%39#0, %41) : (tensor<2x16x128xf32>, tensor<2x16x1xi32>) -> (tensor<2x16x1xf32>, tensor<2x16x1x1xi32>)
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42#0 init: %cst_13) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_14 : tensor<f32>
    %45 = stablehlo.negate %44 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.negate %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<3.200000e+01> : tensor<f32>
    %47 = stablehlo.divide %46, %cst_16 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %49 = call @take_along_axis_6(%42#1, %48) : (tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    %50 = call @log_softmax_7(%39#1, %39#2, %49) : (tensor<2x16x128xf32>, tensor<2x16x1xf32>, tensor<2x16x128xf32>) -> tensor<2x16x128xf32>
    %51 = stablehlo.convert %50 : (tensor<2x16x128xf32>) -> tensor<2x16x128xbf16>
    %52 = stablehlo.dot_general %51, %24#5, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<128x64xbf16>) -> tensor<64x128xbf16>
    %54 = stablehlo.dot_general %51, %arg5, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x128xbf16>, tensor<64x128xbf16>) -> tensor<2x16x64xbf16>
    %55 = stablehlo.reshape %25 : (tensor<4x2x16x64xf32>) -> tensor<2x2x2x16x64xf32>
    %56 = stablehlo.reshape %26 : (tensor<4x2x16x1xf32>) -> tensor<2x2x2x16x1xf32>
    %57 = stablehlo.reshape %27 : (tensor<4x2x16x1xf32>) -> tensor<2x2x2x16x1xf32>
    %58 = stablehlo.reshape %28 : (tensor<4x1x1x64xbf16>) -> tensor<2x2x1x1x64xbf16>
    %59 = stablehlo.reshape %29 : (tensor<4x2x16x64xbf16>) -> tensor<2x2x2x16x64xbf16>
    %60 = stablehlo.reshape %arg2 : (tensor<4x64x96xbf16>) -> tensor<2x2x64x96xbf16>
    %61 = stablehlo.reshape %30 : (tensor<4x2x16x64xbf16>) -> tensor<2x2x2x16x64xbf16>
    %62 = stablehlo.reshape %31 : (tensor<4x2x16x96xbf16>) -> tensor<2x2x2x16x96xbf16>
    %63 = stablehlo.reshape %32 : (tensor<4x2x16x96xbf16>) -> tensor<2x2x2x16x96xbf16>
    %64 = stablehlo.reshape %33 : (tensor<4x2x16x96xbf16>) -> tensor<2x2x2x16x96xbf16>
    %65 = stablehlo.reshape %arg3 : (tensor<4x64x96xbf16>) -> tensor<2x2x64x96xbf16>
    %66 = stablehlo.reshape %34 : (tensor<4x2x16x96xbf16>) -> tensor<2x2x2x16x96xbf16>
    %67 = stablehlo.reshape %35 : (tensor<4x2x16x96xbf16>) -> tensor<2x2x2x16x96xbf16>
    %68 = stablehlo.reshape %arg4 : (tensor<4x96x64xbf16>) -> tensor<2x2x96x64xbf16>
    %69 = stablehlo.reshape %36 : (tensor<4x2x16x96xbf16>) -> tensor<2x2x2x16x96xbf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<2x2x64xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<bf16>) -> tensor<2x2x64x96xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<bf16>) -> tensor<2x2x64x96xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<bf16>) -> tensor<2x2x96x64xbf16>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %74:21 = stablehlo.while(%iterArg = %55, %iterArg_29 = %56, %iterArg_30 = %57, %iterArg_31 = %58, %iterArg_32 = %59, %iterArg_33 = %60, %iterArg_34 = %61, %iterArg_35 = %62, %iterArg_36 = %63, %iterArg_37 = %64, %iterArg_38 = %65, %iterArg_39 = %66, %iterArg_40 = %67, %iterArg_41 = %68, %iterArg_42 = %69, %iterArg_43 = %c_21, %iterArg_44 = %54, %iterArg_45 = %70, %iterArg_46 = %71, %iterArg_47 = %72, %iterArg_48 = %73) : tensor<2x2x2x16x64xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x1x1x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x96x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>
    cond {
      %c_49 = stablehlo.constant dense<2> : tensor<i32>
      %99 = stablehlo.compare LT, %iterArg_43, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %99 : tensor<i1>
    } do {
      %c_49 = stablehlo.constant dense<2> : tensor<i32>
      %99 = stablehlo.subtract %c_49, %iterArg_43 : tensor<i32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %100 = stablehlo.subtract %99, %c_50 : tensor<i32>
      %101 = func.call @dynamic_index_in_dim_8(%iterArg, %100) : (tensor<2x2x2x16x64xf32>, tensor<i32>) -> tensor<2x2x16x64xf32>
      %102 = func.call @dynamic_index_in_dim_9(%iterArg_29, %100) : (tensor<2x2x2x16x1xf32>, tensor<i32>) -> tensor<2x2x16x1xf32>
      %103 = func.call @dynamic_index_in_dim_9(%iterArg_30, %100) : (tensor<2x2x2x16x1xf32>, tensor<i32>) -> tensor<2x2x16x1xf32>
      %104 = func.call @dynamic_index_in_dim_10(%iterArg_31, %100) : (tensor<2x2x1x1x64xbf16>, tensor<i32>) -> tensor<2x1x1x64xbf16>
      %105 = func.call @dynamic_index_in_dim_11(%iterArg_32, %100) : (tensor<2x2x2x16x64xbf16>, tensor<i32>) -> tensor<2x2x16x64xbf16>
      %106 = func.call @dynamic_index_in_dim_0(%iterArg_33, %100) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %107 = func.call @dynamic_index_in_dim_11(%iterArg_34, %100) : (tensor<2x2x2x16x64xbf16>, tensor<i32>) -> tensor<2x2x16x64xbf16>
      %108 = func.call @dynamic_index_in_dim_12(%iterArg_35, %100) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %109 = func.call @dynamic_index_in_dim_12(%iterArg_36, %100) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %110 = func.call @dynamic_index_in_dim_12(%iterArg_37, %100) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %111 = func.call @dynamic_index_in_dim_0(%iterArg_38, %100) : (tensor<2x2x64x96xbf16>, tensor<i32>) -> tensor<2x64x96xbf16>
      %112 = func.call @dynamic_index_in_dim_12(%iterArg_39, %100) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %113 = func.call @dynamic_index_in_dim_12(%iterArg_40, %100) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %114 = func.call @dynamic_index_in_dim_1(%iterArg_41, %100) : (tensor<2x2x96x64xbf16>, tensor<i32>) -> tensor<2x96x64xbf16>
      %115 = func.call @dynamic_index_in_dim_12(%iterArg_42, %100) : (tensor<2x2x2x16x96xbf16>, tensor<i32>) -> tensor<2x2x16x96xbf16>
      %116 = stablehlo.slice %101 [1:2, 0:2, 0:16, 0:64] : (tensor<2x2x16x64xf32>) -> tensor<1x2x16x64xf32>
      %117 = stablehlo.reshape %116 : (tensor<1x2x16x64xf32>) -> tensor<2x16x64xf32>
      %118 = stablehlo.slice %102 [1:2, 0:2, 0:16, 0:1] : (tensor<2x2x16x1xf32>) -> tensor<1x2x16x1xf32>
      %119 = stablehlo.reshape %118 : (tensor<1x2x16x1xf32>) -> tensor<2x16x1xf32>
      %120 = stablehlo.slice %103 [1:2, 0:2, 0:16, 0:1] : (tensor<2x2x16x1xf32>) -> tensor<1x2x16x1xf32>
      %121 = stablehlo.reshape %120 : (tensor<1x2x16x1xf32>) -> tensor<2x16x1xf32>
      %122 = stablehlo.slice %104 [1:2, 0:1, 0:1, 0:64] : (tensor<2x1x1x64xbf16>) -> tensor<1x1x1x64xbf16>
      %123 = stablehlo.reshape %122 : (tensor<1x1x1x64xbf16>) -> tensor<1x1x64xbf16>
      %124 = stablehlo.slice %105 [1:2, 0:2, 0:16, 0:64] : (tensor<2x2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
      %125 = stablehlo.reshape %124 : (tensor<1x2x16x64xbf16>) -> tensor<2x16x64xbf16>
      %126 = stablehlo.slice %106 [1:2, 0:64, 0:96] : (tensor<2x64x96xbf16>) -> tensor<1x64x96xbf16>
      %127 = stablehlo.reshape %126 : (tensor<1x64x96xbf16>) -> tensor<64x96xbf16>
      %128 = stablehlo.slice %107 [1:2, 0:2, 0:16, 0:64] : (tensor<2x2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
      %129 = stablehlo.reshape %128 : (tensor<1x2x16x64xbf16>) -> tensor<2x16x64xbf16>
      %130 = stablehlo.slice %108 [1:2, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %131 = stablehlo.reshape %130 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %132 = stablehlo.slice %109 [1:2, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %133 = stablehlo.reshape %132 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %134 = stablehlo.slice %110 [1:2, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %135 = stablehlo.reshape %134 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %136 = stablehlo.slice %111 [1:2, 0:64, 0:96] : (tensor<2x64x96xbf16>) -> tensor<1x64x96xbf16>
      %137 = stablehlo.reshape %136 : (tensor<1x64x96xbf16>) -> tensor<64x96xbf16>
      %138 = stablehlo.slice %112 [1:2, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %139 = stablehlo.reshape %138 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %140 = stablehlo.slice %113 [1:2, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %141 = stablehlo.reshape %140 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %142 = stablehlo.slice %114 [1:2, 0:96, 0:64] : (tensor<2x96x64xbf16>) -> tensor<1x96x64xbf16>
      %143 = stablehlo.reshape %142 : (tensor<1x96x64xbf16>) -> tensor<96x64xbf16>
      %144 = stablehlo.slice %115 [1:2, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %145 = stablehlo.reshape %144 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %146:5 = func.call @closed_call_13(%iterArg_44, %117, %119, %121, %123, %125, %127, %129, %131, %133, %135, %137, %139, %141, %143, %145) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<2x16x64xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<64x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<96x64xbf16>, tensor<2x16x96xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>)
      %147 = stablehlo.slice %101 [0:1, 0:2, 0:16, 0:64] : (tensor<2x2x16x64xf32>) -> tensor<1x2x16x64xf32>
      %148 = stablehlo.reshape %147 : (tensor<1x2x16x64xf32>) -> tensor<2x16x64xf32>
      %149 = stablehlo.slice %102 [0:1, 0:2, 0:16, 0:1] : (tensor<2x2x16x1xf32>) -> tensor<1x2x16x1xf32>
      %150 = stablehlo.reshape %149 : (tensor<1x2x16x1xf32>) -> tensor<2x16x1xf32>
      %151 = stablehlo.slice %103 [0:1, 0:2, 0:16, 0:1] : (tensor<2x2x16x1xf32>) -> tensor<1x2x16x1xf32>
      %152 = stablehlo.reshape %151 : (tensor<1x2x16x1xf32>) -> tensor<2x16x1xf32>
      %153 = stablehlo.slice %104 [0:1, 0:1, 0:1, 0:64] : (tensor<2x1x1x64xbf16>) -> tensor<1x1x1x64xbf16>
      %154 = stablehlo.reshape %153 : (tensor<1x1x1x64xbf16>) -> tensor<1x1x64xbf16>
      %155 = stablehlo.slice %105 [0:1, 0:2, 0:16, 0:64] : (tensor<2x2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
      %156 = stablehlo.reshape %155 : (tensor<1x2x16x64xbf16>) -> tensor<2x16x64xbf16>
      %157 = stablehlo.slice %106 [0:1, 0:64, 0:96] : (tensor<2x64x96xbf16>) -> tensor<1x64x96xbf16>
      %158 = stablehlo.reshape %157 : (tensor<1x64x96xbf16>) -> tensor<64x96xbf16>
      %159 = stablehlo.slice %107 [0:1, 0:2, 0:16, 0:64] : (tensor<2x2x16x64xbf16>) -> tensor<1x2x16x64xbf16>
      %160 = stablehlo.reshape %159 : (tensor<1x2x16x64xbf16>) -> tensor<2x16x64xbf16>
      %161 = stablehlo.slice %108 [0:1, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %162 = stablehlo.reshape %161 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %163 = stablehlo.slice %109 [0:1, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %164 = stablehlo.reshape %163 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %165 = stablehlo.slice %110 [0:1, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %166 = stablehlo.reshape %165 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %167 = stablehlo.slice %111 [0:1, 0:64, 0:96] : (tensor<2x64x96xbf16>) -> tensor<1x64x96xbf16>
      %168 = stablehlo.reshape %167 : (tensor<1x64x96xbf16>) -> tensor<64x96xbf16>
      %169 = stablehlo.slice %112 [0:1, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %170 = stablehlo.reshape %169 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %171 = stablehlo.slice %113 [0:1, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %172 = stablehlo.reshape %171 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %173 = stablehlo.slice %114 [0:1, 0:96, 0:64] : (tensor<2x96x64xbf16>) -> tensor<1x96x64xbf16>
      %174 = stablehlo.reshape %173 : (tensor<1x96x64xbf16>) -> tensor<96x64xbf16>
      %175 = stablehlo.slice %115 [0:1, 0:2, 0:16, 0:96] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x16x96xbf16>
      %176 = stablehlo.reshape %175 : (tensor<1x2x16x96xbf16>) -> tensor<2x16x96xbf16>
      %177:5 = func.call @closed_call_13(%146#0, %148, %150, %152, %154, %156, %158, %160, %162, %164, %166, %168, %170, %172, %174, %176) : (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<64x96xbf16>, tensor<2x16x64xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<64x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<96x64xbf16>, tensor<2x16x96xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>)
      %178 = stablehlo.broadcast_in_dim %177#1, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
      %179 = stablehlo.broadcast_in_dim %146#1, dims = [1] : (tensor<64xbf16>) -> tensor<1x64xbf16>
      %180 = stablehlo.concatenate %178, %179, dim = 0 : (tensor<1x64xbf16>, tensor<1x64xbf16>) -> tensor<2x64xbf16>
      %181 = stablehlo.broadcast_in_dim %177#2, dims = [1, 2] : (tensor<64x96xbf16>) -> tensor<1x64x96xbf16>
      %182 = stablehlo.broadcast_in_dim %146#2, dims = [1, 2] : (tensor<64x96xbf16>) -> tensor<1x64x96xbf16>
      %183 = stablehlo.concatenate %181, %182, dim = 0 : (tensor<1x64x96xbf16>, tensor<1x64x96xbf16>) -> tensor<2x64x96xbf16>
      %184 = stablehlo.broadcast_in_dim %177#3, dims = [1, 2] : (tensor<64x96xbf16>) -> tensor<1x64x96xbf16>
      %185 = stablehlo.broadcast_in_dim %146#3, dims = [1, 2] : (tensor<64x96xbf16>) -> tensor<1x64x96xbf16>
      %186 = stablehlo.concatenate %184, %185, dim = 0 : (tensor<1x64x96xbf16>, tensor<1x64x96xbf16>) -> tensor<2x64x96xbf16>
      %187 = stablehlo.broadcast_in_dim %177#4, dims = [1, 2] : (tensor<96x64xbf16>) -> tensor<1x96x64xbf16>
      %188 = stablehlo.broadcast_in_dim %146#4, dims = [1, 2] : (tensor<96x64xbf16>) -> tensor<1x96x64xbf16>
      %189 = stablehlo.concatenate %187, %188, dim = 0 : (tensor<1x96x64xbf16>, tensor<1x96x64xbf16>) -> tensor<2x96x64xbf16>
      %190 = func.call @dynamic_update_index_in_dim_15(%iterArg_45, %180, %100) : (tensor<2x2x64xbf16>, tensor<2x64xbf16>, tensor<i32>) -> tensor<2x2x64xbf16>
      %191 = func.call @dynamic_update_index_in_dim_16(%iterArg_46, %183, %100) : (tensor<2x2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<i32>) -> tensor<2x2x64x96xbf16>
      %192 = func.call @dynamic_update_index_in_dim_16(%iterArg_47, %186, %100) : (tensor<2x2x64x96xbf16>, tensor<2x64x96xbf16>, tensor<i32>) -> tensor<2x2x64x96xbf16>
      %193 = func.call @dynamic_update_index_in_dim_17(%iterArg_48, %189, %100) : (tensor<2x2x96x64xbf16>, tensor<2x96x64xbf16>, tensor<i32>) -> tensor<2x2x96x64xbf16>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %194 = stablehlo.add %iterArg_43, %c_51 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %194, %177#0, %190, %191, %192, %193 : tensor<2x2x2x16x64xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x2x16x1xf32>, tensor<2x2x1x1x64xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x2x16x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x2x16x96xbf16>, tensor<2x2x96x64xbf16>, tensor<2x2x2x16x96xbf16>, tensor<i32>, tensor<2x16x64xbf16>, tensor<2x2x64xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x64x96xbf16>, tensor<2x2x96x64xbf16>
    }
    %75 = stablehlo.reshape %74#17 : (tensor<2x2x64xbf16>) -> tensor<4x64xbf16>
    %76 = stablehlo.reshape %74#18 : (tensor<2x2x64x96xbf16>) -> tensor<4x64x96xbf16>
    %77 = stablehlo.reshape %74#19 : (tensor<2x2x64x96xbf16>) -> tensor<4x64x96xbf16>
    %78 = stablehlo.reshape %74#20 : (tensor<2x2x96x64xbf16>) -> tensor<4x96x64xbf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %79 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %80 = "stablehlo.scatter"(%79, %6, %74#16) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg7: tensor<bf16>, %arg8: tensor<bf16>):
      %99 = stablehlo.add %arg7, %arg8 : tensor<bf16>
      stablehlo.return %99 : tensor<bf16>
    }) : (tensor<128x64xbf16>, tensor<2x16x1xi32>, tensor<2x16x64xbf16>) -> tensor<128x64xbf16>
    %cst_23 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %81 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<bf16>) -> tensor<128x64xbf16>
    %82 = stablehlo.multiply %81, %80 : tensor<128x64xbf16>
    %83 = stablehlo.subtract %arg0, %82 : tensor<128x64xbf16>
    %cst_24 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %84 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<bf16>) -> tensor<4x64xbf16>
    %85 = stablehlo.multiply %84, %75 : tensor<4x64xbf16>
    %86 = stablehlo.subtract %arg1, %85 : tensor<4x64xbf16>
    %cst_25 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %87 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %88 = stablehlo.multiply %87, %76 : tensor<4x64x96xbf16>
    %89 = stablehlo.subtract %arg2, %88 : tensor<4x64x96xbf16>
    %cst_26 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<bf16>) -> tensor<4x64x96xbf16>
    %91 = stablehlo.multiply %90, %77 : tensor<4x64x96xbf16>
    %92 = stablehlo.subtract %arg3, %91 : tensor<4x64x96xbf16>
    %cst_27 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %93 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<bf16>) -> tensor<4x96x64xbf16>
    %94 = stablehlo.multiply %93, %78 : tensor<4x96x64xbf16>
    %95 = stablehlo.subtract %arg4, %94 : tensor<4x96x64xbf16>
    %cst_28 = stablehlo.constant dense<5.004880e-02> : tensor<bf16>
    %96 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<bf16>) -> tensor<64x128xbf16>
    %97 = stablehlo.multiply %96, %53 : tensor<64x128xbf16>
    %98 = stablehlo.subtract %arg5, %97 : tensor<64x128xbf16>
    return %83, %86, %89, %92, %95, %98, %45 : tensor<128x64xbf16>, tensor<4x64xbf16>, tensor<4x64x96xbf16>, tensor<4x64x96xbf16>, tensor<4x96x64xbf16>, tensor<64x128xbf16>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x2x64xbf16>, %arg1: tensor<i32>) -> tensor<2x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 64] : (tensor<2x2x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x64xbf16>) -> tensor<2x64xbf16>
    return %1 : tensor<2x64xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x2x64x96xbf16>, %arg1: tensor<i32>) -> tensor<2x64x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 64, 96] : (tensor<2x2x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x64x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x64x96xbf16>) -> tensor<2x64x96xbf16>
    return %1 : tensor<2x64x96xbf16>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<2x2x96x64xbf16>, %arg1: tensor<i32>) -> tensor<2x96x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 96, 64] : (tensor<2x2x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x96x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x96x64xbf16>) -> tensor<2x96x64xbf16>
    return %1 : tensor<2x96x64xbf16>
  }
  func.func private @closed_call(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<64xbf16>, %arg2: tensor<64x96xbf16>, %arg3: tensor<64x96xbf16>, %arg4: tensor<96x64xbf16>) -> (tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>) {
    %0 = stablehlo.convert %arg0 : (tensor<2x16x64xbf16>) -> tensor<2x16x64xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<2x16x64xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<2x16xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %cst_0 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %5 = stablehlo.divide %3, %4 : tensor<2x16x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %7 = stablehlo.add %5, %6 : tensor<2x16x1xf32>
    %8 = stablehlo.rsqrt %7 : tensor<2x16x1xf32>
    %9 = stablehlo.divide %8, %7 : tensor<2x16x1xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2x16x1xf32>
    %12 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %13 = stablehlo.multiply %0, %12 : tensor<2x16x64xf32>
    %14 = stablehlo.convert %13 : (tensor<2x16x64xf32>) -> tensor<2x16x64xbf16>
    %15 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<2x16x64xbf16>
    %17 = stablehlo.multiply %14, %16 : tensor<2x16x64xbf16>
    %18 = stablehlo.dot_general %17, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x96xbf16>) -> tensor<2x16x96xbf16>
    %19:3 = call @silu(%18) : (tensor<2x16x96xbf16>) -> (tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>)
    %20 = stablehlo.dot_general %17, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<64x96xbf16>) -> tensor<2x16x96xbf16>
    %21 = stablehlo.multiply %19#0, %20 : tensor<2x16x96xbf16>
    %22 = stablehlo.dot_general %21, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<96x64xbf16>) -> tensor<2x16x64xbf16>
    %23 = stablehlo.add %arg0, %22 : tensor<2x16x64xbf16>
    return %23, %0, %11, %8, %15, %14, %17, %19#1, %19#2, %18, %20, %19#0, %21 : tensor<2x16x64xbf16>, tensor<2x16x64xf32>, tensor<2x16x1xf32>, tensor<2x16x1xf32>, tensor<1x1x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x64xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>
  }
  func.func private @silu(%arg0: tensor<2x16x96xbf16>) -> (tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>) {
    %0 = stablehlo.negate %arg0 : tensor<2x16x96xbf16>
    %1 = stablehlo.exponential %0 : tensor<2x16x96xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %3 = stablehlo.add %2, %1 : tensor<2x16x96xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<2x16x96xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2x16x96xbf16>
    %7 = stablehlo.subtract %6, %5 : tensor<2x16x96xbf16>
    %8 = stablehlo.multiply %5, %7 : tensor<2x16x96xbf16>
    %9 = stablehlo.multiply %arg0, %5 : tensor<2x16x96xbf16>
    return %9, %8, %5 : tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2x2x16x64xf32>, %arg1: tensor<2x2x16x64xf32>, %arg2: tensor<i32>) -> tensor<2x2x2x16x64xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x2x16x64xf32>) -> tensor<1x2x2x16x64xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<2x2x2x16x64xf32>, tensor<1x2x2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x2x16x64xf32>
    return %1 : tensor<2x2x2x16x64xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x2x2x16x1xf32>, %arg1: tensor<2x2x16x1xf32>, %arg2: tensor<i32>) -> tensor<2x2x2x16x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x2x16x1xf32>) -> tensor<1x2x2x16x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<2x2x2x16x1xf32>, tensor<1x2x2x16x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x2x16x1xf32>
    return %1 : tensor<2x2x2x16x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<2x2x1x1x64xbf16>, %arg1: tensor<2x1x1x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x1x1x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x1x1x64xbf16>) -> tensor<1x2x1x1x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<2x2x1x1x64xbf16>, tensor<1x2x1x1x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x1x1x64xbf16>
    return %1 : tensor<2x2x1x1x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2x2x2x16x64xbf16>, %arg1: tensor<2x2x16x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x2x16x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x2x16x64xbf16>) -> tensor<1x2x2x16x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<2x2x2x16x64xbf16>, tensor<1x2x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x2x16x64xbf16>
    return %1 : tensor<2x2x2x16x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<2x2x2x16x96xbf16>, %arg1: tensor<2x2x16x96xbf16>, %arg2: tensor<i32>) -> tensor<2x2x2x16x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x2x16x96xbf16>) -> tensor<1x2x2x16x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<2x2x2x16x96xbf16>, tensor<1x2x2x16x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x2x16x96xbf16>
    return %1 : tensor<2x2x2x16x96xbf16>
  }
  func.func private @log_softmax(%arg0: tensor<2x16x128xf32>) -> (tensor<2x16x128xf32>, tensor<2x16x128xf32>, tensor<2x16x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<2x16x128xf32>, tensor<f32>) -> tensor<2x16xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<2x16xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x16x128xf32>
    %6 = stablehlo.exponential %5 : tensor<2x16x128xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<2x16x128xf32>, tensor<f32>) -> tensor<2x16xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %9 = stablehlo.log %8 : tensor<2x16x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<2x16x128xf32>
    return %11, %6, %8 : tensor<2x16x128xf32>, tensor<2x16x128xf32>, tensor<2x16x1xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<2x16x128xf32>, %arg1: tensor<2x16x1xi32>) -> (tensor<2x16x1xf32>, tensor<2x16x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x16x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<2x16x1xi32>, tensor<2x16x1xi32>) -> tensor<2x16x1xi1>
    %c_0 = stablehlo.constant dense<128> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x16x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<2x16x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<2x16x1xi1>, tensor<2x16x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<2x16x1xi32>) -> tensor<2x16x1x1xi32>
    %c_1 = stablehlo.constant dense<127> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x16x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<2x16x1x1xi32>, tensor<2x16x1x1xi32>) -> tensor<2x16x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<2x16x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<2x16x1x1xi32>, tensor<2x16x1x1xi32>) -> tensor<2x16x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<2x16x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<2x16x1x1xi1>, tensor<i1>) -> tensor<2x16x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<2x16x128xf32>, tensor<2x16x1x1xi32>) -> tensor<2x16x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<2x16x1xi1>, tensor<2x16x1xf32>
    return %15, %5 : tensor<2x16x1xf32>, tensor<2x16x1x1xi32>
  }
  func.func private @take_along_axis_6(%arg0: tensor<2x16x1x1xi32>, %arg1: tensor<2x16x1xf32>) -> tensor<2x16x128xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16x128xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<2x16x128xf32>, tensor<2x16x1x1xi32>, tensor<2x16x1xf32>) -> tensor<2x16x128xf32>
    return %1 : tensor<2x16x128xf32>
  }
  func.func private @log_softmax_7(%arg0: tensor<2x16x128xf32>, %arg1: tensor<2x16x1xf32>, %arg2: tensor<2x16x128xf32>) -> tensor<2x16x128xf32> {
    %0 = stablehlo.negate %arg2 : tensor<2x16x128xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<2x16x128xf32>, tensor<f32>) -> tensor<2x16xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<2x16x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<2x16xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x128xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<2x16x128xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<2x16x128xf32>
    return %7 : tensor<2x16x128xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<2x2x2x16x64xf32>, %arg1: tensor<i32>) -> tensor<2x2x16x64xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 2, 16, 64] : (tensor<2x2x2x16x64xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x16x64xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2x16x64xf32>) -> tensor<2x2x16x64xf32>
    return %1 : tensor<2x2x16x64xf32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<2x2x2x16x1xf32>, %arg1: tensor<i32>) -> tensor<2x2x16x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 2, 16, 1] : (tensor<2x2x2x16x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x16x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2x16x1xf32>) -> tensor<2x2x16x1xf32>
    return %1 : tensor<2x2x16x1xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<2x2x1x1x64xbf16>, %arg1: tensor<i32>) -> tensor<2x1x1x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 1, 1, 64] : (tensor<2x2x1x1x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x1x1x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x1x1x64xbf16>) -> tensor<2x1x1x64xbf16>
    return %1 : tensor<2x1x1x64xbf16>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<2x2x2x16x64xbf16>, %arg1: tensor<i32>) -> tensor<2x2x16x64xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 2, 16, 64] : (tensor<2x2x2x16x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x16x64xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2x16x64xbf16>) -> tensor<2x2x16x64xbf16>
    return %1 : tensor<2x2x16x64xbf16>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<2x2x2x16x96xbf16>, %arg1: tensor<i32>) -> tensor<2x2x16x96xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 2, 16, 96] : (tensor<2x2x2x16x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x2x16x96xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2x16x96xbf16>) -> tensor<2x2x16x96xbf16>
    return %1 : tensor<2x2x16x96xbf16>
  }
  func.func private @closed_call_13(%arg0: tensor<2x16x64xbf16>, %arg1: tensor<2x16x64xf32>, %arg2: tensor<2x16x1xf32>, %arg3: tensor<2x16x1xf32>, %arg4: tensor<1x1x64xbf16>, %arg5: tensor<2x16x64xbf16>, %arg6: tensor<64x96xbf16>, %arg7: tensor<2x16x64xbf16>, %arg8: tensor<2x16x96xbf16>, %arg9: tensor<2x16x96xbf16>, %arg10: tensor<2x16x96xbf16>, %arg11: tensor<64x96xbf16>, %arg12: tensor<2x16x96xbf16>, %arg13: tensor<2x16x96xbf16>, %arg14: tensor<96x64xbf16>, %arg15: tensor<2x16x96xbf16>) -> (tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>) {
    %0 = stablehlo.dot_general %arg0, %arg15, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<2x16x96xbf16>) -> tensor<64x96xbf16>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<64x96xbf16>) -> tensor<96x64xbf16>
    %2 = stablehlo.dot_general %arg0, %arg14, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x64xbf16>, tensor<96x64xbf16>) -> tensor<2x16x96xbf16>
    %3 = stablehlo.multiply %arg13, %2 : tensor<2x16x96xbf16>
    %4 = stablehlo.multiply %2, %arg12 : tensor<2x16x96xbf16>
    %5 = stablehlo.dot_general %3, %arg7, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<2x16x64xbf16>) -> tensor<96x64xbf16>
    %6 = stablehlo.transpose %5, dims = [1, 0] : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
    %7 = stablehlo.dot_general %3, %arg11, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<64x96xbf16>) -> tensor<2x16x64xbf16>
    %8 = call @silu_14(%arg8, %arg9, %arg10, %4) : (tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>, tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16>
    %9 = stablehlo.dot_general %8, %arg7, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<2x16x64xbf16>) -> tensor<96x64xbf16>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<96x64xbf16>) -> tensor<64x96xbf16>
    %11 = stablehlo.dot_general %8, %arg6, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x16x96xbf16>, tensor<64x96xbf16>) -> tensor<2x16x64xbf16>
    %12 = stablehlo.add %7, %11 : tensor<2x16x64xbf16>
    %13 = stablehlo.multiply %arg5, %12 : tensor<2x16x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.reduce(%13 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x16x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %15 = stablehlo.reshape %14 : (tensor<64xbf16>) -> tensor<1x1x64xbf16>
    %16 = stablehlo.broadcast_in_dim %arg4, dims = [0, 1, 2] : (tensor<1x1x64xbf16>) -> tensor<2x16x64xbf16>
    %17 = stablehlo.multiply %12, %16 : tensor<2x16x64xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %18 = stablehlo.reduce(%15 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x64xbf16>, tensor<bf16>) -> tensor<64xbf16>
    %19 = stablehlo.convert %17 : (tensor<2x16x64xbf16>) -> tensor<2x16x64xf32>
    %20 = stablehlo.multiply %arg1, %19 : tensor<2x16x64xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<2x16x64xf32>, tensor<f32>) -> tensor<2x16xf32>
    %22 = stablehlo.reshape %21 : (tensor<2x16xf32>) -> tensor<2x16x1xf32>
    %23 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1, 2] : (tensor<2x16x1xf32>) -> tensor<2x16x64xf32>
    %24 = stablehlo.multiply %19, %23 : tensor<2x16x64xf32>
    %25 = stablehlo.multiply %22, %arg2 : tensor<2x16x1xf32>
    %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x16x1xf32>
    %27 = stablehlo.divide %25, %26 : tensor<2x16x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<2x16x1xf32>, tensor<f32>) -> tensor<2x16xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<2x16xf32>) -> tensor<2x16x64xf32>
    %30 = stablehlo.multiply %arg1, %29 : tensor<2x16x64xf32>
    %31 = stablehlo.add %24, %30 : tensor<2x16x64xf32>
    %32 = stablehlo.multiply %29, %arg1 : tensor<2x16x64xf32>
    %33 = stablehlo.add %31, %32 : tensor<2x16x64xf32>
    %34 = stablehlo.convert %33 : (tensor<2x16x64xf32>) -> tensor<2x16x64xbf16>
    %35 = stablehlo.add %arg0, %34 : tensor<2x16x64xbf16>
    return %35, %18, %10, %6, %1 : tensor<2x16x64xbf16>, tensor<64xbf16>, tensor<64x96xbf16>, tensor<64x96xbf16>, tensor<96x64xbf16>
  }
  func.func private @silu_14(%arg0: tensor<2x16x96xbf16>, %arg1: tensor<2x16x96xbf16>, %arg2: tensor<2x16x96xbf16>, %arg3: tensor<2x16x96xbf16>) -> tensor<2x16x96xbf16> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<2x16x96xbf16>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<2x16x96xbf16>
    %2 = stablehlo.multiply %0, %arg0 : tensor<2x16x96xbf16>
    %3 = stablehlo.add %1, %2 : tensor<2x16x96xbf16>
    return %3 : tensor<2x16x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<2x2x64xbf16>, %arg1: tensor<2x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x64xbf16>) -> tensor<1x2x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x64xbf16>, tensor<1x2x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x64xbf16>
    return %1 : tensor<2x2x64xbf16>
  }
  func.func private @dynamic_update_index_in_dim_16(%arg0: tensor<2x2x64x96xbf16>, %arg1: tensor<2x64x96xbf16>, %arg2: tensor<i32>) -> tensor<2x2x64x96xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x64x96xbf16>) -> tensor<1x2x64x96xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x2x64x96xbf16>, tensor<1x2x64x96xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x64x96xbf16>
    return %1 : tensor<2x2x64x96xbf16>
  }
  func.func private @dynamic_update_index_in_dim_17(%arg0: tensor<2x2x96x64xbf16>, %arg1: tensor<2x96x64xbf16>, %arg2: tensor<i32>) -> tensor<2x2x96x64xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x96x64xbf16>) -> tensor<1x2x96x64xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<2x2x96x64xbf16>, tensor<1x2x96x64xbf16>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x2x96x64xbf16>
    return %1 : tensor<2x2x96x64xbf16>
  }
}
