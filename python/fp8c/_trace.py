"""From a Python function to the text of its step, and from texts back to functions that JAX calls."""
from __future__ import annotations

import dataclasses
import functools
import inspect
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
from jax import export
from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo
from jax.sharding import NamedSharding, PartitionSpec

from fp8c._lowering import Error

Spec = jax.ShapeDtypeStruct


@dataclass(frozen=True)
class Traced:
    """A function of given shapes: its text and what its arguments and results are."""

    name: str
    text: str
    in_tree: Any
    in_specs: tuple[Spec, ...]
    out_tree: Any
    out_specs: tuple[Spec, ...]


def _tuple(value: Any) -> tuple[Any, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, (int, str)) else tuple(value)


class Statics:
    """Which arguments of a function are static: `jax.jit`'s words, with the other spelling of each."""

    def __init__(self, function: Callable[..., Any], argnums: Any, argnames: Any) -> None:
        self.argnums, self.argnames = set(_tuple(argnums)), set(_tuple(argnames))
        try:
            parameters = list(inspect.signature(function).parameters.values())
        except (TypeError, ValueError):
            parameters = []
        places = [p.name for p in parameters if p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)]
        self.argnums = {n + len(places) if n < 0 else n for n in self.argnums}
        # As in jax.jit: where only one of both is given, the other follows.
        if argnums is not None and argnames is None:
            self.argnames = {places[n] for n in self.argnums if n < len(places)}
        elif argnames is not None and argnums is None:
            self.argnums = {n for n, name in enumerate(places) if name in self.argnames}

    def split(self, args: Sequence[Any], kwargs: dict[str, Any]) -> tuple[Any, Any]:
        """The dynamic part `(args, kwargs)`, and a key for the static one."""
        dynamic = (tuple(a for i, a in enumerate(args) if i not in self.argnums),
                   {k: v for k, v in kwargs.items() if k not in self.argnames})
        key = (tuple((i, a) for i, a in enumerate(args) if i in self.argnums),
               tuple(sorted((k, v) for k, v in kwargs.items() if k in self.argnames)))
        return dynamic, key

    def join(self, dynamic: Any, args: Sequence[Any], kwargs: dict[str, Any]) -> tuple[Any, Any]:
        """The call with its dynamic part replaced."""
        rest, named = iter(dynamic[0]), dynamic[1]
        return (tuple(a if i in self.argnums else next(rest) for i, a in enumerate(args)),
                {k: named.get(k, v) for k, v in kwargs.items()})


def spec(x: Any, sharding: Any = None) -> Spec:
    """What an argument is, whatever it is given as."""
    aval = x if isinstance(x, Spec) else jax.typeof(x)
    sharding = sharding if sharding is not None else getattr(x, "sharding", None) if isinstance(x, Spec) else None
    return Spec(aval.shape, aval.dtype, sharding=sharding, weak_type=getattr(aval, "weak_type", False))


@functools.lru_cache(maxsize=4096)
def spread_sharding(sharding: Any) -> NamedSharding | None:
    """A sharding over several devices, in the shortest of its spellings: `P("x", None)` is `P("x")`."""
    if not isinstance(sharding, NamedSharding) or sharding.mesh.size == 1:
        return None
    axes = list(sharding.spec)
    while axes and axes[-1] is None:
        axes.pop()
    return NamedSharding(sharding.mesh, PartitionSpec(*axes), memory_kind=sharding.memory_kind)


def name_of(function: Any) -> str:
    """What messages call a function."""
    return str(getattr(function, "__name__", type(function).__name__))


def trace(function: Callable[..., Any], dynamic: Any, call: tuple[Any, Any], words: dict[str, Any]) -> Traced:
    """Traces a function as `jax.jit` does, with names and lines, and without dropping an argument.

    `call` has everything, `dynamic` what of it is no static argument; both in specs.
    """
    args, kwargs = call
    lowered = jax.jit(function, keep_unused=True, **words).trace(*args, **kwargs).lower()
    text = lowered.compiler_ir("stablehlo").operation.get_asm(enable_debug_info=True)
    in_specs, in_tree = jax.tree.flatten(dynamic)
    results, out_tree = jax.tree.flatten(lowered.out_info)
    out_specs = tuple(Spec(r.shape, r.dtype, sharding=spread_sharding(getattr(r, "sharding", None))) for r in results)
    return Traced(name_of(function), text, in_tree, tuple(in_specs), out_tree, out_specs)


