module @jit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x64x128xf32>, %arg1: tensor<128x3x2x64xf32>, %arg2: tensor<128x256xf32>, %arg3: tensor<256x128xf32>, %arg4: tensor<2x64x128xf32>, %arg5: tensor<128x3x2x64xf32>, %arg6: tensor<128x256xf32>, %arg7: tensor<256x128xf32>, %arg8: tensor<2x64x128xf32>, %arg9: tensor<128x3x2x64xf32>, %arg10: tensor<128x256xf32>, %arg11: tensor<256x128xf32>, %arg12: tensor<2x128x128xf32>, %arg13: tensor<2x128x128xf32>) -> (tensor<2x64x128xf32> {jax.result_info = "result[0]['m']['o']"}, tensor<128x3x2x64xf32> {jax.result_info = "result[0]['m']['qkv']"}, tensor<128x256xf32> {jax.result_info = "result[0]['m']['w1']"}, tensor<256x128xf32> {jax.result_info = "result[0]['m']['w2']"}, tensor<2x64x128xf32> {jax.result_info = "result[0]['p']['o']"}, tensor<128x3x2x64xf32> {jax.result_info = "result[0]['p']['qkv']"}, tensor<128x256xf32> {jax.result_info = "result[0]['p']['w1']"}, tensor<256x128xf32> {jax.result_info = "result[0]['p']['w2']"}, tensor<2x64x128xf32> {jax.result_info = "result[0]['v']['o']"}, tensor<128x3x2x64xf32> {jax.result_info = "result[0]['v']['qkv']"}, tensor<128x256xf32> {jax.result_info = "result[0]['v']['w1']"}, tensor<256x128xf32> {jax.result_info = "result[0]['v']['w2']"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg12 : (tensor<2x128x128xf32>) -> tensor<2x128x128xbf16>
    %1 = stablehlo.slice %arg5 [0:128, 0:1, 0:2, 0:64] : (tensor<128x3x2x64xf32>) -> tensor<128x1x2x64xf32>
    %2 = stablehlo.reshape %1 : (tensor<128x1x2x64xf32>) -> tensor<128x2x64xf32>
    %3 = stablehlo.convert %2 : (tensor<128x2x64xf32>) -> tensor<128x2x64xbf16>
    %4 = stablehlo.dot_general %0, %3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x128x128xbf16>, tensor<128x2x64xbf16>) -> tensor<2x128x2x64xbf16>
    %5 = stablehlo.slice %arg5 [0:128, 1:2, 0:2, 0:64] : (tensor<128x3x2x64xf32>) -> tensor<128x1x2x64xf32>
    %6 = stablehlo.reshape %5 : (tensor<128x1x2x64xf32>) -> tensor<128x2x64xf32>
    %7 = stablehlo.convert %6 : (tensor<128x2x64xf32>) -> tensor<128x2x64xbf16>
    %8 = stablehlo.dot_general %0, %7, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x128x128xbf16>, tensor<128x2x64xbf16>) -> tensor<2x128x2x64xbf16>
    %9 = stablehlo.slice %arg5 [0:128, 2:3, 0:2, 0:64] : (tensor<128x3x2x64xf32>) -> tensor<128x1x2x64xf32>
    %10 = stablehlo.reshape %9 : (tensor<128x1x2x64xf32>) -> tensor<128x2x64xf32>
    %11 = stablehlo.convert %10 : (tensor<128x2x64xf32>) -> tensor<128x2x64xbf16>
    %12 = stablehlo.dot_general %0, %11, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x128x128xbf16>, tensor<128x2x64xbf16>) -> tensor<2x128x2x64xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<0xbf16>
    %14:3 = stablehlo.custom_call @__cudnn$fmhaSoftmax(%4, %8, %12) {api_version = 2 : i32, backend_config = "{\22operation_queue_id\22: \220\22, \22cudnn_fmha_backend_config\22: {\22algorithm\22: {\22algo_id\22: \220\22, \22math_type\22: \22TENSOR_OP_MATH\22, \22tuning_knobs\22: {\2217\22: \221\22, \2224\22: \220\22}, \22is_cudnn_frontend\22: true, \22workspace_size\22: \220\22}, \22fmha_scale\22: 0.125, \22intermediate_tensor_shape\22: {\22element_type\22: \22BF16\22, \22dimensions\22: [\222\22, \222\22, \22128\22, \22128\22], \22tuple_shapes\22: [], \22layout\22: {\22dim_level_types\22: [], \22dim_unique\22: [], \22dim_ordered\22: [], \22minor_to_major\22: [\223\22, \222\22, \221\22, \220\22], \22tiles\22: [], \22element_size_in_bits\22: \220\22, \22memory_space\22: \220\22, \22index_primitive_type\22: \22PRIMITIVE_TYPE_INVALID\22, \22pointer_primitive_type\22: \22PRIMITIVE_TYPE_INVALID\22, \22dynamic_shape_metadata_prefix_bytes\22: \220\22}, \22is_dynamic_dimension\22: [false, false, false, false]}, \22is_flash_attention\22: true, \22mask_type\22: \22CAUSAL\22, \22bmm1_dot_dimension_numbers\22: {\22lhs_contracting_dimensions\22: [\223\22], \22rhs_contracting_dimensions\22: [\223\22], \22lhs_batch_dimensions\22: [\220\22, \222\22], \22rhs_batch_dimensions\22: [\220\22, \222\22]}, \22bmm2_dot_dimension_numbers\22: {\22lhs_contracting_dimensions\22: [\223\22], \22rhs_contracting_dimensions\22: [\221\22], \22lhs_batch_dimensions\22: [\220\22, \221\22], \22rhs_batch_dimensions\22: [\220\22, \222\22]}, \22dropout_rate\22: 0.0, \22seed\22: 42, \22sliding_window_length\22: 0, \22max_seg_per_batch\22: 1, \22is_paged_attention\22: false}}", operand_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<[3, 2, 1, 0]> : tensor<4xindex>], result_layouts = [dense<[3, 1, 2, 0]> : tensor<4xindex>, dense<[2, 1, 0]> : tensor<3xindex>, dense<0> : tensor<1xindex>]} : (tensor<2x128x2x64xbf16>, tensor<2x128x2x64xbf16>, tensor<2x128x2x64xbf16>) -> (tensor<2x2x128x64xbf16>, tensor<2x2x128xf32>, tensor<0xui8>)
    %15 = stablehlo.transpose %14#0, dims = [0, 2, 1, 3] : (tensor<2x2x128x64xbf16>) -> tensor<2x128x2x64xbf16>
    %16 = stablehlo.convert %arg4 : (tensor<2x64x128xf32>) -> tensor<2x64x128xbf16>
    %17 = stablehlo.dot_general %15, %16, contracting_dims = [3, 2] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<2x128x2x64xbf16>, tensor<2x64x128xbf16>) -> tensor<2x128x128xbf16>
    %18 = stablehlo.add %0, %17 : tensor<2x128x128xbf16>
    %19 = stablehlo.convert %arg6 : (tensor<128x256xf32>) -> tensor<128x256xbf16>
    %20 = stablehlo.dot_general %18, %19, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x128x128xbf16>, tensor<128x256xbf16>) -> tensor<2x128x256xbf16>
    %21 = stablehlo.multiply %20, %20 : tensor<2x128x256xbf16>
    %22 = stablehlo.multiply %21, %20 : tensor<2x128x256xbf16>
    %23 = stablehlo.multiply %20, %20 : tensor<2x128x256xbf16>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<bf16>
    %24 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2x128x256xbf16>
    %25 = stablehlo.multiply %24, %23 : tensor<2x128x256xbf16>
    %cst_1 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %26 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2x128x256xbf16>
    %27 = stablehlo.multiply %26, %22 : tensor<2x128x256xbf16>
    %28 = stablehlo.add %20, %27 : tensor<2x128x256xbf16>
    %cst_2 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %29 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<2x128x256xbf16>
    %30 = stablehlo.multiply %29, %28 : tensor<2x128x256xbf16>
    %31 = stablehlo.tanh %30 : tensor<2x128x256xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<2x128x256xbf16>
    %33 = stablehlo.subtract %32, %31 : tensor<2x128x256xbf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<2x128x256xbf16>
    %35 = stablehlo.add %34, %31 : tensor<2x128x256xbf16>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<bf16>) -> tensor<2x128x256xbf16>
    %37 = stablehlo.multiply %36, %35 : tensor<2x128x256xbf16>
    %38 = stablehlo.multiply %20, %37 : tensor<2x128x256xbf16>
    %39 = stablehlo.convert %arg7 : (tensor<256x128xf32>) -> tensor<256x128xbf16>
    %40 = stablehlo.dot_general %38, %39, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x128x256xbf16>, tensor<256x128xbf16>) -> tensor<2x128x128xbf16>
    %41 = stablehlo.add %18, %40 : tensor<2x128x128xbf16>
    %42 = stablehlo.convert %41 : (tensor<2x128x128xbf16>) -> tensor<2x128x128xf32>
    %43 = stablehlo.subtract %42, %arg13 : tensor<2x128x128xf32>
    %44 = stablehlo.multiply %43, %43 : tensor<2x128x128xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x128x128xf32>
    %46 = stablehlo.multiply %45, %43 : tensor<2x128x128xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%44 init: %cst_7) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x128x128xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %48 = stablehlo.divide %47, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<3.276800e+04> : tensor<f32>
    %49 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<2x128x128xf32>
    %51 = stablehlo.multiply %50, %46 : tensor<2x128x128xf32>
    %52 = stablehlo.convert %51 : (tensor<2x128x128xf32>) -> tensor<2x128x128xbf16>
    %53 = stablehlo.dot_general %52, %38, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x128x128xbf16>, tensor<2x128x256xbf16>) -> tensor<128x256xbf16>
    %54 = stablehlo.transpose %53, dims = [1, 0] : (tensor<128x256xbf16>) -> tensor<256x128xbf16>
    %55 = stablehlo.dot_general %52, %39, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x128x128xbf16>, tensor<256x128xbf16>) -> tensor<2x128x256xbf16>
    %56 = stablehlo.convert %54 : (tensor<256x128xbf16>) -> tensor<256x128xf32>
    %57 = stablehlo.multiply %20, %55 : tensor<2x128x256xbf16>
    %58 = stablehlo.multiply %55, %37 : tensor<2x128x256xbf16>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<bf16>) -> tensor<2x128x256xbf16>
    %60 = stablehlo.multiply %59, %57 : tensor<2x128x256xbf16>
    %61 = stablehlo.multiply %60, %33 : tensor<2x128x256xbf16>
    %62 = stablehlo.multiply %61, %31 : tensor<2x128x256xbf16>
    %63 = stablehlo.add %61, %62 : tensor<2x128x256xbf16>
    %cst_12 = stablehlo.constant dense<7.968750e-01> : tensor<bf16>
    %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<bf16>) -> tensor<2x128x256xbf16>
    %65 = stablehlo.multiply %64, %63 : tensor<2x128x256xbf16>
    %66 = stablehlo.add %58, %65 : tensor<2x128x256xbf16>
    %cst_13 = stablehlo.constant dense<4.467770e-02> : tensor<bf16>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<bf16>) -> tensor<2x128x256xbf16>
    %68 = stablehlo.multiply %67, %65 : tensor<2x128x256xbf16>
    %69 = stablehlo.multiply %68, %25 : tensor<2x128x256xbf16>
    %70 = stablehlo.add %66, %69 : tensor<2x128x256xbf16>
    %71 = stablehlo.dot_general %70, %18, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x128x256xbf16>, tensor<2x128x128xbf16>) -> tensor<256x128xbf16>
    %72 = stablehlo.transpose %71, dims = [1, 0] : (tensor<256x128xbf16>) -> tensor<128x256xbf16>
    %73 = stablehlo.dot_general %70, %19, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x128x256xbf16>, tensor<128x256xbf16>) -> tensor<2x128x128xbf16>
    %74 = stablehlo.add %52, %73 : tensor<2x128x128xbf16>
    %75 = stablehlo.convert %72 : (tensor<128x256xbf16>) -> tensor<128x256xf32>
    %76 = stablehlo.dot_general %74, %15, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x128x128xbf16>, tensor<2x128x2x64xbf16>) -> tensor<128x2x64xbf16>
    %77 = stablehlo.transpose %76, dims = [1, 2, 0] : (tensor<128x2x64xbf16>) -> tensor<2x64x128xbf16>
    %78 = stablehlo.dot_general %74, %16, contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<2x128x128xbf16>, tensor<2x64x128xbf16>) -> tensor<2x128x2x64xbf16>
    %79 = stablehlo.convert %77 : (tensor<2x64x128xbf16>) -> tensor<2x64x128xf32>
    %80:4 = stablehlo.custom_call @__cudnn$fmhaSoftmaxBackward(%4, %8, %12, %14#1, %78, %15) {api_version = 2 : i32, backend_config = "{\22operation_queue_id\22: \220\22, \22cudnn_fmha_backend_config\22: {\22algorithm\22: {\22algo_id\22: \220\22, \22math_type\22: \22TENSOR_OP_MATH\22, \22tuning_knobs\22: {\2217\22: \221\22, \2224\22: \220\22}, \22is_cudnn_frontend\22: true, \22workspace_size\22: \220\22}, \22fmha_scale\22: 0.125, \22intermediate_tensor_shape\22: {\22element_type\22: \22BF16\22, \22dimensions\22: [\222\22, \222\22, \22128\22, \22128\22], \22tuple_shapes\22: [], \22layout\22: {\22dim_level_types\22: [], \22dim_unique\22: [], \22dim_ordered\22: [], \22minor_to_major\22: [\223\22, \222\22, \221\22, \220\22], \22tiles\22: [], \22element_size_in_bits\22: \220\22, \22memory_space\22: \220\22, \22index_primitive_type\22: \22PRIMITIVE_TYPE_INVALID\22, \22pointer_primitive_type\22: \22PRIMITIVE_TYPE_INVALID\22, \22dynamic_shape_metadata_prefix_bytes\22: \220\22}, \22is_dynamic_dimension\22: [false, false, false, false]}, \22is_flash_attention\22: true, \22mask_type\22: \22CAUSAL\22, \22bmm1_grad_gemm1_dot_dimension_numbers\22: {\22lhs_contracting_dimensions\22: [\222\22], \22rhs_contracting_dimensions\22: [\221\22], \22lhs_batch_dimensions\22: [\220\22, \221\22], \22rhs_batch_dimensions\22: [\220\22, \222\22]}, \22bmm1_grad_gemm2_dot_dimension_numbers\22: {\22lhs_contracting_dimensions\22: [\223\22], \22rhs_contracting_dimensions\22: [\221\22], \22lhs_batch_dimensions\22: [\220\22, \221\22], \22rhs_batch_dimensions\22: [\220\22, \222\22]}, \22bmm2_grad_gemm1_dot_dimension_numbers\22: {\22lhs_contracting_dimensions\22: [\222\22], \22rhs_contracting_dimensions\22: [\221\22], \22lhs_batch_dimensions\22: [\220\22, \221\22], \22rhs_batch_dimensions\22: [\220\22, \222\22]}, \22bmm2_grad_gemm2_dot_dimension_numbers\22: {\22lhs_contracting_dimensions\22: [\223\22], \22rhs_contracting_dimensions\22: [\223\22], \22lhs_batch_dimensions\22: [\220\22, \222\22], \22rhs_batch_dimensions\22: [\220\22, \222\22]}, \22dropout_rate\22: 0.0, \22seed\22: 42, \22sliding_window_length\22: 0, \22max_seg_per_batch\22: 1, \22is_paged_attention\22: false}}", operand_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<[2, 1, 0]> : tensor<3xindex>, dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<[3, 2, 1, 0]> : tensor<4xindex>], result_layouts = [dense<[3, 1, 2, 0]> : tensor<4xindex>, dense<[3, 1, 2, 0]> : tensor<4xindex>, dense<[3, 1, 2, 0]> : tensor<4xindex>, dense<0> : tensor<1xindex>]} : (tensor<2x128x2x64xbf16>, tensor<2x128x2x64xbf16>, tensor<2x128x2x64xbf16>, tensor<2x2x128xf32>, tensor<2x128x2x64xbf16>, tensor<2x128x2x64xbf16>) -> (tensor<2x2x128x64xbf16>, tensor<2x2x128x64xbf16>, tensor<2x2x128x64xbf16>, tensor<0xui8>)
    %81 = stablehlo.transpose %80#0, dims = [0, 2, 1, 3] : (tensor<2x2x128x64xbf16>) -> tensor<2x128x2x64xbf16>
    %82 = stablehlo.transpose %80#1, dims = [0, 2, 1, 3] : (tensor<2x2x128x64xbf16>) -> tensor<2x128x2x64xbf16>
    %83 = stablehlo.transpose %80#2, dims = [0, 2, 1, 3] : (tensor<2x2x128x64xbf16>) -> tensor<2x128x2x64xbf16>
    %84 = stablehlo.dot_general %83, %0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x128x2x64xbf16>, tensor<2x128x128xbf16>) -> tensor<2x64x128xbf16>
    %85 = stablehlo.transpose %84, dims = [2, 0, 1] : (tensor<2x64x128xbf16>) -> tensor<128x2x64xbf16>
    %86 = stablehlo.convert %85 : (tensor<128x2x64xbf16>) -> tensor<128x2x64xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 2, 3] : (tensor<128x2x64xf32>) -> tensor<128x1x2x64xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.pad %87, %cst_14, low = [0, 2, 0, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<128x1x2x64xf32>, tensor<f32>) -> tensor<128x3x2x64xf32>
    %89 = stablehlo.dot_general %82, %0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x128x2x64xbf16>, tensor<2x128x128xbf16>) -> tensor<2x64x128xbf16>
    %90 = stablehlo.transpose %89, dims = [2, 0, 1] : (tensor<2x64x128xbf16>) -> tensor<128x2x64xbf16>
    %91 = stablehlo.convert %90 : (tensor<128x2x64xbf16>) -> tensor<128x2x64xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 2, 3] : (tensor<128x2x64xf32>) -> tensor<128x1x2x64xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.pad %92, %cst_15, low = [0, 1, 0, 0], high = [0, 1, 0, 0], interior = [0, 0, 0, 0] : (tensor<128x1x2x64xf32>, tensor<f32>) -> tensor<128x3x2x64xf32>
    %94 = stablehlo.add %88, %93 : tensor<128x3x2x64xf32>
    %95 = stablehlo.dot_general %81, %0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x128x2x64xbf16>, tensor<2x128x128xbf16>) -> tensor<2x64x128xbf16>
    %96 = stablehlo.transpose %95, dims = [2, 0, 1] : (tensor<2x64x128xbf16>) -> tensor<128x2x64xbf16>
    %97 = stablehlo.convert %96 : (tensor<128x2x64xbf16>) -> tensor<128x2x64xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 2, 3] : (tensor<128x2x64xf32>) -> tensor<128x1x2x64xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.pad %98, %cst_16, low = [0, 0, 0, 0], high = [0, 2, 0, 0], interior = [0, 0, 0, 0] : (tensor<128x1x2x64xf32>, tensor<f32>) -> tensor<128x3x2x64xf32>
    %100 = stablehlo.add %94, %99 : tensor<128x3x2x64xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x64x128xf32>
    %102 = stablehlo.multiply %101, %arg0 : tensor<2x64x128xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x64x128xf32>
    %104 = stablehlo.multiply %103, %79 : tensor<2x64x128xf32>
    %105 = stablehlo.add %102, %104 : tensor<2x64x128xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<128x3x2x64xf32>
    %107 = stablehlo.multiply %106, %arg1 : tensor<128x3x2x64xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<128x3x2x64xf32>
    %109 = stablehlo.multiply %108, %100 : tensor<128x3x2x64xf32>
    %110 = stablehlo.add %107, %109 : tensor<128x3x2x64xf32>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<128x256xf32>
    %112 = stablehlo.multiply %111, %arg2 : tensor<128x256xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<128x256xf32>
    %114 = stablehlo.multiply %113, %75 : tensor<128x256xf32>
    %115 = stablehlo.add %112, %114 : tensor<128x256xf32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<256x128xf32>
    %117 = stablehlo.multiply %116, %arg3 : tensor<256x128xf32>
    %cst_24 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<256x128xf32>
    %119 = stablehlo.multiply %118, %56 : tensor<256x128xf32>
    %120 = stablehlo.add %117, %119 : tensor<256x128xf32>
    %cst_25 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x64x128xf32>
    %122 = stablehlo.multiply %121, %arg8 : tensor<2x64x128xf32>
    %cst_26 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x64x128xf32>
    %124 = stablehlo.multiply %123, %79 : tensor<2x64x128xf32>
    %125 = stablehlo.multiply %124, %79 : tensor<2x64x128xf32>
    %126 = stablehlo.add %122, %125 : tensor<2x64x128xf32>
    %cst_27 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<128x3x2x64xf32>
    %128 = stablehlo.multiply %127, %arg9 : tensor<128x3x2x64xf32>
    %cst_28 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<128x3x2x64xf32>
    %130 = stablehlo.multiply %129, %100 : tensor<128x3x2x64xf32>
    %131 = stablehlo.multiply %130, %100 : tensor<128x3x2x64xf32>
    %132 = stablehlo.add %128, %131 : tensor<128x3x2x64xf32>
    %cst_29 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<128x256xf32>
    %134 = stablehlo.multiply %133, %arg10 : tensor<128x256xf32>
    %cst_30 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<128x256xf32>
    %136 = stablehlo.multiply %135, %75 : tensor<128x256xf32>
    %137 = stablehlo.multiply %136, %75 : tensor<128x256xf32>
    %138 = stablehlo.add %134, %137 : tensor<128x256xf32>
    %cst_31 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<256x128xf32>
    %140 = stablehlo.multiply %139, %arg11 : tensor<256x128xf32>
    %cst_32 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<256x128xf32>
    %142 = stablehlo.multiply %141, %56 : tensor<256x128xf32>
    %143 = stablehlo.multiply %142, %56 : tensor<256x128xf32>
    %144 = stablehlo.add %140, %143 : tensor<256x128xf32>
    %cst_33 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2x64x128xf32>
    %146 = stablehlo.multiply %145, %105 : tensor<2x64x128xf32>
    %147 = stablehlo.sqrt %126 : tensor<2x64x128xf32>
    %cst_34 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x64x128xf32>
    %149 = stablehlo.add %147, %148 : tensor<2x64x128xf32>
    %150 = stablehlo.divide %146, %149 : tensor<2x64x128xf32>
    %151 = stablehlo.subtract %arg4, %150 : tensor<2x64x128xf32>
    %cst_35 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<128x3x2x64xf32>
    %153 = stablehlo.multiply %152, %110 : tensor<128x3x2x64xf32>
    %154 = stablehlo.sqrt %132 : tensor<128x3x2x64xf32>
    %cst_36 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<128x3x2x64xf32>
    %156 = stablehlo.add %154, %155 : tensor<128x3x2x64xf32>
    %157 = stablehlo.divide %153, %156 : tensor<128x3x2x64xf32>
    %158 = stablehlo.subtract %arg5, %157 : tensor<128x3x2x64xf32>
    %cst_37 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<128x256xf32>
    %160 = stablehlo.multiply %159, %115 : tensor<128x256xf32>
    %161 = stablehlo.sqrt %138 : tensor<128x256xf32>
    %cst_38 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<128x256xf32>
    %163 = stablehlo.add %161, %162 : tensor<128x256xf32>
    %164 = stablehlo.divide %160, %163 : tensor<128x256xf32>
    %165 = stablehlo.subtract %arg6, %164 : tensor<128x256xf32>
    %cst_39 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<256x128xf32>
    %167 = stablehlo.multiply %166, %120 : tensor<256x128xf32>
    %168 = stablehlo.sqrt %144 : tensor<256x128xf32>
    %cst_40 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<256x128xf32>
    %170 = stablehlo.add %168, %169 : tensor<256x128xf32>
    %171 = stablehlo.divide %167, %170 : tensor<256x128xf32>
    %172 = stablehlo.subtract %arg7, %171 : tensor<256x128xf32>
    return %105, %110, %115, %120, %151, %158, %165, %172, %126, %132, %138, %144, %48 : tensor<2x64x128xf32>, tensor<128x3x2x64xf32>, tensor<128x256xf32>, tensor<256x128xf32>, tensor<2x64x128xf32>, tensor<128x3x2x64xf32>, tensor<128x256xf32>, tensor<256x128xf32>, tensor<2x64x128xf32>, tensor<128x3x2x64xf32>, tensor<128x256xf32>, tensor<256x128xf32>, tensor<f32>
  }
}
