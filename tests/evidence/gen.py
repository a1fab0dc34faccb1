"""Training steps that look like something that they are not, with what is true of each: python gen.py OUT [NAME ...]

Needs jax, flax, optax and dm-haiku. A step takes and returns its state as one pytree; which of its leaves are moments, which must stay
in their type and which are fed follows from how the step is written.
"""

import json
import os
import sys

import jax
import jax.numpy as jnp

F32 = jnp.float32
BF = jnp.bfloat16
OUT = sys.argv[1]
os.makedirs(OUT, exist_ok=True)
ONLY = sys.argv[2:]
D, H, B = 32, 48, 64
key = jax.random.PRNGKey(0)


def mlp_params():
    return {"w1": jnp.zeros((D, H)), "b1": jnp.zeros((H,)), "w2": jnp.zeros((H, D)), "g": jnp.ones((D,))}


def mlp(p, x):
    c = lambda a: a.astype(BF)
    x = c(x)
    n = x * jax.lax.rsqrt(jnp.mean(jnp.square(x.astype(F32)), -1, keepdims=True) + 1e-6).astype(BF) * c(p["g"])
    h = jax.nn.silu(n @ c(p["w1"]) + c(p["b1"]))
    return (x + h @ c(p["w2"])).astype(F32)


def loss_fn(p, x, y):
    return jnp.mean(jnp.square(mlp(p, x) - y))


tm = jax.tree.map


def zl(p):
    return tm(jnp.zeros_like, p)


PROGS = {}


def prog(f):
    PROGS[f.__name__] = f
    return f


X = jnp.zeros((B, D))
Y = jnp.zeros((B, D))


FACTS = {}


def span(numbers):
    """[0, 1, 2, 7] as 0-2,7."""
    runs = []
    for n in sorted(numbers):
        if runs and runs[-1][1] == n - 1:
            runs[-1][1] = n
        else:
            runs.append([n, n])
    return ",".join(f"{a}-{b}" if b > a else str(a) for a, b in runs)


def emit(name, step, args, kinds, extra=None):
    """`kinds`: beginning of a leaf's path -> its kind; `step` returns the next state, like args[0], and what else there is."""
    text = jax.jit(step, keep_unused=True).lower(*args).as_text()
    with open(f"{OUT}/{name}.mlir", "w") as file:
        file.write(text)
    found = {}
    for i, (path, _) in enumerate(jax.tree_util.tree_flatten_with_path(args[0])[0]):
        for begin, kind in kinds.items():
            if jax.tree_util.keystr(path).startswith(begin):
                found.setdefault(kind, []).append(i)
    of = lambda *names: span(sum((found.get(n, []) for n in names), []))
    facts = dict(
        first_moment=of("first_moment"),
        second_moment=of("second_moment"),
        keep=of("keep", "keepfed"),
        fed=of("fed", "keepfed", "parameter", "trained", "otherfed"),
        trained=of("trained"),
        other=of("otherfed"),
        unpaired=of("unpaired"),
        **(extra or {}),
    )
    FACTS[name] = {key: value for key, value in facts.items() if value}


def adam_like(
    name,
    grad_map=lambda g, p, k: g,
    sq=lambda g, p: g * g,
    model=None,
    loss=loss_fn,
    params=None,
    extra=None,
    apply=None,
    wrap=None,
):
    p = params() if params else mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss)(s["p"], x, y)
        g = tm(lambda g, p: grad_map(g, p, s["k"]), g, s["p"])
        t = s["t"] + 1
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        v = tm(lambda v, g, p: 0.99 * v + 0.01 * sq(g, p), s["v"], g, s["p"])
        c1 = 1 - 0.9 ** t.astype(F32)
        c2 = 1 - 0.99 ** t.astype(F32)
        ap = apply or (lambda p, m, v: p - 1e-3 * ((m / c1) / (jnp.sqrt(v / c2) + 1e-8)))
        q = tm(ap, s["p"], m, v)
        return dict(p=q, m=m, v=v, t=t, k=s["k"] + 1), l

    emit(
        name,
        step,
        (dict(p=p, m=zl(p), v=zl(p), t=jnp.int32(0), k=jnp.uint32(0)), X, Y),
        {"['m']": "first_moment", "['v']": "second_moment"},
        extra,
    )


@prog
def l1_adam():
    adam_like("l1_adam", lambda g, p, k: g + 1e-3 * jnp.sign(p))


@prog
def big_l1():
    adam_like("big_l1", lambda g, p, k: g + 10 * jnp.sign(p))


@prog
def noise_adam():
    adam_like("noise_adam", lambda g, p, k: g + 0.01 * jax.random.normal(jax.random.fold_in(key, k), g.shape))


@prog
def decay_in_square():
    adam_like("decay_in_square", sq=lambda g, p: jnp.square(g + 0.01 * p))


@prog
def huber_decay():
    adam_like("huber_decay", lambda g, p, k: g + 0.01 * jnp.tanh(p))


@prog
def elementwise_clip():
    adam_like("elementwise_clip", lambda g, p, k: jnp.clip(g, -1, 1) + 0.01 * p)


@prog
def agc():
    def f(g, p, k):
        n = jnp.sqrt(jnp.sum(g * g))
        q = jnp.maximum(jnp.sqrt(jnp.sum(p * p)), 1e-3)
        return g * jnp.minimum(1.0, 0.01 * q / (n + 1e-6))

    adam_like("agc", f)


def sgd_stats(name, stats0, stats, keep, lossf=loss_fn, params=mlp_params, upd=None, kinds=None):
    """momentum SGD with other statistics that the update reads"""
    p = params()

    def step(s, x, y):
        (l, aux), g = jax.value_and_grad(lossf, has_aux=True)(s["p"], x, y)
        m = tm(lambda m, g: 0.9 * m + g, s["m"], g)
        st = stats(s["st"], s["p"], g, x, aux)
        q = upd(s["p"], m, st, g)
        return dict(p=q, m=m, st=st), l

    k = {"['m']": "first_moment", "['st']": "keep"}
    k.update(kinds or {})
    emit(name, step, (dict(p=p, m=zl(p), st=stats0(p)), X, Y), k)


def with_acts(p, x, y):
    c = lambda a: a.astype(BF)
    x = c(x)
    z = x @ c(p["w1"]) + c(p["b1"])
    h = jax.nn.gelu(z)
    o = (h @ c(p["w2"])).astype(F32)
    return jnp.mean(jnp.square(o * p["g"] - y)), (x, h, z)


@prog
def kfac():
    def stats(st, p, g, x, aux):
        x_, h, _ = aux
        return dict(
            A1=0.95 * st["A1"] + 0.05 * (x_.T @ x_).astype(F32) / B,
            A2=0.95 * st["A2"] + 0.05 * (h.T @ h).astype(F32) / B,
        )

    def upd(p, m, st, g):
        i1 = jnp.linalg.inv(st["A1"] + jnp.eye(D))
        i2 = jnp.linalg.inv(st["A2"] + jnp.eye(H))
        q = tm(lambda p, m: p - 0.01 * m, p, m)
        q["w1"] = p["w1"] - 0.01 * i1 @ m["w1"]
        q["w2"] = p["w2"] - 0.01 * i2 @ m["w2"]
        return q

    sgd_stats("kfac", lambda p: dict(A1=jnp.zeros((D, D)), A2=jnp.zeros((H, H))), stats, None, with_acts, upd=upd)


@prog
def kfac_scaled():
    def stats(st, p, g, x, aux):
        x_, h, _ = aux
        xs = x_ / 8
        return dict(A1=0.95 * st["A1"] + 0.05 * (xs.T @ xs).astype(F32))

    def upd(p, m, st, g):
        q = tm(lambda p, m: p - 0.01 * m, p, m)
        q["w1"] = p["w1"] - 0.01 * (jnp.linalg.inv(st["A1"] + jnp.eye(D)) @ m["w1"])
        return q

    sgd_stats("kfac_scaled", lambda p: dict(A1=jnp.zeros((D, D))), stats, None, with_acts, upd=upd)


@prog
def diag_input():
    def stats(st, p, g, x, aux):
        x_, h, z = aux
        return dict(
            a=0.95 * st["a"] + 0.05 * jnp.mean(jnp.square(x_.astype(F32)), 0),
            b=0.95 * st["b"] + 0.05 * jnp.mean(z.astype(F32), 0),
            c=0.9 * st["c"] + 0.1 * jnp.mean(jnp.abs(h.astype(F32)), 0),
        )

    def upd(p, m, st, g):
        q = tm(lambda p, m: p - 0.01 * m, p, m)
        q["w1"] = p["w1"] - 0.01 * m["w1"] / jnp.sqrt(st["a"][:, None] + 1e-6)
        q["b1"] = p["b1"] - 0.01 * (m["b1"] + 0.1 * st["b"]) - 0.001 * st["c"]
        return q

    sgd_stats(
        "diag_input",
        lambda p: dict(a=jnp.zeros((D,)), b=jnp.zeros((H,)), c=jnp.zeros((H,))),
        stats,
        None,
        with_acts,
        upd=upd,
    )


@prog
def shampoo_square():
    def params():
        return {"w1": jnp.zeros((D, D)), "b1": jnp.zeros((D,)), "w2": jnp.zeros((D, D)), "g": jnp.ones((D,))}

    def stats(st, p, g, x, aux):
        return dict(L=0.95 * st["L"] + 0.05 * g["w1"] @ g["w1"].T, R=0.95 * st["R"] + 0.05 * g["w1"].T @ g["w1"])

    def upd(p, m, st, g):
        q = tm(lambda p, m: p - 0.01 * m, p, m)
        f = lambda a: jnp.linalg.inv(a + jnp.eye(D))
        q["w1"] = p["w1"] - 0.01 * f(st["L"]) @ m["w1"] @ f(st["R"])
        return q

    sgd_stats(
        "shampoo_square", lambda p: dict(L=jnp.zeros((D, D)), R=jnp.zeros((D, D))), stats, None, with_acts, params, upd
    )


