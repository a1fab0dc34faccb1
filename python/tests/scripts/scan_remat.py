"""A gated transformer whose layers are one scan with rematerialization, and Adam by hand."""
import pickle

import jax
import jax.numpy as jnp
import text

WIDTH, HIDDEN, HEADS, LAYERS = 64, 176, 4, 4
BF16, F32 = jnp.bfloat16, jnp.float32


def init(key):
    keys = iter(jax.random.split(key, 9))
    w = lambda *shape: (jax.random.normal(next(keys), shape) * shape[-2] ** -0.5).astype(BF16)
    stack = {name: w(LAYERS, WIDTH, WIDTH) for name in ("q", "k", "v", "o")}
    stack |= {"gate": w(LAYERS, WIDTH, HIDDEN), "up": w(LAYERS, WIDTH, HIDDEN), "down": w(LAYERS, HIDDEN, WIDTH)}
    return {"embed": w(text.VOCABULARY, WIDTH), "stack": stack, "head": w(WIDTH, text.VOCABULARY)}


def norm(x):
    wide = x.astype(F32)
    return (wide * jax.lax.rsqrt(jnp.mean(wide * wide, -1, keepdims=True) + 1e-6)).astype(x.dtype)


def layer(x, p):
    b, s, _ = x.shape
    split = lambda y: y.reshape(b, s, HEADS, -1)
    h = norm(x)
    q, k, v = split(h @ p["q"]), split(h @ p["k"]), split(h @ p["v"])
    scores = jnp.einsum("bshd,bthd->bhst", q, k).astype(F32) * (WIDTH // HEADS) ** -0.5
    scores = jnp.where(jnp.tril(jnp.ones((s, s), bool)), scores, -1e9)
    mixed = jnp.einsum("bhst,bthd->bshd", jax.nn.softmax(scores).astype(BF16), v).reshape(b, s, -1)
    x = x + mixed @ p["o"]
    h = norm(x)
    return x + (jax.nn.silu(h @ p["gate"]) * (h @ p["up"])) @ p["down"], None


def loss_of(params, tokens):
    x, _ = jax.lax.scan(jax.checkpoint(layer), params["embed"][tokens[:, :-1]], params["stack"])
    logits = jax.nn.log_softmax((norm(x) @ params["head"]).astype(F32))
    return -jnp.take_along_axis(logits, tokens[:, 1:, None], -1).mean()


def train_step(state, tokens):
    loss, grads = jax.value_and_grad(loss_of)(state["params"], tokens)
    count = state["count"] + 1
    m = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g.astype(F32), state["m"], grads)
    v = jax.tree.map(lambda v, g: 0.99 * v + 0.01 * jnp.square(g.astype(F32)), state["v"], grads)
    rate = 2e-3 / (1 - 0.9 ** count.astype(F32))

    def update(p, m, v):
        return (p.astype(F32) - rate * m / (jnp.sqrt(v / (1 - 0.99 ** count.astype(F32))) + 1e-8)).astype(p.dtype)

    return {"params": jax.tree.map(update, state["params"], m, v), "m": m, "v": v, "count": count}, loss


def main(steps=200, seed=0, save=None, at=None, resume=None):
    params = init(jax.random.key(seed))
    zeros = lambda: jax.tree.map(lambda x: jnp.zeros(x.shape, F32), params)
    state = {"params": params, "m": zeros(), "v": zeros(), "count": jnp.zeros((), jnp.int32)}
    step = jax.jit(train_step, donate_argnums=0)
    begin, losses = 0, []
    if resume:
        begin, state = pickle.loads(resume.read_bytes())
    for index, tokens in enumerate(text.batches(steps, seed=seed)):
        if index < begin:
            continue
        if index == at:
            save.write_bytes(pickle.dumps((index, jax.device_get(state))))
        state, loss = step(state, tokens)
        losses.append(float(loss))
    return losses
