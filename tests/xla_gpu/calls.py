"""Products of a lowered step, and the calls of the compiled program that were made of them.

Products of the lowered text stand in the order of those that `fp8c inspect` lists, and a call of the compiled program says the line of
the product that it was made of. A product that has no call of its own was merged with others or became part of attention.
"""

import re

import hlo


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
    """Each product as fp8c lists it, with the calls that XLA made of it."""
    lines = lines_of(lowered.text)
    if len(lines) != len(lowered.products):
        raise SystemExit(f"the step has {len(lines)} products, fp8c lists {len(lowered.products)}")
    calls = made(hlo.Program(compiled), lines)
    return [(product, sorted(set(calls[line]))) for product, line in zip(lowered.products, lines)]


def unlike(lowered, compiled):
    """Products that became something else than fp8c says (`xla` in its list), of those that have calls of their own."""
    for product, found in joined(lowered, compiled):
        told = product.get("xla", {}).get("call")
        if found and told and (told == "fp8") != (found == [hlo.FP8_CALL]):
            yield f"{product['id']} {product['role']}: told {told} ({product['xla']['rule']}), became {', '.join(found)}"