@prog
def soap():
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        G = g["w1"]
        L = 0.95 * s["L"] + 0.05 * G @ G.T
        r = s["Q"].T @ G
        v = 0.95 * s["v"] + 0.05 * r * r
        n = s["Q"] @ ((s["Q"].T @ m["w1"]) / (jnp.sqrt(v) + 1e-8))
        Q, _ = jnp.linalg.qr(L @ s["Q"])
        q = tm(lambda p, m: p - 0.01 * m, s["p"], m)
        q["w1"] = s["p"]["w1"] - 0.01 * n
        return dict(p=q, m=m, L=L, Q=Q, v=v), l

    emit(
        "soap",
        step,
        (dict(p=p, m=zl(p), L=jnp.zeros((D, D)), Q=jnp.eye(D), v=jnp.zeros((D, H))), X, Y),
        {"['m']": "first_moment", "['L']": "keep", "['Q']": "keep", "['v']": "keep"},
    )


@prog
def galore():
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        r = s["P"].T @ g["w1"]
        m = 0.9 * s["m"] + 0.1 * r
        v = 0.99 * s["v"] + 0.01 * r * r
        q = tm(lambda p, g: p - 0.01 * g, s["p"], g)
        q["w1"] = s["p"]["w1"] - 0.01 * s["P"] @ (m / (jnp.sqrt(v) + 1e-8))
        return dict(p=q, m=m, v=v, P=s["P"]), l

    emit(
        "galore",
        step,
        (dict(p=p, m=jnp.zeros((8, H)), v=jnp.zeros((8, H)), P=jnp.zeros((D, 8))), X, Y),
        {"['m']": "any", "['v']": "any"},
    )


@prog
def weight_averages():
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        q = tm(lambda p, m, e: p - 0.01 * m - 1e-4 * (p - e), s["p"], m, s["e"])
        e = tm(lambda e, p: 0.99 * e + 0.01 * p, s["e"], s["p"])
        a = tm(lambda e, p: 0.99 * e + 0.01 * p, s["a"], q)
        aa = tm(lambda e, p: e + 0.01 * (p - e), s["aa"], a)
        return dict(p=q, m=m, e=e, a=a, aa=aa), l

    emit(
        "weight_averages",
        step,
        (dict(p=p, m=zl(p), e=p, a=p, aa=p), X, Y),
        {"['m']": "first_moment", "['e']": "keep", "['a']": "keep", "['aa']": "keep"},
    )


@prog
def flat_average():
    from jax.flatten_util import ravel_pytree

    p = mlp_params()
    flat, un = ravel_pytree(p)

    def step(s, x, y):
        l, g = jax.value_and_grad(lambda f, x, y: loss_fn(un(f), x, y))(s["p"], x, y)
        m = 0.9 * s["m"] + 0.1 * g
        v = 0.99 * s["v"] + 0.01 * g * g
        q = s["p"] - 0.01 * m / (jnp.sqrt(v) + 1e-8) - 1e-4 * (s["p"] - s["e"])
        e = 0.99 * s["e"] + 0.01 * q
        return dict(p=q, m=m, v=v, e=e), l

    emit(
        "flat_average",
        step,
        (dict(p=flat, m=flat, v=flat, e=flat), X, Y),
        {"['m']": "first_moment", "['v']": "second_moment", "['e']": "keep"},
    )


@prog
def ravel_then_average():
    from jax.flatten_util import ravel_pytree

    p = mlp_params()
    flat, un = ravel_pytree(p)

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        gf, _ = ravel_pytree(g)
        m = 0.9 * s["m"] + 0.1 * gf
        v = 0.99 * s["v"] + 0.01 * gf * gf
        u = un(m / (jnp.sqrt(v) + 1e-8))
        eu = un(s["e"])
        q = tm(lambda p, u, e: p - 0.01 * u - 1e-4 * (p - e), s["p"], u, eu)
        e = 0.99 * s["e"] + 0.01 * ravel_pytree(q)[0]
        return dict(p=q, m=m, v=v, e=e), l

    emit(
        "ravel_then_average",
        step,
        (dict(p=p, m=flat, v=flat, e=flat), X, Y),
        {"['m']": "first_moment", "['v']": "second_moment", "['e']": "keep"},
    )


@prog
def schedule_free():
    p = mlp_params()

    def step(s, x, y):
        yy = tm(lambda z, x: 0.1 * z + 0.9 * x, s["z"], s["x"])
        l, g = jax.value_and_grad(loss_fn)(yy, x, y)
        v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)
        z = tm(lambda z, g, v: z - 0.01 * g / (jnp.sqrt(v) + 1e-8), s["z"], g, v)
        c = 1 / (s["t"] + 1).astype(F32)
        xx = tm(lambda x, z: (1 - c) * x + c * z, s["x"], z)
        return dict(x=xx, z=z, v=v, t=s["t"] + 1), l

    emit(
        "schedule_free",
        step,
        (dict(x=p, z=p, v=zl(p), t=jnp.int32(0)), X, Y),
        {"['v']": "second_moment", "['z']": "keep", "['x']": "keep"},
    )


@prog
def lookahead():
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        q = tm(lambda p, m: p - 0.01 * m, s["p"], m)
        sync = (s["t"] + 1) % 5 == 0
        slow = tm(lambda a, b: jnp.where(sync, a + 0.5 * (b - a), a), s["slow"], q)
        q = tm(lambda a, b: jnp.where(sync, a, b), slow, q)
        return dict(p=q, m=m, slow=slow, t=s["t"] + 1), l

    emit(
        "lookahead",
        step,
        (dict(p=p, m=zl(p), slow=p, t=jnp.int32(0)), X, Y),
        {"['m']": "first_moment", "['slow']": "keep"},
    )


@prog
def kahan():
    p = tm(lambda a: a.astype(BF), mlp_params())

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        g = tm(lambda a: a.astype(F32), g)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)

        def up(p, c, m, v):
            u = (-0.01 * m / (jnp.sqrt(v) + 1e-8)).astype(BF) + c
            n = p + u
            return n, u - (n - p)

        r = tm(up, s["p"], s["c"], m, v)
        q = tm(lambda a: a[0], r, is_leaf=lambda a: isinstance(a, tuple))
        c = tm(lambda a: a[1], r, is_leaf=lambda a: isinstance(a, tuple))
        return dict(p=q, m=m, v=v, c=c), l

    z = tm(lambda a: jnp.zeros(a.shape, F32), p)
    emit(
        "kahan",
        step,
        (dict(p=p, m=z, v=z, c=zl(p)), X, Y),
        {"['m']": "first_moment", "['v']": "second_moment", "['c']": "keep", "['p']": "parameter"},
    )


@prog
def remainder():
    p = tm(lambda a: a.astype(BF), mlp_params())
    bc = jax.lax.bitcast_convert_type

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        g = tm(lambda a: a.astype(F32), g)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)

        def up(p, r, m, v):
            w = bc((bc(p, jnp.uint16).astype(jnp.uint32) << 16) | r.astype(jnp.uint32), F32)
            w = w - 0.01 * m / (jnp.sqrt(v) + 1e-8)
            b = bc(w, jnp.uint32)
            return bc((b >> 16).astype(jnp.uint16), BF), (b & 0xFFFF).astype(jnp.uint16)

        r = tm(up, s["p"], s["r"], m, v)
        T = lambda a: isinstance(a, tuple)
        return dict(p=tm(lambda a: a[0], r, is_leaf=T), r=tm(lambda a: a[1], r, is_leaf=T), m=m, v=v), l

    z = tm(lambda a: jnp.zeros(a.shape, F32), p)
    emit(
        "remainder",
        step,
        (dict(p=p, r=tm(lambda a: jnp.zeros(a.shape, jnp.uint16), p), m=z, v=z), X, Y),
        {"['m']": "first_moment", "['v']": "second_moment", "['r']": "keep", "['p']": "parameter"},
    )


@prog
def sr_bits():
    p = tm(lambda a: a.astype(BF), mlp_params())
    bc = jax.lax.bitcast_convert_type

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        g = tm(lambda a: a.astype(F32), g)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)

        def up(p, m, v):
            w = p.astype(F32) - 0.01 * m / (jnp.sqrt(v) + 1e-8)
            b = bc(w, jnp.uint32) + jax.random.randint(jax.random.fold_in(key, s["t"]), w.shape, 0, 1 << 16).astype(
                jnp.uint32
            )
            return bc((b >> 16).astype(jnp.uint16), BF)

        return dict(p=tm(up, s["p"], m, v), m=m, v=v, t=s["t"] + 1), l

    z = tm(lambda a: jnp.zeros(a.shape, F32), p)
    emit(
        "sr_bits",
        step,
        (dict(p=p, m=z, v=z, t=jnp.int32(0)), X, Y),
        {"['m']": "first_moment", "['v']": "second_moment", "['p']": "parameter"},
    )


@prog
def opt_only_adam():
    p = mlp_params()

    def step(s, g, _):
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)
        return dict(p=tm(lambda p, m, v: p - 0.01 * m / (jnp.sqrt(v) + 1e-8), s["p"], m, v), m=m, v=v), jnp.float32(0)

    emit("opt_only_adam", step, (dict(p=p, m=zl(p), v=zl(p)), p, X), {"['m']": "keep", "['v']": "keep", "['p']": "fed"})


@prog
def opt_only_sgd():
    p = mlp_params()

    def step(s, g, _):
        m = tm(lambda m, g: 0.9 * m + g, s["m"], g)
        return dict(p=tm(lambda p, m: p - 0.01 * m, s["p"], m), m=m), jnp.float32(0)

    emit("opt_only_sgd", step, (dict(p=p, m=zl(p)), p, X), {"['m']": "keepfed", "['p']": "fed"})


