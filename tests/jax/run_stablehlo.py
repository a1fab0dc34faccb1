"""Runs StableHLO programs in JAX's own runtime: a reader and executor that knows nothing of fp8c.

    python run_stablehlo.py MODULE.mlir --inputs IN.npz --outputs OUT.npz

IN.npz holds the arguments of @main as in_000, in_001, ...; OUT.npz gets the results as out_000, out_001, ... Types that
NumPy lacks (bf16, FP8) are stored as unsigned integers of the same width; the program's types say what they are. BF16 is
rounded wherever the program says so.
"""
import argparse
import os
import re

os.environ.setdefault("JAX_PLATFORMS", "cpu")
os.environ.setdefault("XLA_FLAGS", "--xla_allow_excess_precision=false")

import jax
import ml_dtypes
import numpy as np
from jax._src.interpreters import mlir as jax_mlir
from jax._src.lib import xla_client
from jaxlib.mlir import ir

EXTENDED = {
    "bf16": ml_dtypes.bfloat16,
    "f8E4M3": ml_dtypes.float8_e4m3,
    "f8E4M3FN": ml_dtypes.float8_e4m3fn,
    "f8E5M2": ml_dtypes.float8_e5m2,
}


def parse(text):
    """Reads and verifies a program with the dialects that JAX has; the module keeps its context alive."""
    with jax_mlir.make_ir_context() as context, ir.Location.unknown(context):
        module = ir.Module.parse(text)
        assert module.operation.verify()
        return module


class Program:
    """A compiled program: call it with arrays, in the order of @main's arguments."""

    def __init__(self, path):
        module = parse(open(path).read())
        main = next(op for op in module.body.operations if op.attributes["sym_name"].value == "main")
        self.types = [re.split("[<x]", str(t).rstrip(">"))[-1] for t in main.type.inputs]
        devices = tuple(jax.devices()[:1])
        with module.context:
            client, options = devices[0].client, xla_client.CompileOptions()
            self.program = client.compile_and_load(module, xla_client.DeviceList(devices), options)

    def put(self, index, array):
        """The array as argument `index`: integers that stand for bf16 or FP8 become what they stand for."""
        array, kind = np.asarray(array), EXTENDED.get(self.types[index])
        return jax.device_put(array.view(kind) if kind and array.dtype != kind else array)

    def __call__(self, arguments):
        return self.program.execute([self.put(i, a) if isinstance(a, np.ndarray) else a
                                     for i, a in enumerate(arguments)])


def arguments(archive):
    """in_000, in_001, ... of an archive, in order."""
    return [archive[name] for name in sorted(n for n in archive.files if n.startswith("in_"))]


def plain(array):
    """An array in a type that NumPy can store."""
    array = np.asarray(array)
    narrow = array.dtype in [np.dtype(kind) for kind in EXTENDED.values()]
    return array.view(np.uint16 if array.dtype.itemsize == 2 else np.uint8) if narrow else array


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("module")
    parser.add_argument("--inputs")
    parser.add_argument("--outputs")
    args = parser.parse_args()
    results = Program(args.module)(arguments(np.load(args.inputs)) if args.inputs else [])
    if args.outputs:
        np.savez(args.outputs, **{f"out_{i:03}": plain(r) for i, r in enumerate(results)})


if __name__ == "__main__":
    main()
