"""More optimizers, by hand and from optax, and running averages that are no moments: small regressions."""
import jax
import jax.numpy as jnp
import optax

import adam
from corpus import Variant
from gates import OUT, batches
from nets import BF, D, F32, FFN, init, linear, train_dots

SHAPES = dict(w1=(D, FFN), w2=(FFN, OUT))
DOTS = train_dots(2, without_dgrad=1)


def predict(p, x):
    return linear(jax.nn.relu(linear(x, p["w1"])), p["w2"]).astype(F32)


def loss_of(p, x, y):
    return jnp.mean(jnp.square(predict(p, x.astype(BF)) - y))


def trained(name, note, update, start, kinds=(), **more):
    """update(params, grads, state) -> params, state"""
    def step(params, opt, x, y):
        loss, grads = jax.value_and_grad(loss_of)(params, x, y)
        return *update(params, grads, opt), loss

    params = init(SHAPES)
    more = dict(feed=lambda o: dict(params=o[0], opt=o[1]), loss=lambda o: o[2]) | more
    return Variant(name, note, step, dict(params=params, opt=start(params), **batches(0)), DOTS, data=("x", "y"),
                   batches=batches, kinds=list(kinds), must_fall=False, **more)


def with_optax(name, note, tx, kinds=()):
    def update(params, grads, opt):
        updates, opt = tx.update(adam.f32(grads), opt, params)
        return optax.apply_updates(params, updates), opt
    return trained(name, note, update, lambda p: tx.init(adam.f32(p)), kinds)


def each(f, *trees):
    return jax.tree.map(f, *trees)


def by_hand(name, note, m_next, v_next, delta, **more):
    """m_next(m, g), v_next(v, g), delta(p, m, v, g, t): what is subtracted; all in f32."""
    def update(params, grads, s):
        t, g, p32 = s["t"] + 1, adam.f32(grads), adam.f32(params)
        g = more["prepare"](g, p32) if "prepare" in more else g
        m, v = each(m_next, s["m"], g), each(v_next, s["v"], g)
        new = each(lambda p, m, v, g: (p - 1e-2 * delta(p, m, v, g, t.astype(F32))).astype(BF), p32, m, v, g)
        return new, dict(m=m, v=v, t=t)
    return trained(name, note, update, adam.init)


AVERAGE = (lambda m, g: 0.9 * m + 0.1 * g, lambda v, g: 0.95 * v + 0.05 * jnp.square(g))


def corrected(m, v, t):
    return (m / (1 - 0.9 ** t)) / (jnp.sqrt(v / (1 - 0.95 ** t)) + 1e-8)


# ---------------------------------------------------------------- by hand
def adam_coupled_decay():
    return by_hand("adam_coupled_decay", "weight decay is added to the gradient before the moments", *AVERAGE,
                   lambda p, m, v, g, t: corrected(m, v, t), prepare=lambda g, p: each(lambda g, p: g + 0.1 * p, g, p))


def adam_nesterov():
    return by_hand("adam_nesterov", "the step uses b1 m' + (1 - b1) g", *AVERAGE,
                   lambda p, m, v, g, t: corrected(0.9 * m + 0.1 * g, v, t))


def adam_clipped_values():
    return by_hand("adam_clipped_values", "gradients are clipped element by element, the step is clipped as well",
                   *AVERAGE, lambda p, m, v, g, t: jnp.clip(corrected(m, v, t), -1, 1),
                   prepare=lambda g, p: each(lambda g: jnp.clip(g, -0.5, 0.5), g))


def adam_sums():
    return by_hand("adam_sums", "moments are decayed sums: m = b1 m + g, v = b2 v + g g", lambda m, g: 0.9 * m + g,
                   lambda v, g: g * g + v * 0.95, lambda p, m, v, g, t: m * 0.1 * jax.lax.rsqrt(v * 0.05 + 1e-8))


def adam_decay_first():
    return by_hand("adam_decay_first", "the parameter is shrunk before the step; the root of v + eps",
                   lambda m, g: g - 0.9 * (g - m), lambda v, g: v - 0.05 * (v - g * g),
                   lambda p, m, v, g, t: p * 0.1 + m / jnp.sqrt(v + 1e-8))


