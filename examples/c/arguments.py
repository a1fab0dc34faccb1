"""Writes the arguments of a lowered step one after the other: arguments.py OUT_DIR ARGUMENTS.npz STATE.npz > FILE

OUT_DIR is what `fp8c lower --out-dir` wrote, STATE.npz the results of its import.mlir.
"""
import json
import sys
from pathlib import Path

import numpy as np

folder, given, state = sys.argv[1:]
manifest = json.loads((Path(folder) / "manifest.json").read_text())
given, state = np.load(given), np.load(state)
tensors = {i: given[f"in_{i:03d}"] for i in range(len(manifest["inputs"])) if f"in_{i:03d}" in given.files}
for at, i in enumerate(manifest["state_inputs"]):
    tensors[i] = state[f"out_{at:03d}"]
for i in range(len(manifest["inputs"])):
    sys.stdout.buffer.write(np.ascontiguousarray(tensors[i]).tobytes())
