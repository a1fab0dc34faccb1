"""Trains the step for 1,000 steps on four streams of tokens, in BF16 and in FP8, compiled for the CPU, and draws the losses.

    python examples/llama/long.py [FP8C]          needs numpy, and matplotlib for the picture

FP8C is the program, target/release/fp8c by default. The tokens come from the chain that step.npz was made with. Prints
the mean loss of the last 50 steps of each run; writes docs/images/long.png.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

HERE = Path(__file__).parent
FP8C = sys.argv[1] if len(sys.argv) > 1 else "target/release/fp8c"
STEPS, LAST, SEEDS, VOCAB = 1000, 50, 4, 64
RECIPES = ["bf16", "delayed", "smooth-swiglu"]


def markov_tokens(seed, shape):
    """Four successors a word, with probabilities .7 .1 .1 .1; the chain is that of make_step.py."""
    chain = np.random.default_rng(1234)
    successors = np.stack([chain.permutation(VOCAB)[:4] for _ in range(VOCAB)])
    rng = np.random.default_rng(seed)
    flat = np.empty((shape[0] * shape[1], shape[2]), np.int32)
    flat[:, 0] = rng.integers(0, VOCAB, len(flat))
    for t in range(1, shape[2]):
        flat[:, t] = successors[flat[:, t - 1], rng.choice(4, len(flat), p=[0.7, 0.1, 0.1, 0.1])]
    return flat.reshape(shape)


def train(seed, recipe, directory):
    arrays, losses = directory / f"{seed}.npz", directory / "losses.json"
    if not arrays.exists():
        given = dict(np.load(HERE / "step.npz"))
        given["tokens"] = markov_tokens(seed, (STEPS, 4, 33))
        np.savez(arrays, **given)
    words = [FP8C, "train", HERE / "step.mlir", "--inputs", arrays, "--feed", "in_064=tokens", "--steps", STEPS,
             "--recipe", recipe, "--losses", losses, "--backend", "cpu"]
    subprocess.run([str(w) for w in words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return json.loads(losses.read_text())["losses"]


def main():
    with tempfile.TemporaryDirectory() as directory:
        found = {r: [train(seed, r, Path(directory)) for seed in range(1, SEEDS + 1)] for r in RECIPES}
    base = np.mean([run[-LAST:] for run in found["bf16"]])
    for recipe, runs in found.items():
        own = np.mean([run[-LAST:] for run in runs])
        each = "  ".join(f"{np.mean(run[-LAST:]):.4f}" for run in runs)
        print(f"{recipe:16}{each}   mean {own:.4f} ({100 * (own / base - 1):+.2f} %)")
    draw(found)


def draw(found):
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(7.5, 4.2), layout="constrained")
    for (recipe, runs), color in zip(found.items(), ["black", "tab:red", "tab:blue"]):
        means = np.mean(runs, axis=0).reshape(-1, 20).mean(axis=1)
        axes.plot(np.arange(10, STEPS, 20), means, color=color, label=recipe, lw=1)
    axes.set(xlabel="step", ylabel="loss, mean of 20 steps and 4 seeds", title="1,000 steps of examples/llama")
    axes.legend(frameon=False)
    axes.grid(alpha=0.3)
    figure.savefig(HERE.parents[1] / "docs/images/long.png", dpi=110)


if __name__ == "__main__":
    main()
