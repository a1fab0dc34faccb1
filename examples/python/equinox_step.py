"""An Equinox model in FP8: arrays and the rest parted as Equinox does, with fp8c.jit in the place of jax.jit.

    pip install '.[jax]' equinox optax && python examples/python/equinox_step.py
"""
import equinox as eqx
import jax
import jax.numpy as jnp
import numpy as np
import optax

import fp8c

WIDTH, VOCABULARY = 64, 128


class Gated(eqx.Module):
    """A gated layer behind a norm."""

    norm: eqx.nn.RMSNorm
    gate: eqx.nn.Linear
    up: eqx.nn.Linear
    down: eqx.nn.Linear

    def __init__(self, key):
        keys = jax.random.split(key, 3)
        linear = lambda a, b, key: eqx.nn.Linear(a, b, use_bias=False, dtype=jnp.bfloat16, key=key)
        self.norm = eqx.nn.RMSNorm(WIDTH, use_bias=False, dtype=jnp.bfloat16)
        self.gate, self.up = linear(WIDTH, 3 * WIDTH, keys[0]), linear(WIDTH, 3 * WIDTH, keys[1])
        self.down = linear(3 * WIDTH, WIDTH, keys[2])

    def __call__(self, x):
        h = self.norm(x)
        return x + self.down(jax.nn.silu(self.gate(h)) * self.up(h))


class Model(eqx.Module):
    """Predicts a token from the one before it."""

    embed: jax.Array
    blocks: list
    head: eqx.nn.Linear

    def __init__(self, key):
        keys = jax.random.split(key, 4)
        self.embed = jax.random.normal(keys[0], (VOCABULARY, WIDTH), jnp.bfloat16)
        self.blocks = [Gated(keys[1]), Gated(keys[2])]
        self.head = eqx.nn.Linear(WIDTH, VOCABULARY, use_bias=False, dtype=jnp.bfloat16, key=keys[3])

    def __call__(self, token):
        x = self.embed[token]
        for block in self.blocks:
            x = block(x)
        return self.head(x).astype(jnp.float32)


def main(steps=30, jit=fp8c.jit):
    """The losses."""
    model = Model(jax.random.key(0))
    params, static = eqx.partition(model, eqx.is_inexact_array)
    tx = optax.adamw(3e-3)
    opt = tx.init(params)

    def loss_of(params, tokens):
        logits = jax.vmap(jax.vmap(eqx.combine(params, static)))(tokens[:, :-1])
        return optax.softmax_cross_entropy_with_integer_labels(logits, tokens[:, 1:]).mean()

    @jit
    def step(params, opt, tokens):
        loss, grads = jax.value_and_grad(loss_of)(params, tokens)
        updates, opt = tx.update(grads, opt, params)
        return eqx.apply_updates(params, updates), opt, loss

    losses = []
    rng = np.random.default_rng(0)
    for _ in range(steps):
        tokens = np.cumsum(rng.integers(0, 3, (8, 33)), 1) % VOCABULARY
        params, opt, loss = step(params, opt, tokens.astype(np.int32))
        losses.append(float(loss))
    return losses


if __name__ == "__main__":
    for index, loss in enumerate(main()):
        print(f"{index:4} {loss:.4f}")
