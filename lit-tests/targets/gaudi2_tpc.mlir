// What is written for a Gaudi2 machine, and what it has no place for: an error with op, type and line, and no files.
// RUN: rm -rf %t && %fp8c lower %s --recipe bf16 --target gaudi2 --emit tpc --out-dir %t -q
// RUN: FileCheck %s --input-file %t/kernels/fp8c_k0.c --check-prefix KERNEL
// RUN: FileCheck %s --input-file %t/graph.json --check-prefix GRAPH
// RUN: test -f %t/glue.cpp && test -f %t/host.cpp && test -f %t/CMakeLists.txt && test -f %t/manifest.json
// RUN: sed 's/stablehlo.tanh %0/chlo.asinh %0/; s/%1 = \(.*\)$/%1 = \1 -> tensor<4x8xf32>/' %s > %t.refused.mlir
// RUN: rm -rf %t.no && %not %fp8c lower %t.refused.mlir --recipe bf16 --target gaudi2 --emit tpc --out-dir %t.no 2>&1 | FileCheck %s --check-prefix REFUSED
// RUN: test ! -e %t.no
// RUN: %not %fp8c lower %s --target gaudi2 --emit tpc 2>&1 | FileCheck %s --check-prefix NOWHERE

// KERNEL: void main(tensor in0, tensor out0)
// KERNEL: v_f32_ld_tnsr_b
// KERNEL: // tanh f32
// KERNEL: v_tanh_f32
// KERNEL: v_f32_st_tnsr
// GRAPH: "guid": "gemm"
// GRAPH: "guid": "fp8c_k0"
// REFUSED: chlo.asinh (tensor<4x8xf32>) cannot run on Gaudi2
// NOWHERE: --out-dir

func.func @main(%x: tensor<4x16xf32>, %w: tensor<16x8xf32>) -> tensor<4x8xf32> {
  %0 = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x16xf32>, tensor<16x8xf32>) -> tensor<4x8xf32>
  %1 = stablehlo.tanh %0 : tensor<4x8xf32>
  return %1 : tensor<4x8xf32>
}
