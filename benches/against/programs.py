"""Programs of one or a few ops as StableHLO text: the cases below whole steps."""
from dataclasses import dataclass, field

HEAD = "module {{\n  func.func public @main({arguments}) -> ({results}) {{\n"
TAIL = "    return {values} : {types}\n  }}\n}}\n"
LARGEST = {"f8E4M3FN": 448.0, "f8E5M2": 57344.0}
BITS = {"f32": "0xFF800000", "bf16": "0xFF80"}


@dataclass
class Case:
    """A program and what the competitors need besides its text."""

    name: str
    group: str
    text: str
    # Arguments: element type, shape, and the standard deviation of normal values or a constant ("=1").
    inputs: list
    # What torch runs instead: the name of a function in `torch_cases` and its parameters. None: nothing.
    torch: tuple | None = None
    # Result i becomes argument feeds[i] of the next run: XLA gets that memory for it.
    feeds: dict = field(default_factory=dict)
    # Work: floating-point operations and bytes read and written at least once.
    flops: float = 0.0
    bytes: float = 0.0
    # Where the arguments are, when they are not made from `inputs`.
    archive: str | None = None


def tensor(shape, kind):
    return f"tensor<{''.join(f'{d}x' for d in shape)}{kind}>"


def size(shape, kind=None):
    count = 1
    for d in shape:
        count *= d
    return count * ({"f32": 4, "i32": 4, "bf16": 2}.get(kind, 1) if kind else 1)


def program(inputs, body, values, types):
    arguments = ", ".join(f"%arg{i}: {tensor(shape, kind)}" for i, (kind, shape, _) in enumerate(inputs))
    lines = "".join(f"    {line}\n" for line in body)
    types = ", ".join(types)
    return HEAD.format(arguments=arguments, results=types) + lines + TAIL.format(values=", ".join(values), types=types)


def product(name, group, kind, left, right, result, dims, out_kind, torch, flops):
    inputs = [(kind, left, 0.5), (kind, right, 0.5)]
    out = tensor(result, out_kind)
    line = (
        f"%0 = stablehlo.dot_general %arg0, %arg1, {dims}, precision = [DEFAULT, DEFAULT] : "
        f"({tensor(left, kind)}, {tensor(right, kind)}) -> {out}"
    )
    moved = size(left, kind) + size(right, kind) + size(result, out_kind)
    return Case(name, group, program(inputs, [line], ["%0"], [out]), inputs, torch, flops=flops, bytes=moved)


def matmul(m, n, k, kind, group):
    dims = "contracting_dims = [1] x [0]"
    out = "bf16" if kind == "bf16" else "f32"
    name = f"{'bf16' if kind == 'bf16' else 'fp8'} {m}x{n}x{k}"
    return product(name, group, kind, [m, k], [k, n], [m, n], dims, out, ("matmul", {"kind": kind}), 2 * m * n * k)


def attention():
    flops = 2 * 32 * 128 * 128 * 64
    yield product(
        "bf16 attention 32x[128x64]x[64x128]", "batched", "bf16", [32, 128, 64], [32, 64, 128], [32, 128, 128],
        "batching_dims = [0] x [0], contracting_dims = [2] x [1]", "bf16", ("bmm", {}), flops,
    )
    yield product(
        "bf16 scores bqhd,bkhd", "batched", "bf16", [4, 128, 8, 64], [4, 128, 8, 64], [4, 8, 128, 128],
        "batching_dims = [0, 2] x [0, 2], contracting_dims = [3] x [3]", "bf16", ("scores", {}), flops,
    )
    yield product(
        "bf16 mix bhqk,bkhd", "batched", "bf16", [4, 8, 128, 128], [4, 128, 8, 64], [4, 8, 128, 64],
        "batching_dims = [0, 1] x [0, 2], contracting_dims = [3] x [1]", "bf16", ("mix", {}), flops,
    )


