"""The table of docs/gpu.md: steps as they are and lowered, compiled by XLA for a described GPU.

    python tests/xla_gpu/table.py --fp8c FP8C [--device h100] [--write]

Runs in the environment of requirements.txt. With --write the table takes the place of the one in docs/gpu.md. --styles prints a table of one step
written in several styles instead, and --layers one of steps with more layers, each of which takes some minutes.
"""

import argparse
import re

import hlo
import rewritings
import steps

DOCS = steps.HERE.parent.parent / "docs" / "gpu.md"
RECIPES = ["bf16", "Flax's FP8", "delayed", "smooth-swiglu", *steps.CHANGED]
HEAD = "| step | FP8 calls | kernels | GB moved | products ms | roofline ms | gain | temporaries MB | lines | compile s |"


def row(name, figures, base):
    calls = f"{figures['fp8']} of {figures['products']}"
    gain = f"{base['ms'] / figures['ms']:.2f}"
    cells = [name, calls, figures["kernels"], f"{figures['gbytes']:.1f}", f"{figures['matmul_ms']:.2f}", f"{figures['ms']:.2f}", gain]
    cells += [f"{figures['temp_mb']:.0f}", figures["lines"], f"{figures['compile_s']:.0f}"]
    return "| " + " | ".join(str(c) for c in cells) + " |"


def table(fp8c, device):
    lines = [HEAD, re.sub(r"[^|]+", "---", HEAD)]
    base = None
    for recipe in RECIPES:
        figures = steps.measured(fp8c, "flax_llama", recipe, device)
        base = base or figures
        lines.append(row(recipe, figures, base))
        print(lines[-1], flush=True)
    return "\n".join(lines)


STYLE_HEAD = "| style | BF16 ms | delayed | smooth-swiglu, delayed moments | kernels | temporaries MB (BF16) |"


def styles(fp8c, device):
    """Gains over BF16 by style; kernels and temporaries are those of the last recipe."""
    print(STYLE_HEAD, re.sub(r"[^|]+", "---", STYLE_HEAD), sep="\n")
    for style, what in rewritings.STYLES.items():
        base = steps.measured(fp8c, style, "bf16", device)
        gains = []
        for recipe in ["delayed", *steps.CHANGED]:
            figures = steps.measured(fp8c, style, recipe, device)
            gains.append(f"{base['ms'] / figures['ms']:.2f}")
        cells = [what, f"{base['ms']:.2f}", *gains, figures["kernels"], f"{figures['temp_mb']:.0f} ({base['temp_mb']:.0f})"]
        print("| " + " | ".join(str(c) for c in cells) + " |", flush=True)


LAYERS_HEAD = "| layers | recipe | roofline ms | gain | kernels | temporaries MB | lines | compile s | to BF16's |"


def layered(fp8c, device, counts):
    """The step with more layers, its state donated: what does not grow with the layers shows, and what XLA's compiler makes of their number."""
    print(LAYERS_HEAD, re.sub(r"[^|]+", "---", LAYERS_HEAD), sep="\n")
    for count in counts:
        base = None
        for recipe in ["bf16", "delayed", *steps.CHANGED]:
            figures = steps.measured(fp8c, "plain", recipe, device, count)
            base = base or figures
            cells = [count, recipe, f"{figures['ms']:.2f}", f"{base['ms'] / figures['ms']:.2f}", figures["kernels"], f"{figures['temp_mb']:.0f}"]
            cells += [figures["lines"], f"{figures['compile_s']:.1f}", f"{figures['compile_s'] / base['compile_s']:.1f}"]
            print("| " + " | ".join(str(c) for c in cells) + " |", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fp8c", default="fp8c", help="the command line")
    parser.add_argument("--device", default="h100", choices=sorted(hlo.SPEEDS))
    parser.add_argument("--write", action="store_true", help="write it to docs/gpu.md")
    parser.add_argument("--styles", action="store_true", help="the table of styles")
    parser.add_argument("--layers", nargs="+", type=int, help="a table of steps with so many layers each")
    args = parser.parse_args()
    if args.styles or args.layers:
        if args.styles:
            styles(args.fp8c, args.device)
        if args.layers:
            layered(args.fp8c, args.device, args.layers)
        return
    made = table(args.fp8c, args.device)
    if args.write:
        begin, end = f"<!-- {args.device} -->", f"<!-- end {args.device} -->"
        before, rest = DOCS.read_text().split(begin)
        DOCS.write_text(f"{before}{begin}\n{made}\n{end}{rest.split(end)[1]}")


if __name__ == "__main__":
    main()
