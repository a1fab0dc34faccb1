"""Network styles in plain jax.numpy, nearly all under plain SGD to keep the text short."""
import jax
import jax.numpy as jnp
import numpy as np

import adam
from corpus import BATCH, SEQ, VOCAB, Variant, site, token_batches, tokens
from nets import (ATTENTION, BF, D, F32, FFN, FUSED_GATED, GATED, HD, HEADS, MLP_LM, PLAIN, Net, attend, attention,
                  cross_entropy, fused_attention, fused_gated_mlp, head_first_attention, init,
                  layer_norm_no_bias, linear, linear_transposed, normal, plain_mlp, rms_norm, rms_norm_unit_offset,
                  split_heads, train_dots)
from optimizers import PAIR, sgd


def decoder(name, note, net, linears, **more):
    return Variant(name, note, sgd(net.loss), dict(params=init(net.shapes()), tokens=tokens(0)),
                   net.dots(linears), **PAIR | more)


# ---------------------------------------------------------------- projections
def fused_grouped_tied():
    layer = dict(wqkv=(D, D + 2 * HD), wo=(D, D)) | FUSED_GATED
    net = Net(layer=layer, attention=fused_attention, mlp=fused_gated_mlp, kv_heads=1, tied=True)
    return decoder("fused_grouped_tied", "fused qkv with grouped keys, fused gate and up, tied embedding: its "
                   "gradient is the sum of the head's weight gradient and a scatter", net, 4, store=True)


def heads_first_einsum():
    layer = dict(wq=(D, HEADS, HD), wk=(D, HEADS, HD), wv=(D, HEADS, HD), wo=(HEADS, HD, D))
    return decoder("heads_first_einsum", "weights [d, heads, hd] and [heads, hd, d]: rank-3 operands, a dgrad that "
                   "contracts two feature dimensions", Net(layer=layer, attention=head_first_attention, mlp=None), 4)


def transposed_weights():
    layer = {k: v[::-1] for k, v in GATED.items()}
    net = Net(layer=layer, attention=None, linear=linear_transposed, transposed_head=True)
    return decoder("transposed_weights", "weights [out, in], x @ w.T: a transpose before each forward matmul", net, 3,
                   store=True)


# ---------------------------------------------------------------- blocks
def reglu_bare_norm():
    net = Net(layer=GATED, attention=None, act="relu", layer_gains=False, final_gain=False)
    return decoder("reglu_bare_norm", "ReGLU; RMSNorm without gain, as when it is folded into the weights", net, 3,
                   store=True)


def relu2_parallel():
    net = Net(layer=ATTENTION | PLAIN, mlp=plain_mlp, act="relu2", parallel=True)
    return decoder("relu2_parallel", "squared ReLU; attention and MLP side by side on one norm", net, 6)


def glu_layernorm_no_bias():
    net = Net(layer=GATED, attention=None, act="sigmoid", norm=layer_norm_no_bias)
    return decoder("glu_layernorm_no_bias", "GLU (sigmoid gate), LayerNorm without bias", net, 3)


def geglu_exact():
    net = Net(layer=GATED, attention=None, act="exact_gelu", norm=rms_norm_unit_offset)
    return decoder("geglu_exact", "GeGLU with the error function; the norm's gain is 1 + g", net, 3)


def qk_norm_gated_attention():
    layer = ATTENTION | dict(q_gain=(HD,), k_gain=(HD,), w_gate=(D, D))
    net = Net(layer=layer, mlp=None, qk_norm=True, gated_attention=True)
    return decoder("qk_norm_gated_attention", "RMSNorm on q and k; the attention's result times a sigmoid gate: "
                   "near a GLU, but its up side is no matmul", net, 5)


