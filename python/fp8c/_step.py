"""One step of given shapes in FP8: the lowered program, and where in arguments and results its state is."""
from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any

import jax
import ml_dtypes
import numpy as np
from jax.sharding import NamedSharding, PartitionSpec

from fp8c._lowering import Error, Lowered
from fp8c._nest import Nest, Node, pairs
from fp8c._state import Family, Layout, State
from fp8c._trace import Spec, Traced, made, parse, program

#: Element types by their names in MLIR, where NumPy has none of that name.
_NAMED = {"bf16": ml_dtypes.bfloat16, "f8E4M3": ml_dtypes.float8_e4m3, "f8E4M3FN": ml_dtypes.float8_e4m3fn,
          "f8E5M2": ml_dtypes.float8_e5m2, "f8E8M0FNU": ml_dtypes.float8_e8m0fnu, "i1": np.bool_}
_KINDS = {"f": "float", "i": "int", "ui": "uint"}


def dtype(name: str) -> np.dtype[Any]:
    """The element type that MLIR calls so."""
    if name in _NAMED:
        return np.dtype(_NAMED[name])
    if name.startswith("complex<"):
        return np.dtype(np.complex64 if "f32" in name else np.complex128)
    letters = name.rstrip("0123456789")
    return np.dtype(_KINDS[letters] + name[len(letters):])


def _physical(spec: Spec) -> Any:
    keys = jax.dtypes.issubdtype(spec.dtype, jax.dtypes.prng_key)
    return np.dtype(np.uint32) if keys else np.dtype(spec.dtype)


