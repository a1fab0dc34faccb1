"""What to know before trusting a step, as Python warnings, and how to insist on FP8."""
from __future__ import annotations

import contextlib
import contextvars
import warnings
from collections.abc import Iterator

from fp8c._lowering import Error, Lowered, python_words

_LEAST: contextvars.ContextVar[float] = contextvars.ContextVar("fp8c_least", default=0.0)


class Fp8Warning(UserWarning):
    """Something to know of a step in FP8."""


Fp8Warning.__module__ = "fp8c"


@contextlib.contextmanager
def require(min_fp8: float) -> Iterator[None]:
    """Inside, a step with a smaller part of its operations in FP8 is an `Error`, before it runs.

    `with fp8c.require(min_fp8=0.5): state, loss = step(state, batch)`
    """
    if not 0.0 <= min_fp8 <= 1.0:
        raise Error(f"min_fp8 is a part of all operations, from 0 to 1, found {min_fp8}")
    token = _LEAST.set(min_fp8)
    try:
        yield
    finally:
        _LEAST.reset(token)


def required() -> float:
    """The part that is asked for here."""
    return _LEAST.get()


def enough(name: str, lowered: Lowered) -> None:
    """Holds a step to `require`."""
    least, part = required(), lowered.stats["fp8_flops_fraction"]
    if part >= least:
        return
    message = (f"{part:.1%} of the operations of matrix products of {name} are in FP8, "
               f"and fp8c.require asks for {least:.1%}")
    for left in lowered.found["left"][:3]:
        message += f"\n  {left['flops_fraction']:.1%} are left as they are: {left['reason']}"
        if left["remedy"]:
            message += f"\n    to change that: {python_words(left['remedy'])}"
    raise Error(message)


def tell(name: str, lowered: Lowered) -> None:
    """Says what there is to know of a step that was just lowered."""
    for text in lowered.warnings:
        warnings.warn(f"{name}: {text}", Fp8Warning, stacklevel=2)
