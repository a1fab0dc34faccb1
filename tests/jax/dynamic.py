"""Holds fp8c to XLA on programs of sizes that are known when they run: `stablehlo/testdata/dynamic` of the StableHLO project.

    python dynamic.py FOLDER [NAME ..]

Arguments of @main that are scalars of i64 are sizes, as JAX passes them. Each unknown size of another argument is one of them, or
made of them: what fits is found by trying. fp8c's interpreter gets the program as it is and arrays of these sizes; XLA gets the program
refined to them. `FP8C` names the binary.
"""
import itertools
import os
import pathlib
import re
import subprocess
import sys
import tempfile

from run_stablehlo import EXTENDED, parse

import jax
import numpy as np
from jax._src.interpreters import mlir as jax_mlir
from jax._src.lib import xla_client

jax.config.update("jax_enable_x64", True)
ROOT = pathlib.Path(__file__).resolve().parents[2]
FP8C = os.environ.get("FP8C", str(ROOT / "target/debug/fp8c"))
# What sizes are given, others where two are wanted; and where a program wants larger ones.
SIZES = [[4, 3, 5], [8, 7, 9]]
NUMPY = {"f16": np.float16, "f32": np.float32, "f64": np.float64, "i1": np.bool_, "complex<f32>": np.complex64,
         "complex<f64>": np.complex128, **{f"{'u' * u}i{n}": np.dtype(f"{'u' * u}int{n}").type
                                          for n in (8, 16, 32, 64) for u in (0, 1)}, **EXTENDED}


def split(ty):
    """Sizes (None where unknown) and element type of `tensor<?x4xf32>`."""
    sizes, elem = re.fullmatch(r"tensor<((?:(?:\?|\d+)x)*)(.*)>", ty).groups()
    return [None if n == "?" else int(n) for n in sizes.split("x")[:-1]], elem


def data(shape, elem, random):
    kind = NUMPY[elem]
    if elem == "i1":
        return random.integers(0, 2, shape).astype(kind)
    if elem.lstrip("u").startswith("i"):
        return random.integers(0, 4, shape).astype(kind)
    values = np.asarray(random.integers(-16, 17, shape) / 8)
    if elem.startswith("complex"):
        values = values + 1j * random.integers(-16, 17, shape) / 8
    return np.asarray(values).astype(kind)


def stored(array):
    return array.view(np.uint16) if array.dtype == EXTENDED["bf16"] else array


def assignments(types, values):
    """For each way to choose sizes: the arguments' shapes and the values of those that are sizes."""
    scalars = [i for i, ty in enumerate(types) if ty == "tensor<i64>"]
    unknown = [(i, d) for i, ty in enumerate(types) for d, n in enumerate(split(ty)[0]) if n is None]
    given = {i: values[at % len(values)] for at, i in enumerate(scalars)}
    plain = list(given.values())
    made = plain + [n + k for n in plain for k in (1, 2, -1)] + [2 * n for n in plain] + [n * m for n in plain for m in plain]
    for among in (plain, list(dict.fromkeys(made))):
        for sizes in itertools.islice(itertools.product(among, repeat=len(unknown)), 300):
            chosen = dict(zip(unknown, sizes))
            yield given, [[chosen.get((i, d), n) for d, n in enumerate(split(ty)[0])] for i, ty in enumerate(types)]


def refined(text, types, results, given, shapes):
    """The program for arguments of these shapes, in which sizes are constants."""
    inner = re.sub(r"func\.func public @main\(", "func.func private @inner(", text)
    ty = lambda i: "tensor<" + "".join(f"{n}x" for n in shapes[i]) + split(types[i])[1] + ">"
    free = [i for i in range(len(types)) if i not in given]
    lines = [f"%a{i} = stablehlo.constant dense<{n}> : tensor<i64>" for i, n in given.items()]
    lines += [f"%a{i} = stablehlo.convert %x{i} : ({ty(i)}) -> {types[i]}" for i in free]
    names = [f"%r#{i}" if len(results) > 1 else "%r" for i in range(len(results))]
    call = "%r" + (f":{len(results)}" if len(results) > 1 else "") + " = " if results else ""
    lines += [f"{call}call @inner({', '.join(f'%a{i}' for i in range(len(types)))}) : ({', '.join(types)}) -> ({', '.join(results)})",
              f"return {', '.join(names)}" + (f" : {', '.join(results)}" if results else "")]
    main = f"func.func public @main({', '.join(f'%x{i}: {ty(i)}' for i in free)}) -> ({', '.join(results)}) {{\n" + "\n".join(lines) + "\n}\n"
    at = inner.rindex("}")
    return inner[:at] + main + inner[at:]


