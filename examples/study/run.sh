#!/usr/bin/env bash
# The grid of formats, learning rates and seeds over a byte-level model that docs/study.md shows: 352 runs, a few minutes of one
# processor with the CPU backend. What was run is kept, and the same command goes on.
#
#   PYTHON=.venv/bin/python FP8C=target/release/fp8c examples/study/run.sh DIR [STEPS [SEEDS [LAYERS]]]
set -euo pipefail
dir=$1 steps=${2:-120} seeds=${3:-8} layers=${4:-1}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ -e "$dir/step.npz" ] || "${PYTHON:-python3}" "$here/make_step.py" "$dir" --layers "$layers" --batch 2 --length 32 \
    --batches "$((steps > 400 ? steps : 400))"
feed=$("${PYTHON:-python3}" -c 'import numpy, sys; print(max(n for n in numpy.load(sys.argv[1]).files if n.startswith("in_")))' "$dir/step.npz")
FP8C_THREADS=1 "${FP8C:-fp8c}" study bits "$dir/step.mlir" --inputs "$dir/step.npz" --feed "$feed=tokens" --steps "$steps" \
    --seeds "$seeds" --vary order,init --rates 1,16,256,1024 \
    --formats E8M5,E8M4,E8M3,E8M1,E8M0,E7M7,E7M7:scaled,E5M2,E4M3,E4M3:scaled --backend "${BACKEND:-cpu}" --out-dir "$dir/study"
