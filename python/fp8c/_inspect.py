"""What is in a step, for people: a table in a terminal, and one in a notebook."""
from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from fp8c._lowering import python_words


def table(head: Sequence[str], rows: Sequence[Sequence[str]], right: Sequence[int] = ()) -> str:
    """Rows as text in columns; columns in `right` are set to the right."""
    widths = [max(len(r[i]) for r in [head, *rows]) for i in range(len(head))]
    line = lambda r: "  ".join(
        c.rjust(w) if i in right else c.ljust(w) for i, (c, w) in enumerate(zip(r, widths))).rstrip()
    return "\n".join(line(r) for r in [head, *rows])


def html_table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Rows as an HTML table."""
    row = lambda cells, tag: "<tr>" + "".join(f"<{tag}>{html.escape(c)}</{tag}>" for c in cells) + "</tr>"
    return "<table>" + row(head, "th") + "".join(row(r, "td") for r in rows) + "</table>"


@dataclass(frozen=True, repr=False)
class Inspection:
    """What is in a step and what is done with it. `data` is all of it, as `fp8c inspect --format json` has it."""

    name: str
    data: dict[str, Any] = field(repr=False)

    @property
    def stats(self) -> dict[str, Any]:
        """Counts: products, how many and which part of the operations are in FP8, bytes of state before and after."""
        return dict(self.data["summary"])

    def summary(self) -> str:
        """How much is in FP8, in a few lines."""
        s = self.data["summary"]
        lines = [f"{s['fp8_dots']} of {s['dots']} matrix products in FP8, with {s['fp8_flops_fraction']:.1%} of the operations"]
        if self.data["activations"]:
            lines.append(f"{len(self.data['activations'])} gated activations, {s['smoothed']} smoothed")
        if s["first_moments"] + s["second_moments"]:
            lines.append(f"{s['first_moments'] + s['second_moments']} moments: {s['moment_bytes_before']:,} bytes, "
                         f"{s['moment_bytes_after']:,} after lowering")
        lines.append(f"state: {s['state_bytes_before']:,} bytes, {s['state_bytes_after']:,} after lowering")
        for left in self.data["left"]:
            lines.append(f"{len(left['products'])} left as they are, {left['flops_fraction']:.1%} of the operations: "
                         f"{left['reason']}")
            if left["remedy"]:
                lines.append(f"  to change that: {python_words(left['remedy'])}")
        lines += [f"warning: {python_words(w)}" for w in self.data["warnings"]]
        return "\n".join(lines)

    _HEAD = ("id", "role", "site", "weight", "m x n x k", "layers", "precision", "reason")

    def _rows(self) -> list[list[str]]:
        size = lambda n: "?" if n is None else str(n)
        return [[d["id"], d["role"], d["site"], d["weight_name"] or "", " x ".join(size(d[k]) for k in "mnk"),
                 str(d["layers"]), d["precision"], d["reason"]] for d in self.data["dots"]]

    def __str__(self) -> str:
        return f"{self.name}: {self.summary()}\n\n{table(self._HEAD, self._rows(), right=(5,))}"

    __repr__ = __str__

    def _repr_html_(self) -> str:
        lines = "<br>".join(html.escape(line) for line in self.summary().splitlines())
        return f"<p><b>{html.escape(self.name)}</b><br>{lines}</p>{html_table(self._HEAD, self._rows())}"
