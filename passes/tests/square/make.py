"""Writes step.mlir: a SwiGLU block trained by Adam whose tensors are all 16 by 16, weights stored as [out, in], so that every
mix-up of operands, layouts and rows still has fitting types.

    python passes/tests/square/make.py
"""

import pathlib

import jax
import jax.numpy as jnp

N = 16


def loss(params, x, target):
    for w in params:
        h = x * jax.lax.rsqrt(jnp.mean(x.astype(jnp.float32) ** 2, -1, keepdims=True) + 1e-5).astype(x.dtype)
        u, g = h @ w["up"].T, h @ w["gate"].T
        z = jax.nn.silu(g.astype(jnp.float32)).astype(u.dtype) * u
        x = x + z @ w["down"].T
    return jnp.mean((x.astype(jnp.float32) - target) ** 2)


def step(params, m, v, t, x, target):
    value, grads = jax.value_and_grad(loss)(params, x, target)
    t = t + 1
    tf = t.astype(jnp.float32)
    grads = jax.tree.map(lambda g: g.astype(jnp.float32), grads)
    m = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, m, grads)
    v = jax.tree.map(lambda v, g: 0.95 * v + 0.05 * g * g, v, grads)
    update = lambda p, m, v: (
        p.astype(jnp.float32) - 1e-2 * (m / (1 - 0.9**tf)) / (jnp.sqrt(v / (1 - 0.95**tf)) + 1e-8)
    ).astype(p.dtype)
    return jax.tree.map(update, params, m, v), m, v, t, value


weight = jax.ShapeDtypeStruct((N, N), jnp.bfloat16)
wide = jax.ShapeDtypeStruct((N, N), jnp.float32)
layers = lambda kind: [{"up": kind, "gate": kind, "down": kind} for _ in range(2)]
args = (layers(weight), layers(wide), layers(wide), jax.ShapeDtypeStruct((), jnp.int32), weight, wide)
text = jax.jit(step).lower(*args).as_text()
pathlib.Path(__file__).with_name("step.mlir").write_text(text)
