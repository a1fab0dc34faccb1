// A missing comma: file, line, column, the line itself and a caret.
// RUN: %not %fp8c opt %s 2>&1 | FileCheck %s --strict-whitespace

// CHECK: error[E0002]: expected ',', found '%b'
// CHECK-NEXT:{{ +}}--> {{.*}}syntax.mlir:[[@LINE+5]]:25
// CHECK-NEXT:{{ +}}|
// CHECK-NEXT:{{ *[0-9]+}} |   %0 = stablehlo.add %a %b : tensor<4xf32>
// CHECK-NEXT:{{ +}}|                         ^^{{$}}
func.func @main(%a: tensor<4xf32>, %b: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.add %a %b : tensor<4xf32>
  return %0 : tensor<4xf32>
}
