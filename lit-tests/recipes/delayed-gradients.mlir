// Gradients are E5M2, clamped at +-57344; their products have one E5M2 and one E4M3 operand and HIGHEST precision, which keeps
// cuBLASLt from summing in fewer bits. A tensor that several products use is quantized once.
// RUN: %fp8c lower %S/Inputs/linear.mlir --recipe delayed | FileCheck %s
// RUN: %fp8c lower %S/Inputs/linear.mlir --recipe delayed | FileCheck %s --check-prefix ONCE

// CHECK: %dy = stablehlo.add
// CHECK: stablehlo.constant dense<-5.734400e+04> : tensor<f32>
// CHECK-NEXT: stablehlo.constant dense<5.734400e+04> : tensor<f32>
// CHECK-NEXT: %[[CLAMP:.*]] = stablehlo.clamp
// CHECK-NEXT: %[[QDY:.*]] = stablehlo.convert %[[CLAMP]] : (tensor<8x32xf32>) -> tensor<8x32xf8E5M2>

// dgrad and wgrad of the last layer use the same codes of dy.
// CHECK-NEXT: %[[A:.*]] = stablehlo.dot_general %[[QDY]], %{{.*}}, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<8x32xf8E5M2>, tensor<16x32xf8E4M3FN>) -> tensor<8x16xbf16>
// CHECK: %dh = stablehlo.multiply %[[A]],
// CHECK: stablehlo.dot_general %{{.*}}, %[[QDY]], contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<8x16xf8E4M3FN>, tensor<8x32xf8E5M2>) -> tensor<16x32xbf16>
// CHECK: stablehlo.dot_general %{{.*}}, %{{.*}}, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<8x32xf8E4M3FN>, tensor<8x16xf8E5M2>) -> tensor<32x16xbf16>

// Four tensors in E4M3 (x, w, h, v) and two in E5M2 (dy, dh).
// ONCE-COUNT-4: -> tensor<{{.*}}xf8E4M3FN>{{$}}
// ONCE-COUNT-2: -> tensor<{{.*}}xf8E5M2>{{$}}
// ONCE-NOT: stablehlo.convert {{.*}}f8
