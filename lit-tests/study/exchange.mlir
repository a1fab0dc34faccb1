// What workers run that exchange a model: codes and a clip value of what products take, the rest in f32.
// RUN: %fp8c lower %variants/sgd_plain.mlir --exchange fp8 --clients 3 --out-dir %t 2>&1 | FileCheck --check-prefix=SAID %s
// RUN: FileCheck --check-prefix=PACK --input-file=%t/pack.mlir %s
// RUN: FileCheck --check-prefix=MEAN --input-file=%t/aggregate.mlir %s
// RUN: %not %fp8c lower %variants/sgd_plain.mlir --exchange fp8 --serve --out-dir %t 2>&1 | FileCheck --check-prefix=BOTH %s
// RUN: %not %fp8c lower %variants/sgd_plain.mlir --exchange fp8 2>&1 | FileCheck --check-prefix=NOWHERE %s
// RUN: %not %fp8c study federated %variants/sgd_plain.mlir --inputs %variants/sgd_plain.npz --feed 4=tokens --clients 2 --rounds 1 --split dirichlet:0.3 --out-dir %t.s 2>&1 | FileCheck --check-prefix=CLASSES %s
// RUN: %fp8c study federated %variants/sgd_plain.mlir --inputs %variants/sgd_plain.npz --feed 4=tokens --clients 2 --rounds 1 --local-steps 1 --seeds 2 --out-dir %t.s 2>&1 | FileCheck --check-prefix=TABLE %s

// SAID: 4 of 4 tensors travel as f8E4M3FN codes: 11792 bytes instead of 47104
// PACK: func.func public @main(%tensor_0: tensor<64x32xf32>, {{.*}}%clips: tensor<4xf32>, %counter: tensor<ui32>) -> (tensor<64x32xf8E4M3FN>, {{.*}} tensor<4xf32>)
// MEAN: @main(%tensors_0: tensor<3x64x32xf8E4M3FN>, {{.*}}%clips: tensor<3x4xf32>, %weights: tensor<3xf32>) -> (tensor<64x32xf32>,
// BOTH: cannot be used with
// NOWHERE: --out-dir
// CLASSES: --split dirichlet deals out classes: name their array with --labels
// TABLE: f32 sends 3.99 times as many bytes a round