@prog
def teacher():
    p = mlp_params()

    def step(s, x, y):
        def lf(p, x, y):
            return jnp.mean(jnp.square(mlp(p, x) - jax.lax.stop_gradient(mlp(s["q"], y) - s["c"])))

        l, g = jax.value_and_grad(lf)(s["p"], x, y)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        n = tm(lambda p, m: p - 0.01 * m, s["p"], m)
        return (
            dict(
                p=n,
                m=m,
                q=tm(lambda a, b: 0.99 * a + 0.01 * b, s["q"], n),
                c=0.9 * s["c"] + 0.1 * jnp.mean(mlp(s["q"], y), 0),
            ),
            l,
        )

    emit(
        "teacher",
        step,
        (dict(p=p, m=zl(p), q=p, c=jnp.zeros((D,))), X, Y),
        {"['m']": "first_moment", "['q']": "keep", "['c']": "keep"},
    )


def vq(name, onehot_mode):
    K = 40
    p = {"w1": jnp.zeros((D, 16)), "w2": jnp.zeros((16, D))}

    def step(s, x, y):
        def lf(p):
            z = (x.astype(BF) @ p["w1"].astype(BF)).astype(F32)
            d = jnp.sum(z * z, 1, keepdims=True) - 2 * z @ s["e"].T + jnp.sum(s["e"] ** 2, 1)
            if onehot_mode == "argmin":
                oh = jax.nn.one_hot(jnp.argmin(d, 1), K)
            elif onehot_mode == "compare":
                oh = (d == jnp.min(d, 1, keepdims=True)).astype(F32)
            else:
                oh = jax.nn.softmax(-d)
            q = oh @ s["e"]
            st = z + jax.lax.stop_gradient(q - z)
            o = (st.astype(BF) @ p["w2"].astype(BF)).astype(F32)
            return jnp.mean((o - y) ** 2) + 0.25 * jnp.mean((z - jax.lax.stop_gradient(q)) ** 2), (z, oh)

        (l, (z, oh)), g = jax.value_and_grad(lf, has_aux=True)(s["p"])
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        n = 0.99 * s["n"] + 0.01 * jnp.sum(oh, 0)
        a = 0.99 * s["a"] + 0.01 * oh.T @ z
        return dict(p=tm(lambda p, m: p - 0.01 * m, s["p"], m), m=m, n=n, a=a, e=a / (n[:, None] + 1e-5)), l

    emit(
        name,
        step,
        (dict(p=p, m=zl(p), n=jnp.zeros((K,)), a=jnp.zeros((K, 16)), e=jnp.zeros((K, 16))), X, Y),
        {"['m']": "first_moment", "['n']": "keep", "['a']": "keep", "['e']": "keepfed"},
    )


@prog
def vq_argmin():
    vq("vq_argmin", "argmin")


@prog
def vq_compare():
    vq("vq_compare", "compare")


@prog
def vq_soft():
    vq("vq_soft", "soft")


@prog
def sam():
    p = mlp_params()

    def step(s, x, y):
        g = jax.grad(loss_fn)(s["p"], x, y)
        n = jnp.sqrt(sum(jnp.sum(a * a) for a in jax.tree.leaves(g)))
        w = tm(lambda p, g: p + 0.05 * g / (n + 1e-12), s["p"], g)
        l, g = jax.value_and_grad(loss_fn)(w, x, y)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        return dict(p=tm(lambda p, m: p - 0.01 * m, s["p"], m), m=m), l

    emit(
        "sam",
        step,
        (dict(p=p, m=zl(p)), X, Y),
        {"['m']": "first_moment"},
        dict(roles={"fprop": 4, "dgrad": 4, "wgrad": 4}),
    )


@prog
def maml():
    p = mlp_params()

    def step(s, x, y):
        w = s["p"]
        for i in range(2):
            g = jax.grad(loss_fn)(w, x[:32], y[:32])
            w = tm(lambda p, g: p - 0.1 * g, w, jax.lax.stop_gradient(g))
        l, g = jax.value_and_grad(loss_fn)(w, x[32:], y[32:])
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        return dict(p=tm(lambda p, m: p - 0.01 * m, s["p"], m), m=m), l

    emit(
        "maml",
        step,
        (dict(p=p, m=zl(p)), X, Y),
        {"['m']": "first_moment"},
        dict(roles={"fprop": 6, "dgrad": 6, "wgrad": 6}),
    )


@prog
def grad_penalty():
    p = {"w1": jnp.zeros((D, H)), "w2": jnp.zeros((H, H)), "w3": jnp.zeros((H, 1))}

    def f(p, x):
        c = lambda a: a.astype(BF)
        return (jnp.tanh(jnp.tanh(c(x) @ c(p["w1"])) @ c(p["w2"])) @ c(p["w3"])).astype(F32)

    def lf(p, x, y):
        gx = jax.grad(lambda x: jnp.sum(f(p, x)))(x)
        n = jnp.sqrt(jnp.sum(gx**2, 1) + 1e-6)
        return jnp.mean(f(p, x)) - jnp.mean(f(p, y)) + 10 * jnp.mean((n - 1) ** 2)

    def step(s, x, y):
        l, g = jax.value_and_grad(lf)(s["p"], x, y)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)
        return dict(p=tm(lambda p, m, v: p - 0.01 * m / (jnp.sqrt(v) + 1e-8), s["p"], m, v), m=m, v=v), l

    emit("grad_penalty", step, (dict(p=p, m=zl(p), v=zl(p)), X, Y), {"['m']": "first_moment", "['v']": "second_moment"})


@prog
def micro_python():
    p = mlp_params()

    def step(s, x, y):
        g = zl(s["p"])
        l = 0.0
        for i in range(4):
            li, gi = jax.value_and_grad(loss_fn)(s["p"], x[16 * i : 16 * i + 16], y[16 * i : 16 * i + 16])
            g = tm(jnp.add, g, gi)
            l += li
        g = tm(lambda g: g / 4, g)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)
        return dict(p=tm(lambda p, m, v: p - 0.01 * m / (jnp.sqrt(v) + 1e-8), s["p"], m, v), m=m, v=v), l / 4

    emit(
        "micro_python",
        step,
        (dict(p=p, m=zl(p), v=zl(p)), X, Y),
        {"['m']": "first_moment", "['v']": "second_moment"},
        dict(roles={"fprop": 8, "dgrad": 8, "wgrad": 8}),
    )


@prog
def accumulate_calls():
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        k = s["k"] + 1
        last = k % 4 == 0
        a = tm(jnp.add, s["a"], g)
        m = tm(lambda m, a: jnp.where(last, 0.9 * m + 0.1 * a / 4, m), s["m"], a)
        q = tm(lambda p, m: jnp.where(last, p - 0.01 * m, p), s["p"], m)
        a = tm(lambda a: jnp.where(last, 0.0, a), a)
        return dict(p=q, m=m, a=a, k=k), l

    emit(
        "accumulate_calls",
        step,
        (dict(p=p, m=zl(p), a=zl(p), k=jnp.int32(0)), X, Y),
        {"['m']": "first_moment", "['a']": "keepfed"},
    )


@prog
def accumulate_mean():
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        k = s["k"]
        last = k == 3
        a = tm(lambda a, g: a + (g - a) / (k + 1), s["a"], g)
        q = tm(lambda p, a: jnp.where(last, p - 0.01 * a, p), s["p"], a)
        a = tm(lambda a: jnp.where(last, 0.0, a), a)
        return dict(p=q, a=a, k=jnp.where(last, 0, k + 1)), l

    emit("accumulate_mean", step, (dict(p=p, a=zl(p), k=jnp.int32(0)), X, Y), {"['a']": "keepfed"})


@prog
def lion():
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        q = tm(lambda p, m, g: p - 1e-3 * (jnp.sign(0.9 * m + 0.1 * g) + 0.1 * p), s["p"], s["m"], g)
        return dict(p=q, m=tm(lambda m, g: 0.99 * m + 0.01 * g, s["m"], g)), l

    emit("lion", step, (dict(p=p, m=zl(p)), X, Y), {"['m']": "first_moment"})


@prog
def signum():
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        m = tm(lambda m, g: 0.9 * m + 0.1 * jnp.sign(g), s["m"], g)
        return dict(p=tm(lambda p, m: p - 0.01 * m, s["p"], m), m=m), l

    emit("signum", step, (dict(p=p, m=zl(p)), X, Y), {"['m']": "any"})


@prog
def adagrad():
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        a = tm(lambda a, g: a + g * g, s["a"], g)
        return dict(p=tm(lambda p, a, g: p - 0.01 * g / (jnp.sqrt(a) + 1e-8), s["p"], a, g), a=a), l

    emit("adagrad", step, (dict(p=p, a=zl(p)), X, Y), {"['a']": "keepfed"})


@prog
def expert_load():
    E = 4
    p = {"r": jnp.zeros((D, E)), "w1": jnp.zeros((E, D, H)), "w2": jnp.zeros((E, H, D))}

    def step(s, x, y):
        def lf(p):
            xb = x.astype(BF)
            lg = (xb @ p["r"].astype(BF)).astype(F32)
            idx = jnp.argmax(lg + s["bias"], -1)
            oh = jax.nn.one_hot(idx, E)
            pr = jnp.sum(jax.nn.softmax(lg) * oh, -1, keepdims=True)
            h = jax.nn.silu(jnp.einsum("bd,edh->ebh", xb, p["w1"].astype(BF)))
            o = jnp.einsum("ebh,ehd->ebd", h, p["w2"].astype(BF))
            o = jnp.einsum("be,ebd->bd", oh.astype(BF), o).astype(F32) * pr
            return jnp.mean((o - y) ** 2), jnp.mean(oh, 0)

        (l, load), g = jax.value_and_grad(lf, has_aux=True)(s["p"])
        ld = 0.9 * s["load"] + 0.1 * load
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        return (
            dict(
                p=tm(lambda p, m: p - 0.01 * m, s["p"], m),
                m=m,
                load=ld,
                bias=s["bias"] - 0.001 * jnp.sign(ld - 0.25),
                bias2=s["bias2"] - 0.1 * ld,
            ),
            l,
        )

    emit(
        "expert_load",
        step,
        (dict(p=p, m=zl(p), load=jnp.zeros((E,)), bias=jnp.zeros((E,)), bias2=jnp.zeros((E,))), X, Y),
        {"['m']": "first_moment", "['load']": "keep", "['bias']": "keepfed"},
    )


