"""A training step of PyTorch as StableHLO: `python torch_step.py DIR` writes step.mlir and step.npz, which the command line takes.

    fp8c train step.mlir --inputs step.npz --feed in_013=tokens --steps 20 --compare bf16

Needs torch and torch-mlir, both from PyPI. The step is one function: gradients by torch.func, Adam written out. The loop around the
lowered step is the command line's, or JAX's (docs/jax.md): nothing of PyTorch runs StableHLO.
"""
import sys
from pathlib import Path

import numpy as np
import torch
from torch._decomp import core_aten_decompositions
from torch.fx.experimental.proxy_tensor import make_fx
from torch_mlir import fx

WIDTH, VOCABULARY, CONTEXT, BATCH = 64, 64, 8, 32


class Model(torch.nn.Module):
    """A gated MLP over a window of tokens."""

    def __init__(self):
        super().__init__()
        self.embed = torch.nn.Embedding(VOCABULARY, WIDTH)
        self.gate = torch.nn.Linear(CONTEXT * WIDTH, 2 * WIDTH, bias=False)
        self.up = torch.nn.Linear(CONTEXT * WIDTH, 2 * WIDTH, bias=False)
        self.down = torch.nn.Linear(2 * WIDTH, WIDTH, bias=False)

    def forward(self, window):
        x = self.embed(window).reshape(-1, CONTEXT * WIDTH)
        return self.down(torch.nn.functional.silu(self.gate(x)) * self.up(x)) @ self.embed.weight.T


torch.manual_seed(0)
model = Model().to(torch.bfloat16)
names = [name for name, _ in model.named_parameters()]
params = [p.detach().clone() for p in model.parameters()]
# The trace tells tensors apart by what they are, not by where they stand: each argument is a tensor of its own.
first, second = ([torch.zeros(p.shape) for p in params] for _ in range(2))


def loss_of(params, tokens):
    """Cross entropy of the last token of each row."""
    logits = torch.func.functional_call(model, dict(zip(names, params)), (tokens[:, :-1],)).float()
    return torch.nn.functional.cross_entropy(logits, tokens[:, -1].long())


def train_step(params, m, v, t, tokens):
    """One step of Adam."""
    grads, loss = torch.func.grad_and_value(loss_of)(params, tokens)
    grads = [g.float() for g in grads]
    t = t + 1
    m = [0.9 * a + 0.1 * g for a, g in zip(m, grads)]
    v = [0.99 * a + 0.01 * g * g for a, g in zip(v, grads)]
    new = [(p.float() - 3e-3 * (a / (1 - 0.9**t)) / ((b / (1 - 0.99**t)).sqrt() + 1e-8)).to(p.dtype) for p, a, b in zip(params, m, v)]
    return new, m, v, t, loss


def squeeze(x, dims):
    """torch-mlir lowers no squeeze of several dimensions; this is the same."""
    dims = [d % x.dim() for d in dims]
    return x.reshape([size for i, size in enumerate(x.shape) if not (i in dims and size == 1)])


def empty_permuted(size, order, **words):
    """The gradient of SiLU fills one; torch-mlir knows no other order of dimensions than their own."""
    return torch.zeros(size, dtype=words.get("dtype"))


def flat_step(*leaves):
    """The step on a flat list of tensors, as a text has them."""
    n = len(params)
    new, m, v, t, loss = train_step(leaves[:n], leaves[n:2 * n], leaves[2 * n:3 * n], *leaves[3 * n:])
    return *new, *m, *v, t, loss


def batches(count):
    """Tokens that follow a pattern, so that there is something to learn."""
    rng = np.random.default_rng(0)
    return (np.cumsum(rng.integers(0, 3, (count, BATCH, CONTEXT + 1)), 2) % VOCABULARY).astype(np.int32)


def main(folder=".", steps=40):
    """Writes the step, its arrays and so many batches; gives the losses that PyTorch has on them."""
    tokens = torch.from_numpy(batches(steps))
    state = (params, first, second, torch.zeros(()))
    leaves = [*params, *first, *second, state[3], tokens[0]]
    aten = torch.ops.aten
    decompositions = {**core_aten_decompositions(), aten.squeeze.dims: squeeze, aten.empty_permuted.default: empty_permuted}
    traced = make_fx(torch.func.functionalize(flat_step), decomposition_table=decompositions)(*leaves)
    traced.graph.eliminate_dead_code()
    text = str(fx.stateless_fx_import(traced, output_type="stablehlo"))
    Path(folder, "step.mlir").write_text(text)
    bits = lambda x: x.view(torch.uint16).numpy() if x.dtype == torch.bfloat16 else x.numpy()
    np.savez(Path(folder, "step.npz"), tokens=tokens.numpy(), **{f"in_{i:03}": bits(x) for i, x in enumerate(leaves)})
    losses = []
    for batch in tokens:
        *state, loss = train_step(*state, batch)
        losses.append(loss.item())
    return losses


if __name__ == "__main__":
    print(main(*sys.argv[1:])[-1])
