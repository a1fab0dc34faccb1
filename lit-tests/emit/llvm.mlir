// Kernels in the LLVM dialect, which stock mlir-opt and mlir-translate read.
// REQUIRES: mlir
// RUN: %fp8c lower %S/../recipes/Inputs/linear.mlir --emit llvm -o %t.mlir
// RUN: %mlir-opt %t.mlir | FileCheck %s
// RUN: %mlir-translate --mlir-to-llvmir %t.mlir | FileCheck %s --check-prefix IR

// CHECK: llvm.func @k0(
// CHECK: llvm.func @fp8c_k0(
// IR: define void @k0(
// IR: define void @fp8c_k0(ptr %0, i64 %1, i64 %2)
