"""The state of a step in FP8: what takes the place of the state that the function carries."""
from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import jax
import jax.numpy as jnp

from fp8c._lowering import Error, Lowered
from fp8c._trace import Spec, depends, parse, program, spec, zeros


def _anywhere(spec: Any) -> Any:
    """A type without the devices that hold it."""
    return jax.ShapeDtypeStruct(spec.shape, spec.dtype) if getattr(spec, "sharding", None) is not None else spec


@dataclass(frozen=True)
class Family:
    """What all states of one lowered step share: how to read and to export them."""

    name: str
    manifest_json: str
    export_text: str
    #: Arguments of the original step.
    plain: tuple[Spec, ...]
    #: Arguments of the lowered step: the same, stored as it stores them, and behind them what it adds.
    stored: tuple[Spec, ...]

    @staticmethod
    def of(name: str, lowered: Lowered, plain: tuple[Spec, ...], stored: tuple[Spec, ...]) -> Family:
        """The family of a lowering."""
        return Family(name, json.dumps(lowered.manifest), lowered.export, plain, stored)

    def __getstate__(self) -> Any:
        # What follows from the fields is made again; compiled programs cannot be pickled, nor can devices.
        plain, stored = (tuple(_anywhere(s) for s in specs) for specs in (self.plain, self.stored))
        return self.name, self.manifest_json, self.export_text, plain, stored

    def __setstate__(self, fields: Any) -> None:
        names = ("name", "manifest_json", "export_text", "plain", "stored")
        self.__dict__.update(zip(names, fields))

    @cached_property
    def manifest(self) -> dict[str, Any]:
        """The step's manifest."""
        return json.loads(self.manifest_json)

    @cached_property
    def extras(self) -> list[str]:
        """Names of the arrays that the step adds."""
        added = self.manifest["inputs"][len(self.plain):]
        roles = [i["role"] for i in added]
        return [i["role"] if roles.count(i["role"]) == 1 else i["name"] for i in added]

    @cached_property
    def key(self) -> str:
        """The same for steps whose states are the same: batches of another size, say."""
        rows = [{k: v for k, v in t.items() if k not in ("products", "name")} for t in self.manifest["tensors"]]
        carried = self.manifest["state_inputs"]
        # What is stored as the function has it may be of any type.
        own = [i for i in carried if i >= len(self.plain) or self.stored[i].dtype != self.plain[i].dtype]
        kinds = [(i, str(self.stored[i].dtype), self.stored[i].shape, *(str(p.dtype) for p in self.plain[i:i + 1])) for i in own]
        what = json.dumps([rows, carried, kinds, self.manifest["recipe"]], default=str)
        return hashlib.sha256(what.encode()).hexdigest()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Family) and self.key == other.key

    def __hash__(self) -> int:
        return hash(self.key)

    @cached_property
    def _export(self) -> Any:
        inputs = self.manifest["state_inputs"]
        kept = [i for i in inputs if i < len(self.plain)]
        module = parse(self.export_text)
        #: For each array that export returns, the arguments of the step that it is made of.
        needs = [{inputs[i] for i in found} for found in depends(module)]
        call = program("export", module, [self.stored[i] for i in inputs], [self.plain[i] for i in kept])
        return jax.jit(call), inputs, kept, needs

    def export(self, arrays: dict[int, Any], wanted: set[int]) -> dict[int, Any]:
        """Plain arrays of what is stored in another form, by argument; `arrays` are those of the lowered step that are there."""
        call, inputs, kept, needs = self._export
        for index, needed in zip(kept, needs):
            lacking = needed - set(arrays)
            if index in wanted and lacking:
                names = ", ".join(self.manifest["inputs"][i]["name"] for i in sorted(lacking))
                raise Error(f"{self.manifest['inputs'][index]['name']} cannot be converted without {names}: give "
                            "fp8c.to_bf16 all parts of the state together, as fp8c.to_bf16((first, second))")

        def fits(i: int) -> bool:
            # What is not there, or is of another type by now, is nothing that is converted.
            return i in arrays and (spec(arrays[i]).shape, spec(arrays[i]).dtype) == (self.stored[i].shape, self.stored[i].dtype)

        given = [arrays[i] if fits(i) else zeros(self.stored[i]) for i in inputs]
        return {i: a for i, a in zip(kept, call(*given)) if i in wanted}


@dataclass(frozen=True)
class Layout:
    """Which part of the step's arguments a state holds."""

    family: Family
    start: int
    stop: int
    #: The arrays that the step adds ride in this state.
    carrier: bool = field(default=True)


