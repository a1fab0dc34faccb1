// What the scale algebra may do: every rule with both sides and its guards.
// RUN: %fp8c rules | FileCheck %s
// RUN: %fp8c rules scale-undone | FileCheck %s --check-prefix ONE
// RUN: %not %fp8c rules nope 2>&1 | FileCheck %s --check-prefix NONE

// CHECK: transpose-twice exact two permutations are one
// ONE: x c / c = x
// ONE: class: exact
// ONE-NEXT: left: (fp8.unscale_by[d] (fp8.scale_by[d] ?x ?c) ?c)
// ONE-NEXT: right: ?x
// ONE-NEXT: guard: exact_times ?x ?c:
// NONE: there is no rule or family 'nope'
