// Products inside loops and manual computations are found and left in BF16, with the reason.
// RUN: %fp8c lower --remarks %variants/scan_layers.mlir 2>&1 >/dev/null | FileCheck %s
// RUN: %fp8c inspect %variants/scan_layers.mlir | FileCheck %s --check-prefix FOUND

// CHECK: kept: stands inside stablehlo.while: delayed scales are not carried into regions yet
// FOUND: fprop linear
// FOUND: wgrad linear
