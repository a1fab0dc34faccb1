"""Writes step.mlir, step.npz and step.json: a Llama-style training step with AdamW, as JAX prints it, with its data.

    python make_step.py [DIR]          needs jax; see requirements.txt at the top

Two layers, width 32, BF16 parameters, f32 moments. The tokens are a Markov chain over 64 words: the loss has a floor of
0.94. The saved state is the one after 5 steps, so that no moment is zero.
"""
import json
import os
import sys
from pathlib import Path

os.environ["JAX_PLATFORMS"] = "cpu"
# Round every BF16 result where the program says so.
os.environ["XLA_FLAGS"] = "--xla_allow_excess_precision=false"

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np

BF = jnp.bfloat16
VOCAB, WIDTH, HIDDEN, HEADS, LAYERS = 64, 32, 88, 4, 2
SIZE = WIDTH // HEADS
WARM, STEPS, BATCH, TOKENS = 5, 40, 4, 33


def init_params():
    square = (WIDTH, WIDTH)
    layer = dict(norm1=(WIDTH,), norm2=(WIDTH,), wq=square, wk=square, wv=square, wo=square,
                 w3=(HIDDEN, WIDTH), w1=(WIDTH, HIDDEN), w2=(WIDTH, HIDDEN))
    tree = dict(emb=(VOCAB, WIDTH), norm=(WIDTH,), layers=[dict(layer) for _ in range(LAYERS)], out=(WIDTH, VOCAB))
    shapes, treedef = jax.tree.flatten(tree, is_leaf=lambda x: isinstance(x, tuple))
    keys = jax.random.split(jax.random.key(0), len(shapes))
    return treedef.unflatten([
        jnp.ones(s, BF) if len(s) == 1 else (jax.random.normal(k, s) * 0.08).astype(BF)
        for k, s in zip(keys, shapes)])


def rms_norm(x, gain):
    h = x.astype(jnp.float32)
    h = h * jax.lax.rsqrt(jnp.mean(h * h, -1, keepdims=True) + 1e-5)
    return h.astype(x.dtype) * gain


def rope_tables(length):
    f = 10000.0 ** (-jnp.arange(0, SIZE, 2, dtype=jnp.float32) / SIZE)
    t = jnp.arange(length, dtype=jnp.float32)[:, None] * f
    t = jnp.concatenate([t, t], -1)
    return jnp.cos(t).astype(BF), jnp.sin(t).astype(BF)


def rope(x, cos, sin):
    a, b = jnp.split(x, 2, -1)
    return x * cos[:, None] + jnp.concatenate([-b, a], -1) * sin[:, None]


def attention(p, h, cos, sin):
    b, s, _ = h.shape
    q = rope((h @ p["wq"]).reshape(b, s, HEADS, SIZE), cos, sin)
    k = rope((h @ p["wk"]).reshape(b, s, HEADS, SIZE), cos, sin)
    v = (h @ p["wv"]).reshape(b, s, HEADS, SIZE)
    q = q.reshape(b, s, HEADS, 1, SIZE)
    a = jnp.einsum("bsgrd,btgd->bgrst", q, k).astype(jnp.float32) * SIZE ** -0.5
    a = jnp.where(jnp.tril(jnp.ones((s, s), bool)), a, -jnp.inf)
    a = jax.nn.softmax(a, -1).astype(h.dtype)
    return jnp.einsum("bgrst,btgd->bsgrd", a, v).reshape(b, s, WIDTH) @ p["wo"]


def swiglu(p, h):
    u, g = h @ p["w1"], h @ p["w2"]
    return (u * jax.nn.silu(g)) @ p["w3"]


