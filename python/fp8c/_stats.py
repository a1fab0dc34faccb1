"""Scales of a running state."""
from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import jax
import numpy as np

from fp8c._inspect import html_table, table
from fp8c._lowering import Error
from fp8c._state import State, is_state, states
from fp8c._step import Step


#: Where the newest entry of a history is.
LAST = 0


class Stats(Sequence[dict[str, Any]]):
    """Rows of scales, as dicts; a table in a terminal and in a notebook."""

    def __init__(self, rows: list[dict[str, Any]]) -> None:
        self.rows = rows

    def __getitem__(self, index: Any) -> Any:
        return self.rows[index]

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self.rows)

    #: Column, key of a row, form of a number.
    _COLUMNS = (("row", "row", "d"), ("tensor", "name", "s"), ("role", "role", "s"), ("format", "format", "s"), ("scale", "scale", ".4g"),
                ("last amax", "amax", ".4g"), ("range used", "used", ".1%"), ("clamped", "clamped", ".2%"), ("flushed", "flushed", ".2%"))

    def _table(self) -> tuple[list[str], list[list[str]], list[int]]:
        """Head, cells, and the columns of numbers. What only a watched step knows has a column where it is known."""
        columns = [c for c in self._COLUMNS if c[1] not in ("clamped", "flushed") or any(c[1] in r for r in self.rows)]
        show = lambda x, form: "" if x is None else format(x, form)
        cells = [[show(row.get(key), form) for _, key, form in columns] for row in self.rows]
        return [c[0] for c in columns], cells, [i for i, c in enumerate(columns) if c[2] != "s"]

    def __repr__(self) -> str:
        head, cells, right = self._table()
        return table(head, cells, right=right)

    def _repr_html_(self) -> str:
        head, cells, _ = self._table()
        return html_table(head, cells)


def stats(state: Any) -> Stats:
    """For each row of scales: the scale, the last largest magnitude, and which part of the format's range that used.

    The scale is the one that the next step divides by. What has many scales (moments by block, products in loops) shows the largest; a moment has no history.
    """
    carriers = [s for s in states(state) if s.layout.carrier]
    if len(carriers) != 1:
        raise Error("fp8c.stats takes the fp8c.State that a step of fp8c.jit returned" if not carriers else
                    "fp8c.stats takes the state of one step")
    fp8 = {name: np.asarray(array) for name, array in carriers[0].fp8.items()}
    scales, history = fp8.get("fp8_scale"), fp8.get("fp8_amax_history")
    moments = fp8.get("fp8_moment_scale")
    rows = []
    for tensor in carriers[0].layout.family.manifest["tensors"]:
        row, layers = tensor["row"], max(tensor["layers"], 1)
        scale = amax = used = None
        if tensor["role"] in ("moment1", "moment2", "master"):
            if moments is not None and "start" in tensor:
                own = moments.reshape(-1)[tensor["start"]:tensor["start"] + tensor["count"]]
                scale = float(own.max()) if own.size else None
        elif scales is not None and row + layers <= len(scales):
            scale = float(scales[row:row + layers].max())
            if history is not None and history.size:
                last = history[row:row + layers, LAST]
                amax = float(last.max())
                used = float((last / (scales[row:row + layers] * tensor["max"])).max())
        rows.append({"row": row, "name": tensor["name"], "role": tensor["role"], "format": tensor["format"],
                     "max": tensor["max"], "scale": scale, "amax": amax, "used": used})
    return Stats(rows)


class Report:
    """One step that was run, for `monitor=`. What it tells is read from the device when it is asked for."""

    def __init__(self, index: int, results: Any, steps: Sequence[Step], told: dict[str, Any] | None = None) -> None:
        #: How many calls there were before.
        self.index = index
        #: What the step returned.
        self.results = results
        self._steps, self._told = steps, told or {}

    def _step(self) -> Step:
        # A function with static arguments may have several steps, and each its own results.
        plain = jax.tree.map(lambda x: x.tree if isinstance(x, State) else x, self.results, is_leaf=is_state)
        tree: Any = jax.tree.structure(plain)
        return next(s for s in self._steps if s.traced.out_tree == tree)

    @property
    def tensors(self) -> list[dict[str, Any]]:
        """For each tensor that the step made codes of: name, role, format, and which part of it was clamped and flushed to zero,
        counted on one in 32 of its elements, at least 4,096 and at most 65,536."""
        if "fp8_clamped" not in self._told:
            return []
        clamped, flushed = (np.asarray(self._told[f"fp8_{what}"]).tolist() for what in ("clamped", "flushed"))
        watched = self._step().lowered.manifest["watched"]
        return [{**t, "clamped": c, "flushed": f} for t, c, f in zip(watched, clamped, flushed)]

    @property
    def nonfinite(self) -> str | None:
        """The first tensor, in the order of the program, with an element that is not finite."""
        index = int(self._told.get("fp8_nonfinite", -1))
        if index < 0:
            return None
        tensor = self._step().lowered.manifest["watched"][index]
        return f"{tensor['name']} ({tensor['role']}, {tensor['format']})"

    @property
    def kept(self) -> bool | None:
        """With `guard=True`: whether the step was not finite, so that the state stayed as it was."""
        finite = self._told.get("fp8_finite")
        return None if finite is None else not bool(finite)

    @property
    def loss(self) -> float | None:
        """The loss: a float scalar among the results that feeds no argument."""
        plain = jax.tree.map(lambda x: x.tree if isinstance(x, State) else x, self.results, is_leaf=is_state)
        leaves = jax.tree.leaves(plain)
        index = next((o["index"] for o in self._step().lowered.manifest["outputs"] if o["role"] == "loss"), None)
        return None if index is None else float(np.mean(np.asarray(leaves[index], np.float32)))

    def stats(self) -> Stats:
        """`fp8c.stats` of the state that the step returned. Where the step was watched, each row has what was `clamped` and `flushed`, too."""
        shares = {(t["name"], t["role"]): (t["clamped"], t["flushed"]) for t in self.tensors}
        rows = []
        for row in stats(self.results):
            clamped, flushed = shares.get((row["name"], row["role"]), (None, None))
            rows.append({**row, "clamped": clamped, "flushed": flushed})
        return Stats(rows)
