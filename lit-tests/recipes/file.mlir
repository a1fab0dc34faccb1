// A recipe from a file: no powers of two (the product is f32, then scaled, then rounded), a short history, a margin, and
// gradients left in BF16.
// RUN: %fp8c lower --remarks %S/Inputs/linear.mlir --recipe %S/Inputs/exact.json 2>%t.remarks | FileCheck %s
// RUN: FileCheck %s --check-prefix REMARK --input-file %t.remarks

// CHECK: mhlo.fp8c_recipe = "exact"
// CHECK: %fp8_amax_history: tensor<4x4xf32>
// CHECK: %[[DOT:.*]] = stablehlo.dot_general {{.*}} : (tensor<8x32xf8E4M3FN>, tensor<32x16xf8E4M3FN>) -> tensor<8x16xf32>
// CHECK: %[[OUT:.*]] = stablehlo.multiply %[[DOT]], %{{.*}} : tensor<8x16xf32>
// CHECK-NEXT: %h = stablehlo.convert %[[OUT]] : (tensor<8x16xf32>) -> tensor<8x16xbf16>
// CHECK: %dh = stablehlo.dot_general %dy, %v, {{.*}} -> tensor<8x16xbf16>
// The margin of 1 doubles the scale.
// CHECK: dense<2.000000e+00>
// CHECK-NOT: bitcast_convert
// REMARK: dot %h: fp8: fprop linear layer: input f8E4M3FN by weight f8E4M3FN, delayed scale per tensor
// REMARK: dot %dh: kept: the recipe exact leaves the grad operand as it is
