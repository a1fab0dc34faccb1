"""Writes step.mlir and step.npz: a classifier that tells from 256 bytes of source text which of ten modules of the Python standard
library they are from, with SGD and momentum.

    python make_classifier.py DIR [--width 128] [--batch 32] [--batches 300]

Two linear layers with biases over counts of bytes; f32 parameters, products in BF16.
"""
import argparse
import os
import sysconfig
from pathlib import Path

os.environ["JAX_PLATFORMS"] = "cpu"
import jax
import jax.numpy as jnp
import numpy as np

CLASSES, WINDOW = 10, 256


def arguments():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("dir", type=Path)
    for name, value in (("width", 128), ("batch", 32), ("batches", 300)):
        words.add_argument(f"--{name}", type=int, default=value)
    return words.parse_args()


def examples(count):
    """So many windows of the ten largest modules, as many of each; counts of bytes, and which module."""
    root = Path(sysconfig.get_paths()["stdlib"])
    files = sorted(root.glob("*.py"), key=lambda p: (-p.stat().st_size, p.name))[:CLASSES]
    rng = np.random.default_rng(0)
    rows, labels = [], []
    for label, path in enumerate(files):
        text = np.frombuffer(path.read_bytes(), np.uint8)
        ends = np.linspace(WINDOW, len(text), count // CLASSES + 1).astype(int)
        rows += [np.bincount(text[end - WINDOW:end], minlength=256) for end in ends[:count // CLASSES + 1]]
        labels += [label] * (count // CLASSES + 1)
    order = rng.permutation(len(rows))[:count]
    return (np.sqrt(np.stack(rows)[order]) / 8).astype(np.float32), np.asarray(labels, np.int32)[order]


def main():
    a = arguments()
    x, y = examples(a.batch * a.batches)
    keys = jax.random.split(jax.random.key(0), 2)
    params = dict(
        w1=jax.random.normal(keys[0], (256, a.width)) * 256 ** -0.5, b1=jnp.zeros(a.width),
        w2=jax.random.normal(keys[1], (a.width, CLASSES)) * a.width ** -0.5, b2=jnp.zeros(CLASSES))

    def loss_fn(p, x, y):
        product = lambda x, w: jnp.dot(x.astype(jnp.bfloat16), w.astype(jnp.bfloat16), preferred_element_type=jnp.float32)
        h = jax.nn.relu(product(x, p["w1"]) + p["b1"])
        logits = product(h, p["w2"]) + p["b2"]
        return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(logits), y[:, None], -1))

    def train_step(params, momentum, x, y):
        loss, grads = jax.value_and_grad(loss_fn)(params, x, y)
        momentum = jax.tree.map(lambda m, g: 0.9 * m + g, momentum, grads)
        return jax.tree.map(lambda p, m: p - 0.1 * m, params, momentum), momentum, loss

    xs, ys = x.reshape(a.batches, a.batch, 256), y.reshape(a.batches, a.batch)
    args = params, jax.tree.map(jnp.zeros_like, params), xs[0], ys[0]
    a.dir.mkdir(parents=True, exist_ok=True)
    lowered = jax.jit(train_step, keep_unused=True).lower(*args)
    (a.dir / "step.mlir").write_text(lowered.as_text(debug_info=True))
    leaves = jax.tree.leaves(args)
    np.savez(a.dir / "step.npz", **{f"in_{i:03}": np.asarray(v) for i, v in enumerate(leaves)}, x=xs, y=ys)
    count = sum(v.size for v in jax.tree.leaves(params))
    print(f"{count} parameters; --feed in_{len(leaves) - 2:03}=x --feed in_{len(leaves) - 1:03}=y --labels y")


main()
