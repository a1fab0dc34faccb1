// Ops of dialects that fp8c does not know pass through in generic form, regions and attributes included, with a remark.
// RUN: %fp8c opt %s | FileCheck %s
// RUN: %fp8c lower --remarks %s 2>&1 >/dev/null | FileCheck %s --check-prefix REMARK

// CHECK: %y = "theirs.mix"(%x) <{weights = [1.500000e+00 : f32]}> ({
// CHECK: "theirs.yield"
// CHECK: (tensor<4xf32>) -> tensor<4xf32>
// REMARK: remark: line [[@LINE+2]]:8: op %y: opaque: theirs.mix is of a dialect unknown here
func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
  %y = "theirs.mix"(%x) <{weights = [1.5 : f32]}> ({
  ^bb0(%a: tensor<f32>):
    "theirs.yield"(%a) : (tensor<f32>) -> ()
  }) : (tensor<4xf32>) -> tensor<4xf32>
  return %y : tensor<4xf32>
}
