"""Sharpness of a study against the optimizer that the measure is defined by, L-BFGS-B of SciPy: in closed form, against a run to its end;
and as the study searches for it, against as many steps.

usage: FP8C=target/debug/fp8c python tests/jax/sharpness.py
"""
import json
import os
import subprocess
import tempfile
from pathlib import Path

os.environ["JAX_PLATFORMS"] = "cpu"
import jax
import jax.numpy as jnp
import numpy as np
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parents[2]
FP8C = os.environ.get("FP8C", str(ROOT / "target/debug/fp8c"))
ROWS, WIDTH, VOCABULARY, EPSILON = 6, 8, 256, 5e-4


def loss(w, x, targets):
    logp = jax.nn.log_softmax((x @ w).astype(jnp.float32))
    return -jnp.mean(jnp.take_along_axis(logp, targets[:, None], -1))


def step(w, m, x, targets):
    value, g = jax.value_and_grad(loss)(w, x, targets)
    m = 0.9 * m + g
    return w - 0.1 * m, m, value


def by_optimizer(z, c, steps):
    def negative(d):
        y = z + d
        most = y.max()
        sum_ = np.exp(y - most).sum()
        slope = np.exp(y - most) / sum_
        slope[c] -= 1
        return -(np.log(sum_) + most - y[c]), -slope

    room = EPSILON * (np.abs(z) + 1)
    found = minimize(negative, np.zeros_like(z), jac=True, method="L-BFGS-B", bounds=list(zip(-room, room)),
                     options={"maxiter": steps, "maxcor": 10, "ftol": 0, "gtol": 0})
    before = -negative(np.zeros_like(z))[0]
    return 100 * (-found.fun - before) / (1 + before)


def studied(args, steps):
    """Sharpness in closed form, and by so many steps of L-BFGS-B."""
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        (folder / "step.mlir").write_text(jax.jit(step, keep_unused=True).lower(*args).as_text())
        np.savez(folder / "step.npz", **{f"in_{i:03}": a for i, a in enumerate(args)})
        subprocess.run([FP8C, "study", "bits", folder / "step.mlir", "--inputs", folder / "step.npz", "--steps", "1", "--formats", "E8M10",
                        "--seeds", "1", "--lbfgsb", str(steps), "--out-dir", folder / "out"], check=True, capture_output=True)
        run = json.loads((folder / "out/runs/00-bf16-x1-s000.json").read_text())
        return run["sharpness"][0], run["searched"][0]


def main():
    rng = np.random.default_rng(0)
    worst = 0.0
    for scale in (0.1, 1.0, 4.0):
        w = rng.normal(size=(WIDTH, VOCABULARY)).astype(np.float32) * scale
        x = rng.normal(size=(ROWS, WIDTH)).astype(np.float32)
        targets = rng.integers(0, VOCABULARY, ROWS).astype(np.int32)
        args = (w, np.zeros_like(w), x, targets)
        z = x[-1].astype(np.float64) @ w.astype(np.float64)
        most = by_optimizer(z, int(targets[-1]), 2000)
        for steps in (1, 3, 10, 100):
            closed, searched = studied(args, steps)
            wanted = by_optimizer(z, int(targets[-1]), steps)
            print(f"logits times {scale}: {closed:.6f}, by L-BFGS-B {most:.6f}; by {steps} steps {searched:.6f}, {wanted:.6f} in SciPy")
            worst = max(worst, abs(closed / most - 1), abs(searched / wanted - 1))
    assert worst < 1e-3, worst


main()