def swiglu_interleaved():
    """Gate and up columns alternate in one weight."""
    def loss_of(params, tokens):
        x = params["emb"][tokens[:, :-1]]
        for p in params["layers"]:
            z = linear(rms_norm(x, p["norm1"]), p["w13"])
            x = x + linear(jax.nn.silu(z[..., ::2]) * z[..., 1::2], p["w2"])
        return cross_entropy(MLP_LM.head(params, rms_norm(x, params["norm"])), tokens[:, 1:])

    net = Net(layer=FUSED_GATED, attention=None)
    return Variant("swiglu_interleaved", "gate and up are the even and odd columns of one matmul (strided slices)",
                   sgd(loss_of), dict(params=init(net.shapes()), tokens=tokens(0)), net.dots(2), **PAIR)


def batched_gate_up():
    """Gate and up are one einsum with a stacked weight [2, d, f]."""
    def loss_of(params, tokens):
        x = params["emb"][tokens[:, :-1]]
        with site("linear"):
            gate, up = jnp.einsum("bsd,cdf->cbsf", rms_norm(x, params["norm1"]), params["wi"])
        x = x + linear(jax.nn.silu(gate) * up, params["wo"])
        return cross_entropy(MLP_LM.head(params, rms_norm(x, params["norm"])), tokens[:, 1:])

    shapes = dict(emb=(VOCAB, D), norm1=(D,), wi=(2, D, FFN), wo=(FFN, D), norm=(D,), out=(D, VOCAB))
    return Variant("batched_gate_up", "gate and up stacked in one rank-3 weight", sgd(loss_of),
                   dict(params=init(shapes), tokens=tokens(0)), train_dots(3), **PAIR)


# ---------------------------------------------------------------- spellings of dots
def one_hot_embedding():
    def loss_of(params, tokens):
        with site("embedding"):
            x = jax.nn.one_hot(tokens[:, :-1], VOCAB, dtype=BF) @ params["emb"]
        x = MLP_LM.trunk(params, x)
        return cross_entropy(MLP_LM.head(params, x), tokens[:, 1:])

    return Variant("one_hot_embedding", "the embedding is a matmul of a one-hot matrix; it has no dgrad",
                   sgd(loss_of), dict(params=init(MLP_LM.shapes()), tokens=tokens(0)),
                   train_dots(4, without_dgrad=1), **PAIR)


def vmapped_sequences():
    """The model is written for one sequence, the loss is vmapped over the batch."""
    def one(params, sequence):
        x = params["emb"][sequence[:-1]]
        h = rms_norm(x, params["norm1"])
        q, k, v = (linear(h, params[n]).reshape(-1, HEADS, HD) for n in ("wq", "wk", "wv"))
        with site("attention"):
            a = jax.vmap(lambda q, k: q @ k.T, (1, 1))(q, k) * HD ** -0.5
        a = jnp.where(jnp.tril(jnp.ones(a.shape[1:], bool)), a.astype(F32), -1e30)
        with site("attention"):
            o = jax.vmap(jnp.matmul, (0, 1), 1)(jax.nn.softmax(a, -1).astype(BF), v)
        x = x + linear(o.reshape(-1, D), params["wo"])
        with site("head"):
            logits = rms_norm(x, params["norm"]) @ params["out"]
        return cross_entropy(logits, sequence[1:])

    shapes = dict(emb=(VOCAB, D), norm1=(D,), norm=(D,), out=(D, VOCAB)) | ATTENTION
    return Variant("vmapped_sequences", "vmap over sequences and over heads", 
                   sgd(lambda p, t: jax.vmap(one, (None, 0))(p, t).mean()),
                   dict(params=init(shapes), tokens=tokens(0)), train_dots(5, 1), **PAIR)


def wide_accumulation():
    """Dots with f32 results, and weights in f32 for the head."""
    def dot(x, w):
        with site("linear"):
            return jax.lax.dot_general(x, w, (((2,), (0,)), ((), ())), precision=jax.lax.Precision.HIGHEST,
                                       preferred_element_type=F32).astype(x.dtype)

    def loss_of(params, tokens):
        x = params["emb"][tokens[:, :-1]]
        h = rms_norm(x, params["norm1"])
        x = x + dot(dot(h, params["w1"]) * jax.nn.silu(dot(h, params["w2"])), params["w3"])
        with site("head"):
            logits = rms_norm(x, params["norm"]).astype(F32) @ params["out"].astype(F32)
        return cross_entropy(logits, tokens[:, 1:])

    shapes = dict(emb=(VOCAB, D), norm1=(D,), norm=(D,), out=(D, VOCAB)) | GATED
    return Variant("wide_accumulation", "bf16 x bf16 -> f32 dots at HIGHEST precision, an f32 head",
                   sgd(loss_of), dict(params=init(shapes), tokens=tokens(0)), train_dots(4), **PAIR)


