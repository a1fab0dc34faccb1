"""Trains a lowered step in JAX, with nothing but the files that `fp8c lower --out-dir DIR` wrote.

    python train.py DIR INPUTS.npz --feed in_064=tokens --steps 40 [--start init]

The manifest says which argument is what: the FP8 state comes from import.mlir (or init.mlir), each result that feeds an
argument goes into it on the next step, and the loss is the result whose role is `loss`.
"""
import argparse
import json
from pathlib import Path

import numpy as np

from run_stablehlo import Program, arguments


def start_with_import(folder, manifest, base):
    """import.mlir takes the arguments of the BF16 step with a first batch, and returns the state of the FP8 step."""
    made = Program(folder / "import.mlir")(base)
    return dict(zip(manifest["state_inputs"], made, strict=True))


def start_with_init(folder, manifest, base):
    """init.mlir takes nothing: scales of one, empty histories. The rest of the state is the BF16 step's; what of it is
    stored in codes comes from import.mlir, with its scales."""
    added = range(len(base), len(manifest["inputs"]))
    state = dict(enumerate(base)) | dict(zip(added, Program(folder / "init.mlir")([]), strict=True))
    stored = [t["input"] for t in manifest["tensors"] if "input" in t]
    if stored:
        moments = [i["index"] for i in manifest["inputs"] if i["role"].startswith("fp8_moment_")]
        imported = start_with_import(folder, manifest, base)
        state |= {index: imported[index] for index in stored + moments}
    return state


def train(folder, archive, feeds, steps, start=start_with_import):
    """The losses. `feeds` maps indices of arguments to arrays that give one leading slice a step."""
    folder = Path(folder)
    manifest = json.loads((folder / "manifest.json").read_text())
    step = Program(folder / "step.mlir")
    base = arguments(archive)

    def with_batch(args, k):
        for index, array in feeds.items():
            args[index] = array[k].astype(base[index].dtype)
        return args

    state = start(folder, manifest, with_batch(list(base), 0))
    args = base + [None] * (len(manifest["inputs"]) - len(base))
    for index, array in state.items():
        args[index] = array
    loss = next(o["index"] for o in manifest["outputs"] if o["role"] == "loss")
    losses = []
    for k in range(steps):
        results = step(with_batch(list(args), k))
        losses.append(float(np.asarray(results[loss])))
        for output in manifest["outputs"]:
            if output.get("feeds") is not None:
                args[output["feeds"]] = results[output["index"]]
    return losses


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder")
    parser.add_argument("inputs")
    parser.add_argument("--feed", action="append", default=[], metavar="in_064=ARRAY")
    parser.add_argument("--steps", type=int, required=True)
    parser.add_argument("--start", choices=["import", "init"], default="import")
    args = parser.parse_args()
    archive = np.load(args.inputs)
    words = [word.split("=") for word in args.feed]
    feeds = {int(name.removeprefix("in_")): archive[array] for name, array in words}
    start = {"import": start_with_import, "init": start_with_init}[args.start]
    for k, loss in enumerate(train(args.folder, archive, feeds, args.steps, start)):
        print(f"{k:6} {loss:.6f}")


if __name__ == "__main__":
    main()
