"""Gated activations in many spellings, and products that are none: small regressions on [tokens, D]."""
import equinox as eqx
import haiku as hk
import jax
import jax.numpy as jnp
import numpy as np
from flax import linen as nn

from corpus import BATCH, SEQ, Variant, site
from nets import BF, D, F32, FFN, init, linear, linear_transposed, train_dots
from optimizers import sgd

OUT = 16
SHAPES = dict(w1=(D, FFN), w2=(D, FFN), w3=(FFN, OUT))
FUSED = dict(w13=(D, 2 * FFN), w2=(FFN, OUT))
BIASES = dict(b1=(FFN,), b2=(FFN,), b3=(OUT,))
SWIGLU = dict(swiglu=1)


def batches(step):
    rng = np.random.default_rng(step)
    x = rng.standard_normal((BATCH * SEQ, D)).astype(np.float32)
    return dict(x=x, y=np.tanh(x[:, :OUT] + x[:, OUT:] * 0.5))


def regression(name, note, predict, gated, shapes=SHAPES, dots=train_dots(3, without_dgrad=2), params=None, rate=0.3,
               **more):
    """predict(parameters, x in bf16); gated: what there is, by kind. Gate and up have no dgrad: x is data."""
    def loss_of(params, x, y):
        return jnp.mean(jnp.square(predict(params, x.astype(BF)).astype(F32) - y))

    params = init(shapes) if params is None else params
    more = dict(data=("x", "y"), batches=batches, feed=lambda o: dict(params=o[0]), loss=lambda o: o[1]) | more
    return Variant(name, note, sgd(loss_of, rate), dict(params=params, **batches(0)), dots, gated=gated, **more)


def forward(name, note, predict, gated, shapes=SHAPES, linears=3, x=(BATCH * SEQ, D)):
    rng = np.random.default_rng(0)
    data = jnp.asarray(rng.standard_normal(x), BF)
    return Variant(name, note, predict, dict(params=init(shapes), x=data), dict(fwd=linears), data=("x",), gated=gated)


def branches(p, x):
    """Up, gate."""
    return linear(x, p["w1"]), linear(x, p["w2"])


def with_gate(product):
    """down(product(up, gate))"""
    return lambda p, x: linear(product(*branches(p, x)), p["w3"])


def spelled(name, note, product, gated, **more):
    return regression(name, note, with_gate(product), gated, **more)


# ---------------------------------------------------------------- the activation
def swiglu_exp():
    return spelled("swiglu_exp", "silu as g / (1 + exp(-g))", lambda u, g: g / (1 + jnp.exp(-g)) * u, SWIGLU)


def swiglu_f16():
    """Parameters and activations in f16; the loss is scaled so that gradients are no subnormals."""
    half = jnp.float16

    def loss_of(params, x, y):
        u, g = branches(params, x.astype(half))
        return jnp.mean(jnp.square(linear(u * jax.nn.silu(g), params["w3"]).astype(F32) - y))

    def step(params, x, y):
        loss, grads = jax.value_and_grad(lambda p: loss_of(p, x, y) * 64)(params)
        return jax.tree.map(lambda p, g: p - (0.3 / 64) * g, params, grads), loss / 64

    return Variant("swiglu_f16", "f16 in place of bf16, with a constant loss scale", step,
                   dict(params=init(SHAPES, dtype=half), **batches(0)), train_dots(3, without_dgrad=2), gated=SWIGLU,
                   data=("x", "y"), batches=batches, feed=lambda o: dict(params=o[0]), loss=lambda o: o[1])


def swiglu_exp_quotient():
    return spelled("swiglu_exp_quotient", "silu as g * (exp(g) / (1 + exp(g))), times a constant, up last",
                   lambda u, g: g * (jnp.exp(g) / (1 + jnp.exp(g))) * (u * BF(0.5)), SWIGLU)


def swiglu_tanh():
    return spelled("swiglu_tanh", "silu as (0.5 g) (1 + tanh(0.5 g)), in f32",
                   lambda u, g: (u * (0.5 * g.astype(F32) * (1 + jnp.tanh(0.5 * g.astype(F32))))).astype(BF), SWIGLU)


