"""A residual MLP language model in Equinox, with an optax chain that clips."""
import pickle

import equinox as eqx
import jax
import jax.numpy as jnp
import optax
import text

WIDTH, CONTEXT = 64, 8


class Layer(eqx.Module):
    norm: eqx.nn.RMSNorm
    gate: eqx.nn.Linear
    up: eqx.nn.Linear
    down: eqx.nn.Linear

    def __init__(self, key):
        a, b, c = jax.random.split(key, 3)
        self.norm = eqx.nn.RMSNorm(WIDTH)
        self.gate = eqx.nn.Linear(WIDTH, 3 * WIDTH, use_bias=False, key=a)
        self.up = eqx.nn.Linear(WIDTH, 3 * WIDTH, use_bias=False, key=b)
        self.down = eqx.nn.Linear(3 * WIDTH, WIDTH, use_bias=False, key=c)

    def __call__(self, x):
        h = self.norm(x)
        return x + self.down(jax.nn.silu(self.gate(h)) * self.up(h))


class Model(eqx.Module):
    embed: eqx.nn.Embedding
    mix: eqx.nn.Linear
    layers: list
    head: eqx.nn.Linear

    def __init__(self, key):
        a, b, c, *rest = jax.random.split(key, 5)
        self.embed = eqx.nn.Embedding(text.VOCABULARY, WIDTH, key=a)
        self.mix = eqx.nn.Linear(CONTEXT * WIDTH, WIDTH, use_bias=False, key=b)
        self.layers = [Layer(k) for k in rest]
        self.head = eqx.nn.Linear(WIDTH, text.VOCABULARY, use_bias=False, key=c)

    def __call__(self, window):
        x = self.mix(jax.vmap(self.embed)(window).reshape(-1))
        for layer in self.layers:
            x = layer(x)
        return self.head(x)


def main(steps=200, seed=0, save=None, at=None, resume=None):
    model = Model(jax.random.key(seed))
    cast = lambda x: x.astype(jnp.bfloat16) if eqx.is_inexact_array(x) else x
    params, static = eqx.partition(jax.tree.map(cast, model), eqx.is_inexact_array)
    tx = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(3e-3))

    def loss_of(params, tokens):
        model = eqx.combine(params, static)
        windows = jnp.stack([tokens[:, i:tokens.shape[1] - CONTEXT + i] for i in range(CONTEXT)], -1)
        logits = jax.vmap(jax.vmap(model))(windows).astype(jnp.float32)
        return optax.softmax_cross_entropy_with_integer_labels(logits, tokens[:, CONTEXT:]).mean()

    def train_step(params, opt, tokens):
        loss, grads = jax.value_and_grad(loss_of)(params, tokens)
        updates, opt = tx.update(grads, opt, params)
        return optax.apply_updates(params, updates), opt, loss

    step = jax.jit(train_step, donate_argnums=(0, 1))
    begin, opt, losses = 0, tx.init(params), []
    if resume:
        begin, (leaves, opt) = pickle.loads(resume.read_bytes())
        params = jax.tree.unflatten(jax.tree.structure(params), leaves)
    for index, tokens in enumerate(text.batches(steps, seed=seed)):
        if index < begin:
            continue
        if index == at:
            save.write_bytes(pickle.dumps((index, jax.device_get((jax.tree.leaves(params), opt)))))
        params, opt, loss = step(params, opt, tokens)
        losses.append(float(loss))
    return losses
