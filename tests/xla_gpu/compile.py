"""Compiles StableHLO by XLA for an NVIDIA GPU that is described, not present.

    python compile.py MODULE.mlir [--device h100] [--devices 1] [--hlo OUT.hlo] [--top N]

Needs an environment with requirements.txt; prints the figures of `hlo.figures` as JSON, with temporaries and the time to compile.
Without a device nothing is tuned: XLA takes its default algorithms. cuDNN is not there, so block-scaled products fall back to BF16.
"""

import argparse
import contextlib
import gzip
import json
import logging
import os
import pathlib
import resource

import hlo

DEVICES = pathlib.Path(__file__).parent / "devices"


def text_of(path):
    """A file's text; `.gz` is unpacked."""
    path = pathlib.Path(path)
    return gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else path.read_text()


def compiled(text, device="h100", devices=1):
    """The program that XLA makes of a module, and the seconds of the processor that it took."""
    os.environ["JAX_PLATFORMS"] = "cpu"
    os.environ.setdefault("XLA_FLAGS", "--xla_gpu_autotune_level=0 --xla_gpu_enable_triton_gemm=false")
    logging.disable(logging.CRITICAL)
    import jax_plugins.xla_cuda12 as plugin
    import numpy as np
    from jax._src.interpreters import mlir as jax_mlir
    from jax.experimental import topologies
    from jaxlib import xla_client
    from jaxlib.mlir import ir

    # Once in a process.
    with contextlib.suppress(Exception):
        plugin.initialize()
    if not xla_client.pjrt_plugin_initialized("cuda"):
        xla_client.initialize_pjrt_plugin("cuda")
    described = topologies.get_topology_desc(
        platform="cuda",
        topology_name=device,
        target_config=(DEVICES / f"{device}.txtpb").read_text(),
        topology=f"1x{devices}x1",
    ).devices
    options = xla_client.CompileOptions()
    if devices > 1:
        build = options.executable_build_options
        options.num_partitions = build.num_partitions = devices
        build.use_spmd_partitioning = build.use_shardy_partitioner = True
        build.device_assignment = xla_client.DeviceAssignment.create(np.arange(devices).reshape(1, -1))
    with jax_mlir.make_ir_context(), ir.Location.unknown():
        module = ir.Module.parse(text)
        start = processor_seconds()
        program = described[0].client.compile(module, xla_client.DeviceList(tuple(described)[:devices]), options)
    return program, processor_seconds() - start


def processor_seconds():
    """Of this process and of those it waited for: the assembler is one of its own."""
    of = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in of)


def measure(text, device="h100", devices=1):
    """Figures of a module, and the text of the program that XLA made of it."""
    program, seconds = compiled(text, device, devices)
    made = program.hlo_modules()[0].to_string()
    out = hlo.figures(made, device)
    memory = program.get_compiled_memory_stats()
    out["temp_mb"] = round(memory.temp_size_in_bytes / 1e6, 3)
    out["compile_s"] = round(seconds, 1)
    out["lines"] = text.count("\n")
    return out, made


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("module")
    parser.add_argument("--device", default="h100", choices=sorted(hlo.SPEEDS))
    parser.add_argument("--devices", type=int, default=1)
    parser.add_argument("--hlo", help="write the compiled program to this file")
    parser.add_argument("--top", type=int, default=0, help="list the kernels that take longest")
    args = parser.parse_args()
    out, made = measure(text_of(args.module), args.device, args.devices)
    print(json.dumps(out))
    if args.hlo:
        pathlib.Path(args.hlo).write_text(made)
    kernels = sorted(hlo.Program(made).kernels(args.device), key=lambda k: -k.seconds * k.times)
    for k in kernels[: args.top]:
        print(f"{1e3 * k.seconds:9.4f} ms x{k.times:<3} {k.bytes / 1e6:10.2f} MB  {k.label}  {k.instruction.name}  {k.instruction.source}")


if __name__ == "__main__":
    main()
