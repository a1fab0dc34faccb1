// A program in C runs an object file; state is updated in place, or has memory of its own.
// REQUIRES: mlir
// RUN: %fp8c lower %s --recipe bf16 --emit object --in-place -o %t.o
// RUN: cc -I%root/runtime/c/include %root/examples/c/train.c %t.o %runtime -lm -lpthread -ldl -o %t.train
// RUN: printf '\0\0\200\077\0\0\0\100\0\0\100\100\0\0\200\100' | %t.train 3 | FileCheck %s --check-prefix STATE
// RUN: %fp8c lower %s --recipe bf16 --emit object -o %t.o
// RUN: cc -I%root/runtime/c/include %root/examples/c/train.c %t.o %runtime -lm -lpthread -ldl -o %t.train
// RUN: printf '\0\0\200\077\0\0\0\100\0\0\100\100\0\0\200\100' | %t.train 2 | FileCheck %s --check-prefix APART
// RUN: printf 'short' | %not %t.train 2>&1 | FileCheck %s --check-prefix SHORT

// STATE: 0 10
// STATE-NEXT: 1 5
// STATE-NEXT: 2 2.5
// APART: 0 10
// APART-NEXT: 1 10
// SHORT: train: the arguments end too early
func.func @main(%s: tensor<4xf32>) -> (tensor<4xf32>, tensor<f32>) {
  %half = stablehlo.constant dense<0.5> : tensor<4xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %new = stablehlo.multiply %s, %half : tensor<4xf32>
  %loss = stablehlo.reduce(%s init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
  return %new, %loss : tensor<4xf32>, tensor<f32>
}
