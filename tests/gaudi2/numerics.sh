#!/usr/bin/env bash
# Holds the emulator's products, sums and casts to the public numerics model of Gaudi2, bit by bit.
#
#     tests/gaudi2/numerics.sh PUBLIC
#
# PUBLIC is a checkout of github.com/HabanaAI/Intel_Gaudi3_Software; nothing of it is kept here.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
public=$(cd "$1" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/answers"
${FP8C_CXX:-g++} -O2 -w -march=native -I "$public/coral-sim/header/gaudi2/fs_core" \
    "$here/public_model.cpp" "$public/coral-sim/src/gaudi2/fs_core/fs_fma.cpp" -o "$work/model"
"$work/model" "$work/answers"
cd "$here/../.."
FP8C_PUBLIC_MODEL="$work/answers" cargo test -q -p fp8c-gaudi --test numerics -- --nocapture
