"""The patterns that XLA's own tests of its FP8 rewriter cover, in our words: is what `fp8c inspect` tells of each what XLA makes of it?

    python tests/xla_gpu/patterns.py --fp8c FP8C [--device h100 b200]

Names are those of the tests in XLA's `gemm_rewriter_fp8_test.cc`, so that each can be found there; programs are written here, and all stand
in one module, as products that share nothing. What of a pattern is not compiled is said in UNCHECKED.
"""

import argparse
import json
import sys

import calls
import compile as described
import hlo
import steps

F8, E5M2, FNUZ = "f8E4M3FN", "f8E5M2", "f8E4M3FNUZ"
BOTH, ONE, PLAIN = "both scales are arguments", "one scale is an argument", "codes go into the call as they are"


class Value:
    def __init__(self, name, shape, elem):
        self.name, self.shape, self.elem = name, tuple(shape), elem

    @property
    def type(self):
        return f"tensor<{''.join(f'{n}x' for n in self.shape)}{self.elem}>"


class Program:
    """A function that is written op by op."""

    def __init__(self):
        self.arguments, self.lines, self.results = [], [], []

    def argument(self, shape, elem):
        self.arguments.append(Value(f"%a{len(self.arguments)}", shape, elem))
        return self.arguments[-1]

    def op(self, text, shape, elem, kind=None):
        made = Value(f"%v{len(self.lines)}", shape, elem)
        self.lines.append(f"  {made.name} = stablehlo.{text} : {kind or made.type}")
        return made

    def unary(self, name, x):
        return self.op(f"{name} {x.name}", x.shape, x.elem)

    def binary(self, name, x, y):
        return self.op(f"{name} {x.name}, {y.name}", x.shape, x.elem)

    def as_type(self, x, elem):
        made = Value("", x.shape, elem)
        return self.op(f"convert {x.name}", x.shape, elem, f"({x.type}) -> {made.type}")

    def repeated(self, x, shape, dims=()):
        made = Value("", shape, x.elem)
        return self.op(f"broadcast_in_dim {x.name}, dims = {list(dims)}", shape, x.elem, f"({x.type}) -> {made.type}")

    def full(self, value, shape, elem):
        return self.op(f"constant dense<{value}>", shape, elem)

    def moved(self, x, text, shape):
        made = Value("", shape, x.elem)
        return self.op(text.format(x.name), shape, x.elem, f"({x.type}) -> {made.type}")

    def turned(self, x, order):
        return self.moved(x, f"transpose {{}}, dims = {list(order)}", [x.shape[i] for i in order])

    def reshaped(self, x, *shape):
        return self.moved(x, "reshape {}", shape)

    def padded(self, x, high):
        zero = self.full("0.0", (), x.elem)
        none = [0] * len(high)
        shape = [n + h for n, h in zip(x.shape, high)]
        made = Value("", shape, x.elem)
        return self.op(f"pad {x.name}, {zero.name}, low = {none}, high = {high}, interior = {none}", shape, x.elem, f"({x.type}, {zero.type}) -> {made.type}")

    def codes(self, *shape, elem="f32", code=F8, scale="multiply"):
        """Codes, widened and scaled by a number, or by none."""
        x = self.as_type(self.argument(shape, code), elem)
        return self.binary(scale, x, self.repeated(self.argument((), elem), shape)) if scale else x

    def product(self, x, y, contracted=(1, 0), batch=None, elem=None, precision=""):
        batch = batch or ([], [])
        kept = lambda v, side: [n for i, n in enumerate(v.shape) if i != contracted[side] and i not in batch[side]]
        shape = [x.shape[i] for i in batch[0]] + kept(x, 0) + kept(y, 1)
        made = Value("", shape, elem or x.elem)
        batching = f"batching_dims = {batch[0]} x {batch[1]}, " if batch[0] else ""
        text = f"dot_general {x.name}, {y.name}, {batching}contracting_dims = [{contracted[0]}] x [{contracted[1]}]{precision}"
        return self.op(text, shape, made.elem, f"({x.type}, {y.type}) -> {made.type}")

    def largest(self, x):
        least = self.full("0xFF800000" if x.elem == "f32" else "0xFC00", (), x.elem)
        made = Value("", (), x.elem)
        dims = list(range(len(x.shape)))
        text = f"reduce({x.name} init: {least.name}) applies stablehlo.maximum across dimensions = {dims}"
        self.results.append(self.op(text, (), x.elem, f"({x.type}, {least.type}) -> {made.type}"))

    def to_codes(self, x):
        low, high = (self.full(v, x.shape, x.elem) for v in ("-448.0", "448.0"))
        return self.as_type(self.op(f"clamp {low.name}, {x.name}, {high.name}", x.shape, x.elem), F8)

    def text(self):
        arguments = ", ".join(f"{a.name}: {a.type}" for a in self.arguments)
        kinds = ", ".join(r.type for r in self.results)
        names = ", ".join(r.name for r in self.results)
        return f"func.func @main({arguments}) -> ({kinds}) {{\n" + "\n".join(self.lines) + f"\n  return {names} : {kinds}\n}}\n"


