"""fp8c.jit beside jax.jit: one changed word."""
import pickle
import warnings

import jax
import jax.numpy as jnp
import models
import numpy as np
import pytest

import fp8c


@pytest.fixture(scope="module")
def trained():
    """Thirty steps with each word, and what the second leaves behind."""
    start, data = models.params(), models.batches(30)
    base, _ = models.train(jax.jit(models.step), (start, models.adam(start)), data)
    f = fp8c.jit(models.step)
    mine, state = models.train(f, (start, models.adam(start)), data)
    return base, mine, f, state


def test_losses_follow_bf16(trained):
    base, mine, _, _ = trained
    models.close(mine, base)
    assert (mine != base).any()


def test_state_takes_the_place_of_what_is_carried(trained):
    _, _, _, (params, opt) = trained
    assert jax.tree.structure(params) == jax.tree.structure(models.params())
    assert isinstance(opt, fp8c.State)
    assert int(opt["count"]) == 30 and set(opt) == {"m", "v", "count"} and "m" in opt and len(opt) == 3
    assert opt["m"]["head"].dtype == jnp.float8_e4m3fn and opt["v"]["head"].dtype == jnp.float8_e5m2
    assert {"fp8_scale", "fp8_amax_history"} <= set(opt.fp8)


def test_plain_state_comes_back_and_goes_on_in_bf16(trained):
    _, mine, _, (params, opt) = trained
    plain = fp8c.to_bf16(opt)
    assert jax.tree.structure(plain) == jax.tree.structure(models.adam(params))
    assert all(x.dtype == y.dtype for x, y in zip(jax.tree.leaves(plain), jax.tree.leaves(models.adam(params))))
    codes = np.asarray(opt["m"]["head"]).astype(np.float32)
    values = np.asarray(plain["m"]["head"])
    ratio = values[codes != 0] / codes[codes != 0]
    assert np.unique(ratio).size == 1, "a moment is its codes times one scale"
    _, _, loss = jax.jit(models.step)(params, plain, models.batches(31)[30])
    assert float(loss) < mine[:5].mean()


def test_saved_state_goes_on_bit_for_bit(trained, tmp_path):
    _, _, f, (params, opt) = trained
    more = models.batches(34)[30:]
    straight, (p1, o1) = models.train(f, (params, opt), more)
    halfway, (p, o) = models.train(f, (params, opt), more[:2])
    leaves, tree = jax.tree.flatten((p, o))
    np.savez(tmp_path / "state.npz", *[np.asarray(x).view(f"u{x.dtype.itemsize}") for x in leaves])
    read = np.load(tmp_path / "state.npz")
    p, o = jax.tree.unflatten(tree, [read[n].view(x.dtype) for n, x in zip(read.files, leaves)])
    rest, (p2, o2) = models.train(f, (p, o), more[2:])
    assert (np.concatenate([halfway, rest]) == straight).all()
    same = jax.tree.map(lambda a, b: np.asarray(a).tobytes() == np.asarray(b).tobytes(), (p1, o1), (p2, o2))
    assert all(jax.tree.leaves(same))


def test_orbax_restores_a_state(trained, tmp_path):
    ocp = pytest.importorskip("orbax.checkpoint")
    _, _, f, (params, opt) = trained
    saver = ocp.StandardCheckpointer()
    saver.save(tmp_path / "step", (params, opt))
    saver.wait_until_finished()
    start = models.params()
    (p, o, _), _ = fp8c.jit(models.step).start(start, models.adam(start), models.batches(1)[0])
    shapes = jax.tree.map(ocp.utils.to_shape_dtype_struct, (p, o))
    more = models.batches(33)[30:]
    assert (models.train(f, saver.restore(tmp_path / "step", shapes), more)[0] == models.train(f, (params, opt), more)[0]).all()


def test_another_process_goes_on_from_a_pickle(trained):
    _, _, f, (params, opt) = trained
    p, o = pickle.loads(pickle.dumps(jax.device_get((params, opt))))
    batch = models.batches(31)[30]
    fresh = fp8c.jit(models.step)
    assert float(fresh(p, o, batch)[2]) == float(f(params, opt, batch)[2])


