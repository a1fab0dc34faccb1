// --e4m3 240 takes the IEEE-like type, with its own clamp bounds and its own largest value in the manifest.
// RUN: rm -rf %t && %fp8c lower %S/../recipes/Inputs/linear.mlir --e4m3 240 --out-dir %t
// RUN: FileCheck %s --input-file %t/step.mlir
// RUN: FileCheck %s --check-prefix MANIFEST --input-file %t/manifest.json

// CHECK: dense<-2.400000e+02>
// CHECK-NEXT: dense<2.400000e+02>
// CHECK: -> tensor<8x32xf8E4M3>
// CHECK-NOT: f8E4M3FN
// MANIFEST: "format": "f8E4M3",
// MANIFEST-NEXT: "max": 240.0
