// The CPU takes any two FP8 types; E4M3 is the IEEE-like one unless --e4m3 says otherwise, and also where code is made without a target.
// RUN: %fp8c lower %S/../recipes/Inputs/linear.mlir --target cpu | FileCheck %s
// RUN: %fp8c lower %S/../recipes/Inputs/linear.mlir --target cpu --e4m3 448 | FileCheck %s --check-prefix FN

// CHECK: dense<2.400000e+02>
// CHECK-NOT: f8E4M3FN
// CHECK: (tensor<8x32xf8E4M3>, tensor<32x16xf8E4M3>) -> tensor<8x16xbf16>
// CHECK: (tensor<8x32xf8E5M2>, tensor<16x32xf8E4M3>) -> tensor<8x16xbf16>
// FN: (tensor<8x32xf8E4M3FN>, tensor<32x16xf8E4M3FN>) -> tensor<8x16xbf16>