def swiglu_stable_select():
    def stable(g):
        e = jnp.exp(-jnp.abs(g))
        return jnp.where(g >= 0, 1 / (1 + e), e / (1 + e))
    return spelled("swiglu_stable_select", "a sigmoid that chooses by sign and never overflows",
                   lambda u, g: u * stable(g) * g, SWIGLU)


def geglu_power():
    def gelu(x):
        x = x.astype(F32)
        return (x * 0.5) * (jnp.tanh((x + jnp.power(x, F32(3)) * 0.044715) * np.sqrt(2 / np.pi)) + 1)
    return spelled("geglu_power", "gelu by tanh with a power, in f32", lambda u, g: gelu(g).astype(BF) * u,
                   dict(geglu=1))


def geglu_factored():
    gelu = lambda x: x * (BF(0.5) + BF(0.5) * jnp.tanh(BF(0.79788456) * x * (1 + BF(0.044715) * x * x)))
    return spelled("geglu_factored", "gelu by tanh with x factored out, constants rounded to bf16",
                   lambda u, g: u * gelu(g), dict(geglu=1))


def geglu_erf():
    return spelled("geglu_erf", "gelu as g (1 + erf(g / sqrt 2)) / 2",
                   lambda u, g: u * (g * (1 + jax.lax.erf(g * BF(2 ** -0.5))) / 2), dict(geglu=1))


def reglu_select():
    return spelled("reglu_select", "where(g > 0, u g, 0)", lambda u, g: jnp.where(g > 0, u * g, 0), dict(reglu=1))


def reglu_clamp():
    return spelled("reglu_clamp", "a clamp from 0 to infinity",
                   lambda u, g: jax.lax.clamp(BF(0), g, BF(np.inf)) * u, dict(reglu=1))


def glu_tanh():
    return spelled("glu_tanh", "a sigmoid gate as half of 1 + tanh of half the gate",
                   lambda u, g: u * (0.5 + 0.5 * jnp.tanh(g * 0.5)), dict(glu=1))


def bilinear_gate():
    return spelled("bilinear_gate", "no activation at all: u g", lambda u, g: u * g, dict(bilinear=1))


def quick_gelu_gate():
    return spelled("quick_gelu_gate", "u g sigmoid(1.702 g) with clamped inputs and 1 + u",
                   lambda u, g: (jnp.clip(u, -7, 7) + 1) * (jnp.minimum(g, 7) * jax.nn.sigmoid(1.702 * jnp.minimum(g, 7))),
                   {"glu-like": 1})


def relu2_gate():
    return spelled("relu2_gate", "u relu(g)^2", lambda u, g: u * jnp.square(jax.nn.relu(g)), {"glu-like": 1})


def mish_gate():
    return spelled("mish_gate", "u g tanh(softplus(g)) in f32",
                   lambda u, g: (u * jax.nn.mish(g.astype(F32))).astype(BF), {"glu-like": 1})


# ---------------------------------------------------------------- the projections
def swiglu_upcast_biases():
    def predict(p, x):
        u, g = linear(x, p["w1"]) + p["b1"], linear(x, p["w2"]) + p["b2"]
        z = jax.nn.silu(g.astype(F32)) * u.astype(F32)
        return linear(z.astype(BF), p["w3"]) + p["b3"]
    return regression("swiglu_upcast_biases", "biases everywhere; the gate and the product in f32", predict, SWIGLU,
                      SHAPES | BIASES, kinds=[(r"\['b", "parameter")])


def swiglu_reshaped():
    def predict(p, x):
        h = linear(x, p["w13"]).reshape(-1, 2, FFN)
        return linear(h[:, 1] * jax.nn.silu(h[:, 0]), p["w2"])
    return regression("swiglu_reshaped", "a fused projection reshaped to [tokens, 2, features], then sliced", predict,
                      SWIGLU, FUSED, train_dots(2, without_dgrad=1))


def swiglu_dynamic_slices():
    def predict(p, x):
        h = linear(x, p["w13"]) + p["b"]
        g, u = (jax.lax.dynamic_slice_in_dim(h, i * FFN, FFN, 1) for i in (0, 1))
        return linear(jax.nn.silu(g) * u, p["w2"])
    return regression("swiglu_dynamic_slices", "a fused projection with a bias, cut by dynamic_slice", predict, SWIGLU,
                      FUSED | dict(b=(2 * FFN,)), train_dots(2, without_dgrad=1), kinds=[(r"\['b'", "parameter")])


