"""A language model in Haiku with optax's Adam."""
import pickle

import haiku as hk
import jax
import jax.numpy as jnp
import optax
import text

WIDTH, HEADS, LAYERS = 64, 4, 2


def forward(tokens):
    w = hk.initializers.VarianceScaling(1.0)
    embed = hk.get_parameter("embed", (text.VOCABULARY, WIDTH), jnp.bfloat16, init=hk.initializers.RandomNormal(0.5))
    x = embed[tokens]
    mask = jnp.tril(jnp.ones((1, 1, tokens.shape[1], tokens.shape[1]), bool))
    for i in range(LAYERS):
        h = hk.RMSNorm(-1, name=f"norm_a{i}")(x.astype(jnp.float32)).astype(jnp.bfloat16)
        x = x + hk.MultiHeadAttention(HEADS, WIDTH // HEADS, model_size=WIDTH, w_init=w, name=f"attention{i}")(h, h, h, mask=mask)
        h = hk.RMSNorm(-1, name=f"norm_b{i}")(x.astype(jnp.float32)).astype(jnp.bfloat16)
        x = x + hk.Linear(WIDTH, name=f"down{i}")(jax.nn.gelu(hk.Linear(4 * WIDTH, name=f"up{i}")(h)))
    return hk.Linear(text.VOCABULARY, with_bias=False, name="head")(x).astype(jnp.float32)


def main(steps=200, seed=0, save=None, at=None, resume=None):
    model = hk.without_apply_rng(hk.transform(forward))
    params = model.init(jax.random.key(seed), jnp.zeros((1, 8), jnp.int32))
    params = jax.tree.map(lambda x: x.astype(jnp.bfloat16), params)
    tx = optax.adam(2e-3)

    def loss_of(params, tokens):
        logits = model.apply(params, tokens[:, :-1])
        return optax.softmax_cross_entropy_with_integer_labels(logits, tokens[:, 1:]).mean()

    def train_step(params, opt, tokens):
        loss, grads = jax.value_and_grad(loss_of)(params, tokens)
        updates, opt = tx.update(grads, opt)
        return optax.apply_updates(params, updates), opt, loss

    step = jax.jit(train_step, donate_argnums=(0, 1))
    begin, opt, losses = 0, tx.init(params), []
    if resume:
        begin, (params, opt) = pickle.loads(resume.read_bytes())
    for index, tokens in enumerate(text.batches(steps, seed=seed)):
        if index < begin:
            continue
        if index == at:
            save.write_bytes(pickle.dumps((index, jax.device_get((params, opt)))))
        params, opt, loss = step(params, opt, tokens)
        losses.append(float(loss))
    return losses