def adam_bf16_moments():
    """Both moments are stored in bf16 and computed with in f32."""
    def update(params, grads, s):
        def one(p, g, m, v):
            p, g, m, v = (a.astype(F32) for a in (p, g, m, v))
            m, v = 0.9 * m + 0.1 * g, 0.95 * v + 0.05 * g * g
            return tuple(a.astype(BF) for a in (p - 1e-2 * m / (jnp.sqrt(v) + 1e-8), m, v))
        new = {k: one(params[k], grads[k], s["m"][k], s["v"][k]) for k in params}
        part = lambda i: {k: a[i] for k, a in new.items()}
        return part(0), dict(m=part(1), v=part(2))
    zeros = lambda p: each(jnp.zeros_like, p)
    return trained("adam_bf16_moments", "both moments in bf16, computed with in f32", update,
                   lambda p: dict(m=zeros(p), v=zeros(p)))


def adam_flat_vector():
    """All parameters' moments in one vector."""
    def update(params, grads, s):
        flat = jnp.concatenate([grads[k].astype(F32).reshape(-1) for k in sorted(grads)])
        m, v = 0.9 * s["m"] + 0.1 * flat, 0.95 * s["v"] + 0.05 * flat * flat
        step, new, at = 1e-2 * m / (jnp.sqrt(v) + 1e-8), {}, 0
        for k in sorted(params):
            size = params[k].size
            new[k] = (params[k].astype(F32) - step[at:at + size].reshape(params[k].shape)).astype(BF)
            at += size
        return new, dict(m=m, v=v)
    start = lambda p: dict(m=jnp.zeros(D * FFN + FFN * OUT, F32), v=jnp.zeros(D * FFN + FFN * OUT, F32))
    return trained("adam_flat_vector", "the moments of all parameters are one vector", update, start)


def sophia_gauss_newton():
    """The curvature is a running average of squared gradients that moves every second step; the step is clipped."""
    def update(params, grads, s):
        t, g = s["t"] + 1, adam.f32(grads)
        m = each(lambda m, g: 0.96 * m + 0.04 * g, s["m"], g)
        h = each(lambda h, g: jnp.where(t % 2 == 1, 0.99 * h + 0.01 * 48 * g * g, h), s["h"], g)
        apply = lambda p, m, h: (p - 1e-2 * jnp.clip(m / jnp.maximum(0.01 * h, 1e-12), -1, 1)).astype(BF)
        return each(apply, adam.f32(params), m, h), dict(m=m, h=h, t=t)
    start = lambda p: dict(m=adam.zeros(p), h=adam.zeros(p), t=jnp.zeros((), jnp.int32))
    return trained("sophia_gauss_newton", "a clipped step by a curvature that is a running average of squares, moved "
                   "every second step", update, start, [(r"\['h'\]", "second_moment")])


def adam_given_decays():
    """The decays and the rate are an argument that no step changes."""
    def step(params, opt, rates, x, y):
        loss, grads = jax.value_and_grad(loss_of)(params, x, y)
        g = adam.f32(grads)
        m = each(lambda m, g: rates[0] * m + (1 - rates[0]) * g, opt["m"], g)
        v = each(lambda v, g: rates[1] * v + (1 - rates[1]) * g * g, opt["v"], g)
        new = each(lambda p, m, v: (p - rates[2] * m / (jnp.sqrt(v) + 1e-8)).astype(BF), adam.f32(params), m, v)
        return new, dict(m=m, v=v), loss
    params = init(SHAPES)
    opt = dict(m=adam.zeros(params), v=adam.zeros(params))
    rates = jnp.asarray([0.9, 0.95, 1e-2], F32)
    return Variant("adam_given_decays", "both decays and the rate are arguments", step,
                   dict(params=params, opt=opt, rates=rates, **batches(0)), DOTS, data=("x", "y"), batches=batches,
                   feed=lambda o: dict(params=o[0], opt=o[1]), loss=lambda o: o[2], must_fall=False)