@prog
def batchnorm():
    p = {"w1": jnp.zeros((D, H)), "w2": jnp.zeros((H, D)), "s": jnp.ones((H,)), "o": jnp.zeros((H,))}

    def step(s, x, y):
        def lf(p):
            h = (x.astype(BF) @ p["w1"].astype(BF)).astype(F32)
            mu = jnp.mean(h, 0)
            var = jnp.var(h, 0)
            h = jax.nn.relu((h - mu) * jax.lax.rsqrt(var + 1e-5) * p["s"] + p["o"]).astype(BF)
            return jnp.mean(((h @ p["w2"].astype(BF)).astype(F32) - y) ** 2), (mu, var)

        (l, (mu, var)), g = jax.value_and_grad(lf, has_aux=True)(s["p"])
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)
        return (
            dict(
                p=tm(lambda p, m, v: p - 0.01 * m / (jnp.sqrt(v) + 1e-8), s["p"], m, v),
                m=m,
                v=v,
                mu=0.9 * s["mu"] + 0.1 * mu,
                var=0.9 * s["var"] + 0.1 * var,
            ),
            l,
        )

    emit(
        "batchnorm",
        step,
        (dict(p=p, m=zl(p), v=zl(p), mu=jnp.zeros((H,)), var=jnp.ones((H,))), X, Y),
        {"['m']": "first_moment", "['v']": "second_moment", "['mu']": "keep", "['var']": "keep"},
    )


@prog
def dp_sgd():
    p = mlp_params()

    def step(s, x, y):
        one = lambda x, y: jax.grad(loss_fn)(s["p"], x[None], y[None])
        g = jax.vmap(one)(x, y)
        n = jnp.sqrt(sum(jnp.sum(a * a, axis=tuple(range(1, a.ndim))) for a in jax.tree.leaves(g)))
        f = jnp.minimum(1.0, 1.0 / (n + 1e-6))
        g = tm(lambda a: jnp.mean(a * f.reshape((-1,) + (1,) * (a.ndim - 1)), 0), g)
        ks = s["k"]
        g = tm(lambda a: a + 0.1 * jax.random.normal(jax.random.fold_in(key, ks), a.shape), g)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)
        return dict(
            p=tm(lambda p, m, v: p - 0.01 * m / (jnp.sqrt(v) + 1e-8), s["p"], m, v), m=m, v=v, k=ks + 1
        ), loss_fn(s["p"], x, y)

    emit(
        "dp_sgd",
        step,
        (dict(p=p, m=zl(p), v=zl(p), k=jnp.uint32(0)), X, Y),
        {"['m']": "first_moment", "['v']": "second_moment"},
    )


@prog
def lora():
    fr = mlp_params()
    p = {"a": jnp.zeros((D, 4)), "b": jnp.zeros((4, H)), "a2": jnp.zeros((H, 4)), "b2": jnp.zeros((4, D))}

    def step(s, x, y, fr):
        def lf(p):
            c = lambda a: a.astype(BF)
            xb = c(x)
            h = jax.nn.silu(xb @ c(fr["w1"]) + (xb @ c(p["a"])) @ c(p["b"]) * 2)
            o = h @ c(fr["w2"]) + (h @ c(p["a2"])) @ c(p["b2"]) * 2
            return jnp.mean((o.astype(F32) - y) ** 2)

        l, g = jax.value_and_grad(lf)(s["p"])
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)
        return dict(p=tm(lambda p, m, v: p - 0.01 * m / (jnp.sqrt(v) + 1e-8), s["p"], m, v), m=m, v=v), l

    emit("lora", step, (dict(p=p, m=zl(p), v=zl(p)), X, Y, fr), {"['m']": "first_moment", "['v']": "second_moment"})


@prog
def lora_merged():
    fr = mlp_params()
    p = {"a": jnp.zeros((D, 4)), "b": jnp.zeros((4, H)), "a2": jnp.zeros((H, 4)), "b2": jnp.zeros((4, D))}

    def step(s, x, y, fr):
        def lf(p):
            c = lambda a: a.astype(BF)
            xb = c(x)
            h = jax.nn.silu(xb @ c(fr["w1"] + p["a"] @ p["b"]))
            o = h @ c(fr["w2"] + p["a2"] @ p["b2"])
            return jnp.mean((o.astype(F32) - y) ** 2)

        l, g = jax.value_and_grad(lf)(s["p"])
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)
        return dict(p=tm(lambda p, m, v: p - 0.01 * m / (jnp.sqrt(v) + 1e-8), s["p"], m, v), m=m, v=v), l

    emit(
        "lora_merged",
        step,
        (dict(p=p, m=zl(p), v=zl(p)), X, Y, fr),
        {"['m']": "first_moment", "['v']": "second_moment"},
    )


@prog
def vision():
    import optax
    from flax import linen as nn

    class Block(nn.Module):
        @nn.compact
        def __call__(self, x):
            y = nn.LayerNorm(dtype=BF)(x)
            x = x + nn.MultiHeadDotProductAttention(4, dtype=BF)(y, y)
            y = nn.LayerNorm(dtype=BF)(x)
            y = nn.Dense(64, dtype=BF)(y)
            y = nn.gelu(y)
            return x + nn.Dense(32, dtype=BF)(y)

    class ViT(nn.Module):
        @nn.compact
        def __call__(self, x):
            x = nn.Conv(32, (4, 4), (4, 4), dtype=BF)(x)
            x = x.reshape(x.shape[0], -1, 32)
            x = x + self.param("pos", nn.initializers.zeros, (1, 16, 32)).astype(BF)
            cls = self.param("cls", nn.initializers.zeros, (1, 1, 32)).astype(BF)
            x = jnp.concatenate([jnp.broadcast_to(cls, (x.shape[0], 1, 32)), x], 1)
            for _ in range(2):
                x = Block()(x)
            return nn.Dense(10, dtype=BF)(nn.LayerNorm(dtype=BF)(x)[:, 0]).astype(F32)

    mod = ViT()
    im = jnp.zeros((8, 16, 16, 3))
    lb = jnp.zeros((8,), jnp.int32)
    p = mod.init(key, im)
    tx = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(1e-3, b2=0.95))
    o = tx.init(p)

    def step(s, im, lb):
        def lf(p):
            return optax.softmax_cross_entropy_with_integer_labels(mod.apply(p, im), lb).mean()

        l, g = jax.value_and_grad(lf)(s["p"])
        u, o = tx.update(g, s["o"], s["p"])
        return dict(p=optax.apply_updates(s["p"], u), o=o), l

    emit(
        "vision", step, (dict(p=p, o=o), im, lb), {"['o'][1][0].mu": "first_moment", "['o'][1][0].nu": "second_moment"}
    )


@prog
def convnet():
    import optax
    from flax import linen as nn

    class Net(nn.Module):
        @nn.compact
        def __call__(self, x, train):
            for f, st in ((16, 1), (32, 2)):
                x = nn.Conv(f, (3, 3), (st, st), use_bias=False, dtype=BF)(x)
                x = nn.BatchNorm(use_running_average=False, dtype=BF)(x)
                x = nn.relu(x)
            x = nn.max_pool(x, (2, 2), (2, 2))
            x = x.reshape(x.shape[0], -1)
            return nn.Dense(10, dtype=BF)(x).astype(F32)

    mod = Net()
    im = jnp.zeros((8, 16, 16, 3))
    lb = jnp.zeros((8,), jnp.int32)
    va = mod.init(key, im, True)
    tx = optax.sgd(0.1, momentum=0.9, nesterov=True)
    o = tx.init(va["params"])

    def step(s, im, lb):
        def lf(p):
            lg, b = mod.apply({"params": p, "batch_stats": s["b"]}, im, True, mutable=["batch_stats"])
            return optax.softmax_cross_entropy_with_integer_labels(lg, lb).mean(), b["batch_stats"]

        (l, b), g = jax.value_and_grad(lf, has_aux=True)(s["p"])
        u, o = tx.update(g, s["o"], s["p"])
        return dict(p=optax.apply_updates(s["p"], u), o=o, b=b), l

    emit(
        "convnet",
        step,
        (dict(p=va["params"], o=o, b=va["batch_stats"]), im, lb),
        {"['o'][0].trace": "first_moment", "['b']": "keepfed"},
    )


@prog
def encdec():
    import optax
    from flax import linen as nn

    class M(nn.Module):
        @nn.compact
        def __call__(self, src, tgt):
            E = nn.Embed(64, 32, dtype=BF)
            a = E(src)
            b = E(tgt)
            for i in range(1):
                y = nn.RMSNorm(dtype=BF)(a)
                a = a + nn.MultiHeadDotProductAttention(4, dtype=BF)(y, y)
                y = nn.RMSNorm(dtype=BF)(a)
                a = a + nn.Dense(32, dtype=BF)(nn.silu(nn.Dense(64, dtype=BF)(y)) * nn.Dense(64, dtype=BF)(y))
            for i in range(1):
                y = nn.RMSNorm(dtype=BF)(b)
                b = b + nn.MultiHeadDotProductAttention(4, dtype=BF)(y, y, mask=nn.make_causal_mask(tgt))
                y = nn.RMSNorm(dtype=BF)(b)
                b = b + nn.MultiHeadDotProductAttention(4, dtype=BF)(y, a)
                y = nn.RMSNorm(dtype=BF)(b)
                b = b + nn.Dense(32, dtype=BF)(nn.gelu(nn.Dense(64, dtype=BF)(y)))
            return E.attend(nn.RMSNorm(dtype=BF)(b)).astype(F32)

    mod = M()
    sr = jnp.zeros((4, 12), jnp.int32)
    tg = jnp.zeros((4, 13), jnp.int32)
    p = mod.init(key, sr, tg[:, :-1])
    tx = optax.adafactor(1e-2, min_dim_size_to_factor=8)
    o = tx.init(p)

    def run(name, tx, kinds):
        o = tx.init(p)

        def step(s, sr, tg):
            def lf(p):
                return optax.softmax_cross_entropy_with_integer_labels(mod.apply(p, sr, tg[:, :-1]), tg[:, 1:]).mean()

            l, g = jax.value_and_grad(lf)(s["p"])
            u, o = tx.update(g, s["o"], s["p"])
            return dict(p=optax.apply_updates(s["p"], u), o=o), l

        emit(name, step, (dict(p=p, o=o), sr, tg), kinds)

    run("encdec_lamb", optax.lamb(1e-3), {"['o'][0].mu": "first_moment", "['o'][0].nu": "second_moment"})
    run(
        "encdec_adamw_bf16",
        optax.adamw(1e-3, mu_dtype=BF, mask=lambda p: tm(lambda a: a.ndim > 1, p)),
        {"['o'][0].mu": "first_moment", "['o'][0].nu": "second_moment"},
    )