def loss_fn(params, tokens):
    inputs = tokens[:, :-1]
    x = params["emb"][inputs]
    cos, sin = rope_tables(inputs.shape[1])
    for p in params["layers"]:
        x = x + attention(p, rms_norm(x, p["norm1"]), cos, sin)
        x = x + swiglu(p, rms_norm(x, p["norm2"]))
    logits = rms_norm(x, params["norm"]) @ params["out"]
    targets = tokens[:, 1:]
    logp = jax.nn.log_softmax(logits.astype(jnp.float32), -1)
    return -jnp.mean(jnp.take_along_axis(logp, targets[..., None], -1))


def init_opt(params):
    zeros = lambda p: jnp.zeros(p.shape, jnp.float32)
    return dict(m=jax.tree.map(zeros, params), v=jax.tree.map(zeros, params), t=jnp.zeros((), jnp.int32))


def adamw(params, grads, s, lr=1e-2, b1=0.9, b2=0.95, eps=1e-8, wd=0.1):
    t = s["t"] + 1
    g32 = jax.tree.map(lambda g: g.astype(jnp.float32), grads)
    m = jax.tree.map(lambda m, g: b1 * m + (1 - b1) * g, s["m"], g32)
    v = jax.tree.map(lambda v, g: b2 * v + (1 - b2) * g * g, s["v"], g32)
    c1, c2 = 1 - b1 ** t.astype(jnp.float32), 1 - b2 ** t.astype(jnp.float32)

    def apply(p, m, v):
        p32 = p.astype(jnp.float32)
        return (p32 - lr * ((m / c1) / (jnp.sqrt(v / c2) + eps) + wd * p32)).astype(p.dtype)

    return jax.tree.map(apply, params, m, v), dict(m=m, v=v, t=t)


def train_step(params, opt, tokens):
    loss, grads = jax.value_and_grad(lambda p: loss_fn(p, tokens))(params)
    params, opt = adamw(params, grads, opt)
    return params, opt, loss


def markov_tokens(shape):
    """Four successors a word, with probabilities .7 .1 .1 .1."""
    chain = np.random.default_rng(1234)
    successors = np.stack([chain.permutation(VOCAB)[:4] for _ in range(VOCAB)])
    rng = np.random.default_rng(0)
    flat = np.empty((shape[0] * shape[1], shape[2]), np.int32)
    flat[:, 0] = rng.integers(0, VOCAB, len(flat))
    for t in range(1, shape[2]):
        flat[:, t] = successors[flat[:, t - 1], rng.choice(4, len(flat), p=[.7, .1, .1, .1])]
    return flat.reshape(shape)


def bits(x):
    x = np.asarray(x)
    return x.view(np.uint16) if x.dtype == ml_dtypes.bfloat16 else x


def main():
    to = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
    tokens = markov_tokens((WARM + STEPS, BATCH, TOKENS))
    step = jax.jit(train_step)
    params = init_params()
    opt = init_opt(params)
    for i in range(WARM):
        params, opt, _ = step(params, opt, tokens[i])
    args = (params, opt, jnp.asarray(tokens[WARM]))
    (to / "step.mlir").write_text(step.lower(*args).as_text())
    results = step(*args)
    losses = []
    for batch in tokens[WARM:]:
        params, opt, loss = step(params, opt, batch)
        losses.append(float(loss))
    arrays = {f"in_{i:03}": bits(v) for i, v in enumerate(jax.tree.leaves(args))}
    arrays |= {f"out_{i:03}": bits(v) for i, v in enumerate(jax.tree.leaves(results))}
    np.savez_compressed(to / "step.npz", **arrays, tokens=tokens[WARM:])
    named = jax.tree_util.tree_flatten_with_path(dict(zip(["params", "opt", "tokens"], args)))[0]
    names = {id(v): jax.tree_util.keystr(k, simple=True, separator=".") for k, v in named}
    facts = dict(inputs=[names[id(v)] for v in jax.tree.leaves(args)], feeds={"tokens": len(jax.tree.leaves(args)) - 1},
                 loss_output=len(jax.tree.leaves(results)) - 1, loss_trajectory=losses)
    (to / "step.json").write_text(json.dumps(facts, indent=1) + "\n")


if __name__ == "__main__":
    main()