@jax.custom_vjp
def own_linear(x, w):
    return linear(x, w)


def own_linear_fwd(x, w):
    return linear(x, w), (x, w)


def own_linear_bwd(saved, dy):
    """The weight gradient is dy^T x, transposed afterwards; dy is rounded to bf16 and scaled first."""
    x, w = saved
    flat = lambda a: a.reshape(-1, a.shape[-1])
    with jax.named_scope("transpose(own)"), site("linear"):
        dw = (flat(dy).T @ flat(x)).T
        dx = (flat(dy) @ w.T).reshape(x.shape)
    return dx, dw


own_linear.defvjp(own_linear_fwd, own_linear_bwd)


def custom_vjp_linear():
    net = Net(layer=GATED, attention=None, linear=own_linear)
    return decoder("custom_vjp_linear", "hand-written backward pass: flattened tokens, dy^T x then a transpose, "
                   "dy times an explicitly transposed weight", net, 3, store=True)


# ---------------------------------------------------------------- mixture of experts
EXPERTS, TOP, CAPACITY = 8, 2, 6
EXPERT_SHAPES = dict(emb=(VOCAB, D), norm1=(D,), router=(D, EXPERTS), w1=(EXPERTS, D, FFN), w2=(EXPERTS, D, FFN),
                     w3=(EXPERTS, FFN, D), norm=(D,), out=(D, VOCAB))


def route(h, w):
    with site("router"):
        return jax.nn.softmax((h @ w).astype(F32), -1)


def moe_variant(name, note, mixture, dots, **more):
    def loss_of(params, tokens):
        x = params["emb"][tokens[:, :-1]]
        x = x + mixture(params, rms_norm(x, params["norm1"]))
        with site("head"):
            logits = rms_norm(x, params["norm"]) @ params["out"]
        return cross_entropy(logits, tokens[:, 1:])
    return Variant(name, note, sgd(loss_of), dict(params=init(EXPERT_SHAPES), tokens=tokens(0)), dots, **PAIR | more)


def moe_dense():
    """Every expert sees every token; the results are weighted by the router."""
    def mixture(p, h):
        weight = route(h, p["router"]).astype(h.dtype)
        with site("linear"):
            z = jnp.einsum("bsd,edf->bsef", h, p["w1"]) * jax.nn.silu(jnp.einsum("bsd,edf->bsef", h, p["w2"]))
            y = jnp.einsum("bsef,efd->bsed", z, p["w3"])
        with site("dispatch"):
            return jnp.einsum("bsed,bse->bsd", y, weight)

    return moe_variant("moe_dense", "dense mixture: the down projection has the expert as a batch dimension, and so "
                       "have its dgrad and wgrad", mixture, train_dots(5) | dict(other_fwd=1, other_bwd=2))


def moe_dispatch():
    """Switch-style routing to the best expert through one-hot dispatch and combine matrices."""
    def mixture(p, h):
        flat = h.reshape(-1, D)
        probs = route(flat, p["router"])
        chosen = jax.nn.one_hot(jnp.argmax(probs, -1), EXPERTS)
        place = jnp.cumsum(chosen, 0) * chosen - 1
        slots = jax.nn.one_hot(place, CAPACITY) * chosen[..., None]
        combine = (slots * probs[..., None]).astype(h.dtype)
        with site("dispatch"):
            inputs = jnp.einsum("tec,td->ecd", slots.astype(h.dtype), flat)
        with site("linear"):
            z = jnp.einsum("ecd,edf->ecf", inputs, p["w1"])
            z = z * jax.nn.silu(jnp.einsum("ecd,edf->ecf", inputs, p["w2"]))
            y = jnp.einsum("ecf,efd->ecd", z, p["w3"])
        with site("dispatch"):
            return jnp.einsum("tec,ecd->td", combine, y).reshape(h.shape)

    dots = train_dots(5) | dict(other_fwd=2, other_bwd=3)      # dispatch has no gradient towards its one-hot side
    return moe_variant("moe_dispatch", "dispatch and combine einsums with a capacity; expert matmuls have the expert "
                       "as a batch dimension", mixture, dots, token_dims=(BATCH, SEQ, BATCH * SEQ, CAPACITY))


