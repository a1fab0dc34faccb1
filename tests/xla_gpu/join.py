"""What XLA made of each product of a lowered step: fp8c's table of products beside the program compiled for a described GPU.

    python tests/xla_gpu/join.py MODEL.mlir --fp8c FP8C [--recipe delayed] [--device h100]

Products of the lowered text stand in the order of those that `fp8c inspect` lists, and a call of the compiled program says the line of
the product that it was made of. A product that has no call of its own was merged with others or became part of attention.
"""

import argparse
import re

import compile as described
import hlo
import steps

# A call that several products became has the place of one of them.
MERGED = "in another product's call"


def lines_of(text):
    """Lines of products in a lowered step, in order."""
    return [n for n, line in enumerate(text.splitlines(), 1) if re.search(r"= stablehlo\.dot_general ", line)]


def made(program, lines):
    """The calls made of each line."""
    out = {line: [] for line in lines}
    for computation in program.computations.values():
        for item in computation.values():
            line = int(item.word(r"source_line=(\d+)") or 0)
            if line in out and (item.op == "dot" or "matmul" in item.target or "gemm" in item.target):
                out[line].append(item.target or item.op)
    return out


def joined(lowered, compiled):
    """For each product: what fp8c says, and what XLA made of it."""
    lines = lines_of(lowered.text)
    if len(lines) != len(lowered.products):
        raise SystemExit(f"the step has {len(lines)} products, fp8c lists {len(lowered.products)}")
    calls = made(hlo.Program(compiled), lines)
    for product, line in zip(lowered.products, lines):
        yield product, ", ".join(sorted(set(calls[line]))) or MERGED


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("--fp8c", default="fp8c", help="the command line")
    parser.add_argument("--recipe", default="delayed")
    parser.add_argument("--device", default="h100", choices=sorted(hlo.SPEEDS))
    args = parser.parse_args()
    lowered = steps.Lowering(args.fp8c, described.text_of(args.model), args.recipe)
    _, compiled = described.measure(lowered.text, args.device)
    for product, call in joined(lowered, compiled):
        shape = f"{product['m']}x{product['n']}x{product['k']}"
        print(f"{product['id']}  {product['role']:<6} {shape:<18} {product['precision']:<5} {call}")


if __name__ == "__main__":
    main()
