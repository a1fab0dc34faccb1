"""A compiled XLA program as data, read from its text, and a roofline of it.

The roofline is a model: a kernel takes the longer of its arithmetic at the type's peak and its bytes at the memory's bandwidth, and a
launch. It is the same for every program, so ratios of it say which program does less; it is no measurement.
"""

import dataclasses
import json
import math
import pathlib
import re

SPEEDS = json.loads((pathlib.Path(__file__).parent / "devices" / "speeds.json").read_text())

_WIDTHS = {"pred": 1, "token": 0, "f4e2m1fn": 0.5, "s4": 0.5, "u4": 0.5, "bf16": 2}
_ARRAY = re.compile(r"\b(pred|token|bf16|[suf]\d+[a-z0-9]*)\[([\d,]*)\]")
_NAME = re.compile(r"%([\w.\-$]+)")
# Nothing is launched for these.
_NOTHING = {"parameter", "constant", "tuple", "get-tuple-element", "bitcast", "after-all", "partition-id", "replica-id", "copy-done"}
_COLLECTIVE = re.compile(r"(all-gather|all-reduce|reduce-scatter|all-to-all|collective-permute)(-start)?$")
FP8_CALL = "__cublas$lt$matmul$f8"


def width(element):
    """Bytes of an element."""
    if element in _WIDTHS:
        return _WIDTHS[element]
    return 1 if element.startswith("f8") else int(re.sub(r"\D.*", "", element[1:])) / 8


def arrays(text):
    """Element types and shapes of all arrays that a type's text names."""
    return [(element, [int(d) for d in dims.split(",") if d]) for element, dims in _ARRAY.findall(text)]


def size(text):
    """Bytes of all arrays in a type's text."""
    return sum(width(element) * math.prod(dims) for element, dims in arrays(text))


@dataclasses.dataclass
class Instruction:
    name: str
    type: str
    op: str
    operands: list
    line: str
    root: bool

    def word(self, pattern):
        found = re.search(pattern, self.line)
        return found[1] if found else ""

    @property
    def target(self):
        return self.word(r'custom_call_target="([^"]*)"')

    @property
    def called(self):
        return self.word(r"(?:calls|body|to_apply)=%?([\w.\-$]+)")

    @property
    def source(self):
        """Its path in the program that was compiled."""
        return self.word(r'op_name="([^"]*)"')


def _closing(text, start=0):
    """Where the parenthesis that is open at `start` closes."""
    depth = 0
    for at in range(start, len(text)):
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        if depth == 0:
            return at
    return len(text)


def _instruction(line):
    head = re.match(r"\s+(ROOT )?%?([\w.\-$]+) = ", line)
    if not head:
        return None
    rest = line[head.end() :]
    cut = _closing(rest) + 1 if rest.startswith("(") else rest.find(" ")
    kind, rest = rest[:cut], rest[cut:].lstrip()
    opening = rest.find("(")
    operands = _NAME.findall(rest[opening : _closing(rest, opening)])
    return Instruction(head[2], kind, rest[:opening], operands, line, bool(head[1]))


