"""One Llama step written in several styles, as JAX prints it for a GPU: gains must not depend on how a model is written.

    python rewritings.py STYLE [LAYERS [donated]] > STEP.mlir

Two layers, d = 4096, 1 x 4096 tokens, cuDNN attention, AdamW. Runs without a GPU, in the environment of requirements.txt.
"""

import functools
import sys

LAYERS, D, FF, VOCAB, HEADS, TOKENS = 2, 4096, 11008, 32000, 32, 4096
HEAD = D // HEADS
# What is written differently, and how.
STYLES = {
    "plain": "weights [in, out]",
    "transposed": "weights [out, in]",
    "fused": "q, k, v and gate, up as one weight each, split behind",
    "einsum": "heads as dimensions of the weights",
    "vmap": "layers on one token, mapped over tokens",
    "scan": "a loop over stacked layers, computed again in the backward pass",
    "masters": "parameters in f32, cast where they are used",
}


def shapes(style):
    """Shapes of a layer's weights, by name."""
    wide = {"q": (D, D), "k": (D, D), "v": (D, D), "o": (D, D), "gate": (D, FF), "up": (D, FF), "down": (FF, D)}
    if style in ("transposed", "vmap"):
        wide = {name: shape[::-1] for name, shape in wide.items()}
    if style == "fused":
        wide = {"qkv": (D, 3 * D), "o": (D, D), "gate_up": (D, 2 * FF), "down": (FF, D)}
    if style == "einsum":
        wide |= {"q": (D, HEADS, HEAD), "k": (D, HEADS, HEAD), "v": (D, HEADS, HEAD), "o": (HEADS, HEAD, D)}
    return wide | {"attention_norm": (D,), "mlp_norm": (D,)}


def step_of(style, layers):
    """A training step and the shapes of its arguments."""
    import jax
    import jax.numpy as jnp

    bf16, f32 = jnp.bfloat16, jnp.float32

    def norm(gain, x):
        wide = x.astype(f32)
        return (wide * jax.lax.rsqrt(jnp.mean(wide * wide, -1, keepdims=True) + 1e-5)).astype(bf16) * gain

    def linear(w, x):
        if style == "transposed":
            return x @ w.T
        if style == "vmap":
            return jax.vmap(jax.vmap(lambda token: w @ token))(x)
        return x @ w

    def rotated(x):
        at = jnp.arange(TOKENS, dtype=f32)[:, None] * 10000.0 ** (-jnp.arange(0, HEAD, 2, dtype=f32) / HEAD)
        cos, sin = (f(at)[None, :, None, :].astype(bf16) for f in (jnp.cos, jnp.sin))
        a, b = jnp.split(x, 2, axis=-1)
        return jnp.concatenate([a * cos - b * sin, b * cos + a * sin], axis=-1)

    def heads(w, x):
        if style == "fused":
            parts = jnp.split(x @ w["qkv"], 3, axis=-1)
        elif style == "einsum":
            return [jnp.einsum("btd,dhk->bthk", x, w[name]) for name in "qkv"]
        else:
            parts = [linear(w[name], x) for name in "qkv"]
        return [p.reshape(1, TOKENS, HEADS, HEAD) for p in parts]

    def layer(w, x):
        if style == "masters":
            w = {name: value.astype(bf16) for name, value in w.items()}
        q, k, v = heads(w, norm(w["attention_norm"], x))
        mixed = jax.nn.dot_product_attention(rotated(q), rotated(k), v, is_causal=True, implementation="cudnn")
        if style == "einsum":
            x = x + jnp.einsum("bthk,hkd->btd", mixed, w["o"])
        else:
            x = x + linear(w["o"], mixed.reshape(1, TOKENS, D))
        h = norm(w["mlp_norm"], x)
        gate, up = jnp.split(h @ w["gate_up"], 2, axis=-1) if style == "fused" else (linear(w["gate"], h), linear(w["up"], h))
        return x + linear(w["down"], jax.nn.silu(gate) * up)

    def loss(params, tokens):
        cast = (lambda w: w.astype(bf16)) if style == "masters" else (lambda w: w)
        x = cast(params["embedding"])[tokens[:, :-1]]
        if style == "scan":
            body = jax.checkpoint(lambda x, w: (layer(w, x), None))
            x, _ = jax.lax.scan(body, x, params["layers"])
        else:
            for w in params["layers"]:
                x = layer(w, x)
        logits = (norm(cast(params["norm"]), x) @ cast(params["head"])).astype(f32)
        chosen = jnp.take_along_axis(logits, tokens[:, 1:, None], axis=-1)[..., 0]
        return jnp.mean(jax.nn.logsumexp(logits, axis=-1) - chosen)

    def step(params, first, second, count, tokens):
        value, gradients = jax.value_and_grad(loss)(params, tokens)
        count = count + 1
        tree = functools.partial(jax.tree.map)
        first = tree(lambda m, g: (0.9 * m.astype(f32) + 0.1 * g.astype(f32)).astype(m.dtype), first, gradients)
        second = tree(lambda v, g: 0.95 * v + 0.05 * jnp.square(g.astype(f32)), second, gradients)
        scale, root = 1 / (1 - 0.9 ** count.astype(f32)), 1 / (1 - 0.95 ** count.astype(f32))

        def updated(p, m, v):
            change = m.astype(f32) * scale / (jnp.sqrt(v * root) + 1e-8) + 0.1 * p.astype(f32)
            return (p.astype(f32) - 1e-3 * change).astype(p.dtype)

        return tree(updated, params, first, second), first, second, count, value

    dtype = f32 if style == "masters" else bf16
    one = {name: jax.ShapeDtypeStruct(shape, dtype) for name, shape in shapes(style).items()}
    stacked = jax.tree.map(lambda s: jax.ShapeDtypeStruct((layers, *s.shape), s.dtype), one)
    params = {
        "embedding": jax.ShapeDtypeStruct((VOCAB, D), dtype),
        "layers": stacked if style == "scan" else [one] * layers,
        "norm": jax.ShapeDtypeStruct((D,), dtype),
        "head": jax.ShapeDtypeStruct((D, VOCAB), dtype),
    }
    as_type = lambda t: jax.tree.map(lambda s: jax.ShapeDtypeStruct(s.shape, t), params)
    tokens = jax.ShapeDtypeStruct((1, TOKENS + 1), jnp.int32)
    return step, (params, as_type(bf16), as_type(f32), jax.ShapeDtypeStruct((), jnp.int32), tokens)


def text_of(style, layers=LAYERS, donated=False):
    """The step of a style as StableHLO; with its state donated, results take its place."""
    import jax
    from jax._src.cudnn import fused_attention_stablehlo as attention

    # What cuDNN can do is asked of a device, and there is none here.
    attention.check_cudnn_version = lambda: 91000
    attention.check_compute_capability = lambda capability: True
    attention.is_cuda_compute_capability_equal = lambda capability: False
    step, arguments = step_of(style, layers)
    return jax.jit(step, donate_argnums=(0, 1, 2, 3) if donated else ()).trace(*arguments).lower(lowering_platforms=("cuda",)).as_text()


if __name__ == "__main__":
    print(text_of(sys.argv[1], *map(int, sys.argv[2:3]), donated="donated" in sys.argv))
