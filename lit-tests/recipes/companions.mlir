// --out-dir writes the step, the programs around its state, the manifest and the remarks; each is a program fp8c reads.
// RUN: rm -rf %t && %fp8c lower %S/Inputs/linear.mlir --recipe delayed --out-dir %t
// RUN: FileCheck %s --check-prefix INIT --input-file %t/init.mlir
// RUN: FileCheck %s --check-prefix IMPORT --input-file %t/import.mlir
// RUN: FileCheck %s --check-prefix EXPORT --input-file %t/export.mlir
// RUN: FileCheck %s --check-prefix MANIFEST --input-file %t/manifest.json
// RUN: FileCheck %s --check-prefix REMARKS --input-file %t/remarks.json
// RUN: %fp8c opt %t/step.mlir -o %t/again.mlir && diff %t/step.mlir %t/again.mlir
// RUN: %fp8c run %t/init.mlir
// RUN: %not %fp8c lower %t/step.mlir 2>&1 | FileCheck %s --check-prefix TWICE

// INIT: module @init
// INIT: func.func public @main() -> (tensor<6xf32>, tensor<6x16xf32>)
// INIT: dense<1.000000e+00> : tensor<6xf32>
// INIT: dense<0.000000e+00> : tensor<6x16xf32>
// IMPORT: module @import
// IMPORT: (%w: tensor<32x16xbf16>, %v: tensor<16x32xbf16>, %x: tensor<8x32xbf16>) -> (tensor<32x16xbf16>, tensor<16x32xbf16>, tensor<6xf32>, tensor<6x16xf32>)
// IMPORT-NOT: f8E
// IMPORT-NOT: %new_w
// EXPORT: module @export
// EXPORT: (%arg0: tensor<32x16xbf16>, %arg1: tensor<16x32xbf16>, %arg3: tensor<6xf32>, %arg4: tensor<6x16xf32>) -> (tensor<32x16xbf16>, tensor<16x32xbf16>)
// EXPORT-NEXT: return %arg0, %arg1
// MANIFEST: "version": 1
// MANIFEST: "name": "delayed"
// MANIFEST: "target": "xla"
// MANIFEST: "role": "parameter"
// MANIFEST: "role": "data"
// MANIFEST: "role": "fp8_scale"
// MANIFEST: "init": "ones"
// MANIFEST: "role": "fp8_amax_history"
// MANIFEST: "init": "zeros"
// MANIFEST: "role": "loss"
// MANIFEST: "name": "w.input"
// MANIFEST: "name": "v.grad"
// MANIFEST: "format": "f8E5M2"
// MANIFEST-NEXT: "max": 57344.0
// MANIFEST: "state_inputs": [
// REMARKS: "kind": "dot"
// REMARKS: "action": "fp8"
// TWICE: error[E0011]: this module was lowered before, by the recipe delayed; lower the original