@jax.tree_util.register_pytree_with_keys_class
class State:
    """State of a step in FP8, in the place of the state that the function was written for.

    Attributes, items and iteration are those of the original (`state.params`, `state["mu"]`); what is stored in FP8 shows as codes.
    `tree` is the original structure, `fp8` the arrays that the step adds: scales, histories. `fp8c.to_bf16` gives plain state back.
    It is a pytree: `jax.tree.map`, `jax.device_put`, checkpointers and pickle take it as it is.
    """

    __slots__ = ("tree", "fp8", "layout")

    def __init__(self, tree: Any, fp8: dict[str, Any], layout: Layout) -> None:
        self.tree, self.fp8, self.layout = tree, fp8, layout

    def tree_flatten_with_keys(self) -> tuple[Any, Layout]:
        """For JAX."""
        keys = jax.tree_util.GetAttrKey
        return ((keys("tree"), self.tree), (keys("fp8"), [self.fp8[n] for n in self._names()])), self.layout

    def tree_flatten(self) -> tuple[Any, Layout]:
        """For JAX."""
        return (self.tree, [self.fp8[n] for n in self._names()]), self.layout

    @classmethod
    def tree_unflatten(cls, layout: Layout, children: Any) -> State:
        """For JAX."""
        tree, arrays = children
        state = cls(tree, {}, layout)
        if isinstance(arrays, (list, tuple)):
            state.fp8 = dict(zip(state._names(), arrays))
        else:
            state.fp8 = arrays
        return state

    def _names(self) -> list[str]:
        return self.layout.family.extras if self.layout.carrier else []

    def with_tree(self, tree: Any) -> State:
        """The same FP8 state around other values of the original structure."""
        structure: Any = jax.tree.structure(tree)
        if structure != jax.tree.structure(self.tree):
            raise Error("the new tree has another structure than the state's")
        return State(tree, self.fp8, self.layout)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") or name in State.__slots__:
            raise AttributeError(name)
        return getattr(self.tree, name)

    def __getitem__(self, key: Any) -> Any:
        return self.tree[key]

    def __iter__(self) -> Iterator[Any]:
        return iter(self.tree)

    def __len__(self) -> int:
        return len(self.tree)

    def __contains__(self, key: Any) -> bool:
        return key in self.tree

    def __repr__(self) -> str:
        recipe = self.layout.family.manifest["recipe"]["name"]
        added = ", ".join(f"{n}{list(jnp.shape(a))}" for n, a in self.fp8.items())
        return f"fp8c.State(recipe={recipe!r}, fp8: {added or 'with another part of the state'}, tree={self.tree!r})"

    def __getstate__(self) -> Any:
        return self.tree, self.fp8, self.layout

    def __setstate__(self, state: Any) -> None:
        self.tree, self.fp8, self.layout = state


def held(state: State, where: Sequence[Any] | None = None) -> Any:
    """The types of what a state stands for, as the function takes it; `where` says of each leaf on which devices it is.

    What is stored as the function has it may have been given another type since, which is then another step, as under `jax.jit`. What
    is stored in a form of its own has to have it.
    """
    layout = state.layout
    leaves, structure = jax.tree.flatten(state.tree)
    out = []
    for k, x in enumerate(leaves):
        plain, stored = layout.family.plain[layout.start + k], layout.family.stored[layout.start + k]
        found = spec(x)
        sharding = plain.sharding if where is None else where[k]
        if (found.shape, found.dtype) == (stored.shape, stored.dtype):
            out.append(Spec(plain.shape, plain.dtype, sharding=sharding, weak_type=plain.weak_type))
        elif (plain.shape, plain.dtype) == (stored.shape, stored.dtype):
            out.append(Spec(found.shape, found.dtype, sharding=sharding, weak_type=found.weak_type))
        else:
            name = layout.family.manifest["inputs"][layout.start + k]["name"]
            raise Error(f"{name} is {found.dtype}{list(found.shape)} in this fp8c.State, where {layout.family.name} stores it as "
                        f"{stored.dtype}{list(stored.shape)}. To change moments, change those of fp8c.to_bf16(state)")
    return jax.tree.unflatten(structure, out)


def is_state(x: Any) -> bool:
    """Whether this is a `State`, for `is_leaf=`."""
    return isinstance(x, State)


def states(tree: Any) -> list[State]:
    """The states in a tree."""
    return [x for x in jax.tree.leaves(tree, is_leaf=is_state) if isinstance(x, State)]


def arrays(found: Iterable[State]) -> dict[int, Any]:
    """What states hold, by argument of the lowered step."""
    out: dict[int, Any] = {}
    for state in found:
        layout = state.layout
        out |= dict(enumerate(jax.tree.leaves(state.tree), layout.start))
        out |= dict(enumerate(state.fp8.values(), len(layout.family.plain)))
    return out


def to_bf16(tree: Any) -> Any:
    """Plain state again, as the function without fp8c takes it: each `State` in `tree` is replaced by the original structure
    with everything in its original type. What is no `State` stays as it is."""
    found = states(tree)
    if not found:
        return tree
    made: dict[int, Any] = {}
    for family in {s.layout.family for s in found}:
        own = [s for s in found if s.layout.family == family]
        wanted = {i for s in own for i in range(s.layout.start, s.layout.stop)
                  if family.plain[i].dtype != family.stored[i].dtype}
        held = arrays(own)
        exported = family.export(held, wanted) if wanted else {}
        for s in own:
            leaves = [exported.get(s.layout.start + k, a) for k, a in enumerate(jax.tree.leaves(s.tree))]
            made[id(s)] = jax.tree.unflatten(jax.tree.structure(s.tree), leaves)
    return jax.tree.map(lambda x: made[id(x)] if isinstance(x, State) else x, tree, is_leaf=is_state)
