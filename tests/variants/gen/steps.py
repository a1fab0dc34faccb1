"""The same models under different forms of the training step: order of arguments, state, loops, scaling."""
import dataclasses
import functools

import jax
import jax.numpy as jnp
import optax

import adam
from corpus import BATCH, SEQ, Variant, site, token_batches, tokens
from nets import (BF, DECODER, F32, FUSED_ATTENTION, FUSED_GATED, GATED_LM, MLP_LM, Net, cross_entropy, fused_attention,
                  fused_gated_mlp, init, linear, rms_norm, train_dots)
from optimizers import PAIR, TRIPLE, sgd

DOTS = MLP_LM.dots(2)
MICRO = 2


def to(dtype, tree):
    return jax.tree.map(lambda x: x.astype(dtype), tree)


def forward_only(dots):
    return {k: v for k, v in dots.items() if k in ("fwd", "attn_fwd")}


# ---------------------------------------------------------------- what is asked for
def forward_logits():
    return Variant("forward_logits", "inference: the parameters are constant, the only result is logits",
                   DECODER.logits, dict(params=init(DECODER.shapes()), tokens=tokens(0)[:, :-1]),
                   forward_only(DECODER.dots(7)))


def gradients_only():
    return Variant("gradients_only", "value_and_grad: loss first, then one gradient a parameter; no state",
                   jax.value_and_grad(DECODER.loss), dict(params=init(DECODER.shapes()), tokens=tokens(0)),
                   DECODER.dots(7), loss=lambda o: o[0], batches=token_batches, must_fall=False,
                   extra=dict(gradient_outputs=list(range(1, 13))))


def gradients_by_vjp_flat_tokens():
    """Tokens are one dimension from the embedding to the loss; vjp instead of grad."""
    def loss_of(params, tokens):
        x = params["emb"][tokens[:, :-1].reshape(-1)]
        for p in params["layers"]:
            h = rms_norm(x, p["norm1"])
            x = x + linear(linear(h, p["w1"]) * jax.nn.silu(linear(h, p["w2"])), p["w3"])
        with site("head"):
            logits = rms_norm(x, params["norm"]) @ params["out"]
        return cross_entropy(logits, tokens[:, 1:].reshape(-1))

    def step(params, tokens):
        loss, pull = jax.vjp(lambda p: loss_of(p, tokens), params)
        grads, = pull(jnp.ones_like(loss))
        return jax.tree.map(lambda p, g: p - 0.3 * g, params, grads), loss

    p = init(GATED_LM.shapes())
    return Variant("gradients_by_vjp_flat_tokens", "2-D activations: a weight gradient contracts one dimension of "
                   "batch times sequence", step, dict(params=p, tokens=tokens(0)),
                   GATED_LM.dots(3), **PAIR)


# ---------------------------------------------------------------- order
def permuted_arguments():
    """Batch first, second moments before first, both before the parameters; loss and metrics first."""
    def step(tokens, v, t, m, params):
        def loss_of(p):
            logits = MLP_LM.logits(p, tokens[:, :-1])
            hit = jnp.argmax(logits, -1) == tokens[:, 1:]
            return cross_entropy(logits, tokens[:, 1:]), hit.mean()
        (loss, accuracy), grads = jax.value_and_grad(loss_of, has_aux=True)(params)
        params, new = adam.update(params, grads, dict(m=m, v=v, t=t))
        rate = 1e-2 / jnp.sqrt(t.astype(F32) + 1)
        return loss, dict(acc=accuracy, norm=optax.global_norm(grads), rate=rate), new["t"], params, new["m"], new["v"]

    p = init(MLP_LM.shapes())
    s = adam.init(p)
    return Variant("permuted_arguments", "tokens, v, t, m, parameters in; loss, metrics, t, parameters, m, v out",
                   step, dict(tokens=tokens(0), v=s["v"], t=s["t"], m=s["m"], params=p), DOTS,
                   feed=lambda o: dict(v=o[5], t=o[2], m=o[4], params=o[3]), loss=lambda o: o[0],
                   batches=token_batches,
                   kinds=[(r"^v\b", "second_moment"), (r"^m\b", "first_moment"), (r"^t$", "counter")])


