"""Calls as programs make them of jax.jit: methods, hyperparameters in the state, modes of JAX, words that are none."""
import functools

import jax
import jax.numpy as jnp
import models
import numpy as np
import pytest

import fp8c


@pytest.fixture(scope="module")
def start():
    params = models.params(1)
    return params, models.adam(params)


def test_a_method_is_a_step(start):
    class Trainer:
        seen = 0

        @functools.partial(fp8c.jit, static_argnums=0, recipe="delayed")
        def step(self, params, opt, tokens):
            Trainer.seen += 1
            return models.step(params, opt, tokens)

    mine, batch = Trainer(), models.batches(1)[0]
    params, opt, loss = mine.step(*start, batch)
    mine.step(params, opt, batch)
    assert Trainer.seen == 1
    assert float(loss) == float(fp8c.jit(models.step, recipe="delayed")(*start, batch)[2])
    assert isinstance(Trainer.step, type(fp8c.jit(models.step))) and repr(Trainer.step) == "<fp8c.jit of step>"


def test_a_hyperparameter_of_another_type_is_another_step(start):
    """A rate that is set between two steps, with a type of its own, is what the next step takes. It was an error inside JAX."""
    def step(state, tokens):
        params, opt, loss = models.step(state["params"], state["opt"], tokens)
        move = lambda old, new: (old + state["rate"].astype(jnp.float32) * (new.astype(jnp.float32) - old)).astype(old.dtype)
        return {"params": jax.tree.map(move, state["params"], params), "opt": opt, "rate": state["rate"]}, loss

    params, opt = start
    f, data = fp8c.jit(step), models.batches(3)
    state, _ = f({"params": params, "opt": opt, "rate": jnp.bfloat16(1)}, data[0])
    state.tree["rate"] = jnp.float32(0)
    after, _ = f(state, data[1])
    assert after["rate"].dtype == jnp.float32 and len(f._steps) == 2
    same = jax.tree.map(lambda a, b: bool((a == b).all()), state["params"], after["params"])
    assert all(jax.tree.leaves(same)), "a rate of zero moves nothing"
    plain = fp8c.to_bf16(after)
    assert plain["rate"].dtype == jnp.float32 and plain["opt"]["m"]["head"].dtype == jnp.float32
    # A state is asked for what it stands for as it is now, before a step has made another of it.
    state.tree["rate"] = jnp.float16(1)
    assert fp8c.to_bf16(state)["rate"].dtype == jnp.float16


def test_codes_of_another_type_are_refused(start):
    f = fp8c.jit(models.step)
    (params, opt, batch), _ = f.start(*start, models.batches(1)[0])
    wide = jax.tree.map(lambda x: x.astype(jnp.float32) if jnp.issubdtype(x.dtype, jnp.floating) else x, opt.tree)
    with pytest.raises(fp8c.Error, match=r"opt\['m'\].*float32.*float8_e4m3fn.*to_bf16"):
        f(params, opt.with_tree(wide), batch)


def test_another_precision_is_another_step(start):
    f, batch = fp8c.jit(models.step, recipe="delayed"), models.batches(1)[0]
    f.step(*start, batch)
    with jax.default_matmul_precision("highest"):
        assert "HIGHEST" in f.step(*start, batch).traced.text
    assert "HIGHEST" not in f.step(*start, batch).traced.text and len(f._steps) == 2
    f.clear_cache()
    assert not f._steps


def test_words_that_jit_does_not_know_are_said_at_once():
    with pytest.raises(TypeError, match="donate_argnum"):
        fp8c.jit(models.step, donate_argnum=0)
    with pytest.raises(TypeError):
        fp8c.jit(3)


def test_shapes_without_a_run(start):
    batch = models.batches(1)[0]
    f = fp8c.jit(models.step)
    params, opt, loss = f.eval_shape(*start, batch)
    assert isinstance(opt, fp8c.State) and opt["m"]["head"].dtype == jnp.float8_e4m3fn and loss.shape == ()
    assert np.shape(params["head"]) == np.shape(start[0]["head"])


def test_a_state_whose_types_change_in_the_first_step(start):
    """optax keeps first moments in the type of the parameters, and sums of micro-batches in f32 make them f32: another step, as under jax.jit."""
    def step(params, m, tokens):
        loss, grads = jax.value_and_grad(models.loss_of)(params, tokens)
        m = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g.astype(jnp.float32), m, grads)
        return jax.tree.map(lambda p, m: (p - 0.1 * m).astype(p.dtype), params, m), m, loss

    state = start[0], jax.tree.map(jnp.zeros_like, start[0])
    data = models.batches(4)
    base, _ = models.train(jax.jit(step), state, data)
    f = fp8c.jit(step)
    with pytest.warns(fp8c.Fp8Warning, match="other types"):
        mine, (_, m) = models.train(f, state, data)
    assert np.abs(mine / base - 1).max() < 0.02 and len(f._steps) == 2
    assert isinstance(m, fp8c.State) and fp8c.to_bf16(m)["head"].dtype == jnp.float32
