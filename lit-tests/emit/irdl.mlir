// Stock mlir-opt checks the fp8 ops of a lowered step by the IRDL file, and refuses those that are wrong.
// REQUIRES: mlir
// RUN: %fp8c lower %S/../recipes/Inputs/linear.mlir --emit mlir -o %t.mlir
// RUN: %mlir-opt --irdl-file=%irdl --allow-unregistered-dialect %t.mlir | FileCheck %s
// RUN: %fp8c lower %variants/adam_sums.mlir --emit mlir | %mlir-opt --irdl-file=%irdl --allow-unregistered-dialect -o /dev/null
// RUN: sed 's/largest = /larger = /' %t.mlir | %not %mlir-opt --irdl-file=%irdl --allow-unregistered-dialect 2>&1 | FileCheck %s --check-prefix ATTRIBUTE
// RUN: sed 's/"fp8.amax"(%x) : (tensor<8x32xbf16>)/"fp8.amax"(%x, %x) : (tensor<8x32xbf16>, tensor<8x32xbf16>)/' %t.mlir | %not %mlir-opt --irdl-file=%irdl --allow-unregistered-dialect 2>&1 | FileCheck %s --check-prefix OPERANDS
// RUN: sed 's/fp8.amax/fp8.amix/' %t.mlir | %not %mlir-opt --irdl-file=%irdl --allow-unregistered-dialect 2>&1 | FileCheck %s --check-prefix NAME

// CHECK: "fp8.quantize"
// CHECK: "fp8.next_scale"({{.*}}) {{{.*}}largest = array<f32
// ATTRIBUTE: 'fp8.next_scale' op attribute "largest" is expected but not provided
// OPERANDS: op expects exactly 1 operands, but got 2
// NAME: unregistered operation 'fp8.amix' found in dialect ('fp8')
