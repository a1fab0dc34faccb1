// A fault deep inside is told once, where it is.
// RUN: %not %fp8c run %s 2>&1 | FileCheck %s

// CHECK: error[E0007]: func.call: calls nest deeper than 10000: does @{{.*}} call itself?
func.func @main() -> tensor<f32> {
  %0 = func.call @f() : () -> tensor<f32>
  return %0 : tensor<f32>
}
func.func private @f() -> tensor<f32> {
  %0 = func.call @main() : () -> tensor<f32>
  return %0 : tensor<f32>
}
