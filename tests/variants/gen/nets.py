"""Small transformers in plain jax.numpy. One function a style; `Net` says which are used."""
import dataclasses
from typing import Callable

import jax
import jax.numpy as jnp

from corpus import VOCAB, site

BF, F32 = jnp.bfloat16, jnp.float32
D, FFN, HEADS, HD = 32, 80, 2, 16


# ---------------------------------------------------------------- parameters
def normal(key, shape, std=0.1, dtype=BF):
    return (jax.random.normal(key, shape) * std).astype(dtype)


def init(shapes, seed=0, dtype=BF):
    """Vectors become ones, everything else random."""
    leaves, treedef = jax.tree.flatten(shapes, is_leaf=lambda x: isinstance(x, tuple))
    keys = jax.random.split(jax.random.key(seed), len(leaves))
    return treedef.unflatten([jnp.ones(s, dtype) if len(s) == 1 else normal(k, s, dtype=dtype)
                              for k, s in zip(keys, leaves)])


# ---------------------------------------------------------------- pieces
def linear(x, w):
    with site("linear"):
        return x @ w


def linear_transposed(x, w):
    with site("linear"):
        return x @ w.T


def rms_norm(x, g, eps=1e-5):
    h = x.astype(F32)
    h = h * jax.lax.rsqrt(jnp.mean(h * h, -1, keepdims=True) + eps)
    return h.astype(x.dtype) if g is None else h.astype(x.dtype) * g


def rms_norm_unit_offset(x, g):
    """The gain is 1 + g and is applied before the rounding."""
    h = x.astype(F32)
    h = h * jax.lax.rsqrt(jnp.mean(jnp.square(h), -1, keepdims=True) + 1e-6) * (1.0 + g.astype(F32))
    return h.astype(x.dtype)


def layer_norm_no_bias(x, g):
    h = x.astype(F32)
    h = (h - h.mean(-1, keepdims=True)) * jax.lax.rsqrt(h.var(-1, keepdims=True) + 1e-5)
    return (h * g.astype(F32)).astype(x.dtype)