def swiglu_activated_before_slice():
    def predict(p, x):
        h = linear(x, p["w13"])
        return linear((jax.nn.sigmoid(h) * h)[:, :FFN] * h[:, FFN:], p["w2"])
    return regression("swiglu_activated_before_slice", "silu of a whole fused projection, then sliced", predict,
                      SWIGLU, FUSED, train_dots(2, without_dgrad=1))


def swiglu_features_first():
    def predict(p, x):
        with site("linear"):
            u, g = (jnp.einsum("td,df->ft", x, p[n]) for n in ("w1", "w2"))
        gate = jax.nn.silu(g).reshape(8, FFN // 8, -1).transpose(2, 0, 1)
        z = gate * u.T.reshape(-1, 8, FFN // 8)
        return linear(z.reshape(-1, FFN), p["w3"])
    return regression("swiglu_features_first", "features before tokens; the gate is transposed after the activation",
                      predict, SWIGLU)


def swiglu_low_rank():
    def adapted(p, n, x):
        return linear(x, p[n]) + 2 * linear(linear(x, p[n + "a"]), p[n + "b"])

    def predict(p, x):
        return adapted(p, "w3", adapted(p, "w1", x) * jax.nn.silu(adapted(p, "w2", x)))
    rank = {f"w{i}{k}": s for i in (1, 2, 3)
            for k, s in dict(a=((D, D, FFN)[i - 1], 8), b=(8, (FFN, FFN, OUT)[i - 1])).items()}
    return regression("swiglu_low_rank", "every branch is the sum of two products; two products consume z", predict,
                      SWIGLU, SHAPES | rank, train_dots(9, without_dgrad=4), rate=0.1,
                      must_fall=False)


def swiglu_two_consumers():
    def predict(p, x):
        u, g = branches(p, x)
        z = u * jax.nn.silu(g)
        return linear(z, p["w3"]) * jax.nn.sigmoid(jnp.mean(z, -1, keepdims=True)) + linear(z, p["w4"])
    return regression("swiglu_two_consumers", "z goes into two layers and into a mean", predict, SWIGLU,
                      SHAPES | dict(w4=(FFN, OUT)), train_dots(4, without_dgrad=2))


def swiglu_transposed_f32():
    def predict(p, x):
        h = x.reshape(BATCH, SEQ, D).astype(F32)
        u, g = (linear_transposed(h.astype(BF), p[n]) for n in ("w1", "w2"))
        z = (g.astype(F32) * jax.nn.sigmoid(g.astype(F32))).astype(BF) * u
        return linear_transposed(z, p["w3"]).reshape(-1, OUT)
    return regression("swiglu_transposed_f32", "weights [out, in]; the gate in f32, rounded, then times up", predict,
                      SWIGLU, {k: v[::-1] for k, v in SHAPES.items()})


# ---------------------------------------------------------------- around it
def swiglu_masked():
    def predict(p, x):
        u, g = branches(p, x)
        kept = jnp.isfinite(x[:, :1]) & (x[:, :1] < 1.5)
        return linear(jnp.where(kept, u * jax.nn.silu(g) / BF(0.9), 0), p["w3"])
    return regression("swiglu_masked", "dropped rows stand behind a where, the others are scaled up", predict, SWIGLU)


def swiglu_dropout():
    def predict(p, x):
        u, g = branches(p, x)
        kept = jax.random.bernoulli(jax.random.wrap_key_data(p["seed"], impl="threefry2x32"), 0.9, u.shape)
        return linear(u * jax.nn.silu(g) * kept.astype(BF) / BF(0.9), p["w3"])

    def step(params, seed, x, y):
        loss_of = lambda p: jnp.mean(jnp.square(predict(p | dict(seed=seed), x.astype(BF)).astype(F32) - y))
        loss, grads = jax.value_and_grad(loss_of)(params)
        return jax.tree.map(lambda p, g: p - 0.3 * g, params, grads), loss
    seed = lambda i: dict(seed=np.array([0, i], np.uint32))
    return Variant("swiglu_dropout", "dropout of z by a factor of 0 or 1 made of random bits", step,
                   dict(params=init(SHAPES), **seed(0), **batches(0)), train_dots(3, without_dgrad=2),
                   data=("seed", "x", "y"), batches=lambda i: seed(i) | batches(i), gated=SWIGLU,
                   feed=lambda o: dict(params=o[0]), loss=lambda o: o[1])


def swiglu_routed_before():
    """Experts side by side; the router's weight goes into z, so the down projection also sums the experts."""
    experts = 4
    shapes = dict(router=(D, experts), w1=(experts, D, FFN), w2=(experts, D, FFN), w3=(experts, FFN, OUT))

    def predict(p, x):
        with site("router"):
            weight = jax.nn.softmax((x @ p["router"]).astype(F32), -1).astype(BF)
        with site("linear"):
            u, g = (jnp.einsum("td,edf->tef", x, p[n]) for n in ("w1", "w2"))
            return jnp.einsum("tef,efo->to", u * jax.nn.silu(g) * weight[..., None], p["w3"])
    return regression("swiglu_routed_before", "experts whose z is weighted by the router; one product contracts "
                      "experts and features", predict, SWIGLU, shapes, train_dots(4, without_dgrad=3))


@jax.custom_vjp
def own_swiglu(u, g):
    return u * jax.nn.silu(g)


def own_swiglu_bwd(saved, dz):
    u, g = (a.astype(F32) for a in saved)
    s = jax.nn.sigmoid(g)
    du, dg = dz * (g * s), dz * u * (s * (1 + g * (1 - s)))
    return du.astype(BF), dg.astype(BF)


own_swiglu.defvjp(lambda u, g: (own_swiglu(u, g), (u, g)), own_swiglu_bwd)


def swiglu_custom_vjp():
    return spelled("swiglu_custom_vjp", "a hand-written backward pass that computes the activation anew", own_swiglu,
                   SWIGLU)


def swiglu_remat():
    predict = jax.checkpoint(with_gate(lambda u, g: u * jax.nn.silu(g)))
    return regression("swiglu_remat", "the whole layer is computed again in the backward pass", predict, SWIGLU,
                      dots=train_dots(3, without_dgrad=2) | dict(remat=2))


def swiglu_remat_elementwise():
    product = jax.checkpoint(lambda u, g: u * jax.nn.silu(g))
    return spelled("swiglu_remat_elementwise", "only the activation is computed again", product, SWIGLU)


def stacked(name, note, wrap, gated, again=0):
    """Three layers in a while."""
    shapes = dict(w1=(3, D, FFN), w2=(3, D, FFN), w3=(3, FFN, D))

    def predict(p, x):
        layer = wrap(lambda h, w: h + linear(linear(h, w["w1"]) * jax.nn.silu(linear(h, w["w2"])), w["w3"]))
        h, _ = jax.lax.scan(lambda h, w: (layer(h, w), None), x, p)
        return h[:, :OUT]
    dots = train_dots(3) | (dict(remat=again) if again else {})
    return regression(name, note, predict, gated, shapes, dots, rate=0.1, must_fall=False,
                      extra=dict(layers_in_loop=3), backward=r"closed_call_\d")


def swiglu_scan():
    return stacked("swiglu_scan", "three layers in a loop; z is saved for the backward loop", lambda f: f, SWIGLU)


def swiglu_scan_remat():
    return stacked("swiglu_scan_remat", "three layers in a loop, computed again in the backward loop", jax.checkpoint,
                   SWIGLU, again=2)


def swiglu_chunked():
    def predict(p, x):
        chunk = with_gate(lambda u, g: u * jax.nn.silu(g))
        return jax.lax.map(lambda c: chunk(p, c), x.reshape(4, SEQ, D)).reshape(-1, OUT)
    return regression("swiglu_chunked", "the layer runs in a loop over chunks of the tokens", predict, SWIGLU,
                      backward=r"closed_call_\d")


def swiglu_feature_chunks():
    """The hidden features in four parts, summed in a loop."""
    def predict(p, x):
        def part(sum, w):
            return sum + linear(linear(x, w["w1"]) * jax.nn.silu(linear(x, w["w2"])), w["w3"]), None
        return jax.lax.scan(part, jnp.zeros((BATCH * SEQ, OUT), BF), p)[0]
    shapes = dict(w1=(4, D, 24), w2=(4, D, 24), w3=(4, 24, OUT))
    return regression("swiglu_feature_chunks", "a loop over parts of the hidden features that sums what they give",
                      predict, SWIGLU, shapes, backward=r"closed_call_\d")


def swiglu_quantized():
    """Fake quantization of z."""
    def quantized(z):
        codes = jnp.clip(z.astype(F32) * 16, -448, 448).astype(jnp.float8_e4m3fn)
        return z + jax.lax.stop_gradient((codes.astype(F32) / 16).astype(BF) - z)

    def predict(p, x):
        u, g = branches(p, x)
        return linear(quantized(u * jax.nn.silu(g)), p["w3"])
    return regression("swiglu_quantized", "z is rounded to FP8 and back, with a straight-through gradient", predict, SWIGLU)


def swiglu_gathered():
    def predict(p, x):
        h = linear(x, p["w13"])
        even, odd = (jnp.take(h, np.arange(i, 2 * FFN, 2), axis=1) for i in (0, 1))
        return linear(jax.nn.silu(even) * odd, p["w2"])
    return regression("swiglu_gathered", "gate and up are gathered out of one product by lists of columns", predict,
                      SWIGLU, FUSED, train_dots(2, without_dgrad=1))


def swiglu_normalized():
    def predict(p, x):
        u, g = branches(p, x)
        z = (u * jax.nn.silu(g)).astype(F32)
        z = z * jax.lax.rsqrt(jnp.mean(z * z, -1, keepdims=True) + 1e-5)
        return linear(z.astype(BF) * p["gain"], p["w3"])
    return regression("swiglu_normalized", "a norm with a gain between z and its product", predict, SWIGLU,
                      SHAPES | dict(gain=(FFN,)))


# ---------------------------------------------------------------- libraries
class EquinoxGated(eqx.Module):
    up: eqx.nn.Linear
    gate: eqx.nn.Linear
    down: eqx.nn.Linear

    def __init__(self, key):
        k = jax.random.split(key, 3)
        self.up, self.gate = eqx.nn.Linear(D, FFN, key=k[0]), eqx.nn.Linear(D, FFN, key=k[1])
        self.down = eqx.nn.Linear(FFN, OUT, key=k[2])

    def __call__(self, x):
        with jax.named_scope("site_linear"):
            return self.down(jax.nn.silu(self.gate(x)) * self.up(x))


def bf16(tree):
    return jax.tree.map(lambda a: a.astype(BF), tree)


def swiglu_equinox():
    params, static = eqx.partition(EquinoxGated(jax.random.key(0)), eqx.is_array)
    return regression("swiglu_equinox", "an Equinox module for one token, vmapped",
                      lambda p, x: jax.vmap(eqx.combine(p, static))(x), SWIGLU, params=bf16(params),
                      must_fall=False)


def swiglu_haiku():
    def module(x):
        with site("linear"):
            h = jax.nn.swish(hk.Linear(FFN, name="gate")(x)) * hk.Linear(FFN, name="up")(x)
            return hk.Linear(OUT, name="down")(h)
    model = hk.without_apply_rng(hk.transform(module))
    params = bf16(model.init(jax.random.key(0), jnp.ones((1, D), BF)))
    return regression("swiglu_haiku", "Haiku layers with biases, jax.nn.swish", model.apply, SWIGLU, params=params)


class LinenGated(nn.Module):
    @nn.compact
    def __call__(self, x):
        kw = dict(dtype=BF, param_dtype=F32)
        with site("linear"):
            u, g = jnp.split(nn.Dense(2 * FFN, name="wi", **kw)(x), 2, -1)
            return nn.Dense(OUT, name="wo", **kw)(nn.gelu(g) * u)


def geglu_linen():
    params = LinenGated().init(jax.random.key(0), jnp.ones((1, D), BF))["params"]
    return regression("geglu_linen", "a Flax module with a fused Dense, nn.gelu, f32 parameters",
                      lambda p, x: LinenGated().apply(dict(params=p), x), dict(geglu=1), params=params,
                      dots=train_dots(2, without_dgrad=1),
                      kinds=[(r"bias", ["master", "parameter"]), (r"^params", "master")])


def linen_glu():
    class Model(nn.Module):
        @nn.compact
        def __call__(self, x):
            with site("linear"):
                h = nn.glu(nn.Dense(2 * FFN, dtype=BF, param_dtype=BF)(x))
                return nn.Dense(OUT, dtype=BF, param_dtype=BF)(h)
    params = Model().init(jax.random.key(0), jnp.ones((1, D), BF))["params"]
    return regression("linen_glu", "nn.glu of a Dense of twice the width", lambda p, x: Model().apply(dict(params=p), x),
                      dict(glu=1), params=params, dots=train_dots(2, without_dgrad=1))


# ---------------------------------------------------------------- forward only
def forward_swiglu_token():
    def predict(p, x):
        u, g = linear(x, p["w1"]) + p["b1"], linear(x, p["w2"]) + p["b2"]
        return linear(jax.nn.silu(g) * u, p["w3"]) + p["b3"]
    return forward("forward_swiglu_token", "inference on one token: a bias is as large as a branch", predict, SWIGLU,
                   SHAPES | BIASES, x=(1, D))


def forward_gates():
    def predict(p, x):
        for w, act in zip(p, (jax.nn.silu, jax.nn.gelu, jax.nn.relu, jax.nn.sigmoid)):
            x = x + linear(act(linear(x, w["w2"])) * linear(x, w["w1"]), w["w3"])
        return x[:, :OUT]
    layer = dict(SHAPES, w3=(FFN, D))
    return forward("forward_gates", "four layers, each with another activation", predict,
                   dict(swiglu=1, geglu=1, reglu=1, glu=1), [layer] * 4, linears=12)


def residual(x, w):
    return x + linear(linear(x, w["w1"]) * jax.nn.silu(linear(x, w["w2"])), w["w3"])


def forward_residual():
    def predict(p, x):
        return residual(residual(x, p[0]), p[1])
    return forward("forward_residual", "inference: hidden states in, hidden states out, of the same type; no state",
                   predict, dict(swiglu=2), [dict(SHAPES, w3=(FFN, D))] * 2, linears=6)


def forward_residual_scan():
    shapes = dict(w1=(3, D, FFN), w2=(3, D, FFN), w3=(3, FFN, D))
    variant = forward("forward_residual_scan", "inference: three layers in a loop that carries the hidden states; no "
                      "state", lambda p, x: jax.lax.scan(lambda h, w: (residual(h, w), None), x, p)[0], SWIGLU, shapes)
    variant.extra = dict(layers_in_loop=3)
    return variant


def forward_expert_batch():
    def predict(p, x):
        with site("linear"):
            u, g = jnp.einsum("etd,cedf->cetf", x, p["wi"])
            return jnp.einsum("etf,efo->eto", jax.nn.silu(g.astype(F32)).astype(BF) * u, p["wo"])
    return forward("forward_expert_batch", "inference: gate and up of all experts are one product", predict, SWIGLU,
                   dict(wi=(2, 4, D, FFN), wo=(4, FFN, OUT)), linears=2, x=(4, 6, D))


VARIANTS = [swiglu_exp, swiglu_f16, swiglu_exp_quotient, swiglu_tanh, swiglu_stable_select, geglu_power, geglu_factored,
            geglu_erf, reglu_select, reglu_clamp, glu_tanh, bilinear_gate, quick_gelu_gate, relu2_gate, mish_gate,
            swiglu_upcast_biases, swiglu_reshaped, swiglu_dynamic_slices, swiglu_activated_before_slice,
            swiglu_features_first, swiglu_low_rank, swiglu_two_consumers, swiglu_transposed_f32, swiglu_masked,
            swiglu_dropout, swiglu_routed_before, swiglu_custom_vjp, swiglu_remat, swiglu_remat_elementwise,
            swiglu_scan, swiglu_scan_remat, swiglu_chunked, swiglu_feature_chunks, swiglu_quantized,
            swiglu_gathered, swiglu_normalized, swiglu_equinox, swiglu_haiku, geglu_linen, linen_glu,
            forward_swiglu_token, forward_gates, forward_residual,
            forward_residual_scan, forward_expert_batch]