def test_compiles_for_new_shapes_only():
    traces = []

    def step(params, opt, tokens):
        traces.append(tokens.shape)
        return models.step(params, opt, tokens)

    f = fp8c.jit(step, recipe="delayed")
    start = models.params(1)
    _, state = models.train(f, (start, models.adam(start)), models.batches(4))
    assert len(traces) == 1, traces
    # A smaller batch at the end: another program, the same state.
    *state, _ = f(*state, models.batches(1, 2)[0])
    _, state = models.train(f, tuple(state), models.batches(2))
    assert len(traces) == 2, traces


def test_donation_frees_what_was_given():
    f = fp8c.jit(models.step, donate_argnums=(0, 1), recipe="delayed")
    start = models.params(1)
    p, o, _ = f(start, models.adam(start), models.batches(1)[0])
    f(p, o, models.batches(1)[0])
    assert all(x.is_deleted() for x in jax.tree.leaves((p, o.tree)))


def test_static_and_keyword_arguments():
    def step(state, tokens, rate, *, kind, scale=1.0):
        params, opt = state
        if kind == "sgd":
            loss, grads = jax.value_and_grad(models.loss_of)(params, tokens)
            return (jax.tree.map(lambda p, g: p - (rate * scale * g).astype(p.dtype), params, grads), opt), loss
        params, opt, loss = models.step(params, opt, tokens)
        return (params, opt), loss

    f = fp8c.jit(step, static_argnums=2, static_argnames="kind", recipe="delayed")
    g = jax.jit(step, static_argnums=2, static_argnames="kind")
    start = models.params(1)
    for kind in ("sgd", "adam"):
        mine = base = (start, models.adam(start))
        for batch in models.batches(3):
            mine, a = f(mine, batch, 0.1, kind=kind, scale=0.5)
            base, b = g(base, batch, 0.1, kind=kind, scale=0.5)
        assert isinstance(mine, fp8c.State) and len(mine) == 2
        assert abs(float(a) / float(b) - 1) < 0.02


def test_inside_jit_and_scan():
    f = fp8c.jit(models.step, recipe="delayed")
    start, data = models.params(1), np.stack(models.batches(5))
    losses, (p, o) = models.train(f, (start, models.adam(start)), data)
    (p, o, batch), _ = f.start(start, models.adam(start), data[0])

    @jax.jit
    def epoch(state, data):
        def body(state, batch):
            *state, loss = f(*state, batch)
            return tuple(state), loss
        return jax.lax.scan(body, state, data)

    _, scanned = epoch((p, o), data)
    assert np.abs(np.asarray(scanned) / losses - 1).max() < 5e-3


def test_gradient_through_a_step_is_refused(trained):
    _, _, f, (params, opt) = trained
    batch = models.batches(1)[0]
    with pytest.raises(fp8c.Error, match="jax.grad.*inside the function"):
        jax.grad(lambda p: f(p, opt, batch)[2])(params)
    with pytest.raises(fp8c.Error, match="jax.vmap.*inside the function"):
        jax.vmap(lambda b: f(params, opt, b)[2])(np.stack([batch, batch]))


def test_state_of_another_step_is_refused(trained):
    _, _, _, (params, opt) = trained
    other = fp8c.jit(models.step, recipe="delayed")
    with pytest.raises(fp8c.Error, match="smooth-swiglu.*to_bf16"):
        other(params, opt, models.batches(1)[0])


def test_step_that_carries_nothing_is_refused():
    f = fp8c.jit(lambda params, tokens: models.loss_of(params, tokens), recipe="delayed")
    with pytest.raises(fp8c.Error, match="carries no state"):
        f(models.params(1), models.batches(1)[0])


def test_callbacks_are_refused():
    def step(params, opt, tokens):
        params, opt, loss = models.step(params, opt, tokens)
        jax.debug.print("{}", loss)
        return params, opt, loss

    start = models.params(1)
    with pytest.raises(fp8c.Error, match="jax.debug.print.*monitor"):
        fp8c.jit(step)(start, models.adam(start), models.batches(1)[0])
    assert fp8c.lower(step, start, models.adam(start), models.batches(1)[0]).stats["fp8_dots"] > 0


