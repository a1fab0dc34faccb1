"""Checks fp8c against JAX. `FP8C` names the binary.

- What fp8c prints, pretty and generic, is read and verified by JAX's own parser.
- Lowered steps run in JAX from their files alone and give the losses that fp8c's interpreter gives, near those of BF16.
- Optimizer state is stored in the same codes, to the bit, by JAX and by the interpreter.
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from run_stablehlo import Program, parse, plain
from train import start_with_import, start_with_init, train

ROOT = Path(__file__).resolve().parents[2]
FP8C = os.environ.get("FP8C", str(ROOT / "target/debug/fp8c"))
LLAMA = ROOT / "examples/llama/step.mlir"
VARIANTS = ROOT / "tests/variants"
MOMENTS = ROOT / "lit-tests/recipes/Inputs/moments.json"
TRAINED = ["custom_vjp_linear", "fused_grouped_tied", "optax_sgd_momentum", "transposed_weights"]
STORED = ["optax_adamw_mu_bf16", "optax_sgd_momentum"]
counts = {"passed": 0, "failed": 0}


def check(name, good, detail=""):
    counts["passed" if good else "failed"] += 1
    if not good:
        print(f"FAIL {name}: {detail}", flush=True)


def fp8c(*words):
    done = subprocess.run([FP8C, *map(str, words)], capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"fp8c {' '.join(map(str, words))}: exit {done.returncode}\n{done.stderr[-2000:]}")
    return done.stdout


def guarded(name, work):
    try:
        work()
    except Exception as e:  # one case must not hide the others
        check(name, False, f"{type(e).__name__}: {e}")


def check_printing(path):
    for form in [[], ["--generic"], ["--locations"], ["--passes", "inline,canonicalize"]]:
        name = f"{path.stem} {' '.join(form)}"

        def work():
            parse(fp8c("opt", path, *form))
            check(name, True)

        guarded(name, work)


def check_names():
    """Locations are kept: XLA's program, and with it JAX's profiles, name what lowering added."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "step.mlir"
        fp8c("lower", "-q", ROOT / "lit-tests/recipes/names.mlir", "-o", path)
        text = Program(path).program.hlo_modules()[0].to_string()
        check("op names", 'op_name="jit(step)/dot_general/fp8.quantize"' in text, text[:2000])


def apart(a, b):
    """The largest relative distance, in percent."""
    return max((abs(x / y - 1) if np.isfinite(x) else np.inf for x, y in zip(a, b, strict=True)), default=np.inf) * 100


def means(losses):
    return [float(np.mean(losses[i:i + 10])) for i in range(0, len(losses) - 9, 10)]


def check_codes(path, folder):
    """import.mlir only quantizes when no product goes to FP8: equal inputs, so equal codes, scales and counter."""
    archive, codes = np.load(path.with_suffix(".npz")), folder / "codes.npz"
    fp8c("run", folder / "import.mlir", "--inputs", path.with_suffix(".npz"), "--outputs", codes)
    here = np.load(codes)
    there = Program(folder / "import.mlir")([archive[n] for n in sorted(archive.files) if n.startswith("in_")])
    for i, array in enumerate(there):
        same = np.array_equal(here[f"out_{i:03}"], plain(array), equal_nan=array.dtype.kind == "f")
        check(f"{path.stem}: result {i} of import, interpreter and JAX", same)


def check_training(path, folder, recipe="delayed"):
    facts = json.loads(path.with_suffix(".json").read_text())
    archive = np.load(path.with_suffix(".npz"))
    bf16 = facts["loss_trajectory"]
    steps, feeds = len(bf16), facts["feeds"]
    by_index = {index: archive[array] for array, index in feeds.items()}
    words = [word for array, index in feeds.items() for word in ("--feed", f"in_{index:03}={array}")]
    fp8c("lower", path, "--recipe", recipe, "--out-dir", folder)
    for program in ["step", "init", "import", "export"]:
        parse((folder / f"{program}.mlir").read_text())
    if recipe == MOMENTS:
        check_codes(path, folder)
    inputs = path.with_suffix(".npz")
    for start, begin in [("import", start_with_import), ("init", start_with_init)]:
        losses = folder / "losses.json"
        fp8c("train", path, "--inputs", inputs, *words, "--steps", steps, "--recipe", recipe, "--start", start,
             "--losses", losses)
        here = json.loads(losses.read_text())["losses"]
        there = train(folder, archive, by_index, steps, begin)
        name = f"{path.stem}, {Path(recipe).stem}, from {start}"
        # Reordered sums flip a code here and there, and a long run carries each flip on.
        short = apart(here[:12], there[:12])
        check(f"{name}: interpreter and JAX, 12 steps", short <= 1.0, f"{short:.2f} % apart")
        long = apart(means(here), means(there))
        check(f"{name}: interpreter and JAX, means of 10", long <= 1.0, f"{long:.2f} % apart")
        if start == "import":
            single, mean = apart(there, bf16), apart(means(there), means(bf16))
            check(f"{name}: single steps beside BF16", single <= 4.0, f"{single:.2f} %")
            check(f"{name}: means of 10 beside BF16", mean <= 1.5, f"{mean:.2f} %")
            print(f"{path.stem}, {Path(recipe).stem}: {steps} steps, interpreter and JAX {short:.2f} % apart in 12 steps; "
                  f"beside BF16 {single:.2f} % at single steps, {mean:.2f} % in means of 10", flush=True)


def main():
    for path in [LLAMA, *sorted(VARIANTS.glob("*.mlir"))]:
        check_printing(path)
    guarded("op names", check_names)
    print(f"JAX reads what fp8c prints: {counts['passed']} texts", flush=True)
    for path in [LLAMA, *(VARIANTS / f"{name}.mlir" for name in TRAINED)]:
        with tempfile.TemporaryDirectory() as folder:
            guarded(path.stem, lambda: check_training(path, Path(folder)))
    for path in [LLAMA, *(VARIANTS / f"{name}.mlir" for name in STORED)]:
        with tempfile.TemporaryDirectory() as folder:
            guarded(path.stem, lambda: check_training(path, Path(folder), MOMENTS))
    print(f"{counts['passed']} passed, {counts['failed']} failed", flush=True)
    sys.exit(1 if counts["failed"] or not counts["passed"] else 0)


if __name__ == "__main__":
    main()