def moe_top_k():
    """Two experts a token, their weights gathered for every token."""
    def mixture(p, h):
        flat = h.reshape(-1, D)
        weight, chosen = jax.lax.top_k(route(flat, p["router"]), TOP)
        weight = (weight / weight.sum(-1, keepdims=True)).astype(h.dtype)
        gate = jnp.zeros((BATCH * SEQ, EXPERTS), h.dtype).at[jnp.arange(BATCH * SEQ)[:, None], chosen].add(weight)
        with site("linear"):
            z = jnp.einsum("td,edf->etf", flat, p["w1"]) * jax.nn.silu(jnp.einsum("td,edf->etf", flat, p["w2"]))
            y = jnp.einsum("etf,efd->etd", z, p["w3"])
        return jnp.sum(y * gate.T[..., None], 0).reshape(h.shape)

    return moe_variant("moe_top_k", "chlo.top_k and a scatter make the gates; every expert sees every token", mixture,
                       train_dots(5))


def sorted_by_expert(name, note, **more):
    """Tokens sorted by expert, then grouped matmuls."""
    def mixture(p, h):
        flat = h.reshape(-1, D)
        probs = route(flat, p["router"])
        chosen = jnp.argmax(probs, -1)
        order = jnp.argsort(chosen)
        groups = jnp.bincount(chosen, length=EXPERTS).astype(jnp.int32)
        x = flat[order]
        with site("linear"):
            z = jax.lax.ragged_dot(x, p["w1"], groups) * jax.nn.silu(jax.lax.ragged_dot(x, p["w2"], groups))
            y = jax.lax.ragged_dot(z, p["w3"], groups)
        y = y * jnp.max(probs, -1)[order][:, None].astype(h.dtype)
        return jnp.zeros_like(flat).at[order].set(y).reshape(h.shape)

    return moe_variant(name, note, mixture, train_dots(5), **more)


def moe_sorted_ragged():
    return sorted_by_expert("moe_sorted_ragged", "stablehlo.sort by expert and chlo.ragged_dot, printed for TPU; the groups "
                            "are contracted in the weight gradient", platform="tpu")


def moe_sorted_masked():
    return sorted_by_expert("moe_sorted_masked", "the same printed for a CPU: tokens repeated an expert each, what belongs to "
                            "another is zero, and the expert is contracted, too; the repeated SwiGLU is the activation")


# ---------------------------------------------------------------- what trains and what does not
def low_rank_adapters():
    """W x + B A x on the queries and values; W is not trained and not a result."""
    rank = 8

    def adapted(base, lora, name, h):
        low = linear(linear(h, lora[name]["a"]), lora[name]["b"])
        return linear(h, base[name]) + low * BF(2)

    def loss_of(lora, base, tokens):
        x = base["emb"][tokens[:, :-1]]
        h = rms_norm(x, base["norm1"])
        q, v = (split_heads(adapted(base, lora, n, h), HEADS) for n in ("wq", "wv"))
        x = x + linear(attend(q, split_heads(linear(h, base["wk"]), HEADS), v), base["wo"])
        with site("head"):
            logits = rms_norm(x, base["norm"]) @ base["out"]
        return cross_entropy(logits, tokens[:, 1:])

    def step(base, params, opt, tokens):
        loss, grads = jax.value_and_grad(loss_of)(params, base, tokens)
        return *adam.update(params, grads, opt, wd=0.0), loss

    names = ("wq", "wv")
    base = init(dict(emb=(VOCAB, D), norm1=(D,), norm=(D,), out=(D, VOCAB)) | ATTENTION)
    lora = {n: dict(a=normal(jax.random.key(i), (D, rank)), b=jnp.zeros((rank, D), BF)) for i, n in enumerate(names)}
    # fwd: 4 base, 4 low-rank, head. wgrad: the 4. dgrad: the head, base wo and b of both (nothing before a trains).
    # The attention's backward pass has no gradient of the keys.
    dots = dict(fwd=9, wgrad=4, dgrad=1 + 1 + 2, attn_fwd=2, attn_bwd=3)
    return Variant("low_rank_adapters", "LoRA: the base weights are constant arguments; no dgrad where nothing "
                   "before is trained", step, dict(base=base, params=lora, opt=adam.init(lora), tokens=tokens(0)),
                   dots, feed=lambda o: dict(params=o[0], opt=o[1]), loss=lambda o: o[2], batches=token_batches,
                   must_fall=False)