@functools.cache
def _context() -> Any:
    """A context with every dialect that JAX knows."""
    module: Any = jax.jit(lambda: 0).lower().compiler_ir("stablehlo")
    return module.context


def parse(text: str) -> Any:
    """Reads a program with JAX's own parser."""
    return ir.Module.parse(text, _context())


def _artifact(module: Any) -> bytes:
    """The form that `jax.export` holds programs in. Only the current version knows every op."""
    return stablehlo.serialize_portable_artifact(module, stablehlo.get_current_version(), True)


def zeros(spec: Spec) -> Any:
    """Zeros of a type; for keys of random numbers, the key of zeros."""
    if not jnp.issubdtype(spec.dtype, jax.dtypes.prng_key):
        return jnp.zeros(spec.shape, spec.dtype)
    impl = spec.dtype._impl
    return jax.random.wrap_key_data(jnp.zeros((*spec.shape, *impl.key_shape), jnp.uint32), impl=impl.name)


def _refuse(what: str, name: str) -> Callable[..., Any]:
    def refuse(*_: Any, **__: Any) -> Any:
        raise Error(
            f"fp8c.jit({name}) cannot be {what}: it is a whole training step, with its gradients inside. "
            "Differentiate or map inside the function that you give to fp8c.jit, so that the step contains it")
    return refuse


def program(name: str, module: Any, in_specs: Iterable[Spec], out_specs: Iterable[Spec]) -> Callable[..., tuple[Any, ...]]:
    """A StableHLO program, as `parse` reads it, as a function of flat arrays that JAX can call, jit and donate to.

    A shell that returns zeros of the right types gives the signature; its text is then replaced. The module is used up: JAX rewrites it
    where it is written out.
    """
    in_specs, out_specs = tuple(in_specs), tuple(out_specs)

    def shell(*_: Any) -> tuple[Any, ...]:
        return tuple(zeros(s) for s in out_specs)

    shell.__name__ = name
    sharded = tuple(s.sharding for s in out_specs)
    words: dict[str, Any] = {"out_shardings": sharded} if any(s is not None for s in sharded) else {}
    exported = export.export(jax.jit(shell, keep_unused=True, **words))(*in_specs)
    exported = dataclasses.replace(exported, mlir_module_serialized=_artifact(module))

    @jax.custom_batching.custom_vmap
    def mapped(*flat: Any) -> tuple[Any, ...]:
        return exported.call(*flat)

    mapped.def_vmap(_refuse("mapped by jax.vmap", name))

    @jax.custom_jvp
    def call(*flat: Any) -> tuple[Any, ...]:
        return mapped(*flat)

    # JAX's own answer to a gradient through an exported program is zeros.
    call.defjvp(_refuse("differentiated by jax.grad", name))
    return call


def _main(module: Any) -> Any:
    """The body of `@main`. It is no longer there when the module is not."""
    for op in module.body.operations:
        if op.operation.name == "func.func" and ir.StringAttr(op.attributes["sym_name"]).value == "main":
            return op.regions[0].blocks[0]
    raise Error("the program has no @main")


def made(module: Any) -> list[int]:
    """Which results of a program are no arguments that it only hands on."""
    block = _main(module)
    arguments = set(block.arguments)
    returned = block.operations[len(block.operations) - 1].operands
    return [i for i, operand in enumerate(returned) if operand not in arguments]


def depends(module: Any) -> list[set[int]]:
    """For each result of a program the arguments that it may depend on."""
    block = _main(module)
    known: dict[Any, set[int]] = {argument: {i} for i, argument in enumerate(block.arguments)}

    def used(op: Any) -> set[int]:
        out: set[int] = set()
        for operand in op.operands:
            out |= known.get(operand, set())
        for region in op.regions:
            for inner in region.blocks:
                for nested in inner.operations:
                    out |= used(nested.operation)
        return out

    found: list[set[int]] = []
    for op in block.operations:
        if op.operation.name in ("func.return", "return"):
            found = [known.get(operand, set()) for operand in op.operands]
        reached = used(op.operation)
        for result in op.operation.results:
            known[result] = reached
    return found
