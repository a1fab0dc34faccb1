// Kernels as linalg on tensors, which stock mlir-opt reads; a comment says what each computes and how they are put together.
// REQUIRES: mlir
// RUN: %fp8c lower %S/../recipes/Inputs/linear.mlir --emit linalg -o %t.mlir
// RUN: FileCheck %s --input-file %t.mlir
// RUN: %mlir-opt %t.mlir | FileCheck %s --check-prefix OPT
// RUN: %mlir-opt %t.mlir -o %t.first.mlir && %mlir-opt %t.first.mlir | diff %t.first.mlir -

// CHECK: // kernel k{{[0-9]+}} {{.*}}: {{.*}}clamp, convert
// CHECK: // k{{[0-9]+}} over {{[0-9]+}} reads argument 2 %x: tensor<8x32xbf16>{{.*}}tensor<8x32xf8E4M3> from 3:8
// CHECK: // product with a scale reads {{.*}}tensor<8x32xf8E4M3>{{.*}}tensor<32x16xf8E4M3>{{.*}} writes {{.*}}tensor<8x16xbf16> from 3:8
// CHECK: result 0 %new_w: tensor<32x16xbf16>
// OPT: func.func @k0(
// OPT: linalg.generic
