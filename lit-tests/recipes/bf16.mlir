// The recipe bf16 changes nothing but the module's mark.
// RUN: %fp8c lower --remarks %S/Inputs/linear.mlir --recipe bf16 2>%t.remarks -o %t.out
// RUN: FileCheck %s --input-file %t.out
// RUN: FileCheck %s --check-prefix REMARK --input-file %t.remarks
// RUN: %fp8c opt %S/Inputs/linear.mlir -o %t.plain
// RUN: sed 's/ attributes {mhlo.fp8c_recipe = "bf16"}//' %t.out > %t.unmarked
// RUN: diff %t.plain %t.unmarked

// CHECK: mhlo.fp8c_recipe = "bf16"
// CHECK-NOT: f8E
// REMARK-COUNT-5: kept: the recipe bf16 leaves every product as it is
