// Words that are no formats, and a program that trains nothing.
// RUN: %not %fp8c study bits %variants/sgd_plain.mlir --inputs %variants/sgd_plain.npz --steps 1 --formats E9M3 --out-dir %t 2>&1 | FileCheck --check-prefix=FORMAT %s
// RUN: %not %fp8c study bits %variants/sgd_plain.mlir --inputs %variants/sgd_plain.npz --steps 1 --formats E4M3,E4M3:mask --out-dir %t 2>&1 | FileCheck --check-prefix=TWICE %s
// RUN: %not %fp8c study bits %s --inputs %variants/sgd_plain.npz --steps 1 --formats E4M3 --out-dir %t 2>&1 | FileCheck --check-prefix=NOTHING %s
// RUN: %fp8c opt %s --passes 'inline,canonicalize,bits{format=E4M3 roles=input}' | FileCheck --check-prefix=PASS %s

// FORMAT: 'E9M3' is no format: E2M0 to E8M10
// TWICE: E4M3 is named twice
// NOTHING: the step cannot be studied: no tensor that it trains was found

// PASS: stablehlo.clamp
// PASS: dense<4293918720>
// PASS: stablehlo.dot_general
func.func @main(%x: tensor<4x4xbf16>, %w: tensor<4x4xbf16>) -> tensor<4x4xbf16> {
  %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<4x4xbf16>, tensor<4x4xbf16>) -> tensor<4x4xbf16>
  return %y : tensor<4x4xbf16>
}