def pair(p, elem="f32", **how):
    return p.codes(16, 32, elem=elem, **how), p.codes(32, 16, elem=elem, **how)


def raw(p):
    return p.argument((16, 32), F8), p.argument((32, 16), F8)


def scale(p, x, op="multiply"):
    return p.binary(op, x, p.repeated(p.argument((), x.elem), x.shape))


def bias(p, x, *shape):
    return p.binary("add", x, p.argument(shape or x.shape, x.elem))


def vector_bias(p, x):
    return p.binary("add", x, p.repeated(p.argument(x.shape[-1:], x.elem), x.shape, [len(x.shape) - 1]))


def relu(p, x):
    return p.binary("maximum", x, p.full("0.0", x.shape, x.elem))


def gelu(p, x):
    times = lambda x, value: p.binary("multiply", x, p.full(value, x.shape, x.elem))
    cube = p.binary("multiply", x, p.binary("multiply", x, x))
    inner = times(p.binary("add", x, times(cube, "0.044715")), "0.797884583")
    half = times(p.binary("add", p.unary("tanh", inner), p.full("1.0", x.shape, x.elem)), "0.5")
    return p.binary("multiply", x, half)


def scattered(p, scaled):
    """Three codes, filled up, repeated, cut and put into rows."""
    x = p.repeated(p.padded(p.codes(3, scale=scaled), [27]), (30, 8, 5), [0])
    x = p.reshaped(p.moved(x, "slice {} [2:18, 0:8, 0:4]", (16, 8, 4)), 16, 32)
    return p.product(x, p.codes(32, 16, scale=scaled))


def cut(p):
    zero = p.full("0", (), "i32")
    x = p.codes(32, 32)
    kinds = f"({x.type}, {zero.type}, {zero.type}) -> tensor<16x32xf32>"
    x = p.op(f"dynamic_slice {x.name}, {zero.name}, {zero.name}, sizes = [16, 32]", (16, 32), "f32", kinds)
    return p.product(x, p.codes(16, 32), (1, 1))


def chosen(p, other):
    x, y, mask = p.codes(16, 32), p.codes(16, 32), p.argument((16, 32), "i1")
    y = p.op(f"select {mask.name}, {y.name}, {p.full(other, (16, 32), 'f32').name}", (16, 32), "f32", f"{mask.type}, {y.type}")
    return p.product(x, y, (1, 1))


def inner_batch(p):
    y = [p.argument((8, 160, 1280), F8) for _ in range(2)]
    y = p.op(f"concatenate {y[0].name}, {y[1].name}, dim = 2", (8, 160, 2560), F8, f"({y[0].type}, {y[1].type}) -> tensor<8x160x2560x{F8}>")
    return p.as_type(p.product(p.argument((16, 8, 160), F8), y, (2, 1), ([1], [0]), "f32"), "bf16")


def column_major(p):
    x = p.turned(p.argument((2, 32, 64), F8), [0, 2, 1])
    return scale(p, p.product(x, p.argument((2, 32, 16), F8), (2, 1), ([0], [0]), "f32"))


def rank3(p, shape, elem, biased):
    rows, depth, columns = shape
    x = p.reshaped(p.codes(*rows, depth, elem=elem), rows[0] * rows[1], depth)
    return biased(p, p.reshaped(p.product(x, p.codes(depth, columns, elem=elem)), *rows, columns))


def measured(p, elem, *behind):
    """A product, what stands behind it, and its codes, with the largest magnitude of what they are made of."""
    x = p.product(*pair(p, elem))
    for one in behind:
        x = one(p, x)
    p.largest(p.unary("abs", x))
    return p.to_codes(scale(p, x, "divide"))