@prog
def haiku_lm():
    import haiku as hk, optax

    def net(t):
        x = hk.Embed(64, 32)(t).astype(BF)
        for i in range(2):
            y = hk.LayerNorm(-1, True, True)(x).astype(BF)
            x = x + hk.MultiHeadAttention(4, 8, w_init=hk.initializers.VarianceScaling(1.0), model_size=32)(
                y, y, y, mask=jnp.tril(jnp.ones((1, 1, 12, 12)))
            ).astype(BF)
            y = hk.LayerNorm(-1, True, True)(x)
            x = x + hk.Linear(32)(jax.nn.gelu(hk.Linear(128)(y))).astype(BF)
        return hk.Linear(64)(x).astype(F32)

    f = hk.without_apply_rng(hk.transform(net))
    t = jnp.zeros((4, 13), jnp.int32)
    p = f.init(key, t[:, :-1])
    sch = optax.warmup_cosine_decay_schedule(0.0, 1e-3, 10, 100)
    tx = optax.chain(
        optax.clip_by_global_norm(1.0),
        optax.scale_by_adam(),
        optax.add_decayed_weights(0.1, mask=lambda p: tm(lambda a: a.ndim > 1, p)),
        optax.scale_by_schedule(lambda c: -sch(c)),
    )
    o = tx.init(p)

    def step(s, t):
        def lf(p):
            return optax.softmax_cross_entropy_with_integer_labels(f.apply(p, t[:, :-1]), t[:, 1:]).mean()

        l, g = jax.value_and_grad(lf)(s["p"])
        u, o = tx.update(g, s["o"], s["p"])
        return dict(p=optax.apply_updates(s["p"], u), o=o), l

    emit("haiku_lm", step, (dict(p=p, o=o), t), {"['o'][1].mu": "first_moment", "['o'][1].nu": "second_moment"})


@prog
def linen_einsum():
    import optax
    from flax import linen as nn

    class B_(nn.Module):
        @nn.compact
        def __call__(self, x):
            P = lambda n, s: self.param(n, nn.initializers.lecun_normal(), s).astype(BF)
            y = nn.RMSNorm(dtype=BF)(x)
            q, k, v = jnp.einsum(
                "bsd,cdhe->cbshe", y, self.param("qkv", nn.initializers.normal(0.02), (3, 32, 4, 8)).astype(BF)
            )
            a = jnp.einsum("bshe,bthe->bhst", q, k) / 8**0.5
            a = jnp.where(jnp.tril(jnp.ones((12, 12), bool)), a, -1e9)
            a = jax.nn.softmax(a.astype(F32)).astype(BF)
            o = jnp.einsum("bhst,bthe->bshe", a, v)
            x = x + jnp.einsum("bshe,hed->bsd", o, self.param("o", nn.initializers.normal(0.02), (4, 8, 32)).astype(BF))
            y = nn.RMSNorm(dtype=BF)(x)
            gu = jnp.einsum("bsd,cdf->cbsf", y, self.param("gu", nn.initializers.normal(0.02), (2, 32, 64)).astype(BF))
            return x + jnp.einsum("bsf,fd->bsd", jax.nn.silu(gu[0]) * gu[1], P("down", (64, 32)))

    class M(nn.Module):
        @nn.compact
        def __call__(self, t):
            E = self.param("emb", nn.initializers.normal(0.02), (64, 32))
            x = E[t].astype(BF)
            for _ in range(2):
                x = B_()(x)
            return jnp.einsum("bsd,vd->bsv", nn.RMSNorm(dtype=BF)(x), E.astype(BF)).astype(F32)

    mod = M()
    t = jnp.zeros((4, 13), jnp.int32)
    p = mod.init(key, t[:, :-1])
    for name, tx, k in (
        ("linen_einsum_adam", optax.adamw(1e-3), {"['o'][0].mu": "first_moment", "['o'][0].nu": "second_moment"}),
        ("linen_einsum_adan", optax.adan(1e-3), {"['o'][0].m": "first_moment", "['o'][0].n": "second_moment"}),
        ("linen_einsum_nadam", optax.nadamw(1e-3), {"['o'][0].mu": "first_moment", "['o'][0].nu": "second_moment"}),
    ):
        o = tx.init(p)

        def step(s, t, tx=tx):
            def lf(p):
                return optax.softmax_cross_entropy_with_integer_labels(mod.apply(p, t[:, :-1]), t[:, 1:]).mean()

            l, g = jax.value_and_grad(lf)(s["p"])
            u, o = tx.update(g, s["o"], s["p"])
            return dict(p=optax.apply_updates(s["p"], u), o=o), l

        emit(name, step, (dict(p=p, o=o), t), k)


@prog
def rnn_one():
    p = {"wx": jnp.zeros((16, D)), "wh": jnp.zeros((D, D)), "wo": jnp.zeros((D, 16))}

    def step(s, x, y):
        def lf(p):
            h = s["h"]
            l = 0.0
            for t in range(3):
                z = jax.nn.sigmoid(x[:, t] @ p["wx"] + h @ p["wh"])
                h = jnp.tanh(z)
                l += jnp.mean((h @ p["wo"] - y[:, t]) ** 2)
            return l, h

        (l, h), g = jax.value_and_grad(lf, has_aux=True)(s["p"])
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        return dict(p=tm(lambda p, m: p - 0.01 * m, s["p"], m), m=m, h=h), l

    emit(
        "rnn_one",
        step,
        (dict(p=p, m=zl(p), h=jnp.zeros((8, D))), jnp.zeros((8, 3, 16)), jnp.zeros((8, 3, 16))),
        {"['m']": "first_moment", "['h']": "keepfed"},
    )


@prog
def rnn_scan():
    p = {"wx": jnp.zeros((16, D)), "wh": jnp.zeros((D, D)), "wo": jnp.zeros((D, 16))}

    def step(s, x, y):
        def lf(p):
            def body(h, xt):
                h = jnp.tanh(xt @ p["wx"] + h @ p["wh"])
                return h, h @ p["wo"]

            h, o = jax.lax.scan(body, s["h"], jnp.swapaxes(x, 0, 1))
            return jnp.mean((o - jnp.swapaxes(y, 0, 1)) ** 2), h

        (l, h), g = jax.value_and_grad(lf, has_aux=True)(s["p"])
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        return dict(p=tm(lambda p, m: p - 0.01 * m, s["p"], m), m=m, h=h), l

    emit(
        "rnn_scan",
        step,
        (dict(p=p, m=zl(p), h=jnp.zeros((8, D))), jnp.zeros((8, 3, 16)), jnp.zeros((8, 3, 16))),
        {"['m']": "first_moment", "['h']": "keepfed"},
    )


@prog
def histories():
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        h = jnp.roll(s["hist"], 1).at[0].set(jnp.max(jnp.abs(x)))
        q = jnp.concatenate([s["queue"][B:], x])
        c = jax.lax.dynamic_update_slice(s["cache"], x[None], (s["t"] % 4, 0, 0))
        return (
            dict(
                p=tm(lambda p, m: p - 0.01 * m, s["p"], m),
                m=m,
                hist=h,
                queue=q,
                cache=c,
                t=s["t"] + 1,
                gn=0.9 * s["gn"] + 0.1 * jnp.sqrt(sum(jnp.sum(a * a) for a in jax.tree.leaves(g))),
                le=0.9 * s["le"] + 0.1 * l,
            ),
            l,
        )

    emit(
        "histories",
        step,
        (
            dict(
                p=p,
                m=zl(p),
                hist=jnp.zeros((16,)),
                queue=jnp.zeros((4 * B, D)),
                cache=jnp.zeros((4, B, D)),
                t=jnp.int32(0),
                gn=jnp.float32(0),
                le=jnp.float32(0),
            ),
            X,
            Y,
        ),
        {
            "['m']": "first_moment",
            "['hist']": "keepfed",
            "['queue']": "keepfed",
            "['cache']": "keepfed",
            "['gn']": "keepfed",
            "['le']": "keepfed",
        },
    )


@prog
def anchor():
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x, y)
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        q = tm(lambda p, m, a: p - 0.01 * m - 0.001 * (p - a), s["p"], m, s["a"])
        a = tm(lambda a, p: jnp.where(s["t"] % 100 == 0, p, a), s["a"], q)
        return dict(p=q, m=m, a=a, t=s["t"] + 1), l

    emit("anchor", step, (dict(p=p, m=zl(p), a=p, t=jnp.int32(0)), X, Y), {"['m']": "first_moment", "['a']": "keepfed"})


@prog
def remat_policies():
    for nm, pol in (
        ("nothing", jax.checkpoint_policies.nothing_saveable),
        ("dots", jax.checkpoint_policies.dots_saveable),
        ("nobatch", jax.checkpoint_policies.dots_with_no_batch_dims_saveable),
    ):
        L = 3
        p = [mlp_params() for _ in range(L)]

        def net(ps, x):
            for q in ps:
                x = jax.checkpoint(mlp, policy=pol)(q, x)
            return x

        def step(s, x, y):
            l, g = jax.value_and_grad(lambda p: jnp.mean((net(p, x) - y) ** 2))(s["p"])
            m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
            v = tm(lambda v, g: 0.99 * v + 0.01 * g * g, s["v"], g)
            return dict(p=tm(lambda p, m, v: p - 0.01 * m / (jnp.sqrt(v) + 1e-8), s["p"], m, v), m=m, v=v), l

        emit(
            "remat_" + nm,
            step,
            (dict(p=p, m=zl(p), v=zl(p)), X, Y),
            {"['m']": "first_moment", "['v']": "second_moment"},
            dict(all_fp8=True),
        )


