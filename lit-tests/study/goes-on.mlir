// A study that lost some of its runs, or that was run in parts, comes to the same files; another study does not mix with it.
// RUN: rm -rf %t && mkdir %t
// RUN: %fp8c study bits %variants/sgd_plain.mlir --inputs %variants/sgd_plain.npz --feed 4=tokens --steps 4 --window 2 --formats E4M3:scaled:nearest,E5M2:stochastic --seeds 2 --rates 1,2 --out-dir %t/whole | FileCheck %s
// RUN: cp -r %t/whole %t/cut && rm %t/cut/study.json %t/cut/study.html %t/cut/runs/00-bf16-x2-s001.json %t/cut/runs/02-*-x1-*
// RUN: %fp8c study bits %variants/sgd_plain.mlir --inputs %variants/sgd_plain.npz --feed 4=tokens --steps 4 --window 2 --formats E4M3:scaled:nearest,E5M2:stochastic --seeds 2 --rates 1,2 --out-dir %t/cut --jobs 1
// RUN: diff -r %t/whole %t/cut
// RUN: %fp8c study bits %variants/sgd_plain.mlir --inputs %variants/sgd_plain.npz --feed 4=tokens --steps 4 --window 2 --formats E4M3:scaled:nearest,E5M2:stochastic --seeds 2 --rates 1,2 --out-dir %t/one --part 1/2 2>&1 | FileCheck --check-prefix=PART %s
// RUN: %fp8c study bits %variants/sgd_plain.mlir --inputs %variants/sgd_plain.npz --feed 4=tokens --steps 4 --window 2 --formats E4M3:scaled:nearest,E5M2:stochastic --seeds 2 --rates 1,2 --out-dir %t/two --part 2/2 --merge %t/one
// RUN: diff -r %t/whole %t/two
// RUN: %not %fp8c study bits %variants/sgd_plain.mlir --inputs %variants/sgd_plain.npz --feed 4=tokens --steps 5 --formats E5M2 --out-dir %t/two 2>&1 | FileCheck --check-prefix=OTHER %s

// CHECK: rate failed of 100, 95 % interval last loss against bf16
// CHECK: bf16 1
// CHECK: E4M3:nearest:scaled 2
// CHECK: E5M2:stochastic 1
// PART: 6 of 12 runs are there; --merge
// OTHER: holds another study: arms there: bf16, E4M3:nearest:scaled, E5M2:stochastic; here: bf16, E5M2
