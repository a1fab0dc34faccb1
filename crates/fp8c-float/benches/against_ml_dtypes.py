"""Times ml_dtypes on the sizes of the criterion benchmark and prints the ratios.

    cargo bench -p fp8c-float
    python crates/fp8c-float/benches/against_ml_dtypes.py [target directory]

`astype` allocates its result, as it always does; `into` writes to an array that is there already, as the Rust
functions do. Each time is the best of several calls on one thread; the Rust times are criterion's medians.
"""

import json
import os
import sys
import time
from pathlib import Path

import ml_dtypes
import numpy as np

ELEMENTS = 1 << 24
FORMATS = {
    "f8E4M3": ml_dtypes.float8_e4m3,
    "f8E4M3FN": ml_dtypes.float8_e4m3fn,
    "f8E5M2": ml_dtypes.float8_e5m2,
    "f8E4M3FNUZ": ml_dtypes.float8_e4m3fnuz,
    "f8E5M2FNUZ": ml_dtypes.float8_e5m2fnuz,
    "f8E3M4": ml_dtypes.float8_e3m4,
    "f8E8M0FNU": ml_dtypes.float8_e8m0fnu,
    "bf16": ml_dtypes.bfloat16,
    "f16": np.float16,
}


def best(call, repeats=5):
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return min(times)


def criterion_seconds(target, group, name):
    """The median of each path that was measured, by path."""
    prefix = f"{name}-"
    folders = [f for f in (target / "criterion" / group).iterdir() if f.name.startswith(prefix)]
    read = lambda f: json.loads((f / "new" / "estimates.json").read_text())["median"]["point_estimate"] / 1e9
    return {f.name.removeprefix(prefix): read(f) for f in folders}


def main():
    default = os.environ.get("CARGO_TARGET_DIR", Path(__file__).parents[3] / "target")
    target = Path(sys.argv[1] if len(sys.argv) > 1 else default)
    copy = json.loads((target / "criterion/copy/f32/new/estimates.json").read_text())["median"]["point_estimate"]
    print(f"plain copy of f32: {8 * ELEMENTS / copy:.1f} GB/s (read + written)")
    rng = np.random.default_rng(0)
    x = (rng.uniform(-1, 1, ELEMENTS) * 2.0 ** rng.integers(-8, 8, ELEMENTS)).astype(np.float32)
    print(f"{'':18}{'path':10}{'Gelem/s':>9}{'GB/s':>7}{'x astype':>10}{'x into':>8}   ml_dtypes astype, into Gelem/s")
    for name, dtype in FORMATS.items():
        size = np.dtype(dtype).itemsize
        codes = rng.integers(0, 256**size, ELEMENTS).astype(f"u{size}").view(dtype)
        for group, source, to in (("encode", x, dtype), ("decode", codes, np.float32)):
            result = np.zeros(ELEMENTS, to)
            with np.errstate(all="ignore"):
                astype = best(lambda: source.astype(to))
                into = best(lambda: np.copyto(result, source, casting="unsafe"))
            for path, seconds in sorted(criterion_seconds(target, group, name).items()):
                rate = ELEMENTS / seconds / 1e9
                row = f"{group} {name:11}{path:10}{rate:9.2f}{rate * (4 + size):7.1f}{astype / seconds:10.1f}{into / seconds:8.1f}"
                print(f"{row}   {ELEMENTS / astype / 1e9:.2f}, {ELEMENTS / into / 1e9:.2f}")


main()
