// A lowered step is the original, quantizers aside, whatever the recipe; with the manifest beside it or without.
// RUN: rm -rf %t && %fp8c lower %S/../recipes/Inputs/gated.mlir --out-dir %t
// RUN: %fp8c verify %S/../recipes/Inputs/gated.mlir %t/step.mlir | FileCheck %s
// RUN: mv %t/step.mlir %t.alone.mlir && %fp8c verify %S/../recipes/Inputs/gated.mlir %t.alone.mlir | FileCheck %s
// RUN: %fp8c lower %S/../recipes/Inputs/gated.mlir --recipe %S/../recipes/Inputs/token.json -o %t.token.mlir
// RUN: %fp8c verify %S/../recipes/Inputs/gated.mlir %t.token.mlir | FileCheck %s --check-prefix TOKEN

// CHECK: the same, quantizers aside: 3 results compared, 8 conversions to FP8 and 6 rows of scales checked in
// TOKEN: the same, quantizers aside: 3 results compared, 7 conversions to FP8 and 7 rows of scales checked in