def donated_crossing():
    """Results stand in the order v, m: first come first served aliasing pairs m with v'."""
    def step(params, m, v, t, tokens):
        loss, grads = jax.value_and_grad(MLP_LM.loss)(params, tokens)
        params, new = adam.update(params, grads, dict(m=m, v=v, t=t))
        return new["v"], new["m"], new["t"], loss, params

    p = init(MLP_LM.shapes())
    s = adam.init(p)
    return Variant("donated_crossing", "donated buffers; tf.aliasing_output says m -> v' and v -> m', which is not "
                   "what feeds what", step,
                   dict(params=p, m=s["m"], v=s["v"], t=s["t"], tokens=tokens(0)), DOTS,
                   feed=lambda o: dict(params=o[4], m=o[1], v=o[0], t=o[2]), loss=lambda o: o[3],
                   batches=token_batches, jit=dict(donate_argnums=(0, 1, 2, 3)),
                   kinds=[(r"^v\b", "second_moment"), (r"^m\b", "first_moment"), (r"^t$", "counter")])


# ---------------------------------------------------------------- masters and averages
def master_and_copy():
    def step(params, master, opt, tokens):
        loss, grads = jax.value_and_grad(MLP_LM.loss)(params, tokens)
        master, opt = adam.update(master, grads, opt)
        return to(BF, master), master, opt, loss

    p = init(MLP_LM.shapes(), dtype=F32)
    return Variant("master_and_copy", "f32 masters and their bf16 copies are both state; the copy's old value has no "
                   "part in its new one", step,
                   dict(params=to(BF, p), master=p, opt=adam.init(p), tokens=tokens(0)), DOTS,
                   feed=lambda o: dict(params=o[0], master=o[1], opt=o[2]), loss=lambda o: o[3], batches=token_batches)


def master_cast_inside():
    """The cast is part of what is differentiated, so gradients are converted to f32 on the way back."""
    def step(master, opt, tokens):
        loss, grads = jax.value_and_grad(lambda p: MLP_LM.loss(to(BF, p), tokens))(master)
        return *adam.update(master, grads, opt), loss

    p = init(MLP_LM.shapes(), dtype=F32)
    return Variant("master_cast_inside", "f32 weights are the only copy, cast to bf16 in the loss", step,
                   dict(master=p, opt=adam.init(p), tokens=tokens(0)), DOTS,
                   feed=lambda o: dict(master=o[0], opt=o[1]), loss=lambda o: o[2], batches=token_batches)


def parameter_average():
    def step(average, params, opt, tokens):
        loss, grads = jax.value_and_grad(MLP_LM.loss)(params, tokens)
        params, opt = adam.update(params, grads, opt)
        average = jax.tree.map(lambda a, p: 0.99 * a + 0.01 * p.astype(F32), average, params)
        return average, params, opt, loss

    p = init(MLP_LM.shapes())
    return Variant("parameter_average", "an f32 running average of the parameters: linear in the new parameter as a "
                   "first moment is in the gradient", step,
                   dict(average=to(F32, p), params=p, opt=adam.init(p), tokens=tokens(0)), DOTS,
                   feed=lambda o: dict(average=o[0], params=o[1], opt=o[2]), loss=lambda o: o[3],
                   batches=token_batches, kinds=[(r"^average", "other")])


# ---------------------------------------------------------------- losses and scaling
def auxiliary_losses():
    """Cross-entropy with label smoothing, plus the square of the log of the normalizer."""
    def loss_of(params, tokens):
        logits = MLP_LM.logits(params, tokens[:, :-1]).astype(F32)
        z = jax.nn.logsumexp(logits, -1)
        labels = optax.smooth_labels(jax.nn.one_hot(tokens[:, 1:], logits.shape[-1]), 0.1)
        main = optax.softmax_cross_entropy(logits, labels).mean()
        return main + 1e-3 * jnp.square(z).mean(), dict(main=main, z=z.mean())

    def step(params, tokens):
        (loss, aux), grads = jax.value_and_grad(loss_of, has_aux=True)(params, tokens)
        return jax.tree.map(lambda p, g: p - 0.3 * g, params, grads), aux, loss

    p = init(MLP_LM.shapes())
    return Variant("auxiliary_losses", "one-hot smoothed labels, z-loss; both losses also are results", step,
                   dict(params=p, tokens=tokens(0)), DOTS,
                   feed=lambda o: dict(params=o[0]), loss=lambda o: o[2], batches=token_batches)