@prog
def memory_bank():
    """A second forward pass on other data, whose result only goes to state."""
    p = mlp_params()

    def step(s, x, y):
        l, g = jax.value_and_grad(loss_fn)(s["p"], x[:32], y[:32])
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        z = mlp(s["p"], x[32:])
        q = tm(lambda p, m: p - 0.01 * m, s["p"], m)
        return dict(p=q, m=m, bank=jnp.concatenate([s["bank"][32:], z])), l

    state = dict(p=p, m=zl(p), bank=jnp.zeros((128, D)))
    emit("memory_bank", step, (state, X, Y), {"['m']": "first_moment", "['bank']": "keepfed"})


@prog
def tied_remat():
    """A weight that the forward pass contracts both ways, computed again."""
    p = {"w": jnp.zeros((D, H)), "v": jnp.zeros((H, H))}

    def autoencoder(p, x):
        c = lambda a: a.astype(BF)
        h = jax.nn.gelu(c(x) @ c(p["w"]))
        h = jax.nn.gelu(h @ c(p["v"]))
        return (h @ c(p["w"]).T).astype(F32)

    def step(s, x, y):
        l, g = jax.value_and_grad(lambda p: jnp.mean((jax.checkpoint(autoencoder)(p, x) - y) ** 2))(s["p"])
        m = tm(lambda m, g: 0.9 * m + 0.1 * g, s["m"], g)
        return dict(p=tm(lambda p, m: p - 0.01 * m, s["p"], m), m=m), l

    emit("tied_remat", step, (dict(p=p, m=zl(p)), X, Y), {"['m']": "first_moment"}, dict(all_fp8=True))

def two():
    return {"w1": jnp.zeros((D, H)), "w2": jnp.zeros((H, D))}


def mm(a, b):
    return a.astype(BF) @ b.astype(BF)


def net2(p, x):
    return mm(jax.nn.silu(mm(x, p["w1"])), p["w2"]).astype(F32)


def l2(p, x, y):
    return jnp.mean((net2(p, x) - y) ** 2)


def ema(a, g, b):
    return tm(lambda a, g: b * a + (1 - b) * g, a, g)


def ema2(a, g, b):
    return tm(lambda a, g: b * a + (1 - b) * g * g, a, g)


def adam_up(p, m, v):
    return tm(lambda p, m, v: p - 1e-3 * m / (jnp.sqrt(v) + 1e-8), p, m, v)


def sgd_up(p, m):
    return tm(lambda p, m: p - 0.01 * m, p, m)


def noise(s, like, draw=jax.random.normal):
    return tm(lambda a: draw(jax.random.fold_in(key, s["t"]), a.shape, F32), like)


MOMENTS = {"['m']": "first_moment", "['v']": "second_moment", "['p']": "trained"}
T0 = jnp.int32(0)


def nesterov(name, before, after, coefficient, extra_state, kinds):
    """Nesterov's two sequences; the state is called so that either may come first."""
    p = two()

    def step(s, x, y):
        l, g = jax.value_and_grad(l2)(s[after], x, y)
        n = sgd_up(s[after], g)
        c, rest = coefficient(s)
        e = tm(lambda n, o: n + c * (n - o), n, s[before])
        return {before: n, after: e, **rest}, l

    state = {before: p, after: p, **extra_state}
    emit(name, step, (state, X, Y), kinds)


@prog
def nesterov_two_sequences():
    kinds = {"['x']": "otherfed", "['y']": "trained"}
    nesterov("nesterov_two_sequences", "x", "y", lambda s: (0.9, {}), {}, kinds)


@prog
def nesterov_two_sequences_other_order():
    kinds = {"['z']": "otherfed", "['a']": "trained"}
    nesterov("nesterov_two_sequences_other_order", "z", "a", lambda s: (0.9, {}), {}, kinds)


@prog
def nesterov_two_sequences_scheduled():
    kinds = {"['x']": "otherfed", "['y']": "trained"}

    def coefficient(s):
        t = s["t"].astype(F32)
        return t / (t + 3), {"t": s["t"] + 1}

    nesterov("nesterov_two_sequences_scheduled", "x", "y", coefficient, {"t": T0}, kinds)


@prog
def fista():
    """The sign of the extrapolation depends on a number that the step is given: nothing tells."""

    def coefficient(s):
        t = (1 + jnp.sqrt(1 + 4 * s["t"] ** 2)) / 2
        return (s["t"] - 1) / t, {"t": t}

    nesterov("fista", "x", "y", coefficient, {"t": jnp.float32(1)}, {"['x']": "unpaired", "['y']": "unpaired"})


@prog
def average_with_given_rate():
    p = two()

    def step(s, x, y, c):
        l, g = jax.value_and_grad(l2)(s["p"], x, y)
        n = sgd_up(s["p"], g)
        return dict(e=tm(lambda e, n: e + c * (n - e), s["e"], n), p=n), l

    kinds = {"['e']": "keepfed", "['p']": "trained"}
    emit("average_with_given_rate", step, (dict(e=p, p=p), X, Y, jnp.float32(0.01)), kinds)


def hessian(name, statistic, update, loss=l2, params=two, given=False):
    """A statistic of Hessian-vector products beside an average of the gradient."""
    p = params()

    def step(s, x, y, *u):
        u = u[0] if given else noise(s, s["p"], jax.random.rademacher)
        l, g = jax.value_and_grad(loss)(s["p"], x, y)
        _, hu = jax.jvp(lambda p: jax.grad(loss)(p, x, y), (s["p"],), (u,))
        m = ema(s["m"], g, 0.9)
        h = tm(lambda h, u, hu: 0.99 * h + 0.01 * statistic(u, hu), s["h"], u, hu)
        return dict(p=update(s["p"], m, h), m=m, h=h, t=s["t"] + 1), l

    state = dict(p=p, m=zl(p), h=zl(p), t=T0)
    args = (state, X, Y, p) if given else (state, X, Y)
    emit(name, step, args, {"['m']": "first_moment", "['h']": "keepfed", "['p']": "trained"})


@prog
def adahessian():
    hessian("adahessian", lambda u, hu: (u * hu) ** 2, adam_up)


@prog
def adahessian_reverse():
    p = two()

    def step(s, x, y):
        u = noise(s, s["p"], jax.random.rademacher)

        def along(p):
            l, g = jax.value_and_grad(l2)(p, x, y)
            return sum(jnp.vdot(a, b) for a, b in zip(jax.tree.leaves(g), jax.tree.leaves(u))), (l, g)

        hu, (l, g) = jax.grad(along, has_aux=True)(s["p"])
        m = ema(s["m"], g, 0.9)
        h = tm(lambda h, u, hu: 0.99 * h + 0.01 * (u * hu) ** 2, s["h"], u, hu)
        return dict(p=adam_up(s["p"], m, h), m=m, h=h, t=s["t"] + 1), l

    state = dict(p=p, m=zl(p), h=zl(p), t=T0)
    kinds = {"['m']": "first_moment", "['h']": "keepfed", "['p']": "trained"}
    emit("adahessian_reverse", step, (state, X, Y), kinds)


@prog
def sophia():
    def update(p, m, h):
        return tm(lambda p, m, h: p - 1e-3 * jnp.clip(m / jnp.maximum(h, 1e-8), -1, 1), p, m, h)

    hessian("sophia", lambda u, hu: u * hu, update)


@prog
def hessian_given_direction():
    def params():
        return {"w1": jnp.zeros((D, H)), "b1": jnp.zeros((H,)), "w2": jnp.zeros((H, D))}

    def loss(p, x, y):
        h = jax.nn.silu(mm(x, p["w1"]).astype(F32) + p["b1"])
        return jnp.mean((mm(h, p["w2"]).astype(F32) - y) ** 2)

    hessian("hessian_given_direction", lambda u, hu: hu * hu, adam_up, loss, params, given=True)


A = 8


def actor_critic():
    actor = {"a1": jnp.zeros((D, H)), "a2": jnp.zeros((H, A))}
    critic = {"c1": jnp.zeros((D + A, H)), "c2": jnp.zeros((H, 1))}
    return actor, critic


def act(p, o):
    return jnp.tanh(mm(jax.nn.relu(mm(o, p["a1"])), p["a2"]).astype(F32))


def value(p, o, a):
    return mm(jax.nn.relu(mm(jnp.concatenate([o, a], 1), p["c1"])), p["c2"]).astype(F32)[:, 0]


@prog
def ddpg():
    """The actor's loss goes through the critic and is not returned; target networks are averages."""
    actor, critic = actor_critic()

    def step(s, o, a, r, o2):
        target = jax.lax.stop_gradient(r + 0.99 * value(s["tc"], o2, act(s["ta"], o2)))
        l, gc = jax.value_and_grad(lambda c: jnp.mean((value(c, o, a) - target) ** 2))(s["c"])
        ga = jax.grad(lambda p: -jnp.mean(value(s["c"], o, act(p, o))))(s["a"])
        ma, va = ema(s["ma"], ga, 0.9), ema2(s["va"], ga, 0.99)
        mc, vc = ema(s["mc"], gc, 0.9), ema2(s["vc"], gc, 0.99)
        na, nc = adam_up(s["a"], ma, va), adam_up(s["c"], mc, vc)
        ta, tc = ema(s["ta"], na, 0.995), ema(s["tc"], nc, 0.995)
        return dict(a=na, c=nc, ma=ma, va=va, mc=mc, vc=vc, ta=ta, tc=tc), l

    state = dict(a=actor, c=critic, ta=actor, tc=critic)
    state.update(ma=zl(actor), va=zl(actor), mc=zl(critic), vc=zl(critic))
    kinds = {"['a']": "trained", "['c']": "trained", "['t": "otherfed"}
    kinds.update({"['ma']": "first_moment", "['mc']": "first_moment"})
    kinds.update({"['va']": "second_moment", "['vc']": "second_moment"})
    args = (state, X, jnp.zeros((B, A)), jnp.zeros((B,)), X)
    emit("ddpg", step, args, kinds, dict(roles={"fprop": 9, "dgrad": 4, "wgrad": 4}))


