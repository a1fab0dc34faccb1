"""A JAX training step in FP8 with one changed word.

    step = fp8c.jit(train_step, donate_argnums=0)     # was jax.jit(train_step, donate_argnums=0)
    for batch in batches:
        state, loss = step(state, batch)

`inspect` shows what is in FP8 and why, `lower` gives the programs, `stats` the scales of a running state, `compare` losses of several
recipes, `to_bf16` plain state again. JAX is imported when it is needed.
"""
from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from fp8c._lowering import Error, Lowered, recipe, recipes, targets, version
from fp8c._warnings import Fp8Warning, require

if TYPE_CHECKING:
    from fp8c._arrays import save_inputs
    from fp8c._compare import compare
    from fp8c._inspect import Inspection
    from fp8c._jit import inspect, jit, lower
    from fp8c._state import State, to_bf16
    from fp8c._stats import Report, stats

__version__ = version()
__all__ = ["Error", "Fp8Warning", "Inspection", "Lowered", "Report", "State", "compare", "inspect", "jit", "lower", "recipe",
           "recipes", "require", "save_inputs", "stats", "targets", "to_bf16", "version"]

#: Where names are that need JAX.
_LATER = {"compare": "_compare", "inspect": "_jit", "Inspection": "_inspect", "jit": "_jit", "lower": "_jit",
          "save_inputs": "_arrays", "Report": "_stats", "State": "_state", "stats": "_stats", "to_bf16": "_state"}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module 'fp8c' has no attribute {name!r}")
    try:
        value = getattr(importlib.import_module(f"fp8c.{_LATER[name]}"), name)
    except ModuleNotFoundError as error:
        if error.name != "jax":
            raise
        raise ModuleNotFoundError(f"fp8c.{name} needs JAX: pip install 'fp8c[jax]'", name="jax") from None
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