def dynamic_loss_scale():
    """The update is dropped and the scale halved when a gradient is not finite."""
    def step(master, opt, scale, good, tokens):
        def scaled(p):
            loss = MLP_LM.loss(to(BF, p), tokens)
            return loss * scale, loss
        (_, loss), grads = jax.value_and_grad(scaled, has_aux=True)(master)
        grads = jax.tree.map(lambda g: g / scale, grads)
        finite = functools.reduce(jnp.logical_and, [jnp.isfinite(g).all() for g in jax.tree.leaves(grads)])
        new = adam.update(master, grads, opt)
        master, opt = jax.tree.map(lambda n, o: jnp.where(finite, n, o), new, (master, opt))
        good = jnp.where(finite, good + 1, 0)
        scale = jnp.where(finite, jnp.where(good % 8 == 0, scale * 2, scale), scale / 2)
        return master, opt, scale, good, loss

    p = init(MLP_LM.shapes(), dtype=F32)
    return Variant("dynamic_loss_scale", "dynamic loss scale; every new state stands behind a select", step,
                   dict(master=p, opt=adam.init(p), scale=F32(1024), good=jnp.int32(0), tokens=tokens(0)), DOTS,
                   feed=lambda o: dict(zip(("master", "opt", "scale", "good"), o)), loss=lambda o: o[4],
                   batches=token_batches, kinds=[(r"^scale", "other"), (r"^good", ["counter", "other"])])


def conditional_update():
    """The optimizer is inside a lax.cond."""
    def step(params, opt, tokens):
        loss, grads = jax.value_and_grad(MLP_LM.loss)(params, tokens)
        keep = lambda g: (params, opt)
        params_, opt_ = jax.lax.cond(jnp.isfinite(loss), lambda g: adam.update(params, g, opt), keep, grads)
        return params_, opt_, loss

    p = init(MLP_LM.shapes())
    return Variant("conditional_update", "stablehlo.case with the optimizer in one branch and the old state in the "
                   "other", step, dict(params=p, opt=adam.init(p), tokens=tokens(0)), DOTS, **TRIPLE)


# ---------------------------------------------------------------- loops
def stack_layers(params):
    return params | dict(layers=jax.tree.map(lambda *x: jnp.stack(x), *params["layers"]))


def scan_trunk(net, params, x, wrap=lambda f: f):
    body = wrap(lambda x, p: (net.block(p, x), None))
    x, _ = jax.lax.scan(body, x, params["layers"])
    return net.norm(x, params.get("norm"))


def scan_loss(net, params, tokens, wrap):
    x = scan_trunk(net, params, params["emb"][tokens[:, :-1]], wrap)
    return cross_entropy(net.head(params, x), tokens[:, 1:])


THREE_LAYERS = Net(layer=FUSED_ATTENTION | FUSED_GATED, attention=fused_attention, mlp=fused_gated_mlp, layers=3,
                   layer_gains=False)
LOOP_DOTS = train_dots(4 + 1, 1)        # a dot of the body counts once


def scan_variant(name, note, net, wrap, dots, **more):
    p = stack_layers(init(net.shapes()))
    return Variant(name, note, sgd(lambda p, t: scan_loss(net, p, t, wrap)),
                   dict(params=p, tokens=tokens(0)), dots, **PAIR, extra=dict(layers_in_loop=3), **more)


def scan_layers():
    return scan_variant("scan_layers", "three layers in a while, saved activations stacked",
                        dataclasses.replace(THREE_LAYERS, attention=None, layer=FUSED_GATED), lambda f: f,
                        train_dots(3), backward=r"closed_call_\d")


def scan_update():
    """The optimizer runs in a while over the layers, as where all gradients at once would not fit."""
    net = dataclasses.replace(THREE_LAYERS, attention=None, layer=FUSED_GATED)

    def step(params, opt, tokens):
        loss, grads = jax.value_and_grad(lambda p: scan_loss(net, p, tokens, lambda f: f))(params)

        def layer(t, xs):
            p, g, m, v = xs
            p, s = adam.update(p, g, dict(m=m, v=v, t=t))
            return t, (p, s["m"], s["v"])

        inside = lambda tree: tree["layers"]
        _, (p, m, v) = jax.lax.scan(layer, opt["t"], (inside(params), inside(grads), inside(opt["m"]), inside(opt["v"])))
        rest = lambda tree: {k: x for k, x in tree.items() if k != "layers"}
        params, new = adam.update(rest(params), rest(grads), dict(m=rest(opt["m"]), v=rest(opt["v"]), t=opt["t"]))
        new = dict(m=new["m"] | dict(layers=m), v=new["v"] | dict(layers=v), t=new["t"])
        return params | dict(layers=p), new, loss

    p = stack_layers(init(net.shapes()))
    return Variant("scan_update", "three layers in a while, and their optimizer in another", step,
                   dict(params=p, opt=adam.init(p), tokens=tokens(0)), train_dots(3), **TRIPLE,
                   backward=r"closed_call_\d", extra=dict(layers_in_loop=3))


