"""Runs the README's Python example on a small step. With nothing but JAX and the wheel: no test runner."""
import re
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
import jax  # noqa: E402
import models  # noqa: E402

page = (HERE.parents[1] / "README.md").read_text()
block = next(b for b in re.findall(r"```python\n(.*?)```", page, re.S) if "fp8c.jit" in b)
params = models.params(1)
names = {"train_step": models.step, "params": params, "opt": models.adam(params), "batches": models.batches(3)}
exec(block, names)
assert type(names["opt"]).__name__ == "State" and float(names["loss"]) > 0
print(f"Python {sys.version.split()[0]}, JAX {jax.__version__}: the README's example runs, loss {float(names['loss']):.3f}")
