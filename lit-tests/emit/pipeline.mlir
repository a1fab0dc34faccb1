// MLIR's own tools stand before and behind: they print what fp8c reads, and read what it prints, although they know none of its ops.
// REQUIRES: mlir
// RUN: %mlir-opt --allow-unregistered-dialect --mlir-print-op-generic %s | %fp8c lower - -q --recipe current --emit mlir | %mlir-opt --allow-unregistered-dialect --mlir-print-op-generic | FileCheck %s

// CHECK: "fp8.quantize"
// CHECK: "fp8.dot_general"
"func.func"() <{function_type = (tensor<32x64xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>, sym_name = "main"}> ({
^bb0(%x: tensor<32x64xbf16>, %w: tensor<64x48xbf16>):
  %0 = "stablehlo.dot_general"(%x, %w) {dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>} : (tensor<32x64xbf16>, tensor<64x48xbf16>) -> tensor<32x48xbf16>
  "func.return"(%0) : (tensor<32x48xbf16>) -> ()
}) : () -> ()