def frozen_embedding():
    """The embedding is passed through unchanged."""
    def step(frozen, params, opt, tokens):
        def loss_of(p):
            return MLP_LM.loss(dict(p, emb=frozen), tokens)
        loss, grads = jax.value_and_grad(loss_of)(params)
        params, opt = adam.update(params, grads, opt)
        return frozen, params, opt, loss

    p = init(MLP_LM.shapes())
    frozen = p.pop("emb")
    return Variant("frozen_embedding", "the embedding is returned as it came; nothing before the first matmul is "
                   "trained, so that one has no dgrad", step,
                   dict(frozen=frozen, params=p, opt=adam.init(p), tokens=tokens(0)), train_dots(3, without_dgrad=1),
                   feed=lambda o: dict(frozen=o[0], params=o[1], opt=o[2]), loss=lambda o: o[3],
                   batches=token_batches, kinds=[(r"^frozen", ["parameter", "other"])])


# ---------------------------------------------------------------- other tasks
def mlp_regression():
    """Three layers with biases and tanh, mean squared error, f32 weights cast to bf16."""
    def loss_of(params, x, y):
        h = x.astype(BF)
        for i, p in enumerate(params):
            h = linear(h, p["w"].astype(BF)) + p["b"].astype(BF)
            h = jnp.tanh(h) if i < 2 else h
        return jnp.mean(jnp.square(h.astype(F32) - y))

    def batches(step):
        rng = np.random.default_rng(step)
        x = rng.standard_normal((BATCH * SEQ, D)).astype(np.float32)
        return dict(x=x, y=np.tanh(x[:, :16] + x[:, 16:] * 0.5))

    p = [dict(w=normal(jax.random.key(i), s, 0.2, F32), b=jnp.zeros(s[1:], F32))
         for i, s in enumerate([(D, FFN), (FFN, FFN), (FFN, 16)])]
    return Variant("mlp_regression", "plain MLP, two data arguments, no vocabulary; the first layer has no dgrad",
                   sgd(loss_of), dict(params=p, **batches(0)), train_dots(3, without_dgrad=1), data=("x", "y"),
                   feed=lambda o: dict(params=o[0]), loss=lambda o: o[1], batches=batches,
                   kinds=[(r"\['b'\]", ["master", "parameter"]), (r"^params", "master")])


