"""A small transformer in Flax nnx, with dropout and a learning rate that warms up."""
import pickle

import jax
import jax.numpy as jnp
import optax
import text
from flax import nnx

WIDTH, HEADS, LAYERS, LENGTH = 64, 4, 2, 64
KINDS = dict(param_dtype=jnp.bfloat16, dtype=jnp.bfloat16)


class Block(nnx.Module):
    def __init__(self, rngs):
        self.norm1, self.norm2 = nnx.RMSNorm(WIDTH, rngs=rngs), nnx.RMSNorm(WIDTH, rngs=rngs)
        self.attention = nnx.MultiHeadAttention(HEADS, WIDTH, decode=False, use_bias=False, rngs=rngs, **KINDS)
        self.up = nnx.Linear(WIDTH, 4 * WIDTH, use_bias=False, rngs=rngs, **KINDS)
        self.down = nnx.Linear(4 * WIDTH, WIDTH, use_bias=False, rngs=rngs, **KINDS)
        self.dropout = nnx.Dropout(0.1, rngs=rngs)

    def __call__(self, x, mask):
        x = x + self.dropout(self.attention(self.norm1(x), mask=mask))
        return x + self.dropout(self.down(nnx.gelu(self.up(self.norm2(x)))))


class Model(nnx.Module):
    def __init__(self, rngs):
        self.embed = nnx.Embed(text.VOCABULARY, WIDTH, rngs=rngs, **KINDS)
        self.places = nnx.Embed(LENGTH, WIDTH, rngs=rngs, **KINDS)
        self.blocks = nnx.List([Block(rngs) for _ in range(LAYERS)])
        self.norm = nnx.RMSNorm(WIDTH, rngs=rngs)
        self.head = nnx.Linear(WIDTH, text.VOCABULARY, use_bias=False, rngs=rngs, **KINDS)

    def __call__(self, tokens):
        x = self.embed(tokens) + self.places(jnp.arange(tokens.shape[1]))
        mask = nnx.make_causal_mask(tokens)
        for block in self.blocks:
            x = block(x, mask)
        return self.head(self.norm(x)).astype(jnp.float32)


def main(steps=200, seed=0, save=None, at=None, resume=None):
    model = Model(nnx.Rngs(seed))
    schedule = optax.warmup_cosine_decay_schedule(0.0, 3e-3, 20, 400)
    optimizer = nnx.Optimizer(model, optax.adamw(schedule), wrt=nnx.Param)
    graph, state = nnx.split((model, optimizer))

    def train_step(state, tokens):
        model, optimizer = nnx.merge(graph, state)

        def loss_of(model):
            logits = model(tokens[:, :-1])
            return optax.softmax_cross_entropy_with_integer_labels(logits, tokens[:, 1:]).mean()

        loss, grads = nnx.value_and_grad(loss_of)(model)
        optimizer.update(model, grads)
        return nnx.state((model, optimizer)), loss

    step = jax.jit(train_step, donate_argnums=0)
    begin, losses = 0, []
    if resume:
        begin, leaves = pickle.loads(resume.read_bytes())
        state = leaves
    for index, tokens in enumerate(text.batches(steps, seed=seed)):
        if index < begin:
            continue
        if index == at:
            save.write_bytes(pickle.dumps((index, jax.device_get(state))))
        state, loss = step(state, tokens)
        losses.append(float(loss))
    return losses
