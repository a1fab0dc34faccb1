"""The gated transformer of scan_remat.py on a mesh of 4 by 2 devices: data by batch, wide dimensions by model."""
import pickle

import jax
import jax.numpy as jnp
import scan_remat
import text
from jax.sharding import AxisType, NamedSharding, PartitionSpec as P

ROWS = {"o", "down", "embed"}


def main(steps=200, seed=0, save=None, at=None, resume=None):
    mesh = jax.make_mesh((4, 2), ("data", "model"), axis_types=(AxisType.Auto,) * 2)

    def place(path, x):
        name = next((str(k.key) for k in reversed(path) if hasattr(k, "key")), "")
        spec = P() if x.ndim < 2 else P(*[None] * (x.ndim - 2), *(("model", None) if name in ROWS else (None, "model")))
        return jax.device_put(x, NamedSharding(mesh, spec))

    params = scan_remat.init(jax.random.key(seed))
    zeros = lambda: jax.tree.map(lambda x: jnp.zeros(x.shape, jnp.float32), params)
    state = {"params": params, "m": zeros(), "v": zeros(), "count": jnp.zeros((), jnp.int32)}
    state = jax.tree_util.tree_map_with_path(place, state)
    step = jax.jit(scan_remat.train_step)
    begin, losses = 0, []
    if resume:
        begin, where, held = resume
        state = jax.tree.map(jax.device_put, pickle.loads(held.read_bytes()), where)
    for index, tokens in enumerate(text.batches(steps, seed=seed)):
        if index < begin:
            continue
        if index == at:
            save.write_bytes(pickle.dumps(jax.device_get(state)))
            main.saved = index, jax.tree.map(lambda x: x.sharding, state), save
        state, loss = step(state, jax.device_put(tokens, NamedSharding(mesh, P("data", None))))
        losses.append(float(loss))
    return losses