def near(a, b):
    if a.shape != b.shape or a.dtype != b.dtype:
        return f"{a.dtype}{list(a.shape)}, not {b.dtype}{list(b.shape)}"
    if a.dtype == np.bool_ or np.issubdtype(a.dtype, np.integer):
        return None if (a == b).all() else f"{(a != b).sum()} of {a.size} differ"
    wide = np.complex128 if np.issubdtype(a.dtype, np.complexfloating) else np.float64
    within = 0.02 if a.dtype == EXTENDED["bf16"] else 2e-3 if a.dtype == np.float16 else 1e-5
    a, b = a.astype(wide), b.astype(wide)
    bad = ~np.isclose(a, b, rtol=within, atol=within, equal_nan=True)
    return f"{bad.sum()} of {a.size} differ: {a[bad][:3]}, not {b[bad][:3]}" if bad.any() else None


def run(path, folder, values):
    text = path.read_text()
    module = parse(text)
    main = next(op for op in module.body.operations if op.attributes["sym_name"].value == "main")
    with module.context:
        types, results = [[str(t) for t in side] for side in (main.type.inputs, main.type.results)]
    said, client = "no sizes fit", jax.devices()[0].client
    for given, shapes in assignments(types, values):
        static = refined(text, types, results, given, shapes)
        try:
            module = jax_mlir.refine_polymorphic_shapes(parse(static))
        except Exception as error:
            said = f"XLA does not refine it: {str(error).splitlines()[0][:150]}"
            continue
        break
    else:
        given, shapes = next(iter(assignments(types, values)))
        module = None
    random = np.random.default_rng(1)
    arrays = [np.int64(given[i]) if i in given else data(shapes[i], split(ty)[1], random) for i, ty in enumerate(types)]
    ins, outs = folder / "in.npz", folder / "out.npz"
    np.savez(ins, **{f"in_{i:03}": stored(np.asarray(a)) for i, a in enumerate(arrays)})
    done = subprocess.run([FP8C, "run", path, "--inputs", ins, "--outputs", outs], capture_output=True, text=True, timeout=120)
    if done.returncode:
        return f"fp8c: {done.stderr.splitlines()[0]} (XLA: {said if module is None else 'runs'})"
    if module is None:
        return said + "; fp8c runs it"
    with module.context:
        devices = xla_client.DeviceList(tuple(jax.devices()[:1]))
        program = client.compile_and_load(module, devices, xla_client.CompileOptions())
    wanted = program.execute([jax.device_put(a) for i, a in enumerate(arrays) if i not in given])
    found = np.load(outs)
    for i, want in enumerate(wanted):
        want, have = np.asarray(want), found[f"out_{i:03}"]
        have = have.view(want.dtype) if want.dtype == EXTENDED["bf16"] else have
        if why := near(have, want):
            return f"result {i} of {results[i]}, sizes {shapes}: {why}"
    return None


def main():
    folder, *only = sys.argv[1:]
    paths = [p for p in sorted(pathlib.Path(folder).glob("*.mlir")) if not only or any(n in p.name for n in only)]
    bad = 0
    with tempfile.TemporaryDirectory() as scratch:
        for path in paths:
            try:
                why = None
                for values in SIZES:
                    why = run(path, pathlib.Path(scratch), values)
                    if not why or not why.startswith("fp8c: "):
                        break
            except Exception as error:
                why = f"{type(error).__name__}: {str(error).splitlines()[0][:200] if str(error) else ''}"
            if why:
                bad += 1
                print(f"{path.name}: {why}", flush=True)
    print(f"{len(paths) - bad} of {len(paths)} hold")
    sys.exit(bad > 0)


if __name__ == "__main__":
    main()
