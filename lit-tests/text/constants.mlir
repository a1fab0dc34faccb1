// Constants by their bits, and attributes in the order of their names, however they were written.
// RUN: %fp8c opt %s -o %t.pretty
// RUN: FileCheck %s --input-file %t.pretty
// RUN: %fp8c opt %t.pretty | diff %t.pretty -
// RUN: %fp8c opt %s --generic -o %t.generic
// RUN: %fp8c opt %t.generic | diff %t.pretty -

// CHECK: dense<[0xFFC00000, 0x7F800001]> : tensor<2xf32>
// CHECK: dense<true> : tensor<16xi1>
// CHECK: dense<[true, false, true, false, false, false, false, false, true, true]> : tensor<10xi1>
// CHECK: dense<1.000000e+00> : tensor<2xf32>
// CHECK: custom_call @foo(%arg0) {api_version = 4 : i32, has_side_effect = true, mhlo.frontend_attributes = {k = "v"}, result_layouts
func.func @main(%arg0: tensor<2xf32>) -> tensor<2xf32> {
  %signalling = stablehlo.constant dense<[0xFFC00000, 0x7F800001]> : tensor<2xf32>
  %all = stablehlo.constant dense<"0xFFFF"> : tensor<16xi1>
  %packed = stablehlo.constant dense<"0x0503"> : tensor<10xi1>
  %equal = stablehlo.constant dense<"0x0000803F0000803F"> : tensor<2xf32>
  %0 = stablehlo.custom_call @foo(%arg0) {result_layouts = [dense<0> : tensor<1xindex>], mhlo.frontend_attributes = {k = "v"}, has_side_effect = true, api_version = 4 : i32} : (tensor<2xf32>) -> tensor<2xf32>
  return %0 : tensor<2xf32>
}