def patch_classifier():
    """Vision transformer: images are cut into patches, mean pooling, ten classes in a head of sixteen."""
    net = Net(layer=ATTENTION | PLAIN, mlp=plain_mlp, act="gelu", norm=layer_norm_no_bias, causal=False)
    side, patch = 12, 4                                     # nine patches of 4 x 4 x 3

    def loss_of(params, images, labels):
        n = side // patch
        x = images.reshape(-1, n, patch, n, patch, 3).transpose(0, 1, 3, 2, 4, 5).reshape(-1, n * n, patch * patch * 3)
        x = linear(x.astype(BF), params["patch"]) + params["position"]
        x = net.trunk(params, x).mean(1)
        with site("head"):
            logits = x @ params["classes"]
        return cross_entropy(logits, labels)

    def batches(step):
        rng = np.random.default_rng(step)
        labels = rng.integers(0, 10, BATCH).astype(np.int32)
        means = np.random.default_rng(7).standard_normal((10, side, side, 3))
        return dict(images=(means[labels] + 0.3 * rng.standard_normal((BATCH, side, side, 3))).astype(np.float32),
                    labels=labels)

    shapes = net.shapes() | dict(patch=(patch * patch * 3, D), position=(9, D), classes=(D, 16))
    del shapes["emb"], shapes["out"]
    # six weight matmuls of the layer, the patches' (no dgrad) and the head
    return Variant("patch_classifier", "vision transformer; image and label arguments; the head's matmul is rank 2",
                   sgd(loss_of, 0.1), dict(params=init(shapes), **batches(0)), train_dots(8, 1, without_dgrad=1),
                   data=("images", "labels"), feed=lambda o: dict(params=o[0]), loss=lambda o: o[1], batches=batches,
                   token_dims=(BATCH, 9, BATCH * 9))


def masked_encoder():
    """BERT: bidirectional, padded sequences, loss at masked places only."""
    net = Net(layer=ATTENTION, mlp=None, norm=layer_norm_no_bias, causal=False)

    def padded_attention(mask):
        def attention_with_mask(net, p, h):
            q, k, v = (split_heads(linear(h, p[n]), HEADS) for n in ("wq", "wk", "wv"))
            with site("attention"):
                a = jnp.einsum("bshk,bthk->bhst", q, k).astype(F32) * HD ** -0.5
            a = jax.nn.softmax(jnp.where(mask[:, None, None], a, -1e9), -1).astype(BF)
            with site("attention"):
                o = jnp.einsum("bhst,bthk->bshk", a, v)
            return linear(o.reshape(h.shape), p["wo"])
        return attention_with_mask

    def loss_of(params, ids, mask, labels):
        x = params["emb"][ids] + params["position"]
        run = Net(**{**net.__dict__, "attention": padded_attention(mask)})
        logp = jax.nn.log_softmax(run.head(params, run.trunk(params, x)).astype(F32), -1)
        picked = jnp.take_along_axis(logp, jnp.maximum(labels, 0)[..., None], -1)[..., 0]
        wanted = labels >= 0
        return -jnp.sum(jnp.where(wanted, picked, 0)) / jnp.maximum(wanted.sum(), 1)

    def batches(step):
        rng = np.random.default_rng(step)
        ids = tokens(step, (BATCH, SEQ))
        hidden = rng.random(ids.shape) < 0.3
        mask = np.arange(SEQ) < rng.integers(8, SEQ + 1, (BATCH, 1))
        return dict(ids=np.where(hidden, 0, ids).astype(np.int32), mask=mask,
                    labels=np.where(hidden & mask, ids, -1).astype(np.int32))

    shapes = net.shapes() | dict(position=(SEQ, D))
    return Variant("masked_encoder", "encoder with a padding mask (i1 argument) and a masked-token loss",
                   sgd(loss_of), dict(params=init(shapes), **batches(0)), net.dots(4), data=("ids", "mask", "labels"),
                   feed=lambda o: dict(params=o[0]), loss=lambda o: o[1], batches=batches, must_fall=False)


def encoder_decoder():
    """One encoder layer, one decoder layer with cross attention; one shared embedding."""
    enc = Net(layer=ATTENTION, mlp=None, causal=False)
    dec = Net(layer={}, causal=True)

    def loss_of(params, source, target):
        memory = enc.trunk(params["encoder"], params["encoder"]["emb"][source])
        p = params["decoder"]
        x = params["encoder"]["emb"][target[:, :-1]]
        x = x + attention(dec, p["cross"], rms_norm(x, p["norm1"]), memory)
        with site("head"):
            return cross_entropy(rms_norm(x, p["norm"]) @ p["out"], target[:, 1:])

    def batches(step):
        source = tokens(step, (BATCH, SEQ))
        return dict(source=source, target=np.concatenate([source[:, :1] * 0, source], 1))

    encoder = {k: v for k, v in enc.shapes().items() if k != "out"}
    norms = {n: (D,) for n in ("norm", "norm1")}
    shapes = dict(encoder=encoder, decoder=dict(cross=ATTENTION, out=(D, VOCAB)) | norms)
    # encoder 4, decoder 4, head; two attentions
    return Variant("encoder_decoder", "cross attention: keys and values come from another sequence", sgd(loss_of),
                   dict(params=init(shapes), **batches(0)), train_dots(9, 2), data=("source", "target"),
                   feed=lambda o: dict(params=o[0]), loss=lambda o: o[1], batches=batches)


