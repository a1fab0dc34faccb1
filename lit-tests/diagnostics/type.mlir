// A result type that does not follow from the operands.
// RUN: %not %fp8c lower %s 2>&1 | FileCheck %s

// CHECK: error[E0004]: stablehlo.dot_general: the result must be of type tensor<4x3xbf16>, not tensor<4x2xbf16>
// CHECK-NEXT: type.mlir:[[@LINE+2]]:8
func.func @main(%a: tensor<4x8xbf16>, %b: tensor<8x3xbf16>) -> tensor<4x2xbf16> {
  %0 = stablehlo.dot_general %a, %b, contracting_dims = [1] x [0] : (tensor<4x8xbf16>, tensor<8x3xbf16>) -> tensor<4x2xbf16>
  return %0 : tensor<4x2xbf16>
}
