// A function without a body; an attribute that is never closed.
// RUN: %not %fp8c opt %s --passes '' 2>&1 | FileCheck %s
// RUN: printf 'module attributes {a.b = #x.y<a = #x.y<a = 1 : i32' | %not %fp8c opt - --passes '' 2>&1 | FileCheck %s --check-prefix OPEN

// OPEN: error[E0002]: '<' is never closed
// CHECK: error[E0005]: func.func: the function has no body
// CHECK-NEXT: declared.mlir:[[@LINE+1]]:1
func.func private @elsewhere(tensor<f32>) -> tensor<f32>
func.func @main(%x: tensor<f32>) -> tensor<f32> {
  return %x : tensor<f32>
}
