"""What fp8c.jit costs: a call, the first call, and what a step tells of itself.

    python benches/jit.py call                          a call of a small step, beside the same program under jax.jit
    python benches/jit.py first [--layers 24]           the parts of the first call
    python benches/jit.py watch [--width 256] ..        a step alone, with watch, with guard

Needs the package fp8c and JAX. The models are those of python/tests.
"""
import argparse
import os
import statistics
import sys
import time
from pathlib import Path

os.environ.setdefault("JAX_PLATFORMS", "cpu")
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "python/tests"))
import jax
import jax.numpy as jnp
import models

import fp8c
from fp8c._lowering import Options, lower_text


def model(a):
    models.D, models.F, models.V, models.B, models.S = a.width, a.width * 3, a.vocabulary, a.batch, a.length
    params = models.params(a.layers)
    return params, models.adam(params), jnp.asarray(models.batches(1, a.batch)[0] % a.vocabulary)


def call(a):
    def train(state, x):
        y, g = jax.value_and_grad(lambda w: jnp.mean(((x @ w["a"]) @ w["b"]).astype(jnp.float32) ** 2))(state["w"])
        m = jax.tree.map(lambda m, g: 0.9 * m + g.astype(jnp.float32), state["m"], g)
        w = jax.tree.map(lambda w, m: (w.astype(jnp.float32) - 1e-3 * m).astype(w.dtype), state["w"], m)
        return {"w": w, "m": m}, y

    w = {k: jnp.eye(32, dtype=jnp.bfloat16) for k in "ab"}
    state = {"w": w, "m": jax.tree.map(lambda x: jnp.zeros(x.shape, jnp.float32), w)}
    x = jnp.ones((32, 32), jnp.bfloat16)
    mine = fp8c.jit(train)
    step = mine.step(state, x)
    flat = jax.jit(step.call)
    arrays = step.converted(jax.tree.leaves((state, x)))
    (held, x), _ = mine.start(state, x)
    plain = jax.jit(train)

    def timed(f, *args):
        jax.block_until_ready(f(*args))
        start = time.perf_counter()
        for _ in range(a.calls):
            out = f(*args)
        jax.block_until_ready(out)
        return (time.perf_counter() - start) / a.calls * 1e6

    rows = {"fp8c.jit": (mine, held, x), "the same program under jax.jit": (flat, *arrays), "the BF16 step under jax.jit": (plain, state, x)}
    found = {name: [] for name in rows}
    for _ in range(a.rounds):
        for name, row in rows.items():
            found[name].append(timed(*row))
    for name, times in found.items():
        print(f"{min(times):8.1f} us, median {statistics.median(times):8.1f}   {name}")
    least = {name: min(times) for name, times in found.items()}
    print(f"{least['fp8c.jit'] - least['the same program under jax.jit']:8.1f} us added")


def first(a):
    args = model(a)
    shapes = jax.tree.map(lambda x: jax.ShapeDtypeStruct(x.shape, x.dtype), args)
    start = time.perf_counter(), time.process_time()

    def lap(name):
        nonlocal start
        now = time.perf_counter(), time.process_time()
        print(f"{now[0] - start[0]:8.2f} s, {now[1] - start[1]:8.2f} s of processors   {name}", flush=True)
        start = time.perf_counter(), time.process_time()

    traced = jax.jit(models.step, keep_unused=True).lower(*shapes)
    text = traced.as_text(debug_info=True)
    lap(f"tracing and text, {len(text) / 1e6:.1f} MB")
    lower_text("step", text, Options.of(recipe=a.recipe))
    lap("lowering, by fp8c")
    traced.compile()
    lap("XLA, the step in BF16")
    mine = fp8c.jit(models.step, recipe=a.recipe)
    step = mine.step(*args)
    lap("fp8c.jit: tracing and lowering")
    arrays = step.converted(jax.tree.leaves(args))
    lap("XLA, the program that converts, and its run")
    jax.jit(step.call).lower(*arrays).compile()
    lap("XLA, the step in FP8")


def watch(a):
    args = model(a)
    rows = {"plain": {}, "watch": {"watch": True}, "guard": {"guard": True}, "both": {"watch": True, "guard": True}}
    runs = {}
    for name, words in rows.items():
        f = fp8c.jit(models.step, recipe=a.recipe, **words)
        (*state, batch), _ = f.start(*args)
        runs[name] = f, state, batch
        jax.block_until_ready(f(*state, batch))
    found = {name: [] for name in rows}
    for _ in range(a.rounds):
        for name, (f, state, batch) in runs.items():
            start = time.perf_counter(), time.process_time()
            jax.block_until_ready(f(*state, batch))
            found[name].append((time.perf_counter() - start[0], time.process_time() - start[1]))
    # The time of processors says more than the clock where other programs run beside this one.
    for which, title in enumerate(("clock", "processors")):
        base = statistics.median(t[which] for t in found["plain"])
        for name, times in found.items():
            own = [t[which] for t in times]
            middle = statistics.median(own)
            print(f"{title}: least {min(own) * 1e3:9.2f} ms, median {middle * 1e3:9.2f}, {middle / base - 1:+7.2%}   {name}", flush=True)


def main():
    words = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    words.add_argument("what", choices=["call", "first", "watch"])
    for name, value in (("layers", 2), ("width", 32), ("vocabulary", 64), ("batch", 8), ("length", 16), ("rounds", 15), ("calls", 2000)):
        words.add_argument(f"--{name}", type=int, default=value)
    words.add_argument("--recipe", default="smooth-swiglu")
    a = words.parse_args()
    {"call": call, "first": first, "watch": watch}[a.what](a)


main()