def turned_all_ways(p):
    """Each contracted dimension, each operand as it is and transposed, the result too."""
    for lhs in (0, 1):
        for rhs in (0, 1):
            for turns in range(8):
                shapes = [(64, 32) if lhs else (32, 64), (16, 32) if rhs else (32, 16)]
                sides = [p.turned(p.codes(*s[::-1]), [1, 0]) if turns >> i & 1 else p.codes(*s) for i, s in enumerate(shapes)]
                made = p.product(*sides, (lhs, rhs))
                p.results.append(p.turned(made, [1, 0]) if turns >> 2 else made)
    return p.results.pop()


def batched_all_ways(p):
    for lhs in (1, 2):
        for rhs in (1, 2):
            for turns in range(8):
                shapes = [(2, 64, 32) if lhs == 2 else (2, 32, 64), (2, 16, 32) if rhs == 2 else (2, 32, 16)]
                other = lambda s: (s[0], s[2], s[1])
                sides = [p.turned(p.codes(*other(s)), [0, 2, 1]) if turns >> i & 1 else p.codes(*s) for i, s in enumerate(shapes)]
                made = p.product(*sides, (lhs, rhs), ([0], [0]))
                p.results.append(p.turned(made, [1, 0, 2]) if turns >> 2 else made)
    return p.results.pop()


def precisions(p):
    p.results.append(p.product(p.codes(1600, 3200), p.codes(3200, 1600)))
    return p.product(p.codes(1600, 3200), p.codes(3200, 1600), precision=", precision = [HIGHEST, HIGHEST]")


