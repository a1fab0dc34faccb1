"""Is what `fp8c inspect` tells of products what XLA makes of them? Compares both over many graphs.

    python tests/xla_gpu/lint.py GRAPH.mlir.. --fp8c FP8C [--recipe delayed ..] [--device h100 b200]

Prints for each graph how many products are told to be FP8 calls, how many calls there are, and every product that became something else
than was told; graphs that XLA does not take are named. Products without a call of their own were merged with others or became part of
attention. Checks that a self-checking program makes are left out, as XLA has no such calls.
"""

import argparse
import pathlib
import re
import sys

import calls
import compile as described
import hlo
import steps


def text_of(graph):
    """A graph without the checks of a self-checking program."""
    return re.sub(r"\n *stablehlo\.custom_call @check\.[^\n]*", "", described.text_of(graph))


def compared(lowered, device):
    """Faults, and in words what was compared."""
    devices = re.search(r"mhlo\.num_partitions = (\d+)", lowered.text)
    _, compiled = described.measure(lowered.text, device, int(devices[1]) if devices else 1)
    joined = calls.joined(lowered, compiled)
    told = sum(product.get("xla", {}).get("call") == "fp8" for product, _ in joined)
    own = sum(bool(found) for _, found in joined)
    made = sum(item.target == hlo.FP8_CALL for c in hlo.Program(compiled).computations.values() for item in c.values())
    return list(calls.unlike(lowered, compiled)), f"{len(joined)} products, {told} told to be FP8, {made} FP8 calls, {len(joined) - own} without a call of their own"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("graphs", nargs="+", type=pathlib.Path)
    parser.add_argument("--fp8c", default="fp8c", help="the command line")
    parser.add_argument("--recipe", nargs="+", default=["delayed"])
    parser.add_argument("--device", nargs="+", default=["h100"], choices=sorted(hlo.SPEEDS))
    args = parser.parse_args()
    checked = faults = 0
    for graph in args.graphs:
        for recipe in args.recipe:
            try:
                lowered = steps.Lowering(args.fp8c, text_of(graph), recipe)
            except Exception as error:
                print(f"{graph.name}, {recipe}: not lowered: {str(getattr(error, 'stderr', error))[:200]!r}", flush=True)
                continue
            if not lowered.products:
                continue
            for device in args.device:
                try:
                    found, words = compared(lowered, device)
                except Exception as error:
                    print(f"{graph.name}, {recipe}, {device}: not compiled: {str(error)[:200]!r}", flush=True)
                    continue
                checked += len(lowered.products)
                faults += len(found)
                print(f"{graph.name}, {recipe}, {device}: {words}", flush=True)
                for fault in found:
                    print(f"  {fault}", flush=True)
    print(f"{checked} products, {faults} became something else than was told")
    sys.exit(faults > 0)


if __name__ == "__main__":
    main()
