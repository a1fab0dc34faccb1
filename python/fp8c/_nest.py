"""Trees in which some subtrees stand as one: where in arguments and results the carried state is."""
from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import jax


@dataclass(frozen=True)
class Node:
    """A subtree: its leaves are `start` to `stop` of the whole."""

    start: int
    stop: int
    tree: Any

    @property
    def count(self) -> int:
        """How many leaves it has."""
        return self.stop - self.start


def nodes(tree: Any, start: int = 0) -> Iterator[Node]:
    """All subtrees with leaves, outer ones first."""
    if tree.num_leaves:
        yield Node(start, start + tree.num_leaves, tree)
    for child in tree.children():
        yield from nodes(child, start)
        start += child.num_leaves


def arguments(tree: Any) -> Iterator[Node]:
    """Each argument of a call `(args, kwargs)`, positional ones first."""
    start = 0
    for part in tree.children():
        for child in part.children():
            if child.num_leaves:
                yield Node(start, start + child.num_leaves, child)
            start += child.num_leaves


def pairs(in_tree: Any, out_tree: Any, feeds: Mapping[int, int]) -> list[tuple[Node, Node]]:
    """Which part of the results is the next value of which part of the arguments: largest subtrees of one structure.

    `feeds` says of results, by leaf, which argument each is the next value of.
    """
    results = list(nodes(out_tree))

    def fits(argument: Node, result: Node) -> bool:
        if argument.tree != result.tree:
            return False
        fed = [feeds.get(result.start + k) for k in range(result.count)]
        right = [argument.start + k for k in range(argument.count)]
        return any(f is not None for f in fed) and all(f in (None, r) for f, r in zip(fed, right))

    found: list[tuple[Node, Node]] = []

    def look(argument: Node) -> None:
        for result in results:
            if fits(argument, result):
                found.append((argument, result))
                return
        start = argument.start
        for child in argument.tree.children():
            if child.num_leaves:
                look(Node(start, start + child.num_leaves, child))
            start += child.num_leaves

    for argument in arguments(in_tree):
        look(argument)
    return found


class Nest:
    """A tree whose chosen subtrees are leaves."""

    def __init__(self, tree: Any, chosen: Sequence[Node]) -> None:
        self.tree, self.chosen = tree, sorted(chosen, key=lambda node: node.start)
        numbered = jax.tree.unflatten(tree, list(range(tree.num_leaves)))
        self._outer = jax.tree.structure(numbered, is_leaf=self._is_chosen)

    def _is_chosen(self, part: Any) -> bool:
        # Leaves are numbers here: a subtree is told by its structure and its first leaf.
        for node in self.chosen:
            if jax.tree.structure(part) == node.tree and jax.tree.leaves(part)[0] == node.start:
                return True
        return False

    def join(self, leaves: Sequence[Any], make: Callable[[Node, Any], Any]) -> Any:
        """The tree with these leaves, each chosen subtree replaced by what `make` makes of it."""
        parts: list[Any] = []
        at = 0
        for node in self.chosen:
            parts.extend(leaves[at:node.start])
            parts.append(make(node, jax.tree.unflatten(node.tree, leaves[node.start:node.stop])))
            at = node.stop
        parts.extend(leaves[at:])
        return jax.tree.unflatten(self._outer, parts)
