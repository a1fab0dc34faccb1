// Aliases of aliases stand for more than any text says.
// RUN: %not %fp8c opt %s 2>&1 | FileCheck %s

// CHECK: error[E0002]: the aliases of this text stand for more than {{[0-9]+}} attributes and types
#a0 = [1 : i32, 2 : i32]
#a1 = [#a0, #a0, #a0, #a0, #a0, #a0, #a0, #a0, #a0, #a0]
#a2 = [#a1, #a1, #a1, #a1, #a1, #a1, #a1, #a1, #a1, #a1]
#a3 = [#a2, #a2, #a2, #a2, #a2, #a2, #a2, #a2, #a2, #a2]
#a4 = [#a3, #a3, #a3, #a3, #a3, #a3, #a3, #a3, #a3, #a3]
#a5 = [#a4, #a4, #a4, #a4, #a4, #a4, #a4, #a4, #a4, #a4]
#a6 = [#a5, #a5, #a5, #a5, #a5, #a5, #a5, #a5, #a5, #a5]
#a7 = [#a6, #a6, #a6, #a6, #a6, #a6, #a6, #a6, #a6, #a6]
func.func @main(%x: tensor<f32>) -> tensor<f32> attributes {foo.bar = #a7} { return %x : tensor<f32> }