FP8, FALLBACK = "fp8", "fallback"
# The name of XLA's test, what becomes of each product, the rule that decides, and the program.
PATTERNS = [
    ("SupportsF8NonMajorBatchDim", FP8, PLAIN, inner_batch),
    ("F8TransposeWithNonMajorBatchDim", FP8, PLAIN, lambda p: p.product(p.argument((2, 2, 16), E5M2), p.argument((8, 2, 16), F8), (2, 2), ([1], [1]), "f32")),
    ("UnsupportedTypesF8", FALLBACK, "one operand must be E4M3", lambda p: p.product(p.argument((16, 16), E5M2), p.argument((16, 16), E5M2))),
    ("UnscaledABUnscaledDF8", FP8, PLAIN, lambda p: p.product(*raw(p))),
    ("UnscaledABUnscaledDMatrixBiasF8", FP8, PLAIN, lambda p: bias(p, p.product(*raw(p)))),
    ("ScaledABUnscaledDColMajorLhsF8", FP8, PLAIN, column_major),
    ("ScaledABUnscaledDF8", FP8, BOTH, lambda p: p.product(*pair(p))),
    ("ScaledABUnscaledDPaddedF8", FP8, BOTH, lambda p: p.product(p.codes(13, 17), p.codes(17, 31))),
    ("ScaledABUnscaledDBitcastF8", FP8, BOTH, lambda p: p.product(p.reshaped(p.codes(2, 8, 16), 16, 16), p.codes(16, 16))),
    ("UnscaledABUnscaledDWithConvertF8", FP8, PLAIN, lambda p: p.product(*pair(p, scale=None))),
    ("ScaledABUnscaledDUnaryOpsF8", FP8, BOTH, lambda p: scattered(p, "multiply")),
    ("UnscaledABUnscaledDUnaryOpsWithConvertF8", FP8, PLAIN, lambda p: scattered(p, None)),
    ("ScaledABUnscaledDDynamicSliceF8", FP8, BOTH, cut),
    ("ScaledABUnscaledDSelectF8", FP8, BOTH, lambda p: chosen(p, "0.0")),
    ("ScaledABUnscaledDSelectNonzeroConstantF8", FALLBACK, "stablehlo.select", lambda p: chosen(p, "1.0")),
    ("BatchedScaledABUnscaledDF8", FP8, BOTH, lambda p: p.product(p.codes(10, 16, 32), p.codes(10, 32, 16), (2, 1), ([0], [0]))),
    ("ScaledABAlphaDF8", FP8, BOTH, lambda p: p.binary("multiply", p.product(*pair(p)), p.full("3.0", (16, 16), "f32"))),
    ("ScaledABUnscaledDReluActivationF8", FP8, BOTH, lambda p: relu(p, p.product(*pair(p)))),
    ("ScaledABUnscaledDVectorBiasThenApproxGeluActivationF8", FP8, BOTH, lambda p: gelu(p, vector_bias(p, p.product(*pair(p, "bf16"))))),
    ("ScaledABUnscaledDApproxGeluActivationF8", FP8, BOTH, lambda p: gelu(p, p.product(*pair(p, "bf16")))),
    ("InvScaledABUnscaledDF8", FP8, BOTH, lambda p: p.product(*pair(p, scale="divide"))),
    ("ScaledABUnscaledDMatrixBiasF8", FP8, BOTH, lambda p: bias(p, p.product(*pair(p)))),
    ("ScaledABUnscaledDMatrixBiasPaddedF8", FP8, BOTH, lambda p: bias(p, p.product(p.codes(14, 31), p.codes(31, 14)))),
    ("UnscaledABScaledDF8", FP8, PLAIN, lambda p: p.to_codes(scale(p, p.product(*raw(p), elem="f32"), "divide"))),
    ("UnscaledABScaledF32DF8", FP8, PLAIN, lambda p: scale(p, p.product(*raw(p), elem="f32"), "divide")),
    ("UnscaledABInvScaledF32DF8", FP8, PLAIN, lambda p: scale(p, p.product(*raw(p), elem="f32"))),
    ("UnscaledABScaledF32DMatrixBiasF8", FP8, PLAIN, lambda p: scale(p, bias(p, p.product(*raw(p), elem="f32")), "divide")),
    ("ScaledABScaledDF8", FP8, BOTH, lambda p: p.to_codes(scale(p, p.product(*pair(p)), "divide"))),
    ("ScaledABInvScaledDF8", FP8, BOTH, lambda p: p.to_codes(scale(p, p.product(*pair(p))))),
    ("ScaledABScaledDReluActivationF8", FP8, BOTH, lambda p: p.to_codes(scale(p, relu(p, p.product(*pair(p))), "divide"))),
    ("ScaledABScaledDMatrixBiasWithDAmaxF8", FP8, BOTH, lambda p: measured(p, "f16", bias)),
    ("ScaledABScaledDVectorBiasF8", FP8, BOTH, lambda p: p.to_codes(scale(p, vector_bias(p, p.product(*pair(p, "f16"))), "divide"))),
    ("ScaledABUnscaledDF32VectorBiasF8", FP8, BOTH, lambda p: vector_bias(p, p.product(*pair(p)))),
    ("ScaledABUnscaledDVectorBiasThenReluActivationF8", FP8, BOTH, lambda p: relu(p, vector_bias(p, p.product(*pair(p, "f16"))))),
    ("Rank3ScaledABUnscaledDVectorBiasF8", FP8, BOTH, lambda p: rank3(p, ((4, 16), 16, 32), "f16", vector_bias)),
    ("Rank3ScaledABUnscaledDVectorBiasPaddedF8", FP8, BOTH, lambda p: rank3(p, ((4, 15), 15, 31), "f16", vector_bias)),
    ("Rank3ScaledABUnscaledDMatrixBiasF8", FP8, BOTH, lambda p: rank3(p, ((4, 16), 16, 32), "f32", bias)),
    ("Rank3ScaledABUnscaledDMatrixBiasPaddedF8", FP8, BOTH, lambda p: rank3(p, ((3, 15), 15, 31), "f32", bias)),
    (
        "ScaledABUnscaledDMatrixBiasWithSliceF8",
        FP8,
        BOTH,
        lambda p: bias(p, p.moved(p.product(p.codes(48, 16), p.codes(16, 32)), "slice {} [16:48, 16:32]", (32, 16))),
    ),
    ("ScaledABUnscaledDMatrixBiasThenVectorBiasF8", FP8, BOTH, lambda p: vector_bias(p, bias(p, p.product(*pair(p, "f16"))))),
    ("ScaledABScaledDWithDAmaxF8", FP8, BOTH, lambda p: measured(p, "f32")),
    ("ScaledABScaledDWithDAmaxF8WithF16Intermediates", FP8, BOTH, lambda p: measured(p, "f16")),
    ("ScaledABScaledDReluActivationWithDAmaxF8", FP8, BOTH, lambda p: measured(p, "f32", relu)),
    ("UnscaledABUnscaledDPrecisionF8", FP8, BOTH, precisions),
    ("ScaledABUnscaledDF8Parameterized", FP8, BOTH, turned_all_ways),
    ("ScaledABUnscaledDF8ParameterizedBatched", FP8, BOTH, batched_all_ways),
    ("ScaledABUnscaledDF8TF32E5M2", FP8, BOTH, lambda p: p.product(p.codes(16, 32), p.codes(32, 16, code=E5M2))),
    ("FnuzTypeF8", FALLBACK, "f8E4M3FNUZ is no operand", lambda p: p.product(*pair(p, code=FNUZ))),
    ("NoTransposeOnBlackwellF8", FP8, PLAIN, lambda p: p.product(p.argument((32, 16), F8), p.argument((32, 16), F8), (0, 0))),
]
# What other parts of XLA decide before its rewriter looks.
OURS = [
    ("a vector", FALLBACK, "a product with a vector becomes a sum", lambda p: p.product(p.codes(1, 32), p.codes(32, 16))),
    ("few elements", FALLBACK, "so small a product is no call", lambda p: p.product(p.codes(4, 4), p.codes(4, 6))),
    ("a scale a column", FALLBACK, "more than one number", lambda p: p.product(p.codes(16, 32), scaled_columns(p))),
    ("one side only", FALLBACK, "not made from codes", lambda p: p.product(p.codes(16, 32, elem="bf16"), p.argument((32, 16), "bf16"))),
    ("in FP8 no more", FALLBACK, "stablehlo.tanh", lambda p: p.product(p.unary("tanh", p.codes(16, 32)), p.codes(32, 16))),
]
# Read in XLA's source and not compiled.
UNCHECKED = {
    "DoNotRewriteToF8OnPreAda": "GPUs before compute capability 8.9 have no FP8 products: fp8c has no such target",
    "DoNotRewriteOnPreAdaWithF32Output": "the same",
    "FnuzTypeF8 on MI300": "there the FNUZ types are taken and these are not (CreateF8CustomCall); no compiler for it is at hand",
    "block-scaled products": "BlockScalingRewriter and cuDNN, which is not at hand",
}


