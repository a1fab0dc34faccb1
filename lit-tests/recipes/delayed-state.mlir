// The next state: this step's largest magnitudes in front of the history, what is not finite as zero; scales are powers of
// two made from bits; a row that has seen nothing keeps its scale.
// RUN: %fp8c lower %S/Inputs/linear.mlir --recipe delayed | FileCheck %s

// CHECK: %[[AMAX:.*]] = stablehlo.concatenate {{.*}} -> tensor<6xf32>
// CHECK-NEXT: %[[FINITE:.*]] = stablehlo.is_finite %[[AMAX]]
// CHECK: %[[SAFE:.*]] = stablehlo.select %[[FINITE]], %[[AMAX]], %{{.*}}
// CHECK-NEXT: %[[NEW:.*]] = stablehlo.reshape %[[SAFE]] : (tensor<6xf32>) -> tensor<6x1xf32>
// CHECK-NEXT: %[[OLD:.*]] = stablehlo.slice %fp8_amax_history [0:6, 0:15]
// CHECK-NEXT: %[[HISTORY:.*]] = stablehlo.concatenate %[[NEW]], %[[OLD]], dim = 1
// CHECK: %[[MAX:.*]] = stablehlo.reduce(%[[HISTORY]] init: %{{.*}}) applies stablehlo.maximum across dimensions = [1]
// CHECK: stablehlo.bitcast_convert %[[MAX]] : (tensor<6xf32>) -> tensor<6xi32>
// CHECK: dense<-100> : tensor<i32>
// CHECK: dense<100> : tensor<i32>
// CHECK: %[[MADE:.*]] = stablehlo.bitcast_convert {{.*}} : (tensor<6xi32>) -> tensor<6xf32>
// CHECK: %[[SEEN:.*]] = stablehlo.compare GT, %[[MAX]], %{{.*}}, FLOAT
// CHECK-NEXT: %[[SCALE:.*]] = stablehlo.select %[[SEEN]], %[[MADE]], %fp8_scale
// CHECK-NEXT: return %new_w, %new_v, %loss, %[[SCALE]], %[[HISTORY]]
