"""One competitor in a process of its own: `worker.py jax|iree|torch|copy THREADS`, a JSON request a line.

load  compiles a program and puts its arguments where they are needed; answers with what that took
time  runs it some times; answers with milliseconds
save  writes the results of one run to an archive
"""
import importlib.util
import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

import arrays


class Jax:
    def __init__(self, threads):
        import jax
        from jax._src.interpreters import mlir as jax_mlir
        from jax._src.lib import xla_client
        from jaxlib.mlir import ir

        self.jax, self.jax_mlir, self.xla, self.ir = jax, jax_mlir, xla_client, ir
        self.version = f"jax {jax.__version__}"

    def compile(self, text, feeds):
        """With `feeds` the memory of those arguments is given away for results, as jax.jit's donate_argnums does."""
        with self.jax_mlir.make_ir_context() as context, self.ir.Location.unknown(context):
            module = self.ir.Module.parse(text)
            main = next(op for op in module.body.operations if str(op.attributes["sym_name"]) == '"main"')
            if feeds:
                given = {argument: result for result, argument in feeds.items()}
                number = self.ir.IntegerType.get_signless(32)
                attribute = lambda i: {"tf.aliasing_output": self.ir.IntegerAttr.get(number, given[i])}
                main.attributes["arg_attrs"] = self.ir.ArrayAttr.get(
                    [self.ir.DictAttr.get(attribute(i) if i in given else {}) for i in range(len(main.type.inputs))]
                )
            devices = tuple(self.jax.devices()[:1])
            start = time.perf_counter()
            made = devices[0].client.compile_and_load(module, self.xla.DeviceList(devices), self.xla.CompileOptions())
            return made, 1e3 * (time.perf_counter() - start)

    def load(self, case):
        inputs, _ = arrays.signature(case["text"])
        self.feeds = {int(i): argument for i, argument in case["feeds"].items()}
        self.program, took = self.compile(case["text"], self.feeds)
        self.host = arrays.load(case["archive"], inputs)
        self.arguments = [self.jax.device_put(a) for a in self.host]
        memory = self.program.get_compiled_memory_stats()
        peak = memory.argument_size_in_bytes + memory.output_size_in_bytes + memory.temp_size_in_bytes
        return {"compile_ms": took, "peak": peak}

    def run(self):
        results = self.program.execute(self.arguments)
        for r in results:
            r.block_until_ready()
        for i, argument in self.feeds.items():
            self.arguments[argument] = results[i]
        return results

    def results(self):
        self.arguments = [self.jax.device_put(np.array(a)) for a in self.host]
        return [np.array(r) for r in self.run()]


class Iree:
    def __init__(self, threads):
        import iree.runtime as runtime
        from importlib.metadata import version

        runtime.flags.parse_flags(f"--task_topology_group_count={threads}")
        self.runtime = runtime
        self.version = f"IREE {version('iree-base-compiler')}"
        self.config = runtime.Config("local-task")
        # Not the script of that name, which a time limit would stop without its child.
        folder = Path(importlib.util.find_spec("iree.compiler").origin).parent
        self.compiler = folder / "_mlir_libs" / "iree-compile"

    ELEMENTS = {"bf16": "BFLOAT_16", "f32": "FLOAT_32", "f8E4M3FN": "FLOAT_8_E4M3_FN", "f8E5M2": "FLOAT_8_E5M2",
                "i32": "SINT_32", "ui32": "UINT_32", "i64": "SINT_64", "i1": "BOOL_8"}

    def load(self, case):
        source = Path(case["folder"]) / "iree.mlir"
        made = source.with_suffix(".vmfb")
        source.write_text(case["text"])
        start = time.perf_counter()
        words = [str(self.compiler), str(source), "-o", str(made), "--iree-input-type=stablehlo",
                 "--iree-hal-target-device=local", "--iree-hal-local-target-device-backends=llvm-cpu",
                 "--iree-llvmcpu-target-cpu=host"]
        try:
            done = subprocess.run(words, capture_output=True, text=True, timeout=case["limit_s"])
        except subprocess.TimeoutExpired:
            raise RuntimeError(f"iree-compile: not done in {case['limit_s']} s") from None
        took = 1e3 * (time.perf_counter() - start)
        if done.returncode:
            lines = [line for line in done.stderr.splitlines() if "error:" in line] or done.stderr.splitlines()
            raise RuntimeError("iree-compile: " + lines[0].split("error:")[-1].strip()[:160] if lines else "it died")
        rt = self.runtime
        module = rt.VmModule.copy_buffer(self.config.vm_instance, made.read_bytes())
        self.context = rt.VmContext(self.config.vm_instance, modules=[*self.config.default_vm_modules, module])
        self.function = module.lookup_function("main")
        inputs, self.types = arrays.signature(case["text"])
        self.arguments = rt.VmVariantList(len(inputs))
        for value, (kind, shape) in zip(arrays.load(case["archive"], inputs), inputs):
            # A copy: memory that the runtime may use as it lies.
            view = self.config.device.allocator.allocate_buffer_copy(
                memory_type=rt.MemoryType.DEVICE_LOCAL | rt.MemoryType.HOST_VISIBLE,
                allowed_usage=rt.BufferUsage.DEFAULT | rt.BufferUsage.MAPPING,
                device=self.config.device,
                buffer=np.array(arrays.plain(value), order="C"),
                element_type=getattr(rt.HalElementType, self.ELEMENTS[kind]),
            )
            self.arguments.push_ref(view)
        return {"compile_ms": took}

    def run(self):
        results = self.runtime.VmVariantList(len(self.types))
        self.context.invoke(self.function, self.arguments, results)
        return results

    def results(self):
        rt, made = self.runtime, self.run()
        found = []
        for i, (kind, shape) in enumerate(self.types):
            view = made.get_as_object(i, rt.HalBufferView)
            mapped = view.get_buffer().map()
            count = int(np.prod(shape, dtype=np.int64)) * arrays.dtype(kind).itemsize
            raw = np.asarray(mapped.asarray([count], np.dtype(np.uint8))).copy()
            found.append(raw.view(arrays.dtype(kind)).reshape(shape))
        return found


