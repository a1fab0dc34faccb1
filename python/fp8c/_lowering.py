"""Texts in, texts out: the compiler behind plain Python values. Knows nothing of JAX."""
from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from fp8c import _fp8c

Recipe = str | Mapping[str, Any]

#: Words of the command line, and what a Python call has in their place.
_WORDS = [
    (r"a recipe of your own, from `fp8c recipes NAME > mine\.json`, with --recipe mine\.json",
     "a recipe of your own: take fp8c.recipe(NAME), change it, and give it as recipe="),
    (r"another recipe: fp8c recipes", "another recipe: fp8c.recipes()"),
    (r"`fp8c inspect`( lists)?", r"fp8c.inspect\1"),
    (r"--target (\S+?)([,.;]|$| )", r"target='\1'\2"),
    (r"--keep-bf16", "keep_bf16"),
    (r"--recipe-for", "recipe_for"),
]


class Error(ValueError):
    """What is wrong with a step, an option or a call, in words for people."""


Error.__module__ = "fp8c"


def python_words(text: str) -> str:
    """The same text with a Python call's words in the place of the command line's."""
    for words, python in _WORDS:
        text = re.sub(words, python, text)
    return text


def _call(function: Any, *arguments: Any) -> Any:
    """Calls the compiler; what it finds wrong is an `Error` without the compiler's own frames."""
    try:
        return function(*arguments)
    except _fp8c.Error as error:
        message = python_words(str(error))
    raise Error(message)


def recipes() -> list[str]:
    """Names of the built-in recipes."""
    return [recipe["name"] for recipe in json.loads(_fp8c.recipes())]


def recipe(name: str) -> dict[str, Any]:
    """A built-in recipe as a dict, to change and give as `recipe=`."""
    for found in json.loads(_fp8c.recipes()):
        if found["name"] == name:
            return found
    raise Error(f"there is no recipe {name!r}; there are {', '.join(recipes())}")


def targets() -> list[str]:
    """Names of the targets."""
    return list(_fp8c.targets())


def version() -> str:
    """Version of the compiler."""
    return _fp8c.version()


@dataclass(frozen=True)
class Options:
    """What to lower to: the words that `jit`, `lower` and `inspect` share."""

    recipe: Recipe = "smooth-swiglu"
    target: str | None = None
    keep_bf16: tuple[str, ...] = ()
    recipe_for: tuple[tuple[str, Recipe], ...] = ()
    #: The step tells what it does to its tensors.
    watch: bool = False
    #: The state stays where a step is not finite.
    guard: bool = False

    @staticmethod
    def of(recipe: Recipe = "smooth-swiglu", target: str | None = None, keep_bf16: Sequence[str] = (),
           recipe_for: Mapping[str, Recipe] | None = None, watch: bool = False, guard: bool = False) -> Options:
        """Options from the words of a call. One pattern may stand alone."""
        patterns = (keep_bf16,) if isinstance(keep_bf16, str) else tuple(keep_bf16)
        return Options(recipe, target, patterns, tuple((recipe_for or {}).items()), watch, guard)

    def json(self) -> str:
        """As the compiler reads them."""
        return json.dumps({"recipe": self.recipe, "target": self.target, "keep_bf16": self.keep_bf16,
                           "recipe_for": self.recipe_for, "watch": self.watch, "guard": self.guard})


@dataclass(frozen=True, repr=False)
class Lowered:
    """A step in FP8: its programs as StableHLO texts, its manifest and remarks."""

    #: The original step.
    base: str
    #: The step in FP8.
    step: str
    #: Makes the FP8 state: scales of one, empty histories.
    init: str
    #: Arguments of the original step -> state of the one in FP8, histories filled from the batch given.
    import_: str
    #: State of the step in FP8 -> state of the original one.
    export: str
    #: What is what, as in manifest.json.
    manifest: dict[str, Any] = field(repr=False)
    #: What was done and why, as in remarks.json.
    remarks: list[dict[str, Any]] = field(repr=False)
    #: What was found, as `inspect` has it.
    found: dict[str, Any] = field(repr=False)

    @cached_property
    def stats(self) -> dict[str, Any]:
        """Counts: products, how many and which part of the operations are in FP8, bytes of state before and after."""
        return dict(self.found["summary"])

    @property
    def warnings(self) -> list[str]:
        """What to know before trusting the step."""
        return [python_words(w) for w in self.found["warnings"]]

    def as_text(self) -> str:
        """The step in FP8 as StableHLO."""
        return self.step

    def verify(self, seed: int = 0, prove: bool = True) -> dict[str, Any]:
        """Whether this is the original step, quantizers aside: `verdict` is `proved` or `tried`. A difference is an `Error`."""
        found = _call(_fp8c.verify, self.base, self.step, json.dumps(self.manifest), seed, prove)
        return json.loads(found)

    def __repr__(self) -> str:
        stats = self.stats
        return (f"<fp8c.Lowered: {stats['fp8_dots']} of {stats['dots']} matrix products in FP8, "
                f"{stats['fp8_flops_fraction']:.1%} of the operations, recipe {self.manifest['recipe']['name']}>")


def lower_text(name: str, text: str, options: Options) -> Lowered:
    """Lowers a step that is given as StableHLO text; `name` is what messages call it."""
    made = _call(_fp8c.lower, name, text, options.json())
    data: dict[str, Any] = {key: json.loads(made.pop(key)) for key in ("manifest", "remarks", "found")}
    return Lowered(base=text, **made, **data)


def inspect_text(name: str, text: str, options: Options) -> dict[str, Any]:
    """What is in a step that is given as StableHLO text, and what would be done with it."""
    return json.loads(_call(_fp8c.inspect, name, text, options.json()))