@prog
def frozen_critic():
    """What a critic that is not trained says is the loss, and nothing is returned but state."""
    actor, critic = actor_critic()

    def step(s, o, c):
        g = jax.grad(lambda p: -jnp.mean(value(c, o, act(p, o))))(s["p"])
        m, v = ema(s["m"], g, 0.9), ema2(s["v"], g, 0.99)
        return dict(p=adam_up(s["p"], m, v), m=m, v=v)

    state = dict(p=actor, m=zl(actor), v=zl(actor))
    emit("frozen_critic", step, (state, X, critic), MOMENTS, dict(roles={"fprop": 3, "dgrad": 3, "wgrad": 2}))


@prog
def two_losses_none_returned():
    """A generator learns through a discriminator; no loss is returned."""
    gen, dis = two(), {"d1": jnp.zeros((D, H)), "d2": jnp.zeros((H, 1))}

    def judge(p, x):
        return mm(jax.nn.leaky_relu(mm(x, p["d1"])), p["d2"]).astype(F32)[:, 0]

    def step(s, z, x):
        def loss_d(d):
            fake = jax.lax.stop_gradient(net2(s["g"], z))
            return jnp.mean(jax.nn.softplus(-judge(d, x))) + jnp.mean(jax.nn.softplus(judge(d, fake)))

        gd = jax.grad(loss_d)(s["d"])
        gg = jax.grad(lambda g: jnp.mean(jax.nn.softplus(-judge(s["d"], net2(g, z)))))(s["g"])
        md, mg = ema(s["md"], gd, 0.5), ema(s["mg"], gg, 0.5)
        return dict(g=sgd_up(s["g"], mg), d=sgd_up(s["d"], md), mg=mg, md=md)

    state = dict(g=gen, d=dis, mg=zl(gen), md=zl(dis))
    kinds = {"['m": "first_moment", "['g']": "trained", "['d']": "trained"}
    roles = {"fprop": 10, "dgrad": 5, "wgrad": 6}
    emit("two_losses_none_returned", step, (state, X, X), kinds, dict(roles=roles))


@prog
def storm():
    """A gradient at the weights of the step before."""
    p = two()

    def step(s, x, y):
        l, g = jax.value_and_grad(l2)(s["p"], x, y)
        old = jax.grad(l2)(s["old"], x, y)
        d = tm(lambda g, d, old: g + 0.9 * (d - old), g, s["d"], old)
        return dict(p=sgd_up(s["p"], d), d=d, old=s["p"]), l

    kinds = {"['d']": "keepfed", "['old']": "otherfed", "['p']": "trained"}
    roles = {"fprop": 4, "dgrad": 2, "wgrad": 4}
    emit("storm", step, (dict(p=p, d=zl(p), old=p), X, Y), kinds, dict(roles=roles))


@prog
def svrg():
    """A gradient at a snapshot of the weights."""
    p = two()

    def step(s, x, y):
        l, g = jax.value_and_grad(l2)(s["p"], x, y)
        old = jax.grad(l2)(s["snap"], x, y)
        q = tm(lambda p, g, old, mu: p - 0.01 * (g - old + mu), s["p"], g, old, s["mu"])
        return dict(p=q, mu=s["mu"], snap=s["snap"]), l

    kinds = {"['mu']": "keepfed", "['snap']": "otherfed", "['p']": "trained"}
    roles = {"fprop": 4, "dgrad": 2, "wgrad": 4}
    emit("svrg", step, (dict(p=p, mu=zl(p), snap=p), X, Y), kinds, dict(roles=roles))


@prog
def wgan():
    """The gradient of the last layer of a linear loss is a mean of activations: nothing shows that it is a gradient."""
    p = {"w1": jnp.zeros((D, H)), "w2": jnp.zeros((H, 1))}

    def judge(p, x):
        return mm(jax.nn.relu(mm(x, p["w1"])), p["w2"]).astype(F32)

    def step(s, x, y):
        l, g = jax.value_and_grad(lambda p: jnp.mean(judge(p, y)) - jnp.mean(judge(p, x)))(s["p"])
        m, v = ema(s["m"], g, 0.9), ema2(s["v"], g, 0.99)
        q = tm(lambda p: jnp.clip(p, -0.01, 0.01), adam_up(s["p"], m, v))
        return dict(p=q, m=m, v=v), l

    kinds = {"['m']['w1']": "first_moment", "['v']['w1']": "second_moment", "['p']": "trained"}
    kinds.update({"['m']['w2']": "keepfed", "['v']['w2']": "keepfed"})
    emit("wgan", step, (dict(p=p, m=zl(p), v=zl(p)), X, Y), kinds)


@prog
def updates_in_one_step():
    """Three steps of Adam in a step, with bias correction and decay."""
    p = two()

    def step(s, x, y):
        p, m, v, t = s["p"], s["m"], s["v"], s["t"]
        for i in range(3):
            l, g = jax.value_and_grad(l2)(p, x[20 * i : 20 * i + 20], y[20 * i : 20 * i + 20])
            t = t + 1
            m = tm(lambda m, g: m + 0.1 * (g - m), m, g)
            v = tm(lambda v, g: v + 0.01 * (g * g - v), v, g)
            c1, c2 = 1 - 0.9 ** t.astype(F32), 1 - 0.99 ** t.astype(F32)
            up = lambda p, m, v: p * (1 - 1e-5) - 1e-3 * (m / c1) / (jnp.sqrt(v / c2) + 1e-8)
            p = tm(up, p, m, v)
        return dict(p=p, m=m, v=v, t=t), l

    state = dict(p=p, m=zl(p), v=zl(p), t=T0)
    roles = {"fprop": 6, "dgrad": 3, "wgrad": 6}
    emit("updates_in_one_step", step, (state, X, Y), MOMENTS, dict(roles=roles))


def masked(name, late):
    """A mask that the state carries, in the forward pass or in the update."""
    p = two()

    def step(s, x, y):
        mul = lambda a: tm(lambda a, k: a * k, a, s["k"])
        same = lambda a: a
        l, g = jax.value_and_grad(lambda p: l2((same if late else mul)(p), x, y))(s["p"])
        g = mul(g) if late else g
        m, v = ema(s["m"], g, 0.9), ema2(s["v"], g, 0.99)
        q = adam_up(s["p"], m, v)
        return dict(p=mul(q) if late else q, m=m, v=v, k=s["k"]), l

    emit(name, step, (dict(p=p, m=zl(p), v=zl(p), k=p), X, Y), {**MOMENTS, "['k']": "otherfed"})


@prog
def carried_mask():
    masked("carried_mask", late=False)


@prog
def carried_mask_of_gradients():
    masked("carried_mask_of_gradients", late=True)


def clipped(name, gradient, extra=None):
    """DP-SGD; `gradient` of parameters and a batch, clipped by example."""
    p = two()

    def step(s, x, y):
        g = gradient(s["p"], x, y)
        g = tm(lambda g, n: (g + 0.1 * n) / B, g, noise(s, s["p"]))
        m, v = ema(s["m"], g, 0.9), ema2(s["v"], g, 0.99)
        return dict(p=adam_up(s["p"], m, v), m=m, v=v, t=s["t"] + 1), l2(s["p"], x, y)

    emit(name, step, (dict(p=p, m=zl(p), v=zl(p), t=T0), X, Y), MOMENTS, extra)


def one_loss(p, x, y):
    return l2(p, x[None], y[None])


def clip(norm):
    return jnp.minimum(1.0, 1.0 / (norm + 1e-6))


@prog
def dp_sum_in_loop():
    def gradient(p, x, y):
        def one(total, xy):
            g = jax.grad(one_loss)(p, *xy)
            c = clip(jnp.sqrt(sum(jnp.sum(a * a) for a in jax.tree.leaves(g))))
            return tm(lambda a, g: a + g * c, total, g), None

        return jax.lax.scan(one, zl(p), (x, y))[0]

    clipped("dp_sum_in_loop", gradient)


@prog
def dp_weighed_by_product():
    def gradient(p, x, y):
        g = jax.vmap(jax.grad(one_loss), (None, 0, 0))(p, x, y)
        c = clip(jnp.sqrt(sum(jnp.sum(a.reshape(B, -1) ** 2, 1) for a in jax.tree.leaves(g))))
        return tm(lambda g: jnp.einsum("b,b...->...", c, g), g)

    clipped("dp_weighed_by_product", gradient)


@prog
def dp_weighed_loss():
    """Norms of gradients by example weigh the examples of the loss."""
    p = two()

    def step(s, x, y):
        def norm(x, y):
            g = jax.grad(one_loss)(s["p"], x, y)
            return jnp.sqrt(sum(jnp.sum(a * a) for a in jax.tree.leaves(g)))

        c = clip(jax.vmap(norm)(x, y))
        l, g = jax.value_and_grad(lambda p: jnp.mean(c * jnp.mean((net2(p, x) - y) ** 2, 1)))(s["p"])
        m, v = ema(s["m"], g, 0.9), ema2(s["v"], g, 0.99)
        return dict(p=adam_up(s["p"], m, v), m=m, v=v), l

    emit("dp_weighed_loss", step, (dict(p=p, m=zl(p), v=zl(p)), X, Y), MOMENTS, dict(dots={"%24": "dgrad"}))


@prog
def moco():
    """Keys come from an average of the weights and go into a queue."""
    p = two()

    def step(s, x, y):
        unit = lambda a: a / jnp.linalg.norm(a, axis=1, keepdims=True)

        def lf(p):
            q, k = unit(net2(p, x)), unit(jax.lax.stop_gradient(net2(s["k"], y)))
            logits = jnp.concatenate([jnp.sum(q * k, 1, keepdims=True), q @ s["bank"].T], 1)
            return -jnp.mean(jax.nn.log_softmax(logits / 0.07)[:, 0]), k

        (l, k), g = jax.value_and_grad(lf, has_aux=True)(s["p"])
        m = ema(s["m"], g, 0.9)
        bank = jnp.concatenate([k, s["bank"][:-B]])
        return dict(p=sgd_up(s["p"], m), m=m, k=ema(s["k"], s["p"], 0.99), bank=bank), l

    kinds = {"['m']": "first_moment", "['k']": "otherfed", "['bank']": "otherfed", "['p']": "trained"}
    emit("moco", step, (dict(p=p, m=zl(p), k=p, bank=jnp.zeros((128, D))), X, Y), kinds)


