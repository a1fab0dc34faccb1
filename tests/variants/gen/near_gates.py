"""Products that look like gated activations and are none."""
import jax
import jax.numpy as jnp

from corpus import BATCH, SEQ, site
from gates import OUT, SHAPES, branches, regression, spelled
from nets import BF, D, F32, FFN, linear, train_dots


def near(name, note, product, **more):
    return spelled(name, note, product, {}, **more)


def near_tanh_gate():
    return near("near_tanh_gate", "u tanh(g): bounded, and no known gate", lambda u, g: u * jnp.tanh(g))


def near_hard_gate():
    return near("near_hard_gate", "u clip(g / 6 + 1/2, 0, 1): bounded, and no known gate",
                lambda u, g: u * jnp.clip(g / 6 + BF(0.5), 0, 1))


def near_wave_gate():
    return near("near_wave_gate", "tanh(u) sigmoid(g): linear in neither", lambda u, g: jnp.tanh(u) * jax.nn.sigmoid(g))


def near_relu_up():
    return near("near_relu_up", "relu(u) silu(g)", lambda u, g: jax.nn.relu(u) * jax.nn.silu(g))


def near_relu_product():
    return near("near_relu_product", "relu(u silu(g))", lambda u, g: jax.nn.relu(u * jax.nn.silu(g)))


def near_softmax_gate():
    def predict(p, x):
        with site("router"):
            g = x @ p["w2"]
        return linear(linear(x, p["w1"]) * jax.nn.softmax(g, -1), p["w3"])
    return regression("near_softmax_gate", "u softmax(g): not elementwise; it weighs features as a router does", predict,
                      {})


def near_exponential_gate():
    return near("near_exponential_gate", "u exp(g)", lambda u, g: u * jnp.exp(g * BF(0.1)))


def near_sum():
    return near("near_sum", "u + silu(g)", lambda u, g: u + jax.nn.silu(g))


def near_highway():
    return near("near_highway", "a mixture: t u + (1 - t) g with t = sigmoid(g)",
                lambda u, g: jax.nn.sigmoid(g) * u + (1 - jax.nn.sigmoid(g)) * g)


def near_shared_branch():
    return near("near_shared_branch", "u silu(u + g): the gate is made of up as well",
                lambda u, g: u * jax.nn.silu(u + g))


def near_squared():
    def predict(p, x):
        h = linear(x, p["w1"])
        return linear(h * jax.nn.silu(h), p["w3"])
    return regression("near_squared", "h silu(h): both branches are one", predict, {}, dict(w1=(D, FFN), w3=(FFN, OUT)),
                      train_dots(2, without_dgrad=1))


def near_token_gate():
    def predict(p, x):
        return linear(linear(x, p["w1"]) * jax.nn.sigmoid(linear(x, p["w2"])), p["w3"])
    return regression("near_token_gate", "one gate a token, spread over the features", predict, {},
                      SHAPES | dict(w2=(D, 1)))


def near_squeeze_excite():
    def predict(p, x):
        h = linear(x, p["w1"]).reshape(BATCH, SEQ, FFN)
        gate = jax.nn.silu(linear(h.mean(1), p["w2"]))
        return linear((h * gate[:, None]).reshape(-1, FFN), p["w3"])
    return regression("near_squeeze_excite", "one gate a channel of a whole sequence", predict, {},
                      SHAPES | dict(w2=(FFN, FFN)), train_dots(3, without_dgrad=1))


def near_input_gate():
    def predict(p, x):
        return linear(x * jax.nn.silu(linear(x, p["w1"])), p["w3"])
    return regression("near_input_gate", "up is the layer's input, not a product", predict, {},
                      dict(w1=(D, D), w3=(D, OUT)), train_dots(2, without_dgrad=1))


def near_unconsumed():
    def predict(p, x):
        u, g = branches(p, x)
        return u * jax.nn.silu(g)
    return regression("near_unconsumed", "a gated product that no layer consumes", predict, {},
                      dict(w1=(D, OUT), w2=(D, OUT)), train_dots(2, without_dgrad=2))


def near_normalized():
    """The second layer's input is x * rsqrt * gain, its residual gated by a parameter."""
    def predict(p, x):
        h = x + p["alpha"] * linear(x, p["w1"])
        h32 = h.astype(F32)
        h = (h32 * jax.lax.rsqrt(jnp.mean(h32 * h32, -1, keepdims=True) + 1e-5)).astype(BF) * p["gain"]
        return linear(h, p["w3"])
    return regression("near_normalized", "a norm with a gain behind a residual that a trained number scales", predict,
                      {}, dict(w1=(D, D), alpha=(1,), gain=(D,), w3=(D, OUT)), train_dots(2, without_dgrad=1))


def near_softcapped():
    return near("near_softcapped", "u silu(30 tanh(g / 30)): the gate is bounded",
                lambda u, g: u * jax.nn.silu(30 * jnp.tanh(g / 30)))


def near_sum_of_gates():
    def predict(p, x):
        u, g, v = (linear(x, p[n]) for n in ("w1", "w2", "w4"))
        return linear(u * jax.nn.silu(g) + v * jax.nn.silu(u), p["w3"])
    return regression("near_sum_of_gates", "two gated products are summed before their product", predict, {},
                      SHAPES | dict(w4=(D, FFN)), train_dots(4, without_dgrad=3))


def near_running_sum():
    return near("near_running_sum", "up is summed along the tokens before it is gated",
                lambda u, g: jnp.cumsum(u, 0) * jax.nn.silu(g))


def near_concatenated():
    def predict(p, x):
        u, g = branches(p, x)
        return linear(jnp.concatenate([jnp.tanh(linear(x, p["wa"])), u * jax.nn.silu(g)], -1), p["wo"])
    return regression("near_concatenated", "one product consumes z and another tensor side by side", predict, {},
                      dict(w1=(D, FFN), w2=(D, FFN), wa=(D, D), wo=(D + FFN, OUT)), train_dots(4, without_dgrad=3))


def near_recurrent_gates():
    """A minimal LSTM over the sequence."""
    def predict(p, x):
        def cell(state, step):
            h, c = state
            i, f, o, g = jnp.split(step + linear(h, p["wh"]), 4, -1)
            c = jax.nn.sigmoid(f) * c + jax.nn.sigmoid(i) * jnp.tanh(g)
            h = jax.nn.sigmoid(o) * jnp.tanh(c)
            return (h, c), h
        steps = linear(x, p["wx"]).reshape(BATCH, SEQ, -1).swapaxes(0, 1)
        zero = jnp.zeros((BATCH, FFN), BF)
        _, hs = jax.lax.scan(cell, (zero, zero), steps)
        return linear(hs.swapaxes(0, 1).reshape(-1, FFN), p["w3"])
    shapes = dict(wx=(D, 4 * FFN), wh=(FFN, 4 * FFN), w3=(FFN, OUT))
    return regression("near_recurrent_gates", "an LSTM: products of sigmoids and tanh, carried by a loop", predict, {},
                      shapes, train_dots(3, without_dgrad=1), backward=r"closed_call_\d")


VARIANTS = [near_tanh_gate, near_hard_gate, near_wave_gate, near_relu_up, near_relu_product, near_softmax_gate,
            near_exponential_gate,
            near_sum, near_highway, near_shared_branch, near_squared, near_token_gate, near_squeeze_excite,
            near_input_gate, near_unconsumed, near_normalized, near_softcapped, near_sum_of_gates,
            near_running_sum, near_concatenated, near_recurrent_gates]
