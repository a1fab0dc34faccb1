#!/usr/bin/env bash
# Emits steps for Gaudi2 and compiles every kernel with the open TPC compiler (github.com/HabanaAI/tpc_llvm), each distinct text once.
#
#     TPC_CLANG=/path/to/clang tests/gaudi2/compile.sh STEP.mlir ..
#
# FP8C names the program (default: target/debug/fp8c), RECIPES what each step is lowered with, WORDS what else (`--unroll 0`). Ends with 1
# where a step is not emitted or a kernel is refused.
set -uo pipefail
: "${TPC_CLANG:?names the compiler: clang of HabanaAI/tpc_llvm}"
fp8c=${FP8C:-$(cd "$(dirname "$0")/../.." && pwd)/target/debug/fp8c}
recipes=${RECIPES:-smooth-swiglu smooth-swiglu-reference}
jobs=${JOBS:-2}
read -ra words <<<"${WORDS:-}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/texts"
steps=0 kernels=0 wrong=0
for step in "$@"; do
    for recipe in $recipes; do
        out=$work/$(basename "$step").$recipe
        if ! "$fp8c" lower "$step" --recipe "$recipe" --target gaudi2 --emit tpc --out-dir "$out" -q "${words[@]}"; then
            wrong=$((wrong + 1))
            continue
        fi
        steps=$((steps + 1))
        for kernel in "$out"/kernels/*.c; do
            kernels=$((kernels + 1))
            sum=$(sha256sum <"$kernel" | cut -c1-40)
            cp -n "$kernel" "$work/texts/$sum.c"
        done
        rm -rf "$out"
    done
done
texts=$(find "$work/texts" -name '*.c' | wc -l)
find "$work/texts" -name '*.c' | sort | xargs -P "$jobs" -I{} sh -c \
    'timeout 300 "$0" --target=tpc -march=gaudi2 -O2 -c "$1" -o "${1%.c}.o" 2>"${1%.c}.said" || { echo "$1"; cat "${1%.c}.said"; }' \
    "$TPC_CLANG" {} >"$work/refused" 2>/dev/null
made=$(find "$work/texts" -name '*.o' | wc -l)
head -c 4000 "$work/refused"
echo "$steps steps, $kernels kernels, $texts texts: $made compiled"
[ "$made" = "$texts" ] && [ "$wrong" = 0 ]
