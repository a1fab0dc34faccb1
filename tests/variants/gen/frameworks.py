"""The same kinds of models through module libraries: Equinox, Haiku, Flax Linen."""
import equinox as eqx
import haiku as hk
import jax
import jax.numpy as jnp
import optax
from flax import linen as nn

from corpus import VOCAB, Variant, token_batches, tokens
from nets import BF, D, F32, FFN, HEADS, train_dots
from optimizers import TRIPLE


def optax_step(tx, loss_of):
    def step(params, opt, tokens):
        loss, grads = jax.value_and_grad(loss_of)(params, tokens)
        updates, opt = tx.update(grads, opt, params)
        return optax.apply_updates(params, updates), opt, loss
    return step


def to_bf16(tree):
    return jax.tree.map(lambda x: x.astype(BF) if x.dtype == F32 else x, tree)


def token_loss(logits, labels):
    return optax.softmax_cross_entropy_with_integer_labels(logits.astype(F32), labels).mean()


# ---------------------------------------------------------------- Equinox
class EquinoxBlock(eqx.Module):
    attention: eqx.nn.MultiheadAttention
    norm1: eqx.nn.RMSNorm
    norm2: eqx.nn.RMSNorm
    up: eqx.nn.Linear
    down: eqx.nn.Linear

    def __init__(self, key):
        k = jax.random.split(key, 3)
        self.attention = eqx.nn.MultiheadAttention(HEADS, D, key=k[0])
        self.norm1, self.norm2 = eqx.nn.RMSNorm(D, use_bias=False), eqx.nn.RMSNorm(D, use_bias=False)
        self.up, self.down = eqx.nn.Linear(D, FFN, key=k[1]), eqx.nn.Linear(FFN, D, key=k[2])

    def __call__(self, x):
        mask = jnp.tril(jnp.ones((len(x), len(x)), bool))
        h = jax.vmap(self.norm1)(x)
        with jax.named_scope("site_attention"):
            x = x + self.attention(h, h, h, mask)
        with jax.named_scope("site_linear"):
            return x + jax.vmap(lambda t: self.down(jax.nn.relu(self.up(self.norm2(t)))))(x)


class EquinoxModel(eqx.Module):
    emb: eqx.nn.Embedding
    block: EquinoxBlock
    head: eqx.nn.Linear

    def __init__(self, key):
        k = jax.random.split(key, 3)
        self.emb, self.block = eqx.nn.Embedding(VOCAB, D, key=k[0]), EquinoxBlock(k[1])
        self.head = eqx.nn.Linear(D, VOCAB, use_bias=False, key=k[2])

    def __call__(self, ids):
        x = self.block(jax.vmap(self.emb)(ids))
        with jax.named_scope("site_head"):
            return jax.vmap(self.head)(x)


def equinox_transformer():
    params, static = eqx.partition(EquinoxModel(jax.random.key(0)), eqx.is_array)
    params, tx = to_bf16(params), optax.sgd(0.3)
    loss_of = lambda p, t: token_loss(jax.vmap(eqx.combine(p, static))(t[:, :-1]), t[:, 1:])
    # four projections, up and down, head; one attention
    return Variant("equinox_transformer", "eqx.nn modules written for one token and vmapped: weights [out, in] stand "
                   "left in the dots, W x", optax_step(tx, loss_of),
                   dict(params=params, opt=tx.init(params), tokens=tokens(0)), train_dots(7, 1), **TRIPLE,
                   sites=[(r"MultiheadAttention.*eqx\.nn\.Linear", "linear")])


def equinox_mlp():
    model = eqx.nn.MLP(D, 16, FFN, 2, key=jax.random.key(1))
    params, static = eqx.partition(model, eqx.is_array)
    tx = optax.adam(3e-3)

    def loss_of(params, x, y):
        with jax.named_scope("site_linear"):
            out = jax.vmap(eqx.combine(to_bf16(params), static))(x.astype(BF))
        return jnp.mean(jnp.square(out.astype(F32) - y))

    def step(params, opt, x, y):
        loss, grads = jax.value_and_grad(loss_of)(params, x, y)
        updates, opt = tx.update(grads, opt)
        return eqx.apply_updates(params, updates), opt, loss

    from architectures import mlp_regression
    batches = mlp_regression().batches
    return Variant("equinox_mlp", "eqx.nn.MLP, f32 weights cast to bf16, mean squared error", step,
                   dict(params=params, opt=tx.init(params), **batches(0)), train_dots(3, without_dgrad=1),
                   data=("x", "y"), feed=lambda o: dict(params=o[0], opt=o[1]), loss=lambda o: o[2], batches=batches,
                   kinds=[(r"^params.*bias", ["master", "parameter"]), (r"^params", "master")])


