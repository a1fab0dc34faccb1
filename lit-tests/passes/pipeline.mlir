// Passes run in the order given; --print-after, --timing and --stats write to standard error.
// RUN: %fp8c opt %s --passes inline,canonicalize --print-after inline --timing --stats 2>&1 >%t.out | FileCheck %s
// RUN: FileCheck %s --check-prefix OUT --input-file %t.out
// RUN: %fp8c opt %s --passes 'inline,canonicalize' -o %t.file && diff %t.out %t.file

// CHECK: // after inline
// CHECK: stablehlo.negate
// CHECK-NOT: // after
// CHECK: inline {{.*}} ms, verified in
// CHECK: canonicalize {{.*}} ms, verified in
// CHECK: 1 func.func
// CHECK: 1 stablehlo.add
// OUT-NOT: stablehlo.negate
// OUT: stablehlo.add
func.func public @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = call @f(%x) : (tensor<4xf32>) -> tensor<4xf32>
  return %0 : tensor<4xf32>
}

func.func private @f(%x: tensor<4xf32>) -> tensor<4xf32> {
  %0 = stablehlo.negate %x : tensor<4xf32>
  %1 = stablehlo.add %x, %x : tensor<4xf32>
  return %1 : tensor<4xf32>
}
