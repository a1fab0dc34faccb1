"""Whole training steps: as they are, and lowered to FP8."""
import json
import subprocess
from pathlib import Path

import numpy as np

import arrays
from programs import Case

RECIPES = ("delayed", "smooth-swiglu")


def llama(examples):
    """The step of the examples, with the arguments that lie beside it."""
    step = Path(examples) / "llama" / "step.mlir"
    types, _ = arrays.signature(step.read_text())
    return "llama example", step, arrays.load(step.with_suffix(".npz"), types)


def from_file(path):
    """A step without arguments: (parameters, m, t, v, tokens), as `examples/llama/make_step.py` orders them."""
    types, _ = arrays.signature(Path(path).read_text())
    rng = np.random.default_rng(1)
    counter = next(i for i, (kind, shape) in enumerate(types) if kind == "i32" and not shape)
    vocabulary = types[0][1][0]
    made = []
    for i, (kind, shape) in enumerate(types):
        if kind == "i32":
            made.append(np.int32(5) if not shape else rng.integers(0, vocabulary, shape, np.int32))
            continue
        normal = rng.standard_normal(shape, np.float32)
        if kind == "bf16":
            value = np.ones(shape, np.float32) if len(shape) == 1 else normal * np.float32(shape[0] ** -0.5)
        else:
            # Second moments near the first ones' squares, none of them near zero.
            value = normal * np.float32(1e-3) if i < counter else 1e-6 * rng.uniform(0.5, 1.5, shape)
        made.append(np.asarray(value, np.float32).astype(arrays.dtype(kind)))
    return Path(path).stem, Path(path), made


def cases(fp8c, programs, folder):
    """Each program in BF16 and lowered by each recipe; archives with their arguments go into `folder`."""
    for name, path, base in programs:
        archive = Path(folder) / f"{path.stem}-{path.parent.name}.npz"
        arrays.save(archive, base)
        text = path.read_text()
        inputs, results = arrays.signature(text)
        feeds = {i: i for i in range(len(results)) if i < len(inputs) and inputs[i] == results[i]}
        yield Case(f"{name}, BF16", "steps", text, [], feeds=feeds, archive=str(archive))
        for recipe in RECIPES:
            out = Path(folder) / f"{archive.stem}-{recipe}"
            words = [fp8c, "lower", str(path), "--recipe", recipe, "--out-dir", str(out)]
            made = subprocess.run(words, capture_output=True, text=True)
            if made.returncode:
                print(f"{name}, FP8 {recipe}: not lowered: {made.stderr.splitlines()[-1:]}")
                continue
            manifest = json.loads((out / "manifest.json").read_text())
            given = lowered_arguments(fp8c, out, manifest, base, archive)
            arrays.save(out / "in.npz", given)
            feeds = {o["index"]: o["feeds"] for o in manifest["outputs"] if o.get("feeds") is not None}
            text = (out / "step.mlir").read_text()
            yield Case(f"{name}, FP8 {recipe}", "steps", text, [], feeds=feeds, archive=str(out / "in.npz"))


def lowered_arguments(fp8c, out, manifest, base, archive):
    """The BF16 step's arguments with the state that import.mlir makes of them."""
    words = [fp8c, "run", str(out / "import.mlir"), "--inputs", str(archive), "--outputs", str(out / "state.npz")]
    subprocess.run([*words, "--backend", "cpu"], check=True, capture_output=True)
    _, types = arrays.signature((out / "import.mlir").read_text())
    given = list(base) + [None] * (len(manifest["inputs"]) - len(base))
    state = arrays.load(out / "state.npz", types, "out_")
    for index, value in zip(manifest["state_inputs"], state, strict=True):
        given[index] = value
    return given
