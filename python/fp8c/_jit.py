"""`fp8c.jit`: `jax.jit` with a step in FP8 inside."""
from __future__ import annotations

import dataclasses
import functools
import re
import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import jax

from fp8c._inspect import Inspection
from fp8c._lowering import Error, Lowered, Options, Recipe, inspect_text, lower_text
from fp8c._state import Layout, State, held, is_state, states, to_bf16
from fp8c._stats import Report
from fp8c._step import Step
from fp8c._trace import Statics, Traced, name_of, spec, spread_sharding, trace
from fp8c._warnings import Fp8Warning, enough, required, tell

#: A plain state that is converted so often is a loop that forgets the state it was given.
_FORGETFUL = 3


class _Plain(Exception):
    """The arguments hold plain state where the step takes a `State`."""


class _Outgrown(Exception):
    """The arguments hold a `State` of this function that fits no longer: types or static arguments are others by now."""


def default_target() -> str:
    """The target for JAX's default backend."""
    return "xla-gpu" if jax.default_backend() in ("gpu", "cuda", "rocm") else "xla"


class Source:
    """A function with the words that JAX traces it with: from arguments to its text."""

    def __init__(self, function: Callable[..., Any], options: Options, words: Mapping[str, Any]) -> None:
        self.function, self.options = function, options
        self.words = {k: v for k, v in words.items() if v is not None}
        self.statics = Statics(function, words.get("static_argnums"), words.get("static_argnames"))

    def traced(self, dynamic: Any, args: Sequence[Any], kwargs: dict[str, Any]) -> Traced:
        """The function's text, where its dynamic part is `dynamic`, in specs."""
        call = self.statics.join(dynamic, args, kwargs)
        words = dict(self.words)
        # Specs say where each argument is; words that say it again would have to agree to the letter.
        words.pop("in_shardings", None)
        return trace(self.function, dynamic, call, words)

    def specs(self, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        """The dynamic part of a call as the function takes it, in specs."""
        def plain(x: Any) -> Any:
            return held(x) if isinstance(x, State) else spec(x, _spread(x))

        return jax.tree.map(plain, self.statics.split(args, kwargs)[0], is_leaf=is_state)

    def resolved(self) -> Options:
        """The options with the target for this machine where none is named."""
        return dataclasses.replace(self.options, target=self.options.target or default_target())

    def lower(self, traced: Traced) -> Lowered:
        """The step in FP8."""
        return lower_text(f"{traced.name} (StableHLO)", traced.text, self.resolved())


def _spread(x: Any) -> Any:
    """Where an array is that lies on several devices."""
    if isinstance(x, jax.core.Tracer):
        return None
    return spread_sharding(getattr(x, "sharding", None))


def _no_callbacks(traced: Traced) -> None:
    """Refuses what calls back into Python: the text names functions by numbers of the program that JAX made itself."""
    if re.search(r"custom_call @\w*python\w*callback", traced.text):
        raise Error(f"{traced.name} calls back into Python (jax.debug.print, jax.debug.callback, io_callback), which fp8c.jit cannot "
                    "hand on. Return what is to be seen, or give fp8c.jit(.., monitor=function)")


class Jitted:
    """A step in FP8, called as the function it was made of. `fp8c.jit` makes it."""

    def __init__(self, function: Callable[..., Any], options: Options, words: Mapping[str, Any],
                 inner: Mapping[str, Any], monitor: Callable[[Report], Any] | None = None) -> None:
        self._source = Source(function, options, words)
        self._words, self._inner_words = words, dict(inner)
        self._steps: dict[Any, Step] = {}
        self._inner: dict[Any, Callable[..., Any]] = {}
        self._converted, self._monitor, self._reported = 0, monitor, 0
        self.__name__ = name_of(function)
        functools.update_wrapper(self, function, updated=())

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        # A step may be a method, as functions of jax.jit may.
        return self if instance is None else functools.partial(self, instance)

    def __repr__(self) -> str:
        return f"<fp8c.jit of {self.__name__}>"

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Runs a step. Plain state is converted first."""
        results, told = self._called(args, kwargs)
        if self._monitor is not None:
            self._monitor(Report(self._reported, results, tuple(self._steps.values()), told))
            self._reported += 1
        return results

    def _called(self, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        if required():
            for step in self._steps.values():
                enough(self.__name__, step.lowered)
        if self._words.get("in_shardings") is not None:
            args, kwargs = self._placed(args, kwargs)
        try:
            return self._run(args, kwargs)
        except _Outgrown:
            warnings.warn(f"{self.__name__} carries other types than when its fp8c.State was made, or other static arguments make another "
                          "step of it: the FP8 state starts anew", Fp8Warning, stacklevel=3)
            args, kwargs = to_bf16((args, kwargs))
        except _Plain:
            self._converted += 1
        if self._converted == _FORGETFUL:
            warnings.warn(f"{self.__name__} is called with plain state for the third time, and each time its FP8 state starts "
                          "anew; give it the fp8c.State that it returned", Fp8Warning, stacklevel=3)
        args, kwargs = self.start(*args, **kwargs)
        return self._run(args, kwargs)

    def start(self, *args: Any, **kwargs: Any) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The same arguments with plain state converted, as `(args, kwargs)`: what the first call does before it runs.
        Scales and histories are filled from the batch that is among the arguments."""
        if self._words.get("in_shardings") is not None:
            args, kwargs = self._placed(args, kwargs)
        dynamic, _ = self._source.statics.split(args, kwargs)
        if states(dynamic):
            return args, kwargs
        step = self.step(*args, **kwargs)
        if not step.stateful:
            return args, kwargs
        made = step.with_states(step.converted(jax.tree.leaves(dynamic)))
        return self._source.statics.join(made, args, kwargs)

    def step(self, *args: Any, **kwargs: Any) -> Step:
        """The step for plain arguments of these shapes, lowered the first time."""
        _, statics = self._source.statics.split(args, kwargs)
        return self._step(self._source.specs(args, kwargs), statics, args, kwargs)

    def eval_shape(self, *args: Any, **kwargs: Any) -> Any:
        """Shapes and types of what the step returns, as `jax.eval_shape` has them."""
        return jax.eval_shape(self, *args, **kwargs)

    def clear_cache(self) -> None:
        """Forgets all that was lowered and compiled."""
        self._steps.clear()
        self._inner.clear()

    def lower(self, *args: Any, **kwargs: Any) -> Lowered:
        """What the step becomes for these arguments: texts, manifest, remarks. Arrays or `jax.ShapeDtypeStruct`s."""
        dynamic = self._source.specs(args, kwargs)
        return self._source.lower(self._source.traced(dynamic, args, kwargs))

    def inspect(self, *args: Any, **kwargs: Any) -> Inspection:
        """What is in the step for these arguments and what is done with it, with reasons."""
        traced = self._source.traced(self._source.specs(args, kwargs), args, kwargs)
        return Inspection(traced.name, inspect_text(f"{traced.name} (StableHLO)", traced.text, self._source.resolved()))

    def _run(self, args: Sequence[Any], kwargs: dict[str, Any]) -> Any:
        if jax.device_count() == 1:
            inner = self._inner.get(None)
            if inner is None:
                inner = self._inner[None] = self._make({})
            return inner(*args, **kwargs)
        dynamic, statics = self._source.statics.split(args, kwargs)
        places = [_spread(x) for x in jax.tree.leaves(dynamic)]
        # One function for each way in which arguments lie on devices: the text says where everything is.
        key = (statics, tuple(places)) if any(p is not None for p in places) else None
        inner = self._inner.get(key)
        if inner is None:
            words: dict[str, Any] = {}
            if key is not None:
                step, *_ = self._read(dynamic, statics, places, args, kwargs)
                where = [s.sharding for s in step.out_specs]
                words["out_shardings"] = step.results(where), step.told(where)
            inner = self._inner[key] = self._make(words, places if key is not None else None)
        return inner(*args, **kwargs)

    def _make(self, words: Mapping[str, Any], places: Sequence[Any] | None = None) -> Callable[..., Any]:
        """The function that JAX compiles: it is run once for new shapes."""
        def run(*args: Any, **kwargs: Any) -> Any:
            dynamic, statics = self._source.statics.split(args, kwargs)
            step, arrays = self._read(dynamic, statics, places, args, kwargs)
            made = step.call(*arrays)
            return step.results(made), step.told(made)

        functools.update_wrapper(run, self._source.function, updated=())
        static = {k: v for k, v in self._words.items() if k.startswith("static") and v is not None}
        return jax.jit(run, **static, **self._inner_words, **words)

    def _read(self, dynamic: Any, statics: Any, places: Sequence[Any] | None, args: Sequence[Any],
              kwargs: dict[str, Any]) -> tuple[Step, list[Any]]:
        """The step for a call, and the call's arrays in the step's order."""
        given, tree = jax.tree.flatten(dynamic, is_leaf=is_state)
        where = iter(places if places is not None else [None] * len(jax.tree.leaves(dynamic)))
        arrays: list[Any] = []
        specs: list[Any] = []
        added: list[Any] = []
        for x in given:
            if isinstance(x, State):
                own = jax.tree.leaves(x.tree)
                specs.append(held(x, [next(where) for _ in own]))
                arrays += own
                added += x.fp8.values()
                for _ in x.fp8:
                    next(where)
            else:
                specs.append(spec(x, next(where)))
                arrays.append(x)
        step = self._step(jax.tree.unflatten(tree, specs), statics, args, kwargs)
        found = [x.layout for x in given if isinstance(x, State)]
        if step.stateful and not found:
            raise _Plain
        self._fits(step, found)
        return step, arrays + added

    def _fits(self, step: Step, found: Sequence[Layout]) -> None:
        wanted = sorted(step.layouts.values(), key=lambda layout: layout.start)
        if list(found) == wanted:
            return
        if wanted and found[0].family == wanted[0].family:
            raise Error(f"{self.__name__} takes {len(wanted)} arguments with FP8 state, and {len(found)} of these are a fp8c.State: give "
                        "it all that it returned, or plain state everywhere")
        if any(found[0].family == other.family for other in self._steps.values()):
            raise _Outgrown
        theirs = found[0].family.manifest["recipe"]["name"]
        raise Error(f"this fp8c.State is not one of {self.__name__}: it was made by {found[0].family.name} with the recipe {theirs}, in "
                    "another layout. fp8c.to_bf16(state) gives plain state, which every step takes")

    def _step(self, dynamic: Any, key: Any, args: Sequence[Any], kwargs: dict[str, Any]) -> Step:
        """The step for these shapes, lowered the first time."""
        specs, tree = jax.tree.flatten(dynamic)
        # What else the text depends on: jax.jit traces anew where these change.
        modes = jax.config.jax_default_matmul_precision, jax.config.jax_enable_x64
        key = (tree, tuple((s.shape, s.dtype, s.weak_type, s.sharding) for s in specs), key, modes)
        if key not in self._steps:
            traced = self._source.traced(dynamic, args, kwargs)
            _no_callbacks(traced)
            lowered = self._source.lower(traced)
            enough(self.__name__, lowered)
            self._steps[key] = Step(traced, lowered)
            tell(self.__name__, lowered)
        return self._steps[key]

    def _placed(self, args: Sequence[Any], kwargs: dict[str, Any]) -> tuple[Any, Any]:
        """The call with plain arguments where `in_shardings` wants them; a `State` is where the step left it."""
        given = self._words["in_shardings"]
        (positional, named), _ = self._source.statics.split(args, kwargs)
        if named:
            raise Error(f"{self.__name__} has in_shardings, and with these jax.jit takes no keyword arguments")
        given = given if isinstance(given, (tuple, list)) else (given,) * len(positional)

        def put(sharding: Any, part: Any) -> Any:
            return part if sharding is None else jax.device_put(part, sharding)

        def is_leaf(x: Any) -> bool:
            return x is None or isinstance(x, jax.sharding.Sharding)

        placed = tuple(part if states(part) else jax.tree.map(put, where, part, is_leaf=is_leaf)
                       for where, part in zip(given, positional, strict=True))
        return self._source.statics.join((placed, {}), args, kwargs)


def jit(function: Callable[..., Any] | None = None, *, recipe: Recipe = "smooth-swiglu", keep_bf16: Sequence[str] = (),
        recipe_for: Mapping[str, Recipe] | None = None, target: str | None = None, static_argnums: Any = None,
        static_argnames: Any = None, donate_argnums: Any = None, donate_argnames: Any = None, in_shardings: Any = None,
        out_shardings: Any = None, keep_unused: bool = False,
        monitor: Callable[[Report], Any] | None = None, watch: bool | None = None, guard: bool = False, **words: Any) -> Any:
    """`jax.jit` for a BF16 training step, which then runs in FP8.

    The function takes its state (parameters, optimizer state) and a batch and returns the next state, as any training step does.
    The first call converts plain state: the `State` that comes back takes its place.

    recipe: name of a built-in recipe (`fp8c.recipes()`), or one as a dict (`fp8c.recipe(name)` is one to start from).
    keep_bf16: patterns of products that stay in BF16, by weight (`params['head']`), location, site or role.
    recipe_for: other recipes by such a pattern.
    target: `xla` or `xla-gpu`; by JAX's default backend where it is not named.
    monitor: called behind each step with a `Report`: its index, the loss, the scales, what the step told of itself.
    watch: whether the step tells which part of each tensor it clamps or flushes to zero, and the first that is not finite; as
        long as nothing is said, where there is a monitor.
    guard: the state stays as it was where the loss or the new state is not finite.
    All else is as for `jax.jit`.
    """
    if function is None:
        return functools.partial(jit, recipe=recipe, keep_bf16=keep_bf16, recipe_for=recipe_for, target=target,
                                 static_argnums=static_argnums, static_argnames=static_argnames,
                                 donate_argnums=donate_argnums, donate_argnames=donate_argnames,
                                 in_shardings=in_shardings, out_shardings=out_shardings, keep_unused=keep_unused, monitor=monitor, watch=watch,
                                 guard=guard, **words)
    options = Options.of(recipe, target, keep_bf16, recipe_for, monitor is not None if watch is None else watch, guard)
    traced = {"static_argnums": static_argnums, "static_argnames": static_argnames, "in_shardings": in_shardings,
              "out_shardings": out_shardings}
    donated = {"donate_argnums": donate_argnums, "donate_argnames": donate_argnames}
    inner = {"keep_unused": keep_unused, **{k: v for k, v in donated.items() if v is not None}, **words}
    # What is no function and what is no word of jax.jit is said here, not at the first call.
    jax.jit(function, **{k: v for k, v in traced.items() if v is not None}, **inner)
    return Jitted(function, options, traced, inner, monitor)


def lower(function: Callable[..., Any], *args: Any, recipe: Recipe = "smooth-swiglu", keep_bf16: Sequence[str] = (),
          recipe_for: Mapping[str, Recipe] | None = None, target: str | None = None, static_argnums: Any = None,
          static_argnames: Any = None, **kwargs: Any) -> Lowered:
    """A function's step in FP8 as data: texts, manifest, remarks. Arguments are arrays or `jax.ShapeDtypeStruct`s; nothing is run."""
    made = jit(function, recipe=recipe, keep_bf16=keep_bf16, recipe_for=recipe_for, target=target,
               static_argnums=static_argnums, static_argnames=static_argnames)
    return made.lower(*args, **kwargs)


def inspect(function: Callable[..., Any], *args: Any, recipe: Recipe = "smooth-swiglu", keep_bf16: Sequence[str] = (),
            recipe_for: Mapping[str, Recipe] | None = None, target: str | None = None, static_argnums: Any = None,
            static_argnames: Any = None, **kwargs: Any) -> Inspection:
    """What is in a function's step and what would be done with it: a table in a terminal and in a notebook. Nothing is run."""
    made = function if isinstance(function, Jitted) else jit(
        function, recipe=recipe, keep_bf16=keep_bf16, recipe_for=recipe_for, target=target,
        static_argnums=static_argnums, static_argnames=static_argnames)
    return made.inspect(*args, **kwargs)