class Program:
    """Computations by name, each of instructions by name; `entry` is the one that runs."""

    def __init__(self, text):
        self.computations, self.entry = {}, None
        own = None
        for line in text.splitlines():
            head = re.match(r"(ENTRY )?%?([\w.\-$]+) \(.*\) -> .* \{", line)
            if head:
                own = self.computations[head[2]] = {}
                self.entry = own if head[1] else self.entry
            elif own is not None and (found := _instruction(line)):
                own[found.name] = found

    def kernels(self, device):
        """What is launched, with its share of the roofline."""
        return list(self._launched(self.entry, SPEEDS[device], 1))

    def _launched(self, computation, speeds, times):
        for item in computation.values():
            if item.op in _NOTHING or item.op.endswith("-done"):
                continue
            if item.op == "while":
                turns = int(item.word(r'known_trip_count\\?"?:\{\\?"?n\\?"?:\\?"?(\d+)') or 1)
                yield from self._launched(self.computations[item.word(r"body=%?([\w.\-$]+)")], speeds, times * turns)
            elif item.op in ("call", "async-start") and item.called in self.computations:
                yield from self._launched(self.computations[item.called], speeds, times)
            elif item.op == "conditional":
                branch = item.word(r"branch_computations=\{%?([\w.\-$]+)")
                yield from self._launched(self.computations.get(branch, {}), speeds, times)
            else:
                yield self._kernel(computation, item, speeds, times)

    def _kernel(self, computation, item, speeds, times):
        whole = [size(computation[name].type) if name in computation else 0 for name in item.operands]
        if item.op == "fusion" and item.called in self.computations:
            inner = self.computations[item.called]
            moved = sum(_read(inner, i, n) for i, n in enumerate(whole)) + _written(inner, item.type)
        elif item.op in ("slice", "dynamic-slice", "gather"):
            moved = 2 * size(item.type)
        else:
            # A product's workspace is no result.
            moved = sum(whole) + size(re.sub(r", s8\[\d+\]\{0\}\)$", ")", item.type))
        flops, peak = 0, speeds["f32"]
        if item.op == "dot" or "matmul" in item.target or "gemm" in item.target:
            flops = _product_flops(computation, item)
            peak = speeds["fp8" if item.target == FP8_CALL else "bf16"]
        seconds = max(flops / peak, moved / speeds["memory"]) + speeds["launch"]
        collective = _COLLECTIVE.match(item.op)
        label = collective[1] if collective else item.target or item.op
        return Kernel(item, label, times, flops, moved, seconds)


@dataclasses.dataclass
class Kernel:
    instruction: Instruction
    label: str
    times: int
    flops: float
    bytes: float
    seconds: float

    @property
    def fp8(self):
        return self.label == FP8_CALL


def _product_flops(computation, item):
    dims = item.word(r'lhs_contracting_dimensions"?[:=]\[?\{?"?([\d",]*)')
    first = computation.get(item.operands[0]) if item.operands else None
    result = arrays(item.type)
    if not (dims and first and result):
        return 0
    shape = arrays(first.type)[0][1]
    depth = math.prod(shape[int(d)] for d in re.findall(r"\d+", dims))
    return 2 * depth * math.prod(result[0][1])


def _read(inner, index, whole):
    """Bytes that a fusion reads of a parameter: no more than its slices, where it is only sliced."""
    own = next((i.name for i in inner.values() if i.op == "parameter" and f"parameter({index})" in i.line), None)
    if own is None:
        return whole
    total = 0
    for user in inner.values():
        if own not in user.operands:
            continue
        first = user.operands[0] == own
        if first and user.op in ("slice", "dynamic-slice", "gather"):
            total += size(user.type)
        elif not (first and user.op == "dynamic-update-slice"):
            return whole
    return min(total, whole)


def _written(inner, kind):
    """Bytes that a fusion writes: no more than the update, where its root updates in place."""
    root = next((i for i in inner.values() if i.root), None)
    if root is not None and root.op == "dynamic-update-slice" and root.operands[1] in inner:
        return size(inner[root.operands[1]].type)
    return size(kind)


def figures(text, device):
    """The figures of a compiled program: what its products became, kernels, bytes, roofline."""
    kernels = Program(text).kernels(device)
    products = [k for k in kernels if k.flops]
    total = lambda values: sum(values)
    return {
        "products": total(k.times for k in products),
        "fp8": total(k.times for k in products if k.fp8),
        "kernels": total(k.times for k in kernels),
        "gbytes": round(total(k.bytes * k.times for k in kernels) / 1e9, 5),
        "matmul_ms": round(1e3 * total(k.seconds * k.times for k in products), 4),
        "ms": round(1e3 * total(k.seconds * k.times for k in kernels), 4),
    }
