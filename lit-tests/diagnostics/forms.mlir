// Texts that people take for StableHLO are named, with the way to print it.
// RUN: printf 'HloModule jit_step, entry_computation_layout={()->f32[]}\n' > %t.hlo
// RUN: %not %fp8c lower %t.hlo 2>&1 | FileCheck %s --check-prefix HLO
// RUN: printf '{ lambda ; a:f32[3]. let b:f32[3] = mul a a in (b,) }\n' > %t.jaxpr
// RUN: %not %fp8c inspect %t.jaxpr 2>&1 | FileCheck %s --check-prefix JAXPR
// RUN: printf '{ \033[34;1mlambda \033[39;22m; a:f32[3]. let in () }\n' > %t.colors
// RUN: %not %fp8c opt %t.colors 2>&1 | FileCheck %s --check-prefix JAXPR

// HLO: error[E0001]: this is HLO text, not MLIR text
// HLO: jax.jit(step).lower(..).as_text()
// JAXPR: error[E0001]: this is a jaxpr, not MLIR text
// JAXPR: jax.jit(step).lower(..).as_text()
