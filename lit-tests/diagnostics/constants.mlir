// Constants with more or fewer parts than their type.
// RUN: printf 'func.func @main() { %%%%0 = stablehlo.constant dense<[(1.0, 2.0), (3.0, 4.0)]> : tensor<2xf32> return }' > %t.pairs
// RUN: %not %fp8c opt %t.pairs 2>&1 | FileCheck %s --check-prefix=PAIRS
// RUN: printf 'func.func @main() { %%%%0 = stablehlo.constant dense<[1.0, 2.0, 3.0, 4.0]> : tensor<4xcomplex<f32>> return }' > %t.single
// RUN: %not %fp8c opt %t.single 2>&1 | FileCheck %s --check-prefix=SINGLE

// PAIRS: error[E0004]: the values of tensor<2xf32> are single numbers
// SINGLE: error[E0004]: the values of tensor<4xcomplex<f32>> are pairs (real, imaginary)
