"""Is what `fp8c inspect` tells of products what XLA makes of them? Compares both over many graphs.

    python tests/xla_gpu/lint.py GRAPH.mlir.. --fp8c FP8C [--recipe delayed ..] [--device h100 b200]

Prints every product that became something else than was told; graphs that XLA does not take or that have no products are named.
"""

import argparse
import pathlib
import sys

import calls
import compile as described
import hlo
import steps


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
                lowered = steps.Lowering(args.fp8c, described.text_of(graph), recipe)
            except Exception as error:
                print(f"{graph.name}, {recipe}: not lowered: {str(getattr(error, 'stderr', error))[:120]!r}", flush=True)
                continue
            if not lowered.products:
                continue
            for device in args.device:
                try:
                    _, compiled = described.measure(lowered.text, device)
                except Exception as error:
                    print(f"{graph.name}, {recipe}, {device}: not compiled: {str(error)[:120]!r}", flush=True)
                    continue
                found = list(calls.unlike(lowered, compiled))
                checked += len(lowered.products)
                faults += len(found)
                for fault in found:
                    print(f"{graph.name}, {recipe}, {device}: {fault}", flush=True)
    print(f"{checked} products, {faults} became something else than was told")
    sys.exit(faults > 0)


if __name__ == "__main__":
    main()