# ---------------------------------------------------------------- Haiku
def haiku_forward(ids):
    x = hk.Embed(VOCAB, D, name="emb")(ids)
    mask = jnp.tril(jnp.ones((1, 1, ids.shape[1], ids.shape[1]), bool))
    h = hk.LayerNorm(-1, True, True, name="norm1")(x)
    scale = hk.initializers.VarianceScaling(1.0)
    x = x + hk.MultiHeadAttention(HEADS, D // HEADS, w_init=scale, name="attention")(h, h, h, mask)
    h = hk.LayerNorm(-1, True, True, name="norm2")(x)
    x = x + hk.Linear(D, name="down")(jax.nn.relu(hk.Linear(FFN, name="up")(h)))
    return hk.Linear(VOCAB, with_bias=False, name="head")(x)


HAIKU_SITES = [(r"[/(]head[)/]", "head"), (r"(query|key|value|linear|up|down)[)/]", "linear"),
               (r"attention[)/]", "attention")]


def haiku_transformer():
    model = hk.without_apply_rng(hk.transform(haiku_forward))
    params = to_bf16(model.init(jax.random.key(0), tokens(0)[:, :-1]))
    tx = optax.sgd(0.3)
    loss_of = lambda p, t: token_loss(model.apply(p, t[:, :-1]), t[:, 1:])
    return Variant("haiku_transformer", "hk.transform; parameters are a dict of module paths; biases everywhere",
                   optax_step(tx, loss_of), dict(params=params, opt=tx.init(params), tokens=tokens(0)),
                   train_dots(7, 1), **TRIPLE, sites=HAIKU_SITES)


# ---------------------------------------------------------------- Flax Linen
class LinenModel(nn.Module):
    """Compute in bf16, f32 parameters, dropout after the MLP."""
    rate: float = 0.1

    @nn.compact
    def __call__(self, ids):
        kw = dict(dtype=BF, param_dtype=F32)
        x = nn.Embed(VOCAB, D, name="emb", **kw)(ids)
        h = nn.relu(nn.Dense(FFN, name="up", **kw)(nn.LayerNorm(name="norm", **kw)(x)))
        x = x + nn.Dropout(self.rate, deterministic=False)(nn.Dense(D, name="down", **kw)(h))
        return nn.Dense(VOCAB, name="head", **kw)(x)


LINEN_SITES = [(r"[/(]head[)/]", "head"), (r"(up|down)[)/]", "linear")]


def linen_variant(name, note, key):
    model = LinenModel()
    params = model.init(dict(params=jax.random.key(0), dropout=jax.random.key(1)), tokens(0)[:, :-1])["params"]
    tx = optax.sgd(0.3)

    def step(params, rng, tokens):
        rng, use = jax.random.split(rng)
        def loss_of(p):
            return token_loss(model.apply(dict(params=p), tokens[:, :-1], rngs=dict(dropout=use)), tokens[:, 1:])
        loss, grads = jax.value_and_grad(loss_of)(params)
        updates, _ = tx.update(grads, tx.init(params))
        return optax.apply_updates(params, updates), rng, loss

    return Variant(name, note, step, dict(params=params, rng=key, tokens=tokens(0)), train_dots(3),
                   feed=lambda o: dict(params=o[0], rng=o[1]), loss=lambda o: o[2], batches=token_batches,
                   kinds=[(r"^rng", "other"), (r"bias|scale", ["master", "parameter"]), (r"^params", "master")],
                   sites=LINEN_SITES)


def linen_dropout_threefry():
    return linen_variant("linen_dropout_threefry", "dropout with a threefry key that is split and returned: integer "
                         "arithmetic and bit casts", jax.random.PRNGKey(3))


def linen_dropout_rbg():
    return linen_variant("linen_dropout_rbg", "dropout with an rbg key: stablehlo.rng_bit_generator",
                         jax.random.key(3, impl="rbg"))


VARIANTS = [equinox_transformer, equinox_mlp, haiku_transformer, linen_dropout_threefry, linen_dropout_rbg]