def scan_remat_dots_saved():
    wrap = lambda f: jax.checkpoint(f, policy=jax.checkpoint_policies.dots_with_no_batch_dims_saveable)
    return scan_variant("scan_remat_dots_saved", "three layers in a while; the backward loop recomputes only the "
                        "attention's two dots", THREE_LAYERS, wrap, LOOP_DOTS | dict(attn_remat=2))


def scan_remat_reordered():
    """Layers run backwards over the stack; the activations are in the middle of the carry."""
    def loss_of(params, tokens):
        @jax.checkpoint
        def body(carry, p):
            n, x, total = carry
            x = THREE_LAYERS.block(p, x)
            return (n + 1, x, total + jnp.abs(x.astype(F32)).mean()), n

        start = (jnp.int32(0), params["emb"][tokens[:, :-1]], F32(0))
        (_, x, total), _ = jax.lax.scan(body, start, params["layers"], reverse=True)
        x = rms_norm(x, params["norm"])
        return cross_entropy(THREE_LAYERS.head(params, x), tokens[:, 1:]) + 1e-4 * total

    p = stack_layers(init(THREE_LAYERS.shapes()))
    return Variant("scan_remat_reordered", "reversed scan, activations in the middle of the carry, full remat; "
                   "the last matmul of a layer is recomputed too, for the sign of what it makes", sgd(loss_of),
                   dict(params=p, tokens=tokens(0)), LOOP_DOTS | dict(remat=4, attn_remat=2),
                   **PAIR, extra=dict(layers_in_loop=3))


def unrolled_remat():
    """jax.checkpoint without a loop: barriers in straight-line code."""
    net = dataclasses.replace(THREE_LAYERS, layers=1)

    def loss_of(params, tokens):
        x = params["emb"][tokens[:, :-1]]
        for p in params["layers"]:
            x = jax.checkpoint(net.block)(p, x)
        return cross_entropy(net.head(params, rms_norm(x, params["norm"])), tokens[:, 1:])

    p = init(net.shapes())
    return Variant("unrolled_remat", "rematerialized straight-line layer behind an optimization_barrier", sgd(loss_of),
                   dict(params=p, tokens=tokens(0)), net.dots(4) | dict(remat=3, attn_remat=2),
                   **PAIR)


def micro_batches(step):
    return {"tokens": tokens(step, (MICRO, BATCH, SEQ + 1))}


def accumulate_scan():
    """Gradients first in the carry, then the loss; accumulated in f32."""
    def step(params, tokens):
        def micro(carry, batch):
            acc, total = carry
            loss, g = jax.value_and_grad(MLP_LM.loss)(params, batch)
            return (jax.tree.map(lambda a, g: a + g.astype(F32), acc, g), total + loss), loss
        (grads, total), losses = jax.lax.scan(micro, (adam.zeros(params), F32(0)), tokens)
        grads = jax.tree.map(lambda g: g / MICRO, grads)
        return jax.tree.map(lambda p, g: (p - 0.3 * g).astype(p.dtype), params, grads), losses, total / MICRO

    p = init(MLP_LM.shapes())
    return Variant("accumulate_scan", "gradient accumulation over micro-batches in a while; the losses of the "
                   "micro-batches are stacked and also a result", step,
                   dict(params=p, tokens=micro_batches(0)["tokens"]), DOTS,
                   feed=lambda o: dict(params=o[0]), loss=lambda o: o[2], batches=micro_batches)


def accumulate_unrolled():
    """Micro-batches in straight-line code: each parameter has two weight gradients that are added."""
    def step(params, tokens):
        parts = [jax.value_and_grad(MLP_LM.loss)(params, tokens[i]) for i in range(MICRO)]
        loss, grads = jax.tree.map(lambda *x: sum(x) / MICRO, *parts)
        return jax.tree.map(lambda p, g: p - 0.3 * g, params, grads), loss

    p = init(MLP_LM.shapes())
    return Variant("accumulate_unrolled", "two micro-batches in straight-line code", step,
                   dict(params=p, tokens=micro_batches(0)["tokens"]),
                   {k: v * MICRO for k, v in DOTS.items()}, **PAIR | dict(batches=micro_batches))


