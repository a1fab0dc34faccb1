// A step as an object file: to a file, through a pipe, or beside the programs.
// REQUIRES: mlir
// RUN: %fp8c lower %S/../recipes/Inputs/linear.mlir --emit object -o %t.o
// RUN: %readobj -h %t.o | FileCheck %s
// RUN: %nm --defined-only --extern-only %t.o | FileCheck %s --check-prefix NAMES
// RUN: %fp8c lower %S/../recipes/Inputs/linear.mlir --emit object | diff %t.o -
// RUN: rm -rf %t && %fp8c lower %S/../recipes/Inputs/linear.mlir --emit object --out-dir %t
// RUN: diff %t.o %t/step.o
// RUN: ls %t | FileCheck %s --check-prefix FILES

// CHECK: Type: Relocatable
// NAMES-NOT: fp8c_k
// NAMES: D fp8c_program
// NAMES-NOT: fp8c_k
// FILES: manifest.json
// FILES: step.mlir
// FILES-NEXT: step.o
