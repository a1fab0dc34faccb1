// Compiled code is kept in a directory, and compiled again where it is broken.
// REQUIRES: mlir
// RUN: rm -rf %t && %fp8c run %s --backend cpu --stats --cache %t 2>&1 | FileCheck %s --check-prefix NEW
// RUN: %fp8c run %s --backend cpu --stats --cache %t 2>&1 | FileCheck %s --check-prefix KEPT
// RUN: FP8C_CACHE=%t %fp8c run %s --backend cpu --stats 2>&1 | FileCheck %s --check-prefix KEPT
// RUN: for f in %t/*; do echo broken > $f; done
// RUN: %fp8c run %s --backend cpu --stats --cache %t 2>&1 | FileCheck %s --check-prefix NEW
// RUN: %fp8c run %s --backend cpu --stats --cache %t 2>&1 | FileCheck %s --check-prefix KEPT
// RUN: %not %fp8c run %s --backend cpu --cache %s/no 2>&1 | FileCheck %s --check-prefix FAULT

// NEW-NOT: from the cache
// NEW: out_000 tensor<2xf32> 3, 3
// KEPT: , from the cache
// KEPT: out_000 tensor<2xf32> 3, 3
// FAULT: error[E0012]: cannot keep code in
func.func @main() -> tensor<2xf32> {
  %i = stablehlo.iota dim = 0 : tensor<2xf32>
  %three = stablehlo.constant dense<3.0> : tensor<2xf32>
  %0 = stablehlo.maximum %i, %three : tensor<2xf32>
  return %0 : tensor<2xf32>
}
