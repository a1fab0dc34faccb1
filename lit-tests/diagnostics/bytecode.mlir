// MLIR bytecode is recognized, not read as text.
// RUN: printf 'ML\357R\015StableHLO_v1.0.0' > %t.bin
// RUN: %not %fp8c opt %t.bin 2>&1 | FileCheck %s

// CHECK: error[E0001]:
// CHECK-SAME: bytecode
