"""What XLA made of each product of a lowered step: fp8c's table of products beside the program compiled for a described GPU.

    python tests/xla_gpu/join.py MODEL.mlir --fp8c FP8C [--recipe delayed] [--device h100]

Beside each product stands what fp8c says XLA makes of it, and the rule.
"""

import argparse

import calls
import compile as described
import hlo
import steps

# A call that several products became has the place of one of them.
MERGED = "in another product's call"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model")
    parser.add_argument("--fp8c", default="fp8c", help="the command line")
    parser.add_argument("--recipe", default="delayed")
    parser.add_argument("--device", default="h100", choices=sorted(hlo.SPEEDS))
    args = parser.parse_args()
    lowered = steps.Lowering(args.fp8c, described.text_of(args.model), args.recipe)
    _, compiled = described.measure(lowered.text, args.device)
    for product, found in calls.joined(lowered, compiled):
        shape = f"{product['m']}x{product['n']}x{product['k']}"
        told = product.get("xla", {"call": "-", "rule": ""})
        call = ", ".join(found) or MERGED
        print(f"{product['id']}  {product['role']:<6} {shape:<18} {product['precision']:<5} {told['call']:<9} {call}  {told['rule']}")


if __name__ == "__main__":
    main()
