// torch-mlir leaves constants of another dialect among StableHLO ops, which XLA does not read: they become StableHLO's.
// RUN: %fp8c lower %s --recipe bf16 --target xla | FileCheck %s
// RUN: %fp8c lower %s --recipe bf16 --target xla-gpu | FileCheck %s

// CHECK-NOT: arith.constant
// CHECK: stablehlo.constant dense<1.000000e+00> : tensor<8xbf16>
func.func @main(%x: tensor<8xbf16>) -> tensor<8xbf16> {
  %one = arith.constant dense<1.0> : tensor<8xbf16>
  %y = stablehlo.add %x, %one : tensor<8xbf16>
  return %y : tensor<8xbf16>
}
