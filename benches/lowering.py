"""How long fp8c takes over a large step, beside JAX, which lowers the same one.

    python benches/lowering.py [--fp8c FP8C] [--layers 80] [--width 8192] [--rounds 3]

The step is that of python/tests/models.py in the shape of Llama-3-70B, from shapes alone, unrolled and as a scan over layers. Times are of
processors, the least of the rounds; JAX's is tracing, lowering to StableHLO and its text. Memory is the largest that the process held.
"""
import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("JAX_PLATFORMS", "cpu")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "python/tests"))
import jax
import models


def text_of(layers, stacked):
    params = jax.eval_shape(lambda: models.params(layers, stacked))
    opt = jax.eval_shape(models.adam, params)
    tokens = jax.ShapeDtypeStruct((models.B, models.S + 1), "int32")
    # Else the second round finds what the first one traced.
    jax.clear_caches()
    start = time.process_time()
    text = jax.jit(models.step, keep_unused=True).lower(params, opt, tokens).as_text()
    return text, time.process_time() - start


def run(*command):
    """Seconds of processors and megabytes."""
    process = subprocess.Popen([str(c) for c in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, command
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("--fp8c", default=str(ROOT / "target/release/fp8c"))
    for name, value in (("layers", 80), ("width", 8192), ("rounds", 3)):
        words.add_argument(f"--{name}", type=int, default=value)
    a = words.parse_args()
    models.D, models.F, models.V, models.B, models.S = a.width, a.width * 7 // 2, 128256, 1, 8192
    print("| step | MB of text | JAX s | | s | JAX by it | MB held |\n|---|---|---|---|---|---|---|")
    for name, stacked in (("unrolled", False), ("scan", True)):
        found = [text_of(a.layers, stacked) for _ in range(a.rounds)]
        text, of_jax = found[0][0], min(seconds for _, seconds in found)
        with tempfile.TemporaryDirectory() as folder:
            path, out = Path(folder) / "step.mlir", Path(folder) / "out.mlir"
            path.write_text(text)
            for words in (["inspect", path], *(["lower", path, "-q", "-o", out, "--recipe", r] for r in ("delayed", "smooth-swiglu"))):
                runs = [run(a.fp8c, *words) for _ in range(a.rounds)]
                seconds, held = min(s for s, _ in runs), max(m for _, m in runs)
                what = words[0] if words[0] == "inspect" else f"lower, {words[-1]}"
                print(f"| {name} | {len(text) / 1e6:.1f} | {of_jax:.1f} | {what} | {seconds:.1f} | {of_jax / seconds:.2f} | {held:.0f} |", flush=True)


main()