def scaled_columns(p):
    x = p.as_type(p.argument((32, 16), F8), "f32")
    return p.binary("multiply", x, p.repeated(p.argument((16,), "f32"), (32, 16), [1]))


def program():
    """All patterns as one function, and for each pattern the lines of the text and the arguments that are its own."""
    p, owned = Program(), []
    for pattern in PATTERNS + OURS:
        lines, arguments = len(p.lines), len(p.arguments)
        p.results.append(pattern[3](p))
        # The head of the function is a line.
        owned.append((range(lines + 2, len(p.lines) + 2), range(arguments, len(p.arguments))))
    return p.text(), owned


def fp8_calls(compiled):
    """Line and first argument of each FP8 call: XLA gives it the place of something near its product, or none, but then its scales are arguments."""
    entry = hlo.Program(compiled).entry
    for item in entry.values():
        if item.target == hlo.FP8_CALL:
            taken = [entry[name].word(r"parameter\((\d+)\)") for name in item.operands]
            yield int(item.word(r"source_line=(\d+)") or 0), next((int(n) for n in taken if n), None)


def faults(fp8c, devices):
    """What is told otherwise than the table has it, or becomes something else."""
    text, owned = program()
    found = json.loads(steps.run(fp8c, "inspect", "-", "--recipe", "bf16", "--target", "xla-gpu", "--format", "json", text=text))
    products = list(zip(calls.lines_of(text), found["dots"], strict=True))
    for (name, call, rule, _), (lines, _) in zip(PATTERNS + OURS, owned, strict=True):
        for told in (product["xla"] for line, product in products if line in lines):
            if told["call"] != call or rule not in told["rule"]:
                yield f"{name}: told {told['call']} ({told['rule']}), expected {call} ({rule})"
    for device in devices:
        made = list(fp8_calls(described.measure(text, device)[1]))
        for (name, call, _, _), (lines, arguments) in zip(PATTERNS + OURS, owned, strict=True):
            became = sum(line in lines if line else argument in arguments for line, argument in made)
            expected = sum(line in lines for line, _ in products) if call == FP8 else 0
            if became != expected:
                yield f"{name}: {device}: {became} FP8 calls, told are {expected}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fp8c", default="fp8c", help="the command line")
    parser.add_argument("--device", nargs="+", default=["h100", "b200"], choices=sorted(hlo.SPEEDS))
    args = parser.parse_args()
    sys.exit("\n".join(faults(args.fp8c, args.device)) or None)


if __name__ == "__main__":
    main()
