"""Adam in plain jax.numpy, in several spellings; moments are f32, the update is applied in f32."""
import jax
import jax.numpy as jnp

F32 = jnp.float32


def zeros(params):
    return jax.tree.map(lambda p: jnp.zeros(p.shape, F32), params)


def init(params):
    return dict(m=zeros(params), v=zeros(params), t=jnp.zeros((), jnp.int32))


def f32(tree):
    return jax.tree.map(lambda x: x.astype(F32), tree)


def update(params, grads, s, lr=1e-2, b1=0.9, b2=0.95, eps=1e-8, wd=0.1):
    """AdamW as in the paper."""
    t, g = s["t"] + 1, f32(grads)
    m = jax.tree.map(lambda m, g: b1 * m + (1 - b1) * g, s["m"], g)
    v = jax.tree.map(lambda v, g: b2 * v + (1 - b2) * g * g, s["v"], g)
    c1, c2 = 1 - b1 ** t.astype(F32), 1 - b2 ** t.astype(F32)

    def apply(p, m, v):
        p32 = p.astype(F32)
        return (p32 - lr * ((m / c1) / (jnp.sqrt(v / c2) + eps) + wd * p32)).astype(p.dtype)

    return jax.tree.map(apply, params, m, v), dict(m=m, v=v, t=t)


def update_lerp(params, grads, s, lr=1e-2, b1=0.9, b2=0.95, eps=1e-8):
    """Moments move towards the gradient: m + (1 - b1) * (g - m)."""
    t, g = s["t"] + 1, f32(grads)
    m = jax.tree.map(lambda m, g: m + (1 - b1) * (g - m), s["m"], g)
    v = jax.tree.map(lambda v, g: v + (1 - b2) * (g * g - v), s["v"], g)
    c1, c2 = 1 - b1 ** t.astype(F32), 1 - b2 ** t.astype(F32)
    apply = lambda p, m, v: p - (lr * (m / c1) * jax.lax.rsqrt(v / c2 + eps)).astype(p.dtype)
    return jax.tree.map(apply, params, m, v), dict(m=m, v=v, t=t)


def update_folded(params, grads, s, lr=1e-2, b1=0.9, b2=0.95, eps=1e-8):
    """The bias corrections are one scalar step size; powers of the betas are state instead of a counter."""
    p1, p2, g = s["b1_power"] * b1, s["b2_power"] * b2, f32(grads)
    m = jax.tree.map(lambda m, g: b1 * m + (1 - b1) * g, s["m"], g)
    v = jax.tree.map(lambda v, g: b2 * v + (1 - b2) * (g * g), s["v"], g)
    size = lr * jnp.sqrt(1 - p2) / (1 - p1)
    apply = lambda p, m, v: (p.astype(F32) - size * m / (jnp.sqrt(v) + eps)).astype(p.dtype)
    return jax.tree.map(apply, params, m, v), dict(m=m, v=v, b1_power=p1, b2_power=p2)


def update_amsgrad(params, grads, s, lr=1e-2, b1=0.9, b2=0.95, eps=1e-8):
    """The step is divided by the largest second moment so far."""
    t, g = s["t"] + 1, f32(grads)
    m = jax.tree.map(lambda m, g: b1 * m + (1 - b1) * g, s["m"], g)
    v = jax.tree.map(lambda v, g: b2 * v + (1 - b2) * g * g, s["v"], g)
    top = jax.tree.map(jnp.maximum, s["v_max"], v)
    c1 = 1 - b1 ** t.astype(F32)
    apply = lambda p, m, v: (p.astype(F32) - lr * (m / c1) / (jnp.sqrt(v) + eps)).astype(p.dtype)
    return jax.tree.map(apply, params, m, top), dict(m=m, v=v, v_max=top, t=t)