def attend(q, k, v, causal=True):
    """q [b, s, h, k], k and v [b, t, g, k]; h is a multiple of g."""
    b, s, h, hd = q.shape
    q = q.reshape(b, s, k.shape[2], h // k.shape[2], hd)
    with site("attention"):
        a = jnp.einsum("bsgrk,btgk->bgrst", q, k).astype(F32) * hd ** -0.5
    if causal:
        a = jnp.where(jnp.tril(jnp.ones((s, s), bool)), a, -1e30)
    a = jax.nn.softmax(a, -1).astype(v.dtype)
    with site("attention"):
        return jnp.einsum("bgrst,btgk->bsgrk", a, v).reshape(b, s, h * hd)


def split_heads(x, n):
    return x.reshape(*x.shape[:2], n, -1)


def attention(net, p, h, memory=None):
    kv = h if memory is None else memory
    q = split_heads(net.linear(h, p["wq"]), HEADS)
    k = split_heads(net.linear(kv, p["wk"]), net.kv_heads)
    v = split_heads(net.linear(kv, p["wv"]), net.kv_heads)
    if net.qk_norm:
        q, k = rms_norm(q, p["q_gain"]), rms_norm(k, p["k_gain"])
    o = attend(q, k, v, net.causal and memory is None)
    if net.gated_attention:
        o = o * jax.nn.sigmoid(net.linear(h, p["w_gate"]))
    return net.linear(o, p["wo"])


def fused_attention(net, p, h):
    kv = net.kv_heads * HD
    q, k, v = jnp.split(net.linear(h, p["wqkv"]), [D, D + kv], -1)
    o = attend(split_heads(q, HEADS), split_heads(k, net.kv_heads), split_heads(v, net.kv_heads), net.causal)
    return net.linear(o, p["wo"])


def head_first_attention(net, p, h):
    """Weights are [d, heads, hd] and [heads, hd, d]."""
    with site("linear"):
        q, k, v = (jnp.einsum("bsd,dhk->bshk", h, p[n]) for n in ("wq", "wk", "wv"))
    o = attend(q, k, v, net.causal).reshape(q.shape)
    with site("linear"):
        return jnp.einsum("bshk,hkd->bsd", o, p["wo"])


ACTIVATIONS = dict(silu=jax.nn.silu, gelu=jax.nn.gelu, relu=jax.nn.relu, sigmoid=jax.nn.sigmoid,
                   exact_gelu=lambda x: jax.nn.gelu(x, approximate=False),
                   relu2=lambda x: jnp.square(jax.nn.relu(x)))


def gated_mlp(net, p, h):
    return net.linear(net.linear(h, p["w1"]) * ACTIVATIONS[net.act](net.linear(h, p["w2"])), p["w3"])


def fused_gated_mlp(net, p, h):
    gate, up = jnp.split(net.linear(h, p["w13"]), 2, -1)
    return net.linear(ACTIVATIONS[net.act](gate) * up, p["w2"])


def plain_mlp(net, p, h):
    return net.linear(ACTIVATIONS[net.act](net.linear(h, p["w1"])), p["w2"])


GATED = dict(w1=(D, FFN), w2=(D, FFN), w3=(FFN, D))
FUSED_GATED = dict(w13=(D, 2 * FFN), w2=(FFN, D))
PLAIN = dict(w1=(D, FFN), w2=(FFN, D))
FUSED_ATTENTION = dict(wqkv=(D, 3 * D), wo=(D, D))
ATTENTION = dict(wq=(D, D), wk=(D, D), wv=(D, D), wo=(D, D))


@dataclasses.dataclass(frozen=True)
class Net:
    """A decoder (or encoder) of one style; the shapes of a layer's weights stand beside it."""
    layer: dict
    attention: Callable | None = attention
    mlp: Callable | None = gated_mlp
    norm: Callable = rms_norm
    linear: Callable = linear
    act: str = "silu"
    layers: int = 1
    kv_heads: int = HEADS
    causal: bool = True
    qk_norm: bool = False
    gated_attention: bool = False
    parallel: bool = False
    tied: bool = False
    layer_gains: bool = True
    final_gain: bool = True
    transposed_head: bool = False

    def shapes(self):
        norms = ["norm1", "norm2"] if self.attention and self.mlp and not self.parallel else ["norm1"]
        gains = {n: (D,) for n in norms} if self.layer_gains else {}
        tree = dict(emb=(VOCAB, D), layers=[dict(self.layer) | gains for _ in range(self.layers)])
        if self.final_gain:
            tree["norm"] = (D,)
        if not self.tied:
            tree["out"] = (VOCAB, D) if self.transposed_head else (D, VOCAB)
        return tree

    def block(self, p, x):
        h = self.norm(x, p.get("norm1"))
        if self.parallel:
            return x + self.attention(self, p, h) + self.mlp(self, p, h)
        if self.attention is None:
            return x + self.mlp(self, p, h)
        x = x + self.attention(self, p, h)
        if self.mlp is None:
            return x
        return x + self.mlp(self, p, self.norm(x, p.get("norm2")))

    def trunk(self, params, x):
        for p in params["layers"]:
            x = self.block(p, x)
        return self.norm(x, params.get("norm"))

    def head(self, params, x):
        with site("head"):
            if self.tied:
                return x @ params["emb"].T
            return x @ (params["out"].T if self.transposed_head else params["out"])

    def logits(self, params, inputs):
        return self.head(params, self.trunk(params, params["emb"][inputs]))

    def loss(self, params, tokens):
        return cross_entropy(self.logits(params, tokens[:, :-1]), tokens[:, 1:])

    def dots(self, linears):
        """A train step's dots: `linears` weight matmuls a layer and the head; each has a dgrad and a wgrad."""
        n, attention_layers = self.layers * linears + 1, self.layers * (self.attention is not None)
        return train_dots(n, attention_layers)


def train_dots(linears, attentions=0, without_dgrad=0):
    """Scores and mix are two dots an attention, with two dots each on the way back."""
    return dict(fwd=linears, dgrad=linears - without_dgrad, wgrad=linears,
                attn_fwd=2 * attentions, attn_bwd=4 * attentions)


def cross_entropy(logits, targets):
    """The label's logit is picked by comparison: shorter than a gather with its checks and the scatter back."""
    logp = jax.nn.log_softmax(logits.astype(F32), -1)
    return -jnp.mean(jnp.sum(jnp.where(targets[..., None] == jnp.arange(logits.shape[-1]), logp, 0), -1))


# Norms in the layers have no gain here, as when it is folded into the weights: fewer tensors, shorter text.
MLP_LM = Net(layer=FUSED_GATED, attention=None, mlp=fused_gated_mlp, layer_gains=False,
             final_gain=False)                                  # 2 weight matmuls and the head
GATED_LM = Net(layer=GATED, attention=None)                 # 3 and the head
DECODER = Net(layer=ATTENTION | GATED)                      # 7 and the head
