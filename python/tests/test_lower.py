"""Texts, tables, arrays for the command line."""
import json
import subprocess
import sys

import jax
import models
import numpy as np
import pytest

import fp8c
from fp8c._compare import Comparison
from fp8c._lowering import Options, lower_text


@pytest.fixture(scope="module")
def call():
    start = models.params(1)
    return start, models.adam(start), models.batches(1)[0]


def test_lower_gives_programs(call):
    made = fp8c.lower(models.step, *jax.eval_shape(lambda: call))
    assert "f8E4M3FN" in made.as_text() and "func.func" in made.init + made.import_ + made.export
    assert made.stats["fp8_dots"] > 0 and made.manifest["recipe"]["name"] == "smooth-swiglu"
    assert made.manifest["inputs"][0]["name"].startswith("params[")
    assert made.verify()["verdict"] == "proved"


def test_another_step_is_not_verified(call):
    made = fp8c.lower(models.step, *call, recipe="delayed")
    other = fp8c.lower(lambda p, o, t: models.step(p, o, (t * 3 + 1) % models.V), *call, recipe="delayed")
    wrong = fp8c.Lowered(other.base, made.step, made.init, made.import_, made.export, made.manifest, [], made.found)
    with pytest.raises(fp8c.Error):
        wrong.verify()


def test_own_recipe_and_patterns(call):
    mine = fp8c.recipe("delayed")
    mine["name"] = "mine"
    mine["scaling"]["history"] = 4
    made = fp8c.lower(models.step, *call, recipe=mine, keep_bf16="params['layers'][0]['q']")
    history = next(i for i in made.manifest["inputs"] if i["role"] == "fp8_amax_history")
    assert history["shape"][1] == 4
    kept = [d for d in made.found["dots"] if d["weight_name"] == "params['layers'][0]['q']"]
    assert kept and all(d["precision"] == "bf16" for d in kept)


def test_inspect_is_a_table(call):
    found = fp8c.inspect(models.step, *call)
    assert found.stats["fp8_dots"] > 0
    assert "matrix products in FP8" in str(found) and "params['layers'][0]['q']" in str(found)
    assert "--" not in str(found) and "<table>" in found._repr_html_()


def test_a_state_is_inspected_as_what_it_stands_for(call):
    f = fp8c.jit(models.step)
    args, _ = f.start(*call)
    assert isinstance(args[1], fp8c.State)
    assert f.inspect(*args).data == f.inspect(*call).data and f.lower(*args).step == f.lower(*call).step


def test_error_shows_the_place():
    text = "func.func @main(%x: tensor<2xf32>) -> tensor<2xf32> {\n  %0 = stablehlo.add %x, %y : tensor<2xf32>\n  return %0 : tensor<2xf32>\n}"
    with pytest.raises(fp8c.Error) as caught:
        lower_text("mine", text, Options())
    lines = str(caught.value).splitlines()
    assert "--> mine:2:" in lines[1] and lines[3].startswith("2 |   %0 = stablehlo.add")
    assert lines[4].index("^") == lines[3].index("%y")


def test_compare(call):
    start, opt, _ = call
    found = fp8c.compare(models.step, (start, opt), models.batches(20), ["bf16", "delayed"])
    base, _ = models.train(jax.jit(models.step), (start, opt), models.batches(20))
    assert np.abs(found["bf16"] / base - 1).max() < 2e-3
    assert np.abs(found.means()["delayed"] / found.means()["bf16"] - 1).max() < 0.015
    args, _ = fp8c.jit(models.step).start(start, opt, models.batches(1)[0])
    again = fp8c.compare(models.step, args[:2], models.batches(2), ["bf16"])
    assert np.abs(again["bf16"] / base[:2] - 1).max() < 2e-3
    assert "10-19" in repr(found) and "difference" in repr(found)
    mine = [fp8c.recipe("delayed") for _ in range(2)]
    mine[1]["scaling"]["history"] = 1
    assert list(fp8c.compare(models.step, (start, opt), models.batches(1), mine)) == ["delayed", "delayed (2)"]


def test_losses_are_plotted():
    matplotlib = pytest.importorskip("matplotlib")
    matplotlib.use("agg")
    found = Comparison({"bf16": np.arange(25.0), "delayed": np.arange(25.0) + 1})
    axes = found.plot()
    assert [line.get_label() for line in axes.lines] == ["bf16", "delayed"]
    assert list(axes.lines[1].get_xdata()) == [0, 10, 20] and list(axes.lines[1].get_ydata()) == [5.5, 15.5, 23.0]
    assert found.plot(axes, steps=25) is axes and len(axes.lines) == 4


def test_save_inputs(call, tmp_path):
    fp8c.save_inputs(tmp_path / "in.npz", *call)
    archive = np.load(tmp_path / "in.npz")
    inputs = fp8c.lower(models.step, *call, recipe="bf16").manifest["inputs"]
    assert archive.files == [i["id"] for i in inputs]
    for given in inputs:
        array = archive[given["id"]]
        assert list(array.shape) == given["shape"]
        assert (array.dtype == np.uint16) == (given["dtype"] == "bf16")


def test_without_jax_or_the_command_line(tmp_path):
    code = ("import sys; sys.modules['jax'] = None; import fp8c; print(fp8c.recipes()[0])\n"
            "try: fp8c.jit\nexcept ModuleNotFoundError as e: print(e)")
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert out.splitlines() == ["smooth-swiglu", "fp8c.jit needs JAX: pip install 'fp8c[jax]'"]
    done = subprocess.run([sys.executable, "-m", "fp8c", "recipes"], capture_output=True, text=True,
                          env={"PATH": str(tmp_path)})
    assert done.returncode == 2 and "cargo install" in done.stderr
    program = tmp_path / "fp8c"
    program.write_text('#!/bin/sh\necho "$@"\n')
    program.chmod(0o755)
    done = subprocess.run([sys.executable, "-m", "fp8c", "lower", "x.mlir"], capture_output=True, text=True,
                          env={"PATH": f"{tmp_path}:/bin:/usr/bin"})
    assert done.stdout == "lower x.mlir\n"


def test_recipes_are_json():
    assert fp8c.recipes()[0] == "smooth-swiglu" and "xla-gpu" in fp8c.targets()
    assert json.loads(json.dumps(fp8c.recipe("delayed")))["name"] == "delayed"
    with pytest.raises(fp8c.Error, match="there is no recipe"):
        fp8c.recipe("none")
