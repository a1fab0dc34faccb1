module @jit__lambda attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x32x80xbf16>, %arg1: tensor<3x32x80xbf16>, %arg2: tensor<3x80x32xbf16>, %arg3: tensor<48x32xbf16>) -> (tensor<48x32xbf16> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:5 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %c, %iterArg_3 = %arg3) : tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<48x32xbf16>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %2 = func.call @dynamic_index_in_dim(%iterArg_0, %iterArg_2) : (tensor<3x32x80xbf16>, tensor<i32>) -> tensor<32x80xbf16>
      %3 = func.call @dynamic_index_in_dim_0(%iterArg_1, %iterArg_2) : (tensor<3x80x32xbf16>, tensor<i32>) -> tensor<80x32xbf16>
      %4 = func.call @closed_call(%iterArg_3, %1, %2, %3) : (tensor<48x32xbf16>, tensor<32x80xbf16>, tensor<32x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %5, %4 : tensor<3x32x80xbf16>, tensor<3x32x80xbf16>, tensor<3x80x32xbf16>, tensor<i32>, tensor<48x32xbf16>
    }
    return %0#4 : tensor<48x32xbf16>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x32x80xbf16>, %arg1: tensor<i32>) -> tensor<32x80xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 32, 80] : (tensor<3x32x80xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x32x80xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x32x80xbf16>) -> tensor<32x80xbf16>
    return %1 : tensor<32x80xbf16>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x80x32xbf16>, %arg1: tensor<i32>) -> tensor<80x32xbf16> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 80, 32] : (tensor<3x80x32xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x80x32xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1x80x32xbf16>) -> tensor<80x32xbf16>
    return %1 : tensor<80x32xbf16>
  }
  func.func private @closed_call(%arg0: tensor<48x32xbf16>, %arg1: tensor<32x80xbf16>, %arg2: tensor<32x80xbf16>, %arg3: tensor<80x32xbf16>) -> tensor<48x32xbf16> {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x32xbf16>, tensor<32x80xbf16>) -> tensor<48x80xbf16>
    %2 = call @silu(%1) : (tensor<48x80xbf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.multiply %0, %2 : tensor<48x80xbf16>
    %4 = stablehlo.dot_general %3, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<48x80xbf16>, tensor<80x32xbf16>) -> tensor<48x32xbf16>
    %5 = stablehlo.add %arg0, %4 : tensor<48x32xbf16>
    return %5 : tensor<48x32xbf16>
  }
  func.func private @silu(%arg0: tensor<48x80xbf16>) -> tensor<48x80xbf16> {
    %0 = stablehlo.negate %arg0 : tensor<48x80xbf16>
    %1 = stablehlo.exponential %0 : tensor<48x80xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %3 = stablehlo.add %2, %1 : tensor<48x80xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<48x80xbf16>
    %5 = stablehlo.divide %4, %3 : tensor<48x80xbf16>
    %6 = stablehlo.multiply %arg0, %5 : tensor<48x80xbf16>
    return %6 : tensor<48x80xbf16>
  }
}
