"""Training steps in several styles, each as a user would write it for jax.jit."""
from __future__ import annotations

import jax
import jax.numpy as jnp
import numpy as np

D, F, V, B, S = 32, 96, 64, 8, 16
BF16, F32 = jnp.bfloat16, jnp.float32


def batches(count, size=B):
    """Tokens that follow a pattern, so that there is something to learn."""
    rng = np.random.default_rng(0)
    return [(np.cumsum(rng.integers(0, 3, (size, S + 1)), 1) % V).astype(np.int32) for _ in range(count)]


def params(layers=2, stacked=False):
    keys = iter(jax.random.split(jax.random.key(0), 7 * layers + 86))

    def w(*shape):
        return (jax.random.normal(next(keys), shape) * shape[0] ** -0.5).astype(BF16)

    blocks = [{"q": w(D, D), "k": w(D, D), "v": w(D, D), "o": w(D, D), "gate": w(D, F), "up": w(D, F), "down": w(F, D)}
              for _ in range(layers)]
    if stacked:
        blocks = jax.tree.map(lambda *x: jnp.stack(x), *blocks)
    return {"embed": w(V, D), "layers": blocks, "head": w(D, V)}


def norm(x):
    y = x.astype(F32)
    return (y * jax.lax.rsqrt(jnp.mean(y * y, -1, keepdims=True) + 1e-6)).astype(x.dtype)


def block(x, p):
    h = norm(x)
    q, k, v = h @ p["q"], h @ p["k"], h @ p["v"]
    a = jnp.einsum("bsd,btd->bst", q, k).astype(F32) * D ** -0.5
    a = jnp.where(jnp.tril(jnp.ones(a.shape[-2:], bool)), a, -1e9)
    x = x + jnp.einsum("bst,btd->bsd", jax.nn.softmax(a).astype(v.dtype), v) @ p["o"]
    h = norm(x)
    return x + (jax.nn.silu(h @ p["gate"]) * (h @ p["up"])) @ p["down"]


def loss_of(p, tokens):
    x = p["embed"][tokens[:, :-1]]
    if isinstance(p["layers"], list):
        for layer in p["layers"]:
            x = block(x, layer)
    else:
        x, _ = jax.lax.scan(jax.checkpoint(lambda x, layer: (block(x, layer), None)), x, p["layers"])
    logits = jax.nn.log_softmax((norm(x) @ p["head"]).astype(F32))
    return -jnp.mean(jnp.take_along_axis(logits, tokens[:, 1:, None], -1))


def adam(p):
    def zeros():
        return jax.tree.map(lambda x: jnp.zeros(x.shape, F32), p)
    return {"m": zeros(), "v": zeros(), "count": jnp.zeros((), jnp.int32)}


def step(params, opt, tokens):
    """AdamW by hand."""
    loss, grads = jax.value_and_grad(loss_of)(params, tokens)
    count = opt["count"] + 1
    t = count.astype(F32)
    m = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g.astype(F32), opt["m"], grads)
    v = jax.tree.map(lambda v, g: 0.99 * v + 0.01 * jnp.square(g.astype(F32)), opt["v"], grads)

    def update(p, m, v):
        u = m / (1 - 0.9 ** t) / (jnp.sqrt(v / (1 - 0.99 ** t)) + 1e-8)
        return (p.astype(F32) - 3e-3 * (u + 0.01 * p.astype(F32))).astype(p.dtype)

    return jax.tree.map(update, params, m, v), {"m": m, "v": v, "count": count}, loss


def train(f, state, data):
    """The losses, and the state at the end."""
    losses = []
    for batch in data:
        *state, loss = f(*state, batch)
        losses.append(float(loss))
    return np.array(losses), tuple(state)


def close(mine, base, part=0.015):
    """Means of ten steps, held to those of BF16."""
    mean = lambda x: x.reshape(-1, 10).mean(1)
    off = np.abs(mean(mine) / mean(base) - 1)
    assert off.max() < part, f"{off}\n{mine}\n{base}"
    assert base[-1] < base[0] - 0.5, "the model does not learn, and nothing is shown"
