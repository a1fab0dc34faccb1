// What stands still follows from format, rounding, learning rate and decay; the option that is named mends it.
// RUN: %fp8c inspect %root/examples/llama/step.mlir | FileCheck --check-prefix=WEIGHTS %s
// RUN: %fp8c recipes smooth-swiglu | sed 's/"rounding": "stochastic"/"rounding": "nearest"/' > %t.json
// RUN: %fp8c inspect %root/examples/llama/step.mlir --recipe %t.json | FileCheck --check-prefix=NEAREST %s
// RUN: %fp8c recipes bf16-pure | sed 's/"parameter": "bf16",/"parameter": "bf16", "parameter_rounding": "stochastic",/' > %t.json
// RUN: %fp8c inspect %root/examples/llama/step.mlir --recipe %t.json | FileCheck --check-prefix=MENDED %s

// WEIGHTS: What stands still
// WEIGHTS: 21 parameters in bf16: at learning rate 0.01 magnitudes above 4 never move  optimizer.parameter: bf16 with parameter_rounding
// WEIGHTS-NOT: moments in
// NEAREST: 21 second moments in f8E5M2: at decay 0.95 4 of 4 codes of an octave cannot decay  optimizer.rounding: stochastic
// MENDED-NOT: What stands still