def test_moments_as_arguments_of_their_own():
    def step(params, m, v, count, tokens):
        params, opt, loss = models.step(params, {"m": m, "v": v, "count": count}, tokens)
        return params, opt["m"], opt["v"], opt["count"], loss

    start = models.params(1)
    opt = models.adam(start)
    _, (p, m, v, count) = models.train(fp8c.jit(step), (start, opt["m"], opt["v"], opt["count"]), models.batches(3))
    assert isinstance(m, fp8c.State) and isinstance(v, fp8c.State) and int(count) == 3
    with pytest.raises(fp8c.Error, match="together"):
        fp8c.to_bf16(v if m.fp8 else m)
    first, second = fp8c.to_bf16((m, v))
    assert first["head"].dtype == second["head"].dtype == jnp.float32


def test_plain_state_again_and_again_warns():
    f = fp8c.jit(models.step, recipe="delayed")
    start = models.params(1)
    with warnings.catch_warnings():
        warnings.simplefilter("error", fp8c.Fp8Warning)
        f(start, models.adam(start), models.batches(1)[0])
        f(start, models.adam(start), models.batches(1)[0])
    with pytest.warns(fp8c.Fp8Warning, match="plain state"):
        f(start, models.adam(start), models.batches(1)[0])


def test_require(trained):
    start = models.params(1)
    f = fp8c.jit(models.step, keep_bf16=["*"])
    with fp8c.require(min_fp8=0.5), pytest.raises(fp8c.Error, match="0.0%.*asks for 50.0%"):
        f(start, models.adam(start), models.batches(1)[0])
    _, _, g, state = trained
    with fp8c.require(min_fp8=0.5):
        g(*state, models.batches(1)[0])
    with fp8c.require(min_fp8=0.99), pytest.raises(fp8c.Error, match="head is kept"):
        g(*state, models.batches(1)[0])


def test_stats(trained):
    rows = fp8c.stats(trained[3][1])
    weights = [r for r in rows if r["role"] == "weight"]
    assert weights and all(0.2 < r["used"] <= 1.0 for r in weights)
    assert {r["role"] for r in rows} >= {"weight", "input", "grad", "moment1", "moment2"}
    assert "range used" in repr(rows) and "<table>" in rows._repr_html_()


def test_monitor_sees_each_step():
    seen = []
    f = fp8c.jit(models.step, recipe="delayed", monitor=seen.append)
    start = models.params(1)
    losses, _ = models.train(f, (start, models.adam(start)), models.batches(3))
    assert [r.index for r in seen] == [0, 1, 2] and [r.loss for r in seen] == list(losses)
    assert seen[2].stats()[0]["amax"] > 0


def test_options_that_are_wrong():
    start = models.params(1)
    call = (start, models.adam(start), models.batches(1)[0])
    with pytest.raises(fp8c.Error, match="no recipe 'delaid'.*delayed"):
        fp8c.jit(models.step, recipe="delaid")(*call)
    with pytest.raises(fp8c.Error, match=r"params\['heat'\].*"):
        fp8c.jit(models.step, keep_bf16="params['heat']")(*call)
    with pytest.raises(fp8c.Error, match="no target 'tpu'"):
        fp8c.jit(models.step, target="tpu")(*call)


@pytest.mark.parametrize("stacked", [False, True])
def test_codes_of_weights_as_state_change_no_number(stacked):
    start, data = models.params(layers=1 + stacked, stacked=stacked), models.batches(6)
    cached = fp8c.recipe("delayed")
    cached["scaling"]["weight_cache"] = True
    reports = []
    f = fp8c.jit(models.step, recipe="delayed")
    g = fp8c.jit(models.step, recipe=cached, monitor=reports.append)
    mine, (params, opt) = models.train(f, (start, models.adam(start)), data)
    other, (other_params, other_opt) = models.train(g, (start, models.adam(start)), data)
    assert (mine == other).all()
    for a, b in zip(jax.tree.leaves((params, opt.tree)), jax.tree.leaves((other_params, other_opt.tree))):
        assert np.asarray(a).tobytes() == np.asarray(b).tobytes()
    assert "fp8_weight_amax" in other_opt.fp8 and "fp8_weight_amax" not in opt.fp8
    watched = [t for t in reports[-1].tensors if t["role"] == "weight"]
    assert watched and all(t["clamped"] == 0 for t in watched)
    # A pickled state holds its codes.
    again = pickle.loads(pickle.dumps((other_params, other_opt)))
    more = models.batches(8)[6:]
    straight, halfway = models.train(g, (other_params, other_opt), more)[0], models.train(g, again, more)[0]
    assert (straight == halfway).all()
