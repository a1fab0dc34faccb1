// A stack that the second loop takes nothing but codes of holds the codes that the first loop made; one that it reads otherwise, too, stays.
// RUN: %fp8c opt %s --passes residuals | FileCheck %s

// CHECK: %[[F:.*]]:4 = stablehlo.while({{.*}}) : tensor<i32>, tensor<4x8xbf16>, tensor<3x4x8xbf16>, tensor<3x4x8xf8E4M3FN>
// CHECK: %[[Q:.*]] = fp8.quantize
// CHECK: %[[ROW:.*]] = stablehlo.reshape %[[Q]]
// CHECK: stablehlo.dynamic_update_slice {{.*}}, %[[ROW]],
// CHECK: stablehlo.while
// CHECK: stablehlo.dynamic_slice {{.*}}tensor<3x4x8xbf16>
// CHECK: fp8.quantize
// CHECK: stablehlo.dynamic_slice %[[F]]#3, {{.*}}tensor<3x4x8xf8E4M3FN>
// CHECK-NOT: fp8.quantize
// CHECK: return
func.func @main(%x: tensor<4x8xbf16>, %s: tensor<f32>) -> (tensor<4x8xbf16>, tensor<8x8xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<i32>
  %one = stablehlo.constant dense<1> : tensor<i32>
  %n = stablehlo.constant dense<3> : tensor<i32>
  %empty = stablehlo.constant dense<0.0> : tensor<3x4x8xbf16>
  %sum = stablehlo.constant dense<0.0> : tensor<8x8xf32>
  %f:4 = stablehlo.while(%i = %zero, %v = %x, %as = %empty, %bs = %empty) : tensor<i32>, tensor<4x8xbf16>, tensor<3x4x8xbf16>, tensor<3x4x8xbf16>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %a = stablehlo.tanh %v : tensor<4x8xbf16>
    %b = stablehlo.add %a, %a : tensor<4x8xbf16>
    %q = fp8.quantize %b, %s : (tensor<4x8xbf16>, tensor<f32>) -> tensor<4x8xf8E4M3FN>
    %w = stablehlo.convert %q : (tensor<4x8xf8E4M3FN>) -> tensor<4x8xbf16>
    %a1 = stablehlo.reshape %a : (tensor<4x8xbf16>) -> tensor<1x4x8xbf16>
    %b1 = stablehlo.reshape %b : (tensor<4x8xbf16>) -> tensor<1x4x8xbf16>
    %as2 = stablehlo.dynamic_update_slice %as, %a1, %i, %zero, %zero : (tensor<3x4x8xbf16>, tensor<1x4x8xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x8xbf16>
    %bs2 = stablehlo.dynamic_update_slice %bs, %b1, %i, %zero, %zero : (tensor<3x4x8xbf16>, tensor<1x4x8xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x4x8xbf16>
    %i2 = stablehlo.add %i, %one : tensor<i32>
    stablehlo.return %i2, %w, %as2, %bs2 : tensor<i32>, tensor<4x8xbf16>, tensor<3x4x8xbf16>, tensor<3x4x8xbf16>
  }
  %r:2 = stablehlo.while(%i = %zero, %all = %sum) : tensor<i32>, tensor<8x8xf32>
  cond {
    %c = stablehlo.compare LT, %i, %n : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %i2 = stablehlo.add %i, %one : tensor<i32>
    %at = stablehlo.subtract %n, %i2 : tensor<i32>
    %a1 = stablehlo.dynamic_slice %f#2, %at, %zero, %zero, sizes = [1, 4, 8] : (tensor<3x4x8xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x8xbf16>
    %b1 = stablehlo.dynamic_slice %f#3, %at, %zero, %zero, sizes = [1, 4, 8] : (tensor<3x4x8xbf16>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x8xbf16>
    %a = stablehlo.reshape %a1 : (tensor<1x4x8xbf16>) -> tensor<4x8xbf16>
    %b = stablehlo.reshape %b1 : (tensor<1x4x8xbf16>) -> tensor<4x8xbf16>
    %p = fp8.quantize %a, %s : (tensor<4x8xbf16>, tensor<f32>) -> tensor<4x8xf8E4M3FN>
    %q = fp8.quantize %b, %s : (tensor<4x8xbf16>, tensor<f32>) -> tensor<4x8xf8E4M3FN>
    %both = fp8.dot_general %p, %q, %s, %s {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [0], rhs_contracting_dimensions = [0]>, pow2 = true} : (tensor<4x8xf8E4M3FN>, tensor<4x8xf8E4M3FN>, tensor<f32>, tensor<f32>) -> tensor<8x8xf32>
    %size = stablehlo.dot_general %a, %a, contracting_dims = [0] x [0] : (tensor<4x8xbf16>, tensor<4x8xbf16>) -> tensor<8x8xf32>
    %more = stablehlo.add %both, %size : tensor<8x8xf32>
    %all2 = stablehlo.add %all, %more : tensor<8x8xf32>
    stablehlo.return %i2, %all2 : tensor<i32>, tensor<8x8xf32>
  }
  return %f#1, %r#1 : tensor<4x8xbf16>, tensor<8x8xf32>
}
