"""What a step tells of itself, and the guard around its state."""
import jax
import jax.numpy as jnp
import models
import numpy as np
import pytest

import fp8c


def run(step, state, data, **words):
    reports = []
    f = fp8c.jit(step, monitor=reports.append, **words)
    losses, end = models.train(f, state, data)
    return losses, end, reports


def test_a_step_tells_what_it_does_to_its_tensors():
    start = models.params(1)
    state = (start, models.adam(start))
    data = models.batches(3)
    losses, _, reports = run(models.step, state, data)
    plain, _ = models.train(fp8c.jit(models.step), state, data)
    assert (losses == plain).all(), "to tell must change nothing"
    for report in reports:
        assert report.nonfinite is None and report.kept is None
        assert {t["role"] for t in report.tensors} == {"input", "weight", "grad"}
        assert all(0 <= t["clamped"] <= 0.05 and 0 <= t["flushed"] < 1 for t in report.tensors)
        rows = report.stats()
        assert [r["flushed"] is None for r in rows] == [r["role"].startswith("moment") for r in rows]
        assert "flushed" in repr(rows) and "flushed" not in repr(fp8c.stats(report.results))


def one_product():
    """A step of one weight with a moment, its state, and an input of ones."""
    def step(state, x):
        y, back = jax.vjp(lambda w: jnp.sum(((x @ w) ** 2).astype(jnp.float32)) / 64, state["w"])
        (g,) = back(jnp.ones((), jnp.float32))
        return {"w": (state["w"] - 1e-4 * g).astype(state["w"].dtype), "m": 0.9 * state["m"] + g.astype(jnp.float32)}, y

    return step, {"w": jnp.eye(64, dtype=jnp.bfloat16), "m": jnp.zeros((64, 64))}, jnp.ones((64, 64), jnp.bfloat16)


def test_what_is_clamped_is_counted():
    step, state, x = one_product()
    # Scales fit ones; half of the third batch is a thousand times as large, and the other half becomes nothing beside it in no step.
    large = x.at[:, :32].set(1000.0)
    _, _, reports = run(step, (state,), [x, x, large], recipe="delayed")
    clamped = [next(t["clamped"] for t in r.tensors if t["role"] == "input") for r in reports]
    assert clamped == [0, 0, 0.5]


def test_what_is_flushed_is_counted():
    """Half of the least number and what is below become zero; the next number above does not, and zeros were none."""
    step, state, x = one_product()
    (held, _), _ = fp8c.jit(step, recipe="delayed").start(state, x)
    scale = next(r["scale"] for r in fp8c.stats(held) if r["role"] == "input")
    half = jnp.bfloat16(scale * 2.0**-10)
    small = x.at[:16].set(half).at[16:24].set(half * 0.5).at[24:40].set(jnp.nextafter(half, jnp.bfloat16(1))).at[40:48].set(0)
    assert float(small[30, 0]) > float(half) > 0
    _, _, reports = run(step, (state,), [x, small], recipe="delayed")
    assert [next(t["flushed"] for t in r.tensors if t["role"] == "input") for r in reports] == [0, 24 / 64]


@pytest.mark.parametrize("stacked", [False, True])
def test_a_step_that_is_not_finite_leaves_the_state(stacked):
    def step(params, opt, batch):
        tokens, factor = batch
        scaled = {**params, "head": params["head"] * factor.astype(params["head"].dtype)}
        new, opt, loss = models.step(scaled, opt, tokens)
        return new, opt, loss

    start = models.params(2, stacked=stacked)
    data = models.batches(4)
    good, bad = jnp.float32(1), jnp.float32(np.inf)
    reports = []
    f = fp8c.jit(step, guard=True, monitor=reports.append)
    state = (start, models.adam(start))
    *first, _ = f(*state, (data[0], good))
    *second, loss = f(*first, (data[1], bad))
    assert not np.isfinite(loss)
    same = jax.tree.map(lambda a, b: np.asarray(a).tobytes() == np.asarray(b).tobytes(), first, second)
    assert all(jax.tree.leaves(same))
    assert [r.kept for r in reports] == [False, True]
    assert reports[0].nonfinite is None and reports[1].nonfinite is not None
    *_, loss = f(*second, (data[2], good))
    assert np.isfinite(loss)
    # Without a guard the run is lost.
    *_, loss = fp8c.jit(step)(*fp8c.jit(step)(*state, (data[1], bad))[:2], (data[2], good))
    assert not np.isfinite(loss)


def test_devices_count_together():
    """Under shard_map each of eight devices counts its part of the batch: together these are the parts that one device counts."""
    mesh = jax.make_mesh((8,), ("data",), axis_types=(jax.sharding.AxisType.Auto,))
    by_rows = jax.sharding.PartitionSpec("data")
    every = jax.sharding.PartitionSpec()

    def gradient(w, x):
        y, back = jax.vjp(lambda w: jnp.sum(((x @ w) ** 2).astype(jnp.float32)) / 64, w)
        return y, back(jnp.ones((), jnp.float32))[0]

    def split(w, x):
        y, g = gradient(w, x)
        return jax.lax.psum(y, "data"), jax.lax.psum(g, "data")

    def step(state, x, both):
        y, g = both(state["w"], x)
        new = state["w"].astype(jnp.float32) - 1e-4 * g.astype(jnp.float32)
        return {"w": new.astype(state["w"].dtype), "m": 0.9 * state["m"] + g.astype(jnp.float32)}, y

    apart = jax.shard_map(split, mesh=mesh, in_specs=(every, by_rows), out_specs=(every, every), check_vma=False)
    state = {"w": jnp.eye(64, dtype=jnp.bfloat16), "m": jnp.zeros((64, 64))}
    x = jnp.ones((64, 64), jnp.bfloat16)
    # A half of three rows of the last batch is beyond what scales expect: two of these rows lie on one device.
    large = x.at[jnp.array([0, 1, 60]), :32].set(1000.0)
    found = []
    everywhere = jax.sharding.NamedSharding(mesh, every)
    for both in (gradient, apart):
        if both is apart:
            state, x, large = jax.device_put((state, x, large), everywhere)
        _, _, reports = run(lambda state, x, both=both: step(state, x, both), (state,), [x, x, large], recipe="delayed", guard=True)
        found.append([next(t["clamped"] for t in r.tensors if t["role"] == "input") for r in reports])
        assert [r.kept for r in reports] == [False] * 3 and all(r.nonfinite is None for r in reports)
    assert found[0] == found[1] == [0, 0, 3 / 128]
