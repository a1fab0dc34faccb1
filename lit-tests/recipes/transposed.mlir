// A transposed use of a tensor moves its codes: the weight is quantized once.
// RUN: %fp8c lower %s | FileCheck %s

// CHECK: %[[Q:.*]] = stablehlo.convert {{.*}} -> tensor<16x32xf8E4M3FN>
// CHECK: %[[T:.*]] = stablehlo.transpose %[[Q]], dims = [1, 0] : (tensor<16x32xf8E4M3FN>) -> tensor<32x16xf8E4M3FN>
// CHECK-NEXT: stablehlo.dot_general %{{.*}}, %[[T]],
// CHECK-NOT: -> tensor<{{16x32|32x16}}xf8E4M3FN>{{$}}
func.func @main(%w: tensor<16x32xbf16>, %x: tensor<8x32xbf16>) -> (tensor<16x32xbf16>, tensor<f32>) {
  %t = stablehlo.transpose %w, dims = [1, 0] : (tensor<16x32xbf16>) -> tensor<32x16xbf16>
  %y = stablehlo.dot_general %x, %t, contracting_dims = [1] x [0] : (tensor<8x32xbf16>, tensor<32x16xbf16>) -> tensor<8x16xbf16>
  %f = stablehlo.convert %y : (tensor<8x16xbf16>) -> tensor<8x16xf32>
  %sq = stablehlo.multiply %f, %f : tensor<8x16xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %loss = stablehlo.reduce(%sq init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x16xf32>, tensor<f32>) -> tensor<f32>
  %dy = stablehlo.add %y, %y : tensor<8x16xbf16>
  %g = stablehlo.dot_general %dy, %x, contracting_dims = [0] x [0] : (tensor<8x16xbf16>, tensor<8x32xbf16>) -> tensor<16x32xbf16>
  %new = stablehlo.subtract %w, %g : tensor<16x32xbf16>
  return %new, %loss : tensor<16x32xbf16>, tensor<f32>
}