class Torch:
    def __init__(self, threads):
        import torch

        torch.set_num_threads(threads)
        torch.set_grad_enabled(False)
        self.torch = torch
        self.version = f"torch {torch.__version__}"

    def load(self, case):
        import torch_cases

        self.case = case
        name, parameters = case["torch"]
        inputs, _ = arrays.signature(case["text"])
        kinds = {"bf16": self.torch.bfloat16, "f8E4M3FN": self.torch.float8_e4m3fn, "f8E5M2": self.torch.float8_e5m2}
        given = []
        for value, (kind, _) in zip(arrays.load(case["archive"], inputs), inputs):
            tensor = self.torch.from_numpy(np.array(arrays.plain(value)))
            given.append(tensor.view(kinds[kind]) if kind in kinds else tensor)
        self.call = getattr(torch_cases, name)(*given, **parameters)
        return {"note": getattr(self.call, "note", None)}

    def run(self):
        return self.call()

    def results(self):
        # From the first arguments again: some run in place.
        self.load(self.case)
        made = self.run()
        made = made if isinstance(made, tuple) else (made,)
        wide = [r.to(self.torch.float32) if r.is_floating_point() else r for r in made]
        return [np.array(r.contiguous().numpy()) for r in wide]


class Copy:
    """How fast NumPy copies what a program reads to where it is already: a copy of the first argument, in as many
    parts as there are threads."""

    def __init__(self, threads):
        from concurrent.futures import ThreadPoolExecutor

        self.threads = threads
        self.pool = ThreadPoolExecutor(threads)
        self.version = f"numpy {np.__version__}"

    def load(self, case):
        (kind, shape), *_ = arrays.signature(case["text"])[0]
        count = int(np.prod(shape)) * arrays.dtype("f32").itemsize
        source, target = np.ones(count, np.uint8), np.zeros(count, np.uint8)
        self.parts = list(zip(np.array_split(target, self.threads), np.array_split(source, self.threads)))
        return {"bytes": 2 * count}

    def run(self):
        list(self.pool.map(lambda part: np.copyto(*part), self.parts))

    def results(self):
        raise RuntimeError("it computes nothing")


NEEDS = {"jax": ["jax"], "iree": ["iree.compiler", "iree.runtime"], "torch": ["torch"], "copy": []}
KINDS = {"jax": Jax, "iree": Iree, "torch": Torch, "copy": Copy}


def available(module):
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def serve(name, threads, answer):
    missing = [m for m in NEEDS[name] if not available(m)]
    if missing:
        answer({"missing": f"{', '.join(missing)} is not installed"})
        return
    peer = KINDS[name](threads)
    answer({"version": peer.version})
    for line in sys.stdin:
        request = json.loads(line)
        try:
            if request["do"] == "load":
                before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
                reply = peer.load(request)
                for _ in range(2):
                    peer.run()
                reply["rss_growth"] = 1024 * (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
            elif request["do"] == "save":
                arrays.save(request["path"], peer.results(), "out_")
                reply = {}
            else:
                times = []
                stop = time.perf_counter() + request["seconds"]
                while len(times) < request["least"] or time.perf_counter() < stop:
                    start = time.perf_counter()
                    results = peer.run()
                    times.append(1e3 * (time.perf_counter() - start))
                    # Its memory is free before the next run: an allocator that keeps it need not ask the system.
                    del results
                reply = {"times": times}
        except Exception as error:
            reply = {"error": f"{type(error).__name__}: {str(error).strip()[:200]}"}
        answer(reply)


def main():
    # What libraries print does not mix with answers.
    channel = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)

    def answer(reply):
        channel.write(json.dumps(reply) + "\n")
        channel.flush()

    serve(sys.argv[1], int(sys.argv[2]), answer)


if __name__ == "__main__":
    main()