class Step:
    """A traced function with what it was lowered to."""

    def __init__(self, traced: Traced, lowered: Lowered) -> None:
        self.traced, self.lowered = traced, lowered
        manifest, plain = lowered.manifest, traced.in_specs
        self.feeds = {o["index"]: o["feeds"] for o in manifest["outputs"] if o.get("feeds") is not None}
        mesh = next((s.sharding.mesh for s in plain if isinstance(s.sharding, NamedSharding)), None)
        self._replicated = replicated = NamedSharding(mesh, PartitionSpec()) if mesh is not None else None

        def stored(i: int, given: dict[str, Any]) -> Spec:
            kind = dtype(given["dtype"])
            if i >= len(plain):
                return Spec(tuple(given["shape"]), kind, sharding=replicated)
            if kind == _physical(plain[i]):
                return plain[i]
            return Spec(tuple(given["shape"]), kind, sharding=plain[i].sharding)

        self.stored = tuple(stored(i, given) for i, given in enumerate(manifest["inputs"]))
        self.changed = {i for i, s in enumerate(plain) if self.stored[i].dtype != s.dtype}
        self.family = Family.of(traced.name, lowered, plain, self.stored)
        self.stateful = len(self.stored) > len(plain) or bool(self.changed)
        self._place()

    def _place(self) -> None:
        """Finds the parts of arguments and results that become a `State`, and the one in which added arrays ride."""
        manifest, name = self.lowered.manifest, self.traced.name
        found = pairs(self.traced.in_tree, self.traced.out_tree, self.feeds)
        roles = [i["role"] for i in manifest["inputs"]]

        def weight(pair: tuple[Node, Node]) -> tuple[int, int, int]:
            inside = range(pair[0].start, pair[0].stop)
            moments = sum(roles[i] in ("first_moment", "second_moment") for i in inside)
            return sum(i in self.changed for i in inside), moments, -pair[0].start

        if not self.stateful:
            chosen = []
        elif not found:
            raise Error(f"{name} carries no state: no part of what it returns has the structure of an argument that it is the next "
                        "value of. fp8c.jit takes a training step, which returns its new parameters and optimizer state as it "
                        "took them; fp8c.lower gives the programs of any function")
        else:
            carrier = max(found, key=weight)
            chosen = [p for p in found if weight(p)[0] or p is carrier]
            inside = {i for p in chosen for i in range(p[0].start, p[0].stop)}
            lost = sorted(self.changed - inside)
            if lost:
                names = ", ".join(manifest["inputs"][i]["name"] for i in lost[:4])
                raise Error(f"{names} of {name} would be stored in FP8, and no part of the results has the structure of the "
                            "argument with it: return the argument's next value with the same structure, or name a recipe "
                            "that leaves it alone, as 'delayed'")
        layouts = [Layout(self.family, p[0].start, p[0].stop, carrier=p is carrier) for p in chosen]
        self.layouts = {p[0].start: layout for p, layout in zip(chosen, layouts)}
        self._by_result = {p[1].start: layout for p, layout in zip(chosen, layouts)}
        self.pairs = found
        self.in_nest = Nest(self.traced.in_tree, [p[0] for p in chosen])
        self.out_nest = Nest(self.traced.out_tree, [p[1] for p in chosen])

    @cached_property
    def out_specs(self) -> list[Spec]:
        """What the lowered step returns."""
        results = self.traced.out_specs

        def made(i: int, given: dict[str, Any]) -> Spec:
            if i in self.feeds:
                return self.stored[self.feeds[i]]
            if i < len(results):
                return results[i]
            return Spec(tuple(given["shape"]), dtype(given["dtype"]), sharding=self._replicated)

        return [made(i, given) for i, given in enumerate(self.lowered.manifest["outputs"])]

    @cached_property
    def call(self) -> Any:
        """The lowered step as a function of flat arrays."""
        return program(self.traced.name, parse(self.lowered.step), self.stored, self.out_specs)

    @cached_property
    def _import(self) -> Any:
        """The import program without what it only hands on, and the arguments that the rest is for."""
        inputs = self.lowered.manifest["state_inputs"]
        module = parse(self.lowered.import_)
        places = made(module)
        whole = program("import", module, self.traced.in_specs, [self.stored[i] for i in inputs])
        where = [self.stored[inputs[k]].sharding for k in places]
        words: dict[str, Any] = {"out_shardings": where} if any(s is not None for s in where) else {}

        def convert(*flat: Any) -> list[Any]:
            return [whole(*flat)[k] for k in places]

        # It runs once: to make it fast takes longer than it does. Inside another program that one's options count.
        once = jax.jit(convert, compiler_options={"xla_backend_optimization_level": 0}, **words)
        return once, jax.jit(convert, **words), [inputs[k] for k in places]

    def converted(self, leaves: Sequence[Any]) -> list[Any]:
        """Arguments of the lowered step, from those of the original one."""
        arrays: list[Any] = list(leaves) + [None] * (len(self.stored) - len(leaves))
        if not self.stateful:
            return arrays
        once, inside, places = self._import
        convert = inside if any(isinstance(x, jax.core.Tracer) for x in leaves) else once
        for place, array in zip(places, convert(*leaves)):
            arrays[place] = array
        return arrays

    def with_states(self, arrays: Sequence[Any]) -> Any:
        """Arrays by argument of the lowered step, as the call's dynamic part."""
        plain = len(self.traced.in_specs)

        def make(node: Node, tree: Any) -> State:
            layout = self.layouts[node.start]
            return State(tree, dict(zip(self.family.extras, arrays[plain:])) if layout.carrier else {}, layout)

        return self.in_nest.join(arrays[:plain], make)

    def told(self, flat: Sequence[Any]) -> dict[str, Any]:
        """What the lowered step tells of itself, by role: nothing unless it was asked to."""
        outputs = self.lowered.manifest["outputs"]
        return {outputs[i]["role"]: flat[i] for i in range(len(self.traced.out_specs), len(flat)) if i not in self.feeds}

    def results(self, flat: Sequence[Any]) -> Any:
        """What the lowered step returned, as the function's results."""
        count = len(self.traced.out_specs)
        by_input = {self.feeds[i]: flat[i] for i in range(count, len(flat)) if i in self.feeds}
        added = [by_input.get(i) for i in range(len(self.traced.in_specs), len(self.stored))]

        def make(node: Node, tree: Any) -> State:
            layout = self._by_result[node.start]
            return State(tree, dict(zip(self.family.extras, added)) if layout.carrier else {}, layout)

        return self.out_nest.join(flat[:count], make)
