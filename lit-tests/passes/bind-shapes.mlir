// Symbolic sizes as JAX exports them. The second argument's size follows from the first one's by what is asserted.
// RUN: %fp8c opt %s --shape b=8 | FileCheck %s
// RUN: %fp8c opt %s --passes 'bind-shapes{sizes=in_000.0:8},canonicalize' | FileCheck %s
// RUN: %not %fp8c opt %s --shape c=8 2>&1 | FileCheck %s --check-prefix=NAME
// RUN: %not %fp8c opt %s --shape b=7 2>&1 | FileCheck %s --check-prefix=ODD

// CHECK: @main(%x: tensor<8x3xf32>, %y: tensor<17xf32>) -> (tensor<8x3xf32>, tensor<f32>, tensor<17xf32>)
// CHECK-NOT: ?
// CHECK-NOT: shape_assertion
// CHECK-DAG: stablehlo.broadcast_in_dim %{{.*}}, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
// CHECK-DAG: dense<8.000000e+00> : tensor<f32>
// NAME: error[E0010]: no open size of the program is called c; there are b, in_000.0, in_001.0
// ODD: error[E0010]: no size of dimension 0 of argument 0 satisfies b=7 and what the program asserts of its sizes
module {
  func.func public @main(%x: tensor<?x3xf32>, %y: tensor<?xf32>) -> (tensor<?x3xf32>, tensor<f32>, tensor<?xf32>) {
    %0 = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
    %1 = stablehlo.get_dimension_size %y, dim = 0 : (tensor<?xf32>) -> tensor<i32>
    %two = stablehlo.constant dense<2> : tensor<i32>
    %one = stablehlo.constant dense<1> : tensor<i32>
    %zero = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.multiply %0, %two : tensor<i32>
    %3 = stablehlo.add %2, %one : tensor<i32>
    %4 = stablehlo.compare EQ, %1, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%4, %1, %3) {error_message = "y has {0} elements, not {1}", has_side_effect = true} : (tensor<i1>, tensor<i32>, tensor<i32>) -> ()
    %5 = stablehlo.remainder %0, %two : tensor<i32>
    %6 = stablehlo.compare EQ, %5, %zero, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%6, %5) {error_message = "mod(b, 2) is {0}, not 0", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %7:2 = call @wrapped(%0, %x) : (tensor<i32>, tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<f32>)
    return %7#0, %7#1, %y : tensor<?x3xf32>, tensor<f32>, tensor<?xf32>
  }
  func.func private @wrapped(%b: tensor<i32> {jax.global_constant = "b"}, %x: tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<f32>) {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %three = stablehlo.constant dense<3> : tensor<1xi32>
    %0 = stablehlo.reshape %b : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.concatenate %0, %three, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = stablehlo.dynamic_broadcast_in_dim %cst, %1, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %3 = stablehlo.multiply %x, %2 : tensor<?x3xf32>
    %4 = stablehlo.convert %b : (tensor<i32>) -> tensor<f32>
    return %3, %4 : tensor<?x3xf32>, tensor<f32>
  }
}
