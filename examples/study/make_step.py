"""Writes step.mlir and step.npz: a byte-level language model over the Python standard library's sources, with AdamW or SGD.

    python make_step.py DIR [--width 128] [--layers 2] [--batch 4] [--length 64] [--batches 400] [--optimizer sgd] [--outlier 1000]
        [--spikes 40]

BF16 parameters, f32 moments, from its initialization. The text is what the running Python brought along, in the order of file names.
With --outlier one channel of each gated activation is the square of that times as large, by its weights, which are not trained. With
--spikes one batch of so many is a single byte again and again. With --micro gradients are those of so many parts of the batch, one after
the other, summed in --sum.
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
    words.add_argument("--optimizer", choices=("adamw", "sgd"), default="adamw")
    words.add_argument("--outlier", type=float, default=1.0)
    words.add_argument("--spikes", type=int, default=0)
    words.add_argument("--micro", type=int, default=1)
    words.add_argument("--sum", choices=("float32", "bfloat16"), default="float32")
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


def planted(params, gain):
    """One channel of each gated activation larger by the square of `gain`, and the row of the weight behind it smaller by as much."""
    for layer in params["layers"]:
        layer["w1"] = layer["w1"].at[:, 0].set(layer["w2"][:, 0] * gain)
        layer["w2"] = layer["w2"].at[:, 0].mul(gain)
        layer["w3"] = layer["w3"].at[0].mul(gain ** -2)
    return params


def held(grads):
    """Nothing for what makes the channel."""
    channel = jnp.arange(llama.HIDDEN) > 0
    for layer in grads["layers"]:
        layer["w1"], layer["w2"] = (layer[n] * channel.astype(llama.BF)[None, :] for n in ("w1", "w2"))
        layer["w3"] = layer["w3"] * channel.astype(llama.BF)[:, None]
    return grads


def gradients(params, tokens, micro, dtype):
    """Of the mean loss, part by part of the batch."""
    def part(total, tokens):
        loss, grads = jax.value_and_grad(lambda p: llama.loss_fn(p, tokens))(params)
        return jax.tree.map(lambda a, g: a + g.astype(a.dtype) / micro, total, grads), loss / micro

    zeros = jax.tree.map(lambda p: jnp.zeros(p.shape, dtype), params)
    grads, losses = jax.lax.scan(part, zeros, tokens.reshape(micro, -1, tokens.shape[1]))
    return losses.sum(), grads


def sgd(params, grads, moments, lr, decay=0.9):
    """With momentum."""
    moments = jax.tree.map(lambda m, g: decay * m + g.astype(jnp.float32), moments, grads)
    new = jax.tree.map(lambda p, m: (p.astype(jnp.float32) - lr * m).astype(p.dtype), params, moments)
    return new, moments


def main():
    a = arguments()
    llama.VOCAB, llama.WIDTH, llama.HIDDEN, llama.LAYERS = 256, a.width, a.width * 8 // 3 // 8 * 8, a.layers
    llama.SIZE = llama.WIDTH // llama.HEADS
    size = a.batches * a.batch * (a.length + 1)
    rows = text(size).reshape(-1, a.length + 1).astype(np.int32)
    rows = rows[np.random.default_rng(0).permutation(len(rows))]
    batches = rows.reshape(a.batches, a.batch, a.length + 1)
    if a.spikes:
        batches[a.spikes - 1::a.spikes] = ord("#")
    params = llama.init_params()
    if a.outlier != 1.0:
        params = planted(params, a.outlier)
    opt = llama.init_opt(params)
    args = params, opt if a.optimizer == "adamw" else opt["m"], jnp.asarray(batches[0])

    def train_step(params, opt, tokens):
        if a.micro > 1:
            loss, grads = gradients(params, tokens, a.micro, a.sum)
        else:
            loss, grads = jax.value_and_grad(lambda p: llama.loss_fn(p, tokens))(params)
        grads = held(grads) if a.outlier != 1.0 else grads
        params, opt = llama.adamw(params, grads, opt, lr=2e-3) if a.optimizer == "adamw" else sgd(params, grads, opt, lr=2e-2)
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