def several_steps_scan():
    """Two whole optimizer steps a call: the state is carried by the while."""
    def step(params, opt, tokens):
        def one(state, batch):
            params, opt = state
            loss, grads = jax.value_and_grad(MLP_LM.loss)(params, batch)
            return adam.update(params, grads, opt), loss
        (params, opt), losses = jax.lax.scan(one, (params, opt), tokens)
        return params, opt, losses[-1]

    p = init(MLP_LM.shapes())
    return Variant("several_steps_scan", "two optimizer steps a call inside a while: moments and parameters are "
                   "loop-carried", step, dict(params=p, opt=adam.init(p), tokens=micro_batches(0)["tokens"]), DOTS,
                   **TRIPLE | dict(batches=micro_batches))


def chunked_head():
    """The head and the loss run over chunks of the sequence in a rematerialized scan."""
    chunks = 3

    def loss_of(params, tokens):
        x = MLP_LM.trunk(params, params["emb"][tokens[:, :-1]])
        split = lambda a: jnp.moveaxis(a.reshape(BATCH, chunks, SEQ // chunks, *a.shape[2:]), 1, 0)

        @jax.checkpoint
        def chunk(total, part):
            h, labels = part
            return total + cross_entropy(MLP_LM.head(params, h), labels), None
        total, _ = jax.lax.scan(chunk, F32(0), (split(x), split(tokens[:, 1:])))
        return total / chunks

    p = init(MLP_LM.shapes())
    return Variant("chunked_head", "the head's matmul and its weight gradient stand in a while over chunks of the "
                   "sequence; the weight is a loop constant", sgd(loss_of),
                   dict(params=p, tokens=tokens(0)), DOTS | dict(remat=1), **PAIR)


# ---------------------------------------------------------------- functions
def nested_jits():
    inner = jax.jit(linear)

    @jax.jit
    def mlp(h, p):
        return inner(inner(h, p["w1"]) * jax.nn.silu(inner(h, p["w2"])), p["w3"])

    dots = dict(fwd=3, dgrad=3, wgrad=3)       # w1 and w2 share a function, forward and backward
    return jit_variant("nested_jits", "matmuls stand in private functions that several calls share: a dot of the "
                       "text counts once, though it runs for two weights", jax.jit, mlp, dots,
                       backward="linear_[46]|loss_of_1")


def inlined_jits():
    inner = jax.jit(linear, inline=True)

    @functools.partial(jax.jit, inline=True)
    def mlp(h, p):
        gate = inner(h, p["w2"])
        return inner(inner(h, p["w1"]) * (gate * jax.lax.logistic(gate)), p["w3"])

    return jit_variant("inlined_jits", "jit(inline=True) everywhere: one function, and sigmoid is "
                       "stablehlo.logistic", functools.partial(jax.jit, inline=True), mlp,
                       GATED_LM.dots(3))


def jit_variant(name, note, wrap, mlp, dots, **more):
    @wrap
    def loss_of(params, tokens):
        x = params["emb"][tokens[:, :-1]]
        for p in params["layers"]:
            x = x + mlp(rms_norm(x, p["norm1"]), p)
        x = rms_norm(x, params["norm"])
        logits = GATED_LM.head(params, x).astype(F32)
        target = jnp.sum(jnp.where(tokens[:, 1:, None] == jnp.arange(logits.shape[-1]), logits, 0), -1)
        return jnp.mean(jax.lax.log(jnp.sum(jnp.exp(logits), -1)) - target)

    @wrap
    def optimizer(params, grads):
        return jax.tree.map(lambda p, g: p - 0.3 * g, params, grads)

    def step(params, tokens):
        loss, grads = jax.value_and_grad(loss_of)(params, tokens)
        return optimizer(params, grads), loss

    p = init(GATED_LM.shapes())
    return Variant(name, note, step, dict(params=p, tokens=tokens(0)), dots, **PAIR,
                   **more)


VARIANTS = [forward_logits, gradients_only, gradients_by_vjp_flat_tokens, permuted_arguments, donated_crossing,
            master_and_copy, master_cast_inside, parameter_average, auxiliary_losses,
            dynamic_loss_scale, conditional_update, scan_layers, scan_update, scan_remat_dots_saved, scan_remat_reordered,
            unrolled_remat, accumulate_scan, accumulate_unrolled, several_steps_scan, chunked_head, nested_jits,
            inlined_jits]