def patch_convolution():
    """The patch embedding and a causal depthwise filter are convolutions."""
    def loss_of(params, images, labels):
        with site("other"):
            x = jax.lax.conv_general_dilated(images.astype(BF), params["patch"], (4, 4), "VALID",
                                             dimension_numbers=("NHWC", "HWIO", "NHWC"))
        x = x.reshape(BATCH, 9, D)
        x = x + linear(jax.nn.relu(linear(x, params["w1"])), params["w2"])
        with site("head"):
            return cross_entropy(x.mean(1) @ params["classes"], labels)

    shapes = dict(patch=(4, 4, 3, D), w1=(D, FFN), w2=(FFN, D), classes=(D, 16))
    batches = patch_classifier().batches
    # a convolution counts as a dot of site other; its dgrad is not needed
    return Variant("patch_convolution", "convolution as patch embedding, counted as other_fwd and other_bwd",
                   sgd(loss_of), dict(params=init(shapes), **batches(0)),
                   train_dots(3) | dict(other_fwd=1, other_bwd=1), data=("images", "labels"),
                   feed=lambda o: dict(params=o[0]), loss=lambda o: o[1], batches=batches,
                   token_dims=(BATCH, 9, BATCH * 9))


def library_attention():
    """jax.nn.dot_product_attention with grouped keys."""
    def library(net, p, h):
        q, k, v = (split_heads(linear(h, p[n]), c) for n, c in (("wq", HEADS), ("wk", 1), ("wv", 1)))
        with site("attention"):
            o = jax.nn.dot_product_attention(q, k, v, is_causal=True)
        return linear(o.reshape(h.shape), p["wo"])

    layer = ATTENTION | dict(wk=(D, HD), wv=(D, HD))
    return decoder("library_attention", "jax.nn.dot_product_attention",
                   Net(layer=layer, attention=library, mlp=None), 4)


def recurrent_scan():
    """A gated linear recurrence over the sequence: matmuls with the recurrent weight inside the time loop."""
    def loss_of(params, tokens):
        x = params["emb"][tokens[:, :-1]]

        def cell(state, u):
            state = jnp.tanh(u + linear(state, params["wh"]))
            return state, state
        _, ys = jax.lax.scan(cell, jnp.zeros((BATCH, D), BF), jnp.moveaxis(linear(x, params["wx"]), 1, 0))
        x = x + jnp.moveaxis(ys, 0, 1)
        return cross_entropy(MLP_LM.head(params, rms_norm(x, params["norm"])), tokens[:, 1:])

    shapes = dict(emb=(VOCAB, D), wx=(D, D), wh=(D, D), norm=(D,), out=(D, VOCAB))
    return Variant("recurrent_scan", "a loop over time, not over layers: one weight for all iterations, its gradient "
                   "accumulated in the carry", sgd(loss_of), dict(params=init(shapes), tokens=tokens(0)),
                   train_dots(3), **PAIR, backward=r"closed_call_\d")


VARIANTS = [fused_grouped_tied, heads_first_einsum, transposed_weights, reglu_bare_norm, relu2_parallel,
            glu_layernorm_no_bias, geglu_exact, qk_norm_gated_attention, swiglu_interleaved, batched_gate_up,
            one_hot_embedding, vmapped_sequences, wide_accumulation, custom_vjp_linear, moe_dense, moe_dispatch,
            moe_top_k, moe_sorted_ragged, moe_sorted_masked, low_rank_adapters, frozen_embedding, mlp_regression, patch_classifier,
            masked_encoder, encoder_decoder, patch_convolution, library_attention, recurrent_scan]
