"""What docs/python.md and the examples say is so."""
import re
import sys
import types
from pathlib import Path

import jax
import models
import numpy as np
import pytest

ROOT = Path(__file__).parents[2]


def test_code_of_the_page_runs(tmp_path, monkeypatch, capsys):
    """All blocks in order, as one program, around the steps of these tests."""
    monkeypatch.chdir(tmp_path)
    page = (ROOT / "docs/python.md").read_text()
    blocks = re.findall(r"```python\n(.*?)```", page, re.S)
    assert len(blocks) >= 5
    params, data = models.params(1), models.batches(3)
    written = {}
    writer = types.SimpleNamespace(add_scalar=lambda name, value, step: written.setdefault(name, []).append((step, float(value))))
    names = {"train_step": models.step, "params": params, "opt": models.adam(params), "batches": data, "batch": data[0], "writer": writer}
    for block in blocks:
        # Donated arrays would be gone for the lines that show something else with them.
        exec(block.replace(", donate_argnums=(0, 1))", ")", 1), names)
    assert float(names["opt"]["count"]) == 6
    assert written["loss"][0][0] == 0 and any(name.startswith("clamped/params[") for name in written)
    assert (tmp_path / "step.npz").exists()
    printed = capsys.readouterr().out
    assert "matrix products in FP8" in printed and re.search(r"^0 \d\.\d+ 0\.\d+$", printed, re.M)


def test_words_of_jit_stand_on_the_page():
    import inspect

    import fp8c
    page = (ROOT / "docs/python.md").read_text()
    own = set(inspect.signature(fp8c.jit).parameters) - set(inspect.signature(jax.jit).parameters) - {"function", "words"}
    assert all(f"`{word}`" in page for word in own), own
    assert all(f"fp8c.{name}" in page for name in ("inspect", "lower", "stats", "compare", "save_inputs", "to_bf16", "require"))


@pytest.mark.parametrize("name, package", [("flax_nnx", "flax"), ("equinox_step", "equinox")])
def test_example(name, package, monkeypatch):
    pytest.importorskip(package)
    pytest.importorskip("optax")
    monkeypatch.syspath_prepend(str(ROOT / "examples/python"))
    example = __import__(name)
    mine, base = np.array(example.main()), np.array(example.main(jit=jax.jit))
    models.close(mine, base)
    sys.modules.pop(name)


def test_a_step_of_pytorch(monkeypatch, tmp_path):
    """What torch-mlir writes is lowered, and JAX trains it as PyTorch does, from the arrays that go with it."""
    pytest.importorskip("torch")
    pytest.importorskip("torch_mlir")
    monkeypatch.syspath_prepend(str(ROOT / "examples/python"))
    from fp8c._lowering import Options, lower_text
    from fp8c._step import dtype
    from fp8c._trace import Spec, parse, program
    base = np.array(__import__("torch_step").main(tmp_path, 20))
    made = lower_text("step.mlir", (tmp_path / "step.mlir").read_text(), Options.of("delayed"))
    assert made.stats["fp8_dots"] == 9 and made.stats["first_moments"] == made.stats["second_moments"] == 4
    assert made.verify()["verdict"] == "proved"
    arrays = np.load(tmp_path / "step.npz")
    specs = {side: [Spec(tuple(x["shape"]), dtype(x["dtype"])) for x in made.manifest[side]] for side in ("inputs", "outputs")}
    state = [specs["inputs"][i] for i in made.manifest["state_inputs"]]
    plain = [arrays[f"in_{i:03}"].view(specs["inputs"][i].dtype) for i in range(14)]
    step = jax.jit(program("step", parse(made.step), specs["inputs"], specs["outputs"]))
    start = jax.jit(program("import", parse(made.import_), specs["inputs"][:14], state))(*plain)
    given = dict(enumerate(plain)) | dict(zip(made.manifest["state_inputs"], start))
    losses = []
    for tokens in arrays["tokens"]:
        given[13] = tokens
        results = step(*[given[i] for i in range(len(specs["inputs"]))])
        losses.append(float(next(r for r, o in zip(results, made.manifest["outputs"]) if o["role"] == "loss")))
        given |= {o["feeds"]: r for r, o in zip(results, made.manifest["outputs"]) if o.get("feeds") is not None}
    models.close(np.array(losses), base)


def test_public_names_have_docstrings():
    import fp8c
    for name in fp8c.__all__:
        assert getattr(fp8c, name).__doc__, name
