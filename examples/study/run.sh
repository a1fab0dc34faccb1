#!/usr/bin/env bash
# The grid of formats, learning rates and seeds over a byte-level model that docs/study.md shows. It takes hours of a few processors;
# what was run is kept, and the same command goes on.
#
#   PYTHON=.venv/bin/python FP8C=target/release/fp8c examples/study/run.sh DIR [STEPS [SEEDS [WIDTH]]]
set -euo pipefail
dir=$1 steps=${2:-300} seeds=${3:-8} width=${4:-128}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
[ -e "$dir/step.npz" ] || "${PYTHON:-python3}" "$here/make_step.py" "$dir" --batches "$((steps > 400 ? steps : 400))" --width "$width"
feed=$("${PYTHON:-python3}" -c 'import numpy, sys; print(max(n for n in numpy.load(sys.argv[1]).files if n.startswith("in_")))' "$dir/step.npz")
"${FP8C:-fp8c}" study bits "$dir/step.mlir" --inputs "$dir/step.npz" --feed "$feed=tokens" --steps "$steps" --seeds "$seeds" \
    --vary order,init --rates 0.5,1,4,16 --formats E8M7,E8M5,E8M4,E8M3,E7M7,E7M7:scaled,E5M2,E5M2:scaled,E4M3,E4M3:scaled \
    --backend "${BACKEND:-cpu}" --out-dir "$dir/study"