@prog
def mean_teacher():
    """Masters, their copies, and an average of the copies that is so slow that BF16 knows no such decay."""
    p = two()
    c = tm(lambda a: a.astype(BF), p)

    def step(s, x, y):
        teacher = net2(s["t"], y)
        l, g = jax.value_and_grad(lambda p: jnp.mean((net2(p, x) - teacher) ** 2))(s["c"])
        m = ema(s["m"], tm(lambda a: a.astype(F32), g), 0.9)
        n = sgd_up(s["p"], m)
        t = tm(lambda a, b: a * 0.999 + b.astype(BF) * 0.001, s["t"], n)
        return dict(p=n, c=tm(lambda a: a.astype(BF), n), m=m, t=t), l

    kinds = {"['m']": "first_moment", "['t']": "otherfed", "['p']": "trained", "['c']": "trained"}
    emit("mean_teacher", step, (dict(p=p, c=c, m=zl(p), t=c), X, Y), kinds)


@prog
def temporal_ensembling():
    """An average of outputs is a target of the loss."""
    p = two()

    def step(s, x, y):
        target = s["z"] / (1 - 0.6 ** (s["t"] + 1).astype(F32))

        def lf(p):
            o = net2(p, x)
            return jnp.mean((o - y) ** 2) + jnp.mean((o - target) ** 2), o

        (l, o), g = jax.value_and_grad(lf, has_aux=True)(s["p"])
        m = ema(s["m"], g, 0.9)
        return dict(p=sgd_up(s["p"], m), m=m, z=0.6 * s["z"] + 0.4 * o, t=s["t"] + 1), l

    kinds = {"['m']": "first_moment", "['z']": "otherfed", "['p']": "trained"}
    emit("temporal_ensembling", step, (dict(p=p, m=zl(p), z=X, t=T0), X, Y), kinds)


@prog
def elastic_weights():
    """An average of squared gradients of another loss weighs a penalty: the forward pass uses it, and nothing trains it."""
    p = two()

    def step(s, x, y):
        def lf(p):
            penalty = tm(lambda f, a, b: jnp.sum(f * (a - b) ** 2), s["f"], p, s["o"])
            return l2(p, x, y) + 0.1 * sum(jax.tree.leaves(penalty))

        l, g = jax.value_and_grad(lf)(s["p"])
        f = ema2(s["f"], jax.grad(l2)(s["p"], x, net2(s["p"], x) + 1.0), 0.99)
        return dict(p=sgd_up(s["p"], g), f=f, o=s["o"]), l

    kinds = {"['f']": "otherfed", "['o']": "otherfed", "['p']": "trained"}
    emit("elastic_weights", step, (dict(p=p, f=zl(p), o=p), X, Y), kinds)


@prog
def lora_merged_scaled():
    """The first input is data although what it meets is a sum: the weight is what the adapters are added to."""
    fr = two()
    p = {"a": jnp.zeros((D, 4)), "b": jnp.zeros((4, H)), "a2": jnp.zeros((H, 4)), "b2": jnp.zeros((4, D))}

    def step(s, x, y, fr):
        def lf(p):
            h = jax.nn.silu(mm(x, fr["w1"] + 2.0 * (p["a"] @ p["b"])))
            return jnp.mean((mm(h, fr["w2"] + 2.0 * (p["a2"] @ p["b2"])).astype(F32) - y) ** 2)

        l, g = jax.value_and_grad(lf)(s["p"])
        m, v = ema(s["m"], g, 0.9), ema2(s["v"], g, 0.99)
        return dict(p=adam_up(s["p"], m, v), m=m, v=v), l

    facts = dict(roles={"fprop": 4, "dgrad": 3, "wgrad": 4}, weights={"%6": 14, "%13": 15, "%35": 14, "%25": 15})
    emit("lora_merged_scaled", step, (dict(p=p, m=zl(p), v=zl(p)), X, Y, fr), MOMENTS, facts)

def adam(name, loss, params, given=(), extra=None, returned=True):
    """Adam on a loss of parameters, two batches and what else is given."""

    def step(s, x, y, *rest):
        l, g = jax.value_and_grad(lambda p: loss(p, x, y, *rest))(s["p"])
        m, v = ema(s["m"], g, 0.9), ema2(s["v"], g, 0.99)
        state = dict(p=adam_up(s["p"], m, v), m=m, v=v)
        return (state, l) if returned else state

    state = dict(p=params, m=zl(params), v=zl(params))
    emit(name, step, (state, X, Y, *given), MOMENTS, extra)


FROZEN = jnp.zeros((D, H))
DEEP = {"fprop": 4, "dgrad": 1, "wgrad": 2}


def mse(o, y):
    return jnp.mean((o.astype(F32) - y) ** 2)


@prog
def frozen_beside_trained():
    """A frozen weight of the same shape meets the same input: the gradient depends on it and is one."""

    def loss(p, x, y, f):
        return mse(mm(mm(x, f) * mm(x, p["w1"]), p["w2"]), y)

    adam("frozen_beside_trained", loss, two(), (FROZEN,))


@prog
def noise_features():
    def loss(p, x, y, k):
        noise = jax.random.normal(jax.random.fold_in(key, k), (D, H))
        return mse(mm(jax.nn.silu(mm(x, p["w1"]) + mm(x, noise)), p["w2"]), y)

    adam("noise_features", loss, two(), (T0,))


@prog
def low_rank_positions():
    """Products of parameters are added to data, in front of a frozen weight."""
    p = {"w2": jnp.zeros((H, D)), "p": jnp.zeros((B, 4)), "q": jnp.zeros((4, D))}

    def loss(p, x, y, f):
        return mse(mm(jax.nn.silu(mm(x + p["p"] @ p["q"], f)), p["w2"]), y)

    adam("low_rank_positions", loss, p, (FROZEN,), dict(weights={"%4": 11}))


def tied_in_front(p, x, y, f):
    return mse(mm(jax.nn.silu(mm(mm(jax.nn.relu(mm(x, f)), f.T), p["w1"])), p["w2"]), y)


@prog
def frozen_both_ways():
    """A frozen weight is contracted both ways in front of what is trained: that is no backward pass."""
    adam("frozen_both_ways", tied_in_front, two(), (FROZEN,), dict(roles=DEEP))


@prog
def frozen_both_ways_silent():
    adam("frozen_both_ways_silent", tied_in_front, two(), (FROZEN,), dict(roles=DEEP), returned=False)


@prog
def tied_silent():
    def loss(p, x, y):
        return mse(mm(jax.nn.silu(mm(x, p["w"])), p["w"].T), y)

    roles = {"fprop": 2, "dgrad": 1, "wgrad": 2}
    adam("tied_silent", loss, {"w": FROZEN}, extra=dict(roles=roles), returned=False)


@prog
def teacher_with_biases():
    """What a teacher's bias is made of has the form of a gradient of that bias, and is one of the student's."""
    p = {"w1": jnp.zeros((D, H)), "b1": jnp.zeros((H,)), "w2": jnp.zeros((H, D))}

    def net(p, x):
        return mm(jax.nn.silu(mm(x, p["w1"]) + p["b1"].astype(BF)), p["w2"]).astype(F32)

    def step(s, x, y):
        l, g = jax.value_and_grad(lambda p: jnp.mean((net(p, x) - net(s["t"], y)) ** 2))(s["p"])
        m = ema(s["m"], g, 0.9)
        n = sgd_up(s["p"], m)
        return dict(p=n, m=m, t=ema(s["t"], n, 0.99)), l

    kinds = {"['m']": "first_moment", "['t']": "otherfed", "['p']": "trained"}
    emit("teacher_with_biases", step, (dict(p=p, m=zl(p), t=p), X, Y), kinds)


@prog
def trained_towards_each_other():
    p = two()

    def step(s, x, y):
        l, (g, h) = jax.value_and_grad(lambda a, b: l2(a, x, y) + l2(b, x, y), (0, 1))(s["a"], s["b"])
        pull = lambda a, b, g: a - 0.01 * g - 0.1 * (a - b)
        return dict(a=tm(pull, s["a"], s["b"], g), b=tm(pull, s["b"], s["a"], h)), l

    kinds = {"['a']": "trained", "['b']": "trained"}
    emit("trained_towards_each_other", step, (dict(a=p, b=p), X, Y), kinds)


@prog
def projected_to_a_vector():
    """An average of a gradient times a vector: a weighed sum, but not of gradients by example."""
    p = two()

    def step(s, x, y):
        l, g = jax.value_and_grad(l2)(s["p"], x, y)
        m = tm(lambda m, u, g: 0.9 * m + 0.1 * (u @ g), s["m"], s["u"], g)
        q = tm(lambda p, u, m: p - 0.01 * u[:, None] * m[None], s["p"], s["u"], m)
        return dict(p=q, m=m, u=s["u"]), l

    u = {"w1": jnp.ones((D,)), "w2": jnp.ones((H,))}
    m = {"w1": jnp.ones((H,)), "w2": jnp.ones((D,))}
    kinds = {"['m']": "keepfed", "['u']": "otherfed", "['p']": "trained"}
    emit("projected_to_a_vector", step, (dict(p=p, m=m, u=u), X, Y), kinds)


for name, make in PROGS.items():
    if not ONLY or name in ONLY:
        make()
path = f"{OUT}/facts.json"
known = json.load(open(path)) if os.path.exists(path) else {}
known.update(FACTS)
lines = [f" {json.dumps(name)}: {json.dumps(known[name])}" for name in sorted(known)]
with open(path, "w") as file:
    file.write("{\n" + ",\n".join(lines) + "\n}\n")
