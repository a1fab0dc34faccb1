"""A Flax nnx model in FP8: the functional step of nnx, with fp8c.jit in the place of jax.jit.

    pip install '.[jax]' flax optax && python examples/python/flax_nnx.py
"""
import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx

import fp8c

WIDTH, VOCABULARY = 64, 128


class Block(nnx.Module):
    """A gated layer behind a norm, with dropout."""

    def __init__(self, rngs: nnx.Rngs):
        linear = lambda a, b: nnx.Linear(a, b, use_bias=False, param_dtype=jnp.bfloat16, dtype=jnp.bfloat16, rngs=rngs)
        self.norm = nnx.RMSNorm(WIDTH, rngs=rngs)
        self.gate, self.up, self.down = linear(WIDTH, 3 * WIDTH), linear(WIDTH, 3 * WIDTH), linear(3 * WIDTH, WIDTH)
        self.dropout = nnx.Dropout(0.1, rngs=rngs)

    def __call__(self, x):
        h = self.norm(x)
        return x + self.dropout(self.down(nnx.silu(self.gate(h)) * self.up(h)))


class Model(nnx.Module):
    """Predicts a token from the one before it."""

    def __init__(self, rngs: nnx.Rngs):
        self.embed = nnx.Embed(VOCABULARY, WIDTH, param_dtype=jnp.bfloat16, dtype=jnp.bfloat16, rngs=rngs)
        self.blocks = nnx.List([Block(rngs) for _ in range(2)])

    def __call__(self, tokens):
        x = self.embed(tokens)
        for block in self.blocks:
            x = block(x)
        return self.embed.attend(x).astype(jnp.float32)


def main(steps=30, jit=fp8c.jit):
    """The losses."""
    model = Model(nnx.Rngs(0))
    optimizer = nnx.Optimizer(model, optax.adamw(3e-3), wrt=nnx.Param)
    graph, state = nnx.split((model, optimizer))

    @jit
    def step(state, tokens):
        model, optimizer = nnx.merge(graph, state)

        def loss_of(model):
            logits = model(tokens[:, :-1])
            return optax.softmax_cross_entropy_with_integer_labels(logits, tokens[:, 1:]).mean()

        loss, grads = nnx.value_and_grad(loss_of)(model)
        optimizer.update(model, grads)
        return nnx.state((model, optimizer)), loss

    losses = []
    rng = np.random.default_rng(0)
    for _ in range(steps):
        tokens = np.cumsum(rng.integers(0, 3, (8, 33)), 1) % VOCABULARY
        state, loss = step(state, tokens.astype(np.int32))
        losses.append(float(loss))
    # Plain state again: the model as nnx knows it, to save or to evaluate.
    nnx.update((model, optimizer), fp8c.to_bf16(state))
    return losses


if __name__ == "__main__":
    for index, loss in enumerate(main()):
        print(f"{index:4} {loss:.4f}")