def cast_down(kind):
    n = 1 << 24
    inputs = [("f32", [n], 100.0)]
    wide, narrow = tensor([n], "f32"), tensor([n], kind)
    body = [
        f"%lo = stablehlo.constant dense<{-LARGEST[kind]:e}> : tensor<f32>",
        f"%hi = stablehlo.constant dense<{LARGEST[kind]:e}> : tensor<f32>",
        f"%0 = stablehlo.clamp %lo, %arg0, %hi : (tensor<f32>, {wide}, tensor<f32>) -> {wide}",
        f"%1 = stablehlo.convert %0 : ({wide}) -> {narrow}",
    ]
    text = program(inputs, body, ["%1"], [narrow])
    return Case(f"f32 -> {kind}", "casts", text, inputs, ("cast_down", {"kind": kind}), bytes=5 * n)


def cast_up(kind):
    n = 1 << 24
    inputs = [(kind, [n], 10.0)]
    wide, narrow = tensor([n], "f32"), tensor([n], kind)
    text = program(inputs, [f"%0 = stablehlo.convert %arg0 : ({narrow}) -> {wide}"], ["%0"], [wide])
    return Case(f"{kind} -> f32", "casts", text, inputs, ("cast_up", {"kind": kind}), bytes=5 * n)


ROWS, COLUMNS = 2560, 4096


class Body:
    """Lines of a program over ROWS x COLUMNS."""

    def __init__(self):
        self.lines = []

    def add(self, line):
        name = f"%{len(self.lines)}"
        self.lines.append(f"{name} = {line}")
        return name

    def constant(self, value, kind, shape=None):
        shape = [ROWS, COLUMNS] if shape is None else shape
        return self.add(f"stablehlo.constant dense<{value}> : {tensor(shape, kind)}")

    def op(self, name, *operands, kind="f32"):
        return self.add(f"stablehlo.{name} {', '.join(operands)} : {tensor([ROWS, COLUMNS], kind)}")

    def convert(self, value, before, after):
        if before == after:
            return value
        types = [tensor([ROWS, COLUMNS], kind) for kind in (before, after)]
        return self.add(f"stablehlo.convert {value} : ({types[0]}) -> {types[1]}")

    def reduce(self, value, op, init):
        start = self.add(f"stablehlo.constant dense<{init}> : tensor<f32>")
        return self.add(
            f"stablehlo.reduce({value} init: {start}) applies stablehlo.{op} across dimensions = [1] : "
            f"({tensor([ROWS, COLUMNS], 'f32')}, tensor<f32>) -> {tensor([ROWS], 'f32')}"
        )

    def spread(self, value, dim, kind="f32"):
        shape = [ROWS] if dim == 0 else [COLUMNS]
        return self.add(
            f"stablehlo.broadcast_in_dim {value}, dims = [{dim}] : ({tensor(shape, kind)}) -> "
            f"{tensor([ROWS, COLUMNS], kind)}"
        )


def rms_norm(kind):
    whole = [ROWS, COLUMNS]
    inputs = [(kind, whole, 1.0), (kind, [COLUMNS], "=1")]
    b = Body()
    x = b.convert("%arg0", kind, "f32")
    total = b.reduce(b.op("multiply", x, x), "add", "0.0")
    row = tensor([ROWS], "f32")
    mean = b.add(f"stablehlo.divide {total}, {b.constant(float(COLUMNS), 'f32', [ROWS])} : {row}")
    shifted = b.add(f"stablehlo.add {mean}, {b.constant('1.0e-05', 'f32', [ROWS])} : {row}")
    scale = b.add(f"stablehlo.rsqrt {shifted} : {row}")
    y = b.convert(b.op("multiply", x, b.spread(scale, 0)), "f32", kind)
    y = b.op("multiply", y, b.spread("%arg1", 1, kind), kind=kind)
    return row_case("RMSNorm", kind, inputs, b, y)


