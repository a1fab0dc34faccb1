// Faults of a lowered step, each with its message: a clamp that is not the type's, a neighbour's row for a scale, a
// history that is not kept, another program.
// RUN: %fp8c lower %S/../recipes/Inputs/linear.mlir --recipe delayed -o %t.mlir
// RUN: sed 's/dense<4.480000e+02>/dense<2.400000e+02>/' %t.mlir > %t.clamp.mlir
// RUN: %not %fp8c verify %S/../recipes/Inputs/linear.mlir %t.clamp.mlir 2>&1 | FileCheck %s --check-prefix CLAMP
// RUN: sed 's/%%fp8_scale \[0:1\]/%%fp8_scale [1:2]/' %t.mlir > %t.row.mlir
// RUN: %not %fp8c verify %S/../recipes/Inputs/linear.mlir %t.row.mlir 2>&1 | FileCheck %s --check-prefix ROW
// RUN: sed 's/%%fp8_amax_history \[0:6, 0:15\]/%%fp8_amax_history [0:6, 1:16]/' %t.mlir > %t.history.mlir
// RUN: %not %fp8c verify %S/../recipes/Inputs/linear.mlir %t.history.mlir 2>&1 | FileCheck %s --check-prefix HISTORY
// RUN: sed 's/multiply %%dv, /add %%dv, /' %S/../recipes/Inputs/linear.mlir > %t.other.mlir
// RUN: %not %fp8c verify %t.other.mlir %t.mlir 2>&1 | FileCheck %s --check-prefix OTHER

// CLAMP: error[E0008]: a conversion to f8E4M3FN is clamped at -448 and 240: expected -448 and 448
// ROW: error[E0008]: row 0 of fp8_scale is the scale of no tensor that is quantized
// HISTORY: error[E0008]: row 0 of fp8_amax_history is not the last one rolled by one
// OTHER: error[E0008]: result 1 (v) is not what the original returns: with the quantizers taken out
