"""Times the steps of docs/gpu.md on the GPU of this machine, in one run, beside the model's figures. Has not been run on a card yet.

    python tests/xla_gpu/on_card.py --fp8c FP8C [--steps 20] [--model flax_llama]

Needs JAX with CUDA (requirements.txt has it) and ten minutes. Arguments are random, nothing is donated.
"""

import argparse
import re
import statistics
import time

import compile as described
import steps

RECIPES = ["bf16", "Flax's FP8", "delayed", "smooth-swiglu", *steps.CHANGED]
DONATED = re.compile(r",?\s*(tf\.aliasing_output = \d+ : i32|jax\.buffer_donor = true)")


def text_of(fp8c, model, recipe):
    text = described.text_of(steps.FLAX_FP8 if recipe == "Flax's FP8" else steps.MODELS[model])
    return text if recipe in ("bf16", "Flax's FP8") else steps.Lowering(fp8c, text, recipe).text


def timed(text, count):
    """The median time of a step in seconds."""
    import jax
    import numpy as np
    from jax._src import xla_bridge
    from jax._src.interpreters import mlir as jax_mlir
    from jaxlib import xla_client
    from jaxlib.mlir import ir

    backend, device = xla_bridge.get_backend(), jax.devices()[0]
    with jax_mlir.make_ir_context(), ir.Location.unknown():
        module = ir.Module.parse(DONATED.sub("", text).replace("{, ", "{"))
        main = next(f for f in module.body if f.name.value == "main")
        types = [(list(t.shape), jax.numpy.dtype(dtype_name(t.element_type))) for t in map(ir.RankedTensorType, main.type.inputs)]
        program = backend.compile_and_load(module, xla_client.DeviceList((device,)), xla_client.CompileOptions())
    rng = np.random.default_rng(0)
    arrays = [jax.device_put(value(rng, shape, dtype), device) for shape, dtype in types]
    taken = []
    for _ in range(count + 3):
        start = time.perf_counter()
        results = program.execute_sharded(arrays).disassemble_into_single_device_arrays()
        for one in results:
            one[0].block_until_ready()
        taken.append(time.perf_counter() - start)
    return statistics.median(taken[3:])


def dtype_name(element):
    """What NumPy calls an element type."""
    names = {"bf16": "bfloat16", "i1": "bool", "f8E4M3FN": "float8_e4m3fn", "f8E5M2": "float8_e5m2"}
    text = str(element)
    return names.get(text) or re.sub(r"^(ui|i|f)", lambda m: {"ui": "uint", "i": "int", "f": "float"}[m[1]], text)


def value(rng, shape, dtype):
    """Numbers around a hundredth; counts of one."""
    import ml_dtypes
    import numpy as np

    if np.issubdtype(dtype, np.integer) or dtype == bool:
        return np.ones(shape, dtype)
    exact = {ml_dtypes.float8_e4m3fn, ml_dtypes.float8_e5m2}
    size = 1.0 if dtype.type in exact else 0.01
    return (rng.random(shape, np.float32) * size).astype(dtype)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fp8c", default="fp8c", help="the command line")
    parser.add_argument("--model", default="flax_llama", choices=sorted(steps.MODELS))
    parser.add_argument("--steps", type=int, default=20)
    args = parser.parse_args()
    base = None
    for recipe in RECIPES:
        if recipe == "Flax's FP8" and args.model != "flax_llama":
            continue
        seconds = timed(text_of(args.fp8c, args.model, recipe), args.steps)
        base = base or seconds
        print(f"{recipe:<32} {1e3 * seconds:9.3f} ms  gain {base / seconds:.3f}", flush=True)


if __name__ == "__main__":
    main()
