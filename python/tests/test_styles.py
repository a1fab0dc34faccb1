"""Steps as others write them: optax, layers in a loop, several devices."""
import functools

import jax
import jax.numpy as jnp
import models
import numpy as np
import pytest
from jax.sharding import AxisType, NamedSharding, PartitionSpec as P

import fp8c


def test_optax():
    optax = pytest.importorskip("optax")
    tx = optax.chain(optax.clip_by_global_norm(1.0), optax.adamw(3e-3))

    def step(state, tokens):
        loss, grads = jax.value_and_grad(models.loss_of)(state["params"], tokens)
        updates, opt = tx.update(grads, state["opt"], state["params"])
        return {"params": optax.apply_updates(state["params"], updates), "opt": opt}, loss

    start = models.params()
    state = {"params": start, "opt": tx.init(start)}
    base, _ = models.train(jax.jit(step), (state,), models.batches(30))
    mine, (end,) = models.train(fp8c.jit(step), (state,), models.batches(30))
    models.close(mine, base)
    assert isinstance(end, fp8c.State) and end["params"]["head"].dtype == jnp.bfloat16
    plain = fp8c.to_bf16(end)
    assert jax.tree.structure(plain) == jax.tree.structure(state)


def test_scan_over_layers_with_remat():
    start = models.params(3, stacked=True)
    base, _ = models.train(jax.jit(models.step), (start, models.adam(start)), models.batches(30))
    f = fp8c.jit(models.step)
    mine, (_, opt) = models.train(f, (start, models.adam(start)), models.batches(30))
    models.close(mine, base)
    rows = fp8c.stats(opt)
    assert any(r["role"] == "weight" for r in rows)
    assert f.lower(start, models.adam(start), models.batches(1)[0]).stats["fp8_flops_fraction"] > 0.5


def test_keys_of_random_numbers_in_the_state():
    def step(state, tokens):
        key, mine = jax.random.split(state["key"])
        seen = jnp.where(jax.random.bernoulli(mine, 0.9, tokens.shape), tokens, 0)
        params, opt, loss = models.step(state["params"], state["opt"], seen)
        return {"params": params, "opt": opt, "key": key}, loss

    start = models.params(1)
    state = {"params": start, "opt": models.adam(start), "key": jax.random.key(3)}
    base, (plain,) = models.train(jax.jit(step), (state,), models.batches(4))
    mine, (end,) = models.train(fp8c.jit(step), (state,), models.batches(4))
    assert np.abs(mine / base - 1).max() < 0.02
    assert (jax.random.key_data(end["key"]) == jax.random.key_data(plain["key"])).all()
    assert jax.tree.structure(fp8c.to_bf16(end)) == jax.tree.structure(state)


@pytest.mark.parametrize("recipe", ["bf16", "bf16-pure", "current", "blockwise"])
def test_recipes_that_need_less_state(recipe):
    start = models.params(1)
    state = (start, models.adam(start))
    base, _ = models.train(jax.jit(models.step), state, models.batches(4))
    mine, end = models.train(fp8c.jit(models.step, recipe=recipe), state, models.batches(4))
    assert np.abs(mine / base - 1).max() < (1e-3 if recipe == "bf16" else 0.02)
    assert isinstance(end[1], fp8c.State) == (recipe == "bf16-pure")
    plain = fp8c.to_bf16(end)
    assert [x.dtype for x in jax.tree.leaves(plain)] == [x.dtype for x in jax.tree.leaves(state)]


def test_a_partial_function_and_a_decorator():
    def step(rate, state, tokens):
        loss, grads = jax.value_and_grad(models.loss_of)(state["params"], tokens)
        m = jax.tree.map(lambda m, g: 0.9 * m + g.astype(jnp.float32), state["m"], grads)
        params = jax.tree.map(lambda p, m: (p - rate * m).astype(p.dtype), state["params"], m)
        return {"params": params, "m": m}, loss

    start = models.params(1)
    state = {"params": start, "m": models.adam(start)["m"]}
    base, _ = models.train(jax.jit(functools.partial(step, 0.1)), (state,), models.batches(4))
    mine, _ = models.train(fp8c.jit(recipe="delayed")(functools.partial(step, 0.1)), (state,), models.batches(4))
    assert np.abs(mine / base - 1).max() < 0.02


def _sharded():
    """Parameters on a mesh of four by two, the batch over the first of both."""
    mesh = jax.make_mesh((4, 2), ("data", "model"), axis_types=(AxisType.Auto,) * 2)

    def place(path, _):
        name = path[-1].key
        columns, rows = name in ("q", "k", "v", "gate", "up"), name in ("o", "down")
        return NamedSharding(mesh, P(None, "model") if columns else P("model", None) if rows else P())

    shardings = jax.tree_util.tree_map_with_path(place, models.params())
    opt = {"m": shardings, "v": shardings, "count": NamedSharding(mesh, P())}
    return shardings, opt, NamedSharding(mesh, P("data"))


def test_several_devices():
    shardings, opt_shardings, by_batch = _sharded()
    assert jax.device_count() == 8
    start = jax.device_put(models.params(), shardings)
    opt = jax.device_put(models.adam(start), opt_shardings)
    data = [jax.device_put(b, by_batch) for b in models.batches(30)]
    base, _ = models.train(jax.jit(models.step), (start, opt), data)
    f = fp8c.jit(models.step)
    mine, (params, opt) = models.train(f, (start, opt), data)
    models.close(mine, base)
    assert len(f._steps) == 1
    for name in ("q", "o"):
        for found in (params, opt["m"], fp8c.to_bf16(opt)["v"]):
            found = found["layers"][0][name]
            assert found.sharding.is_equivalent_to(shardings["layers"][0][name], 2)


def test_in_and_out_shardings():
    shardings, opt_shardings, by_batch = _sharded()
    words = {"in_shardings": (shardings, opt_shardings, by_batch),
             "out_shardings": (shardings, opt_shardings, NamedSharding(by_batch.mesh, P()))}
    host = jax.tree.map(np.asarray, models.params())
    f = fp8c.jit(models.step, recipe="delayed", **words)
    base, _ = models.train(jax.jit(models.step, **words), (host, models.adam(host)), models.batches(10))
    mine, (params, opt) = models.train(f, (host, models.adam(host)), models.batches(10))
    assert abs(mine.mean() / base.mean() - 1) < 0.015 and len(f._steps) == 1
    assert params["layers"][0]["q"].sharding.spec == P(None, "model")
    assert opt["m"]["layers"][0]["o"].sharding.spec[0] == "model"
