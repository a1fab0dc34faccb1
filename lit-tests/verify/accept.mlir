// A lowered step is the original, quantizers aside, whatever the recipe: proved with the manifest beside it, else tried.
// RUN: rm -rf %t && %fp8c lower %S/../recipes/Inputs/gated.mlir --out-dir %t
// RUN: %fp8c verify %S/../recipes/Inputs/gated.mlir %t/step.mlir | FileCheck %s
// RUN: %fp8c verify %S/../recipes/Inputs/gated.mlir %t | FileCheck %s
// RUN: %fp8c verify --no-proof %S/../recipes/Inputs/gated.mlir %t/step.mlir | FileCheck %s --check-prefix TRIED
// RUN: mv %t/step.mlir %t.alone.mlir && %fp8c verify %S/../recipes/Inputs/gated.mlir %t.alone.mlir | FileCheck %s --check-prefixes TRIED,ALONE
// RUN: %fp8c lower %S/../recipes/Inputs/gated.mlir --recipe %S/../recipes/Inputs/token.json -o %t.token.mlir
// RUN: %fp8c verify %S/../recipes/Inputs/gated.mlir %t.token.mlir | FileCheck %s --check-prefix TOKEN

// CHECK: proved: 3 results are the original's, quantizers aside; 8 conversions to FP8 and 6 rows of scales are as the manifest says
// CHECK: This holds where
// CHECK: - matrix products are summed in f32, in any order
// TRIED: tried: the same, quantizers aside: 3 results compared, 8 conversions to FP8 and 6 rows of scales checked in
// ALONE: Not proved, since
// ALONE: - there is no manifest that says which row of the state is which tensor
// TOKEN: tried: the same, quantizers aside: 3 results compared, 7 conversions to FP8 and 7 rows of scales checked in