def adam_root_kept():
    """The root of the mean square is stored, which is no average."""
    def update(params, grads, s):
        g = adam.f32(grads)
        m = each(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        r = each(lambda r, g: jnp.sqrt(0.95 * r * r + 0.05 * g * g), s["r"], g)
        new = each(lambda p, m, r: (p - 1e-2 * m / (r + 1e-6)).astype(BF), adam.f32(params), m, r)
        return new, dict(m=m, r=r)
    return trained("adam_root_kept", "instead of v its root is stored", update,
                   lambda p: dict(m=adam.zeros(p), r=adam.zeros(p)), [(r"'r'", "other")])


def gradient_sum_bf16():
    """A sum of all gradients in a type in which a decay near one is one."""
    def update(params, grads, s):
        total = each(lambda a, g: a + g.astype(BF), s["total"], grads)
        return each(lambda p, a: p - BF(1e-2) * a, params, total), dict(total=total)
    return trained("gradient_sum_bf16", "all gradients are added up in bf16", update,
                   lambda p: dict(total=each(jnp.zeros_like, p)), [(r"total", "other")])


# ---------------------------------------------------------------- optax
def optax_inject():
    return with_optax("optax_inject", "hyperparameters are state that is handed on",
                      optax.inject_hyperparams(optax.adam)(1e-2, b2=0.95),
                      [(r"hyperparams", "other")])


def optax_centered():
    return with_optax("optax_centered", "centered rmsprop with momentum: the root of a mean square less a squared mean",
                      optax.rmsprop(1e-3, centered=True, momentum=0.9, initial_scale=1.0),
                      [(r"trace", "first_moment")])


def optax_adabelief():
    return with_optax("optax_adabelief", "v averages the square of g - m", optax.adabelief(1e-2, b2=0.95))


def optax_adamax():
    return with_optax("optax_adamax", "the second state is a decayed maximum", optax.adamax(1e-2),
                      [(r"\.nu", ["other", "second_moment"])])


def optax_radam():
    return with_optax("optax_radam", "rectified Adam: a select on the step decides whether v is used",
                      optax.radam(1e-2, b2=0.95))


def optax_yogi():
    return with_optax("optax_yogi", "v moves by the sign of what it differs from the square by", optax.yogi(1e-2),
                      [(r"\.nu", ["other", "second_moment"])])


def optax_lamb():
    return with_optax("optax_lamb", "Adam's step scaled by the ratio of two norms a tensor",
                      optax.lamb(1e-2, b2=0.95, weight_decay=0.1))


def optax_adan():
    kinds = [(r"\.[mv]\[", "first_moment"), (r"\.n\[", "second_moment"), (r"\.g\[", "other"), (r"\.t\b", "counter")]
    return with_optax("optax_adan", "averages of the gradient, of its change, and of a square; the last gradient is "
                      "kept", optax.adan(1e-2), kinds)


def optax_novograd():
    return with_optax("optax_novograd", "the second state is one number a tensor: an average of squared norms",
                      optax.novograd(1e-2), [(r"\.nu", ["other", "second_moment"])])


def optax_ademamix():
    return with_optax("optax_ademamix", "a fast and a slow average of the gradient", optax.contrib.ademamix(1e-2),
                      [(r"\.m[12]\b", "first_moment"), (r"count", "counter")])


def optax_adagrad():
    return with_optax("optax_adagrad", "a sum of squares that never decays", optax.adagrad(1e-2),
                      [(r"sum_of_squares", ["other", "second_moment"])])


# ---------------------------------------------------------------- averages that are no moments
def plain(params, grads):
    return each(lambda p, g: p - (0.1 * g).astype(BF), params, grads)


def average_of_norm():
    """Adaptive clipping: the average of the gradient's norm bounds the next one."""
    def update(params, grads, s):
        norm = optax.global_norm(adam.f32(grads))
        scale = jnp.minimum(1, 1.5 * s["mean"] / (norm + 1e-6))
        return plain(params, each(lambda g: g * scale.astype(BF), grads)), dict(mean=0.9 * s["mean"] + 0.1 * norm)
    return trained("average_of_norm", "a running average of the gradient's norm bounds it", update,
                   lambda p: dict(mean=jnp.ones((), F32)), [(r"mean", "other")])


def average_of_loss():
    def step(params, mean, x, y):
        loss, grads = jax.value_and_grad(loss_of)(params, x, y)
        return plain(params, grads), 0.9 * mean + 0.1 * loss, loss
    params = init(SHAPES)
    return Variant("average_of_loss", "a running average of the loss, for a display", step,
                   dict(params=params, mean=jnp.ones((), F32), **batches(0)), DOTS, data=("x", "y"), batches=batches,
                   feed=lambda o: dict(params=o[0], mean=o[1]), loss=lambda o: o[2], kinds=[(r"^mean", "other")],
                   must_fall=False)


def batch_statistics():
    """Batch norm: running mean and variance of the hidden layer."""
    def forward(p, x):
        h = linear(x.astype(BF), p["w1"]).astype(F32)
        mean, var = h.mean(0), h.var(0)
        h = ((h - mean) * jax.lax.rsqrt(var + 1e-5)).astype(BF) * p["gain"]
        return linear(jax.nn.relu(h), p["w2"]).astype(F32), (mean, var)

    def step(params, stats, x, y):
        def loss(p):
            out, new = forward(p, x)
            return jnp.mean(jnp.square(out - y)), new
        (value, (mean, var)), grads = jax.value_and_grad(loss, has_aux=True)(params)
        stats = dict(mean=0.9 * stats["mean"] + 0.1 * mean, var=0.9 * stats["var"] + 0.1 * var)
        return plain(params, grads), stats, value
    params = init(SHAPES | dict(gain=(FFN,)))
    stats = dict(mean=jnp.zeros(FFN, F32), var=jnp.ones(FFN, F32))
    return Variant("batch_statistics", "running means and variances of batch norm", step,
                   dict(params=params, stats=stats, **batches(0)), DOTS, data=("x", "y"), batches=batches,
                   feed=lambda o: dict(params=o[0], stats=o[1]), loss=lambda o: o[2], kinds=[(r"^stats", "other")],
                   must_fall=False)


def anchored_average():
    """The parameters are pulled towards their own running average."""
    def update(params, grads, s):
        pulled = each(lambda p, g, a: (p.astype(F32) - 0.1 * g.astype(F32) - 0.01 * (p.astype(F32) - a)).astype(BF),
                      params, grads, s["average"])
        return pulled, dict(average=each(lambda a, p: 0.99 * a + 0.01 * p.astype(F32), s["average"], pulled))
    return trained("anchored_average", "a running average of the parameters that pulls them", update,
                   lambda p: dict(average=adam.f32(p)), [(r"average", "other")])


def last_gradient():
    """Optimistic descent: the step extrapolates from the gradient before."""
    def update(params, grads, s):
        step = each(lambda g, l: 2 * g.astype(F32) - l, grads, s["last"])
        return plain(params, step), dict(last=adam.f32(grads))
    return trained("last_gradient", "the last gradient is kept for the next step", update,
                   lambda p: dict(last=adam.zeros(p)), [(r"last", "other")])


def teacher_network():
    """A slow copy of the parameters makes the targets."""
    def step(params, teacher, x, y):
        def loss(p):
            return loss_of(p, x, 0.5 * y + 0.5 * jax.lax.stop_gradient(predict(each(lambda a: a.astype(BF), teacher),
                                                                              x.astype(BF))))
        value, grads = jax.value_and_grad(loss)(params)
        params = plain(params, grads)
        return params, each(lambda a, p: 0.99 * a + 0.01 * p.astype(F32), teacher, params), value
    params = init(SHAPES)
    return Variant("teacher_network", "a slow average of the parameters is a second network that makes targets", step,
                   dict(params=params, teacher=adam.f32(params), **batches(0)), DOTS | dict(fwd=4), data=("x", "y"),
                   batches=batches, feed=lambda o: dict(params=o[0], teacher=o[1]), loss=lambda o: o[2],
                   kinds=[(r"^teacher", ["other", "master", "parameter"])], must_fall=False)


VARIANTS = [adam_coupled_decay, adam_nesterov, adam_clipped_values, adam_sums, adam_decay_first, adam_bf16_moments,
            adam_flat_vector, adam_given_decays, adam_root_kept, gradient_sum_bf16, sophia_gauss_newton,
            optax_adabelief, optax_adamax, optax_radam, optax_yogi, optax_lamb, optax_adan, optax_inject,
            optax_centered, optax_novograd, optax_ademamix, optax_adagrad, average_of_norm, average_of_loss,
            batch_statistics, anchored_average, last_gradient, teacher_network]
