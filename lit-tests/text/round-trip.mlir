// Pretty to pretty, pretty to generic, generic to pretty: nothing changes.
// RUN: %fp8c opt %s --locations -o %t.pretty
// RUN: FileCheck %s --input-file %t.pretty
// RUN: %fp8c opt %t.pretty --locations | diff %t.pretty -
// RUN: %fp8c opt %s --locations --generic -o %t.generic
// RUN: FileCheck %s --check-prefix GENERIC --input-file %t.generic
// RUN: %fp8c opt %t.generic --locations --generic | diff %t.generic -
// RUN: %fp8c opt %t.generic --locations | diff %t.pretty -

// CHECK: module @step attributes {mhlo.num_partitions = 1 : i32}
// CHECK: func.func public @main(%arg0: tensor<4x8xbf16> {tf.aliasing_output = 0 : i32} loc(#[[X:.*]]), %arg1: tensor<8x3xbf16> loc(#[[W:.*]]))
// CHECK-SAME: -> (tensor<4x3xbf16> {jax.result_info = "result"})
// CHECK: %[[D:.*]] = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, HIGHEST]
// CHECK-SAME: loc(#[[DOT:.*]])
// CHECK: stablehlo.constant dense<[1.000000e+00, 0x7F80, -0.000000e+00]> : tensor<3xbf16>
// CHECK: stablehlo.reduce({{.*}} init: {{.*}}) applies stablehlo.maximum across dimensions = [0]
// CHECK: stablehlo.compare{{ +}}GT, {{.*}} FLOAT
// Parts of locations stand before what is made of them, each once.
// CHECK: #[[X]] = loc("x")
// CHECK: #[[W]] = loc("w")
// CHECK: #[[FILE:.*]] = loc("model.py":7:11)
// CHECK: #[[DOT]] = loc("dot"(#[[FILE]]))
// CHECK: #[[OUTER:.*]] = loc("outer")
// CHECK: #[[INNER:.*]] = loc("inner")
// CHECK: loc(callsite(#[[INNER]] at #[[OUTER]]))
// CHECK: #[[B:.*]] = loc("b")
// CHECK: #[[A:.*]] = loc("a")
// CHECK: loc(fused[#[[A]], #[[B]]])
// GENERIC: "builtin.module"()
// GENERIC: "stablehlo.dot_general"(%arg0, %arg1) <{
// GENERIC-SAME: dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>
// GENERIC: "stablehlo.reduce"
// GENERIC: "stablehlo.maximum"
// GENERIC: "func.return"
module @step attributes {mhlo.num_partitions = 1 : i32} {
  func.func public @main(%arg0: tensor<4x8xbf16> {tf.aliasing_output = 0 : i32} loc("x"), %arg1: tensor<8x3xbf16> loc("w")) -> (tensor<4x3xbf16> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, HIGHEST] : (tensor<4x8xbf16>, tensor<8x3xbf16>) -> tensor<4x3xbf16> loc(#loc1)
    %c = stablehlo.constant dense<[1.0, 0x7F80, -0.0]> : tensor<3xbf16>
    %low = stablehlo.constant dense<0xFF80> : tensor<bf16>
    %1 = stablehlo.reduce(%0 init: %low) applies stablehlo.maximum across dimensions = [0] : (tensor<4x3xbf16>, tensor<bf16>) -> tensor<3xbf16>
    %2 = stablehlo.compare GT, %1, %c, FLOAT : (tensor<3xbf16>, tensor<3xbf16>) -> tensor<3xi1> loc(callsite("inner" at "outer"))
    %3 = stablehlo.select %2, %1, %c : tensor<3xi1>, tensor<3xbf16> loc(fused["a", "b"])
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<3xbf16>) -> tensor<4x3xbf16>
    return %4 : tensor<4x3xbf16>
  }
}
#loc = loc("model.py":7:11)
#loc1 = loc("dot"(#loc))