def softmax(kind):
    inputs = [(kind, [ROWS, COLUMNS], 3.0)]
    b = Body()
    x = b.convert("%arg0", kind, "f32")
    largest = b.reduce(x, "maximum", BITS["f32"])
    e = b.op("exponential", b.op("subtract", x, b.spread(largest, 0)))
    total = b.reduce(e, "add", "0.0")
    return row_case("softmax", kind, inputs, b, b.convert(b.op("divide", e, b.spread(total, 0)), "f32", kind))


def swiglu(kind):
    inputs = [(kind, [ROWS, COLUMNS], 2.0), (kind, [ROWS, COLUMNS], 2.0)]
    b = Body()
    e = b.op("exponential", b.op("negate", "%arg0", kind=kind), kind=kind)
    gate = b.op("divide", b.constant("1.0", kind), b.op("add", e, b.constant("1.0", kind), kind=kind), kind=kind)
    y = b.op("multiply", b.op("multiply", "%arg0", gate, kind=kind), "%arg1", kind=kind)
    return row_case("SwiGLU", kind, inputs, b, y)


def row_case(name, kind, inputs, body, value):
    whole = [ROWS, COLUMNS]
    types = [tensor(whole, kind)]
    moved = sum(size(shape, k) for k, shape, _ in inputs) + size(whole, kind)
    text = program(inputs, body.lines, [value], types)
    function = name.lower()
    return Case(f"{name} {kind}", "elementwise", text, inputs, (function, {"kind": kind}), bytes=moved)


def adamw(kind):
    """The fifth step. Parameters and gradients of `kind`, moments in f32."""
    whole = [ROWS, COLUMNS]
    inputs = [(kind, whole, 0.02), (kind, whole, 0.001), ("f32", whole, "=0.0001"), ("f32", whole, "=0.000001")]
    b = Body()
    c = lambda value: b.constant(value, "f32")
    p, g = b.convert("%arg0", kind, "f32"), b.convert("%arg1", kind, "f32")
    mul, add = (lambda x, y: b.op("multiply", x, y)), (lambda x, y: b.op("add", x, y))
    m = add(mul("%arg2", c("0.9")), mul(g, c("0.1")))
    v = add(mul("%arg3", c("0.999")), mul(mul(g, g), c("0.001")))
    m_hat, v_hat = mul(m, c(f"{1 / (1 - 0.9**5):.7e}")), mul(v, c(f"{1 / (1 - 0.999**5):.7e}"))
    step = b.op("divide", m_hat, add(b.op("sqrt", v_hat), c("1.0e-08")))
    moved_by = mul(add(step, mul(p, c("0.01"))), c("1.0e-03"))
    new = b.convert(b.op("subtract", p, moved_by), "f32", kind)
    types = [tensor(whole, k) for k in (kind, "f32", "f32")]
    text = program(inputs, b.lines, [new, m, v], types)
    moved = sum(size(shape, k) for k, shape, _ in inputs) + size(whole, kind) + 2 * size(whole, "f32")
    torch = ("adamw", {}) if kind == "f32" else None
    return Case(f"AdamW {kind}", "elementwise", text, inputs, torch, feeds={0: 0, 1: 2, 2: 3}, bytes=moved)


def cases():
    for kind in ("bf16", "f8E4M3FN"):
        for n in (512, 1024, 2048):
            yield matmul(n, n, n, kind, "products")
    for kind in ("bf16", "f8E4M3FN"):
        for m, n, k in ((2048, 172, 64), (2048, 64, 172), (128, 64, 172), (1, 11008, 4096)):
            yield matmul(m, n, k, kind, "skinny")
    yield from attention()
    for kind in LARGEST:
        yield cast_down(kind)
    for kind in LARGEST:
        yield cast_up(kind)
    for make in (rms_norm, softmax, swiglu, adamw):
        for kind in ("f32", "bf16"):
            yield make(kind)
