// Factors of this step bound what they divide: the smoothed activation has a static scale, the weight that takes the factors
// that step's own, and neither has a row. Factors of the step before are state.
// RUN: rm -rf %t && %fp8c lower --remarks %S/Inputs/gated.mlir --out-dir %t 2>%t.remarks
// RUN: FileCheck %s --input-file %t/step.mlir
// RUN: FileCheck %s --check-prefix REMARK --input-file %t.remarks
// RUN: grep '"name"' %t/manifest.json | FileCheck %s --check-prefix ROWS
// RUN: rm -rf %t.token && %fp8c lower --remarks %S/Inputs/gated.mlir --recipe %S/Inputs/token.json --out-dir %t.token 2>%t.token.remarks
// RUN: FileCheck %s --check-prefix TOKEN --input-file %t.token/step.mlir
// RUN: FileCheck %s --check-prefix INIT --input-file %t.token/init.mlir
// RUN: FileCheck %s --check-prefix TOKEN-REMARK --input-file %t.token.remarks
// RUN: %fp8c lower --remarks %S/Inputs/gated.mlir --recipe fp8-swiglu-bf16 2>&1 >/dev/null | FileCheck %s --check-prefix KEPT
// RUN: %fp8c lower --remarks %S/Inputs/gated.mlir --keep-bf16 w3 2>&1 >/dev/null | FileCheck %s --check-prefix ALONE

// CHECK-NOT: fp8_smoothing
// CHECK: %z = stablehlo.multiply %u, %a
// CHECK: stablehlo.reduce({{.*}}) applies stablehlo.maximum across dimensions = [0] : {{.*}} -> tensor<4xbf16>
// CHECK: dense<3.906250e-03> : tensor<f32>
// REMARK: activation %z: {{.*}}: reglu: one power of two a channel of this step, undone in 2 products
// ROWS: "name": "w1.input"
// ROWS-NOT: "name": "w3.input"
// ROWS: "name": "w3.grad"
// ROWS-NEXT: "name": "w3"
// ROWS-NEXT: "name": "w1.grad"
// TOKEN: %fp8_smoothing: tensor<4xf32>, %fp8_scale: tensor<7xf32>
// INIT: @main() -> (tensor<4xf32>, tensor<7xf32>, tensor<7x16xf32>)
// TOKEN-REMARK: activation %z: {{.*}}: reglu: one power of two a token of the step before, undone in 2 products
// KEPT: dot %u: fp8
// KEPT: dot %y: kept: takes a gated activation: kept by the recipe fp8-swiglu-bf16 (activation.keep_bf16)
// KEPT: dot %dw3: kept: takes a gated activation
// KEPT: dot %dz: kept: takes a gated activation
// KEPT: dot %dw1: fp8
// KEPT: activation %z: kept
// ALONE: activation %z: kept: reglu: left alone: the linear layer behind it is not quantized ('w3' is kept by --keep-bf16)
