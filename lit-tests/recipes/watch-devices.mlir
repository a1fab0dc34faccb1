// What several devices count (of two tensors each, four numbers of one) is added up where they run and leaves it behind their
// largest magnitudes; a guard around such a step is proved to be one.
// RUN: rm -rf %t && %fp8c lower %S/Inputs/sharded_scan.mlir --watch --guard --out-dir %t -q
// RUN: FileCheck %s < %t/step.mlir
// RUN: %fp8c verify %S/Inputs/sharded_scan.mlir %t/step.mlir | FileCheck --check-prefix=PROVED %s

// CHECK: "stablehlo.all_reduce"(%[[OWN:[0-9]+]]#5)
// CHECK-NEXT: ^bb0
// CHECK-NEXT: stablehlo.add
// CHECK: sdy.return {{.*}} : tensor<3x8x16xbf16>, tensor<f32>, tensor<9xf32>, tensor<8xf32>, tensor<8xf32>

// PROVED: proved:
// PROVED: the guard returns the state that the step took
