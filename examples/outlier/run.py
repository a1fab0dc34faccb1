"""Trains the step with one outlier channel under several recipes and draws the losses.

    python examples/outlier/run.py [FP8C]          needs matplotlib for the picture

FP8C is the program, target/release/fp8c by default. Prints the mean loss of the last 20 of 250 steps of each recipe
against BF16's, for three seeds, writes losses.json and docs/images/outlier.png.
"""
import json
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
FP8C = sys.argv[1] if len(sys.argv) > 1 else "target/release/fp8c"
STEPS, LAST = 250, 20
ARMS = {  # name: (step, recipe)
    "bf16": ("step.mlir", "bf16"),
    "delayed": ("step.mlir", "delayed"),
    "smooth-swiglu, f32 moments": ("step.mlir", str(HERE / "smooth-f32.json")),
    "smooth-swiglu": ("step.mlir", "smooth-swiglu"),
    "fp8-swiglu-bf16": ("step.mlir", "fp8-swiglu-bf16"),
    "bf16 without SwiGLU": ("zeroed.mlir", "bf16"),
}


def train(step, recipe, seed):
    with tempfile.TemporaryDirectory() as directory:
        losses = Path(directory) / "losses.json"
        words = [FP8C, "train", HERE / step, "--inputs", HERE / f"step_{seed}.npz", "--feed", "in_024=batches",
                 "--steps", str(STEPS), "--recipe", recipe, "--losses", losses]
        subprocess.run([str(w) for w in words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        return json.loads(losses.read_text())["losses"]


def mean(losses):
    return sum(losses[-LAST:]) / LAST


def main():
    found = {name: [train(step, recipe, seed) for seed in range(3)] for name, (step, recipe) in ARMS.items()}
    (HERE / "losses.json").write_text(json.dumps(found))
    print(f"mean loss of the last {LAST} of {STEPS} steps, seeds 0 to 2, and the difference to BF16")
    for name, runs in found.items():
        cells = [f"{mean(run):.4f} ({100 * (mean(run) / mean(base) - 1):+.2f} %)" for run, base in zip(runs, found["bf16"])]
        print(f"{name:28}" + "  ".join(cells))
    draw(found)


def draw(found):
    import matplotlib

    matplotlib.use("agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(7.5, 4.2), layout="constrained")
    styles = {"bf16": ("black", "-"), "bf16 without SwiGLU": ("black", ":"), "delayed": ("tab:red", "-"),
              "smooth-swiglu": ("tab:blue", "-"), "smooth-swiglu, f32 moments": ("tab:cyan", "--"),
              "fp8-swiglu-bf16": ("tab:green", "--")}
    for name, runs in found.items():
        color, style = styles[name]
        # Means of ten steps: single batches differ more than the recipes do.
        means = [sum(runs[0][i : i + 10]) / 10 for i in range(0, STEPS, 10)]
        axes.plot([i + 5 for i in range(0, STEPS, 10)], means, style, color=color, label=name)
    axes.set(xlabel="step", ylabel="loss, mean of 10 steps (seed 0)", title="One SwiGLU channel a million times larger")
    axes.legend(frameon=False)
    axes.grid(alpha=0.3)
    figure.savefig(HERE.parents[1] / "docs/images/outlier.png", dpi=110)


if __name__ == "__main__":
    main()
