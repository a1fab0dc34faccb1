// --keep-bf16 leaves products alone by role, name or location; --recipe-for uses another recipe in places.
// RUN: %fp8c lower --remarks %S/Inputs/linear.mlir --keep-bf16 wgrad 2>&1 >/dev/null | FileCheck %s --check-prefix ROLE
// RUN: %fp8c lower --remarks %S/Inputs/linear.mlir --keep-bf16 v 2>&1 >/dev/null | FileCheck %s --check-prefix NAME
// RUN: %fp8c lower --remarks %S/Inputs/linear.mlir --keep-bf16 'line 3:*' 2>&1 >/dev/null | FileCheck %s --check-prefix PLACE
// RUN: %fp8c lower --remarks %S/Inputs/linear.mlir --recipe-for dgrad=bf16 2>&1 >/dev/null | FileCheck %s --check-prefix OTHER

// ROLE: dot %h: fp8
// ROLE: dot %dh: fp8
// ROLE: dot %dv: kept: 'wgrad' is kept by --keep-bf16
// ROLE: dot %dw: kept: 'wgrad' is kept by --keep-bf16
// NAME: dot %h: fp8
// NAME: dot %y: kept: 'v' is kept by --keep-bf16
// NAME: dot %dh: kept
// NAME: dot %dv: kept
// NAME: dot %dw: fp8
// PLACE: dot %h: kept: 'line 3:*' is kept by --keep-bf16
// PLACE: dot %y: fp8
// OTHER: dot %y: fp8
// OTHER: dot %dh: kept: the recipe bf16 leaves every product as it is
