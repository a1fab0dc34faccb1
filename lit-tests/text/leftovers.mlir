// What converters leave in a program: notes on any op, tuples, ops of MHLO. Tuples and MHLO do not come back.
// RUN: %fp8c opt %s -o %t.pretty
// RUN: FileCheck %s --input-file %t.pretty
// RUN: %fp8c opt %t.pretty | diff %t.pretty -
// RUN: %fp8c opt %s --generic -o %t.generic
// RUN: %fp8c opt %t.generic | diff %t.pretty -

// CHECK-NOT: tuple
// CHECK-NOT: mhlo
// CHECK: @main(%x: tensor<2x3xf32>, %[[A:.*]]: tensor<3xf32>, %[[B:.*]]: tensor<i32>) -> (tensor<3x2xf32>, tensor<3xf32>, tensor<i32>, tensor<3xi1>, tensor<2x1xi32>)
func.func @main(%x: tensor<2x3xf32>, %pair: tuple<tensor<3xf32>, tuple<tensor<i32>>>) -> (tensor<3x2xf32>, tuple<tensor<3xf32>, tensor<i32>>, tensor<3xi1>, tensor<2x1xi32>) {
  // CHECK: stablehlo.transpose %x, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[3,2]{0,1}"}
  %0 = stablehlo.transpose %x, dims = [1, 0] {result_layout = dense<[0, 1]> : tensor<2xindex>, xla_shape = "f32[3,2]{0,1}"} : (tensor<2x3xf32>) -> tensor<3x2xf32>
  // CHECK: %[[CALL:.*]]:2 = stablehlo.custom_call @several(%x) : (tensor<2x3xf32>) -> (tensor<3xf32>, tensor<4xui8>)
  %1 = stablehlo.custom_call @several(%x) : (tensor<2x3xf32>) -> tuple<tensor<3xf32>, tensor<4xui8>>
  %2 = stablehlo.get_tuple_element %1[0] : (tuple<tensor<3xf32>, tensor<4xui8>>) -> tensor<3xf32>
  %3 = stablehlo.get_tuple_element %pair[1] : (tuple<tensor<3xf32>, tuple<tensor<i32>>>) -> tuple<tensor<i32>>
  %4 = stablehlo.get_tuple_element %3[0] : (tuple<tensor<i32>>) -> tensor<i32>
  %5 = stablehlo.tuple %2, %4 : tuple<tensor<3xf32>, tensor<i32>>
  %6 = stablehlo.get_tuple_element %pair[0] : (tuple<tensor<3xf32>, tuple<tensor<i32>>>) -> tensor<3xf32>
  // CHECK: stablehlo.compare LT, %[[CALL]]#0, %[[A]], FLOAT
  %7 = mhlo.compare LT, %2, %6, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
  // CHECK: chlo.top_k(%x, k = 1)
  %8 = mhlo.copy %x : tensor<2x3xf32>
  %v, %i = mhlo.topk(%8, k = 1, largest = true) : tensor<2x3xf32> -> (tensor<2x1xf32>, tensor<2x1xi32>)
  // CHECK: return {{.*}}, %[[CALL]]#0, %[[B]],
  return %0, %5, %7, %i : tensor<3x2xf32>, tuple<tensor<3xf32>, tensor<i32>>, tensor<3xi1>, tensor<2x1xi32>
}
