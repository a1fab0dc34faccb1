// A loop that never ends is ended by a limit, on both backends.
// RUN: %not %fp8c run %s --max-iterations 1000 2>&1 | FileCheck %s
// RUN: %not %fp8c run %s --max-iterations 1 2>&1 | FileCheck %s --check-prefix ONE

// CHECK: error[E0015]: loops went round 1000 times and would go on: no more is allowed
// CHECK: endless.mlir:[[@LINE+4]]
// ONE: loops went round 1 time and would go on
func.func @main() -> tensor<i32> {
  %x = stablehlo.constant dense<0> : tensor<i32>
  %r = stablehlo.while(%i = %x) : tensor<i32>
  cond {
    %c = stablehlo.constant dense<true> : tensor<i1>
    stablehlo.return %c : tensor<i1>
  } do {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %n = stablehlo.add %i, %c : tensor<i32>
    stablehlo.return %n : tensor<i32>
  }
  return %r : tensor<i32>
}
