"""Losses of several recipes on the same batches."""
from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import jax
import numpy as np

from fp8c._inspect import html_table, table
from fp8c._jit import Jitted, jit
from fp8c._lowering import Error, Recipe
from fp8c._state import to_bf16


class Comparison(Mapping[str, np.ndarray]):
    """Losses by recipe, as arrays; a table in a terminal and in a notebook. The first recipe is what others are held to."""

    def __init__(self, losses: dict[str, np.ndarray]) -> None:
        self.losses = losses

    def __getitem__(self, name: str) -> np.ndarray:
        return self.losses[name]

    def __iter__(self) -> Any:
        return iter(self.losses)

    def __len__(self) -> int:
        return len(self.losses)

    def means(self, steps: int = 10) -> dict[str, np.ndarray]:
        """Means of so many steps each; the last may be of fewer."""
        def split(x: np.ndarray) -> np.ndarray:
            return np.array([x[i:i + steps].mean() for i in range(0, len(x), steps)])

        return {name: split(x) for name, x in self.losses.items()}

    def plot(self, axes: Any = None, steps: int = 10) -> Any:
        """Draws the means of so many steps each into axes of matplotlib, its own where none are given, and returns them."""
        if axes is None:
            import matplotlib.pyplot as pyplot

            _, axes = pyplot.subplots()
            axes.set(xlabel="step", ylabel=f"loss, means of {steps} steps")
        for name, values in self.means(steps).items():
            axes.plot([steps * k for k in range(len(values))], values, label=name)
        axes.legend()
        return axes

    def _table(self) -> tuple[list[str], list[list[str]]]:
        means = self.means()
        base = next(iter(means.values()))
        head = ["steps"]
        for i, name in enumerate(means):
            head += [name] if i == 0 else [name, "difference"]
        count = len(next(iter(self.losses.values())))
        rows = []
        for k in range(len(base)):
            row = [f"{10 * k}-{min(10 * k + 9, count - 1)}"]
            for i, values in enumerate(means.values()):
                row += [f"{values[k]:.6f}"] + ([f"{values[k] / base[k] - 1:+.3%}"] if i else [])
            rows.append(row)
        return head, rows

    def __repr__(self) -> str:
        head, rows = self._table()
        return table(head, rows, right=range(len(head)))

    def _repr_html_(self) -> str:
        return html_table(*self._table())


def _losses(step: Jitted, state: tuple[Any, ...], batches: Sequence[tuple[Any, ...]]) -> np.ndarray:
    """Trains on flat arrays: the manifest says which result feeds which argument, whatever structure they have."""
    made = step.step(*state, *batches[0])
    loss = next((o["index"] for o in made.lowered.manifest["outputs"] if o["role"] == "loss"), None)
    if loss is None:
        raise Error(f"no result of {step.__name__} is a loss: a float scalar that feeds no argument")
    arrays = made.converted(jax.tree.leaves((*state, *batches[0])))
    start = len(jax.tree.leaves(state))
    run, losses = jax.jit(made.call), []
    for batch in batches:
        leaves = jax.tree.leaves(batch)
        arrays[start:start + len(leaves)] = leaves
        results = run(*arrays)
        losses.append(results[loss])
        for index, place in made.feeds.items():
            arrays[place] = results[index]
    return np.array([float(np.mean(np.asarray(x, np.float32))) for x in losses])


def compare(function: Callable[..., Any], state: Any, batches: Iterable[Any], recipes: Sequence[Recipe] = ("bf16", "smooth-swiglu"),
            **words: Any) -> Comparison:
    """Trains with each recipe from the same state on the same batches, and gives the losses.

    `function(*state, *batch)` is called where state or batch are tuples, `function(state, batch)` where they are anything else; a state that
    is one tuple is given as `(state,)`. A `State` is compared from what it stands for. The loss is what `inspect` calls so: a float
    scalar among the results that feeds no argument. Other words are those of `fp8c.jit`.
    """
    def spread(x: Any) -> tuple[Any, ...]:
        return x if type(x) is tuple else (x,)

    given = [spread(batch) for batch in batches]
    if not given:
        raise Error("fp8c.compare needs at least one batch")
    start = spread(to_bf16(state))
    losses: dict[str, np.ndarray] = {}
    for recipe in recipes:
        name = recipe if isinstance(recipe, str) else str(recipe.get("name", "recipe"))
        # A recipe that was made of another has its name until it is given one.
        name = name if name not in losses else f"{name} ({len(losses) + 1})"
        losses[name] = _losses(jit(function, recipe=recipe, **words), start, given)
    return Comparison(losses)
