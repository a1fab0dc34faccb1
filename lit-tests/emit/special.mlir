// Functions of f32 are code that vectorizes: nothing is called for one element.
// REQUIRES: mlir
// RUN: %fp8c lower %s --emit llvm -o %t.mlir
// RUN: FileCheck %s --input-file %t.mlir
// RUN: %mlir-translate --mlir-to-llvmir %t.mlir | FileCheck %s --check-prefix IR

// CHECK: llvm.func @k0(
// CHECK-NOT: llvm.call @
// CHECK-NOT: llvm.intr.{{(sin|cos|tan|pow)}}
// CHECK: llvm.func @fp8c_k0(
// IR: define void @k0(
// IR-NOT: call {{.*}}@{{(sin|cos|tan|pow|erf|cbrt|atan|exp|log)}}
// IR-NOT: llvm.{{(sin|cos|tan|pow|exp|log)}}
// IR: define void @fp8c_k0(

func.func @main(%a: tensor<64xf32>, %b: tensor<64xf32>, %c: tensor<64xbf16>) -> (tensor<64xf32>, tensor<64xbf16>) {
  %0 = chlo.erf %a : tensor<64xf32> -> tensor<64xf32>
  %1 = chlo.erfc %b : tensor<64xf32> -> tensor<64xf32>
  %2 = stablehlo.power %0, %1 : tensor<64xf32>
  %3 = stablehlo.sine %2 : tensor<64xf32>
  %4 = stablehlo.cosine %3 : tensor<64xf32>
  %5 = stablehlo.tan %4 : tensor<64xf32>
  %6 = stablehlo.cbrt %5 : tensor<64xf32>
  %7 = stablehlo.atan2 %6, %b : tensor<64xf32>
  %8 = chlo.erf %c : tensor<64xbf16> -> tensor<64xbf16>
  return %7, %8 : tensor<64xf32>, tensor<64xbf16>
}
