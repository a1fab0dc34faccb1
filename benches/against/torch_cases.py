"""What torch runs for each program: the fastest way that its public functions offer without a compiler.

Each function takes tensors and returns a call without arguments. Results go to memory that is there already, where the
function of torch has `out=`.
"""
import torch
from torch.nn import functional


def matmul(a, b, kind):
    if kind == "bf16":
        out = torch.empty(a.shape[0], b.shape[1], dtype=a.dtype)
        return lambda: torch.mm(a, b, out=out)
    one = torch.ones(())
    columns = b.t().contiguous().t()

    def scaled():
        return torch._scaled_mm(a, columns, one, one, out_dtype=torch.float32)

    def widened():
        return torch.mm(a.to(torch.bfloat16), b.to(torch.bfloat16)).to(torch.float32)

    try:
        scaled()
        return scaled
    except Exception:
        widened.note = "converted to BF16 first: no FP8 product"
        return widened


def bmm(a, b):
    out = torch.empty(a.shape[0], a.shape[1], b.shape[2], dtype=a.dtype)
    return lambda: torch.bmm(a, b, out=out)


def scores(q, k):
    return lambda: torch.matmul(q.transpose(1, 2), k.permute(0, 2, 3, 1))


def mix(p, v):
    return lambda: torch.matmul(p, v.transpose(1, 2))


def cast_down(x, kind):
    narrow, largest = {"f8E4M3FN": (torch.float8_e4m3fn, 448.0), "f8E5M2": (torch.float8_e5m2, 57344.0)}[kind]
    clamped, out = torch.empty_like(x), torch.empty(x.shape, dtype=narrow)
    return lambda: out.copy_(torch.clamp(x, -largest, largest, out=clamped))


def cast_up(x, kind):
    out = torch.empty(x.shape, dtype=torch.float32)
    return lambda: out.copy_(x)


def rmsnorm(x, weight, kind):
    return lambda: functional.rms_norm(x, (x.shape[-1],), weight, 1e-5)


def softmax(x, kind):
    out = torch.empty_like(x)
    return lambda: torch.softmax(x, -1, out=out)


def swiglu(a, b, kind):
    out = torch.empty_like(a)
    return lambda: torch.mul(functional.silu(a), b, out=out)


def adamw(p, g, m, v):
    steps = [torch.tensor(4.0)]

    def call():
        torch._fused_adamw_(
            [p], [g], [m], [v], [], steps, amsgrad=False, lr=1e-3, beta1=0.9, beta2=0.999, weight_decay=0.01, eps=1e-8,
            maximize=False,
        )
        return p, m, v

    return call
