// On xla-gpu one reduction has the largest magnitudes of both moments of a parameter; the portable target has one for each.
// RUN: %fp8c recipes smooth-swiglu | sed 's/"seed": 0/"seed": 0, "timing": "delayed"/' > %t.json
// RUN: rm -rf %t && %fp8c lower %s --recipe %t.json --target xla-gpu --out-dir %t
// RUN: FileCheck %s --input-file %t/step.mlir
// RUN: %fp8c verify %s %t/step.mlir | FileCheck %s --check-prefix PROVED
// RUN: %fp8c lower %s --recipe %t.json | FileCheck %s --check-prefix XLA

// CHECK: %[[M:.*]] = stablehlo.abs %new_m : tensor<64x32xf32>
// CHECK-NEXT: %[[V:.*]] = stablehlo.abs %new_v : tensor<64x32xf32>
// CHECK-NEXT: %[[R:.*]]:2 = stablehlo.reduce(%[[M]] init: %zero), (%[[V]] init: %zero) across dimensions = [1]
// CHECK-NEXT: reducer(%[[A:.*]]: tensor<f32>, %[[B:.*]]: tensor<f32>) (%[[C:.*]]: tensor<f32>, %[[D:.*]]: tensor<f32>)
// CHECK-NEXT: %[[P:.*]] = stablehlo.maximum %[[A]], %[[B]] : tensor<f32>
// CHECK-NEXT: %[[Q:.*]] = stablehlo.maximum %[[C]], %[[D]] : tensor<f32>
// CHECK-NEXT: stablehlo.return %[[P]], %[[Q]] : tensor<f32>, tensor<f32>
// CHECK: stablehlo.reshape %[[R]]#0 : (tensor<64xf32>) -> tensor<1x64xf32>
// CHECK: stablehlo.reshape %[[R]]#1 : (tensor<64xf32>) -> tensor<1x64xf32>
// PROVED: proved
// XLA-NOT: reducer
func.func @main(%w: tensor<64x32xbf16>, %m: tensor<64x32xf32>, %v: tensor<64x32xf32>, %x: tensor<64x64xbf16>) -> (tensor<64x32xbf16>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<f32>) {
  %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<64x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
  %f = stablehlo.convert %y : (tensor<64x32xbf16>) -> tensor<64x32xf32>
  %sq = stablehlo.multiply %f, %f : tensor<64x32xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %loss = stablehlo.reduce(%sq init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<64x32xf32>, tensor<f32>) -> tensor<f32>
  %dy = stablehlo.add %y, %y : tensor<64x32xbf16>
  %gb = stablehlo.dot_general %x, %dy, contracting_dims = [0] x [0] : (tensor<64x64xbf16>, tensor<64x32xbf16>) -> tensor<64x32xbf16>
  %g = stablehlo.convert %gb : (tensor<64x32xbf16>) -> tensor<64x32xf32>
  %beta1 = stablehlo.constant dense<0.9> : tensor<64x32xf32>
  %rest1 = stablehlo.constant dense<0.1> : tensor<64x32xf32>
  %beta2 = stablehlo.constant dense<0.95> : tensor<64x32xf32>
  %rest2 = stablehlo.constant dense<0.05> : tensor<64x32xf32>
  %old_m = stablehlo.multiply %beta1, %m : tensor<64x32xf32>
  %own_m = stablehlo.multiply %rest1, %g : tensor<64x32xf32>
  %new_m = stablehlo.add %old_m, %own_m : tensor<64x32xf32>
  %gg = stablehlo.multiply %g, %g : tensor<64x32xf32>
  %old_v = stablehlo.multiply %beta2, %v : tensor<64x32xf32>
  %own_v = stablehlo.multiply %rest2, %gg : tensor<64x32xf32>
  %new_v = stablehlo.add %old_v, %own_v : tensor<64x32xf32>
  %root = stablehlo.sqrt %new_v : tensor<64x32xf32>
  %eps = stablehlo.constant dense<1.0e-8> : tensor<64x32xf32>
  %under = stablehlo.add %root, %eps : tensor<64x32xf32>
  %rate = stablehlo.constant dense<0.01> : tensor<64x32xf32>
  %unit = stablehlo.divide %new_m, %under : tensor<64x32xf32>
  %change = stablehlo.multiply %rate, %unit : tensor<64x32xf32>
  %wide = stablehlo.convert %w : (tensor<64x32xbf16>) -> tensor<64x32xf32>
  %next = stablehlo.subtract %wide, %change : tensor<64x32xf32>
  %new_w = stablehlo.convert %next : (tensor<64x32xf32>) -> tensor<64x32xbf16>
  return %new_w, %new_m, %new_v, %loss : tensor<64x32xbf16>, tensor<64x32xf32>, tensor<64x32xf32>, tensor<f32>
}
