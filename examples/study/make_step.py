"""Writes step.mlir and step.npz: a byte-level language model over the Python standard library's sources, with AdamW.

    python make_step.py DIR [--width 128] [--layers 2] [--batch 4] [--length 64] [--batches 400]

BF16 parameters, f32 moments, from its initialization. The text is what the running Python brought along, in the order of file names.
"""
import argparse
import os
import sys
import sysconfig
from pathlib import Path

os.environ["JAX_PLATFORMS"] = "cpu"
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "llama"))
import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np

import make_step as llama


def arguments():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("dir", type=Path)
    for name, value in (("width", 128), ("layers", 2), ("batch", 4), ("length", 64), ("batches", 400)):
        words.add_argument(f"--{name}", type=int, default=value)
    return words.parse_args()


def text(count):
    """As many bytes of source text as are asked for."""
    root = Path(sysconfig.get_paths()["stdlib"])
    out = bytearray()
    for path in sorted(root.glob("*.py")):
        out += path.read_bytes()
        if len(out) >= count:
            return np.frombuffer(bytes(out[:count]), np.uint8)
    raise SystemExit(f"the standard library's modules are {len(out)} bytes of text; {count} are needed")


def main():
    a = arguments()
    llama.VOCAB, llama.WIDTH, llama.HIDDEN, llama.LAYERS = 256, a.width, a.width * 8 // 3 // 8 * 8, a.layers
    llama.SIZE = llama.WIDTH // llama.HEADS
    size = a.batches * a.batch * (a.length + 1)
    rows = text(size).reshape(-1, a.length + 1).astype(np.int32)
    rows = rows[np.random.default_rng(0).permutation(len(rows))]
    batches = rows.reshape(a.batches, a.batch, a.length + 1)
    params = llama.init_params()
    args = params, llama.init_opt(params), jnp.asarray(batches[0])

    def train_step(params, opt, tokens):
        loss, grads = jax.value_and_grad(lambda p: llama.loss_fn(p, tokens))(params)
        params, opt = llama.adamw(params, grads, opt, lr=2e-3)
        return params, opt, loss

    a.dir.mkdir(parents=True, exist_ok=True)
    lowered = jax.jit(train_step, keep_unused=True).lower(*args)
    (a.dir / "step.mlir").write_text(lowered.as_text(debug_info=True))
    leaves = jax.tree.leaves(args)
    bits = lambda x: x.view(np.uint16) if x.dtype == ml_dtypes.bfloat16 else x
    arrays = {f"in_{i:03}": bits(np.asarray(x)) for i, x in enumerate(leaves)}
    np.savez(a.dir / "step.npz", **arrays, tokens=batches)
    print(f"{sum(x.size for x in jax.tree.leaves(params))} parameters; --feed in_{len(leaves) - 1:03}=tokens")


main()
