// Factors that are powers of two go through movement and cancel; nothing is assumed about magnitudes unless asked.
// RUN: %fp8c opt %s --passes 'scale-algebra{range=20}' | FileCheck %s --check-prefixes=CHECK,RANGE
// RUN: %fp8c opt %s --passes scale-algebra | FileCheck %s --check-prefixes=CHECK,PLAIN

// CHECK: func.func @main(%x: tensor<8x4xbf16>
// PLAIN: fp8.scale_by
// PLAIN: fp8.unscale_by
// RANGE-NOT: scale_by
// RANGE: %r = stablehlo.transpose %x, dims = [1, 0]
// CHECK: return
func.func @main(%x: tensor<8x4xbf16>) -> tensor<4x8xbf16> {
  %c = stablehlo.constant dense<[1.0, 2.0, 4.0, 0.5]> : tensor<4xf32>
  %0 = fp8.scale_by %x, %c {dimensions = array<i64: 1>} : (tensor<8x4xbf16>, tensor<4xf32>) -> tensor<8x4xbf16>
  %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<8x4xbf16>) -> tensor<4x8xbf16>
  %r = fp8.unscale_by %1, %c {dimensions = array<i64: 0>} : (tensor<4x8xbf16>, tensor<4xf32>) -> tensor<4x8xbf16>
  return %r : tensor<4x8xbf16>
}
