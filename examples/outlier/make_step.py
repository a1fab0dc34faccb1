"""Writes step.mlir, zeroed.mlir and step_0.npz .. step_2.npz: a training step with one outlier channel, and its data.

    python make_step.py [DIR]          needs jax; see requirements.txt at the top

Two SwiGLU blocks of width 32 with 64 channels and a linear head, BF16 parameters, AdamW with f32 moments. They learn what
a random SwiGLU block makes of 512 random inputs. In channel 0 of each block w1 and w2 are aligned and a thousand times
larger than elsewhere, and the row of w3 behind it is smaller by the square of that: its share of the result is ordinary,
its activation is not. That channel is held fixed, its gradients dropped, so that all runs carry the same outlier.
zeroed.mlir is the same step without what the SwiGLUs return, to see what they are worth.
"""
import os
import sys
from pathlib import Path

os.environ["JAX_PLATFORMS"] = "cpu"

import jax
import jax.numpy as jnp
import numpy as np

BF = jnp.bfloat16
WIDTH, CHANNELS, SAMPLES, BATCH, STEPS, GAIN = 32, 64, 2048, 128, 250, 1000.0
FIXED = np.arange(CHANNELS) == 0


def block_params(key):
    k1, k2, k3, kd = jax.random.split(key, 4)
    w1 = jax.random.normal(k1, (WIDTH, CHANNELS)) / WIDTH**0.5
    w2 = jax.random.normal(k2, (WIDTH, CHANNELS)) / WIDTH**0.5
    w3 = jax.random.normal(k3, (CHANNELS, WIDTH)) / CHANNELS**0.5
    direction = GAIN * jax.random.normal(kd, (WIDTH, 1)) / WIDTH**0.5
    w1, w2 = (jnp.where(FIXED, direction, w) for w in (w1, w2))
    w3 = jnp.where(FIXED[:, None], w3 / GAIN**2, w3)
    return {"w1": w1.astype(BF), "w2": w2.astype(BF), "w3": w3.astype(BF)}


def held(params):
    """The same parameters, with no gradient through channel 0."""
    stop = jax.lax.stop_gradient
    columns = lambda w: jnp.where(FIXED, stop(w), w)
    return [{"w1": columns(p["w1"]), "w2": columns(p["w2"]), "w3": jnp.where(FIXED[:, None], stop(p["w3"]), p["w3"])}
            for p in params]


def norm(x):
    h = x.astype(jnp.float32)
    return (h * jax.lax.rsqrt(jnp.mean(h * h, -1, keepdims=True) + 1e-5)).astype(x.dtype)


def model(params, x, keep):
    for p in held(params["blocks"]):
        h = norm(x)
        z = (h @ p["w1"]) * jax.nn.silu(h @ p["w2"])
        x = x + keep * (z @ p["w3"])
    return norm(x) @ params["head"]


def loss_fn(params, x, y, keep):
    return jnp.mean((model(params, x, keep).astype(jnp.float32) - y) ** 2)


def train_step(params, m, v, count, inputs, targets, batch, keep=1.0):
    x, y = inputs[batch], targets[batch]
    loss, grads = jax.value_and_grad(loss_fn)(params, x, y, jnp.asarray(keep, BF))
    count = count + 1
    t = count.astype(jnp.float32)
    grads = jax.tree.map(lambda g: g.astype(jnp.float32), grads)
    m = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, m, grads)
    v = jax.tree.map(lambda v, g: 0.95 * v + 0.05 * g * g, v, grads)

    def update(p, m, v):
        step = (m / (1 - 0.9**t)) / (jnp.sqrt(v / (1 - 0.95**t)) + 1e-8)
        return (p.astype(jnp.float32) - 3e-3 * step).astype(p.dtype)

    return jax.tree.map(update, params, m, v), m, v, count, loss


def state(seed):
    keys = jax.random.split(jax.random.key(seed), 9)
    params = {"blocks": [block_params(k) for k in keys[:2]],
              "head": (jax.random.normal(keys[2], (WIDTH, WIDTH)) / WIDTH**0.5).astype(BF)}
    zeros = lambda: jax.tree.map(lambda p: jnp.zeros(p.shape, jnp.float32), params)
    inputs = jax.random.normal(keys[3], (SAMPLES, WIDTH)).astype(BF)
    a, b, c = (jax.random.normal(k, s) / s[0] ** 0.5 for k, s in
               zip(keys[4:7], [(WIDTH, 96), (WIDTH, 96), (96, WIDTH)]))
    x = inputs.astype(jnp.float32)
    targets = ((x @ a) * jax.nn.silu(x @ b)) @ c
    noise = jax.random.normal(keys[8], targets.shape)
    targets = (targets / jnp.std(targets) + noise).astype(jnp.float32)
    tokens = jax.random.randint(keys[7], (STEPS, BATCH), 0, SAMPLES, jnp.int32)
    return (params, zeros(), zeros(), jnp.int32(0), inputs, targets), tokens


def main(out):
    args, batches = state(0)
    for name, keep in (("step", 1.0), ("zeroed", 0.0)):
        step = jax.jit(lambda *a: train_step(*a, keep=keep))
        (out / f"{name}.mlir").write_text(step.lower(*args, batches[0]).as_text())
    for seed in range(3):
        args, batches = state(seed)
        flat = jax.tree.leaves((*args, batches[0]))
        plain = lambda a: np.asarray(a).view(np.uint16) if a.dtype == BF else np.asarray(a)
        arrays = {f"in_{i:03d}": plain(a) for i, a in enumerate(flat)}
        np.savez_compressed(out / f"step_{seed}.npz", batches=np.asarray(batches), **arrays)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent)
