// A recipe that cannot be used says what is wrong with it.
// RUN: echo '{"name": "x", "formats": {"input": "e4m2"}}' > %t.json
// RUN: %not %fp8c lower %S/../recipes/Inputs/linear.mlir --recipe %t.json 2>&1 | FileCheck %s
// RUN: %fp8c recipes delayed | sed 's/"head"/"heads"/' > %t.site.json
// RUN: %not %fp8c lower %S/../recipes/Inputs/linear.mlir --recipe %t.site.json 2>&1 | FileCheck %s --check-prefix SITE

// CHECK: error[E0010]: {{.*}}unknown variant `e4m2`, expected one of `e4m3`, `e5m2`, `bf16`
// SITE: error[E0010]: {{.*}}there is no site 'heads'
