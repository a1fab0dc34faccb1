// Every spelling of an argument names it, in every option; what names nothing is an error with the nearest names.
// RUN: for name in "params['w']" params.w w arg0 %%arg0 in_000 0 '*.w'; do %fp8c lower %s --keep-bf16 "$name" -o %t 2>&1 | FileCheck %s --check-prefix KEPT; done
// RUN: for name in "params['w']" params.w w arg0 %%arg0 in_000; do %fp8c explain %s --at "$name" | FileCheck %s --check-prefix EXPLAIN; done
// RUN: %not %fp8c lower %s --keep-bf16 params.v -o %t 2>&1 | FileCheck %s --check-prefix NEAR
// RUN: %not %fp8c lower %s --recipe-for hed=bf16 -o %t 2>&1 | FileCheck %s --check-prefix SITE
// RUN: %not %fp8c lower %s --keep-bf16 x -o %t 2>&1 | FileCheck %s --check-prefix OTHER
// RUN: %not %fp8c explain %s --at params.b 2>&1 | FileCheck %s --check-prefix NONE
// RUN: %fp8c inspect %s | FileCheck %s --check-prefix INSPECT
// RUN: %fp8c lower %s -q | FileCheck %s --check-prefix TEXT
// RUN: %fp8c lower %s -q --fail-under 90%% -o %t && %not %fp8c lower %s --keep-bf16 w --fail-under 60%% -o %t 2>&1 | FileCheck %s --check-prefix FAIL

// KEPT: 1 of 2 matrix products in FP8, with 50.0 % of the operations
// EXPLAIN: %arg0: tensor<32x32xbf16>
// EXPLAIN: argument 0 of the original
// NEAR: error[E0016]: --keep-bf16 'params.v' matches none of the 2 products; did you mean params['w'] or params['u']?
// SITE: error[E0016]: --recipe-for 'hed' matches none of the 2 products
// OTHER: error[E0016]: --keep-bf16 'x' matches none of the 2 products
// OTHER: x is argument 2 (data), which is no product's weight
// NONE: error[E0003]: no value of the lowered step is called params.b
// FAIL: error[E0011]: 50.0 % of the operations of matrix products are in FP8, and --fail-under asks for 60 %
// Places are the innermost lines of the user.
// INSPECT: 32 x 32 x 32 params['w'] {{.*}}models/mlp.py:7
// INSPECT: 32 x 32 x 32 params['u'] {{.*}}models/mlp.py:8
// Locations are kept, and new ops have those of their product; aliases are given to what is added.
// TEXT: %arg0: tensor<32x32xbf16> {tf.aliasing_output = 1 : i32} loc(#[[W:loc[0-9]+]]),
// TEXT-SAME: %fp8_scale: tensor<{{.*}}> {tf.aliasing_output = 2 : i32}
// TEXT-SAME: %fp8_amax_history: tensor<{{.*}}> {tf.aliasing_output = 3 : i32}
// TEXT: stablehlo.dot_general {{.*}} loc(#[[DOT:loc[0-9]+]])
// TEXT: #[[W]] = loc("params['w']")
// TEXT-DAG: #[[DOT]] = loc("jit(step)/dot_general"(
// TEXT-DAG: loc("jit(step)/dot_general/fp8.quantize"(
module @jit_step {
  func.func public @main(%arg0: tensor<32x32xbf16> {tf.aliasing_output = 1 : i32} loc("params['w']"), %arg1: tensor<32x32xbf16> loc("params['u']"), %arg2: tensor<32x32xbf16> loc("x")) -> (tensor<32x32xbf16>, tensor<32x32xbf16>) {
    %0 = stablehlo.dot_general %arg2, %arg0, contracting_dims = [1] x [0] : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16> loc(#first)
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0] : (tensor<32x32xbf16>, tensor<32x32xbf16>) -> tensor<32x32xbf16> loc(#second)
    return %1, %arg0 : tensor<32x32xbf16>, tensor<32x32xbf16>
  }
}
#lib = loc("/venv/lib/python3.11/site-packages/flax/linear.py":270:8 to :31)
#a = loc("mlp"("/home/me/models/mlp.py":7:9 to :40))
#b = loc("mlp"("/home/me/models/mlp.py":8:9 to :40))
#first = loc("jit(step)/dot_general"(callsite(#lib at #a)))
#second = loc("jit(step)/dot_general"(callsite(#lib at #b)))
