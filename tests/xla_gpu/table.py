"""The table of docs/gpu.md: steps as they are and lowered, compiled by XLA for a described GPU.

    python tests/xla_gpu/table.py --fp8c FP8C [--device h100] [--write]

Runs in the environment of requirements.txt. With --write the tables take the place of those in docs/gpu.md: of a step written in Flax, and
of one step written in several styles (--styles, twenty minutes).
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


STYLE_HEAD = "| style | BF16 ms | delayed | smooth-swiglu | smooth-swiglu, delayed moments | kernels | temporaries MB (BF16) |"


def styles(fp8c, device):
    """Gains over BF16 by style; kernels and temporaries are those of the last recipe."""
    lines = [STYLE_HEAD, re.sub(r"[^|]+", "---", STYLE_HEAD)]
    for style, what in rewritings.STYLES.items():
        base = steps.measured(fp8c, style, "bf16", device)
        gains = []
        for recipe in ["delayed", "smooth-swiglu", *steps.CHANGED]:
            figures = steps.measured(fp8c, style, recipe, device)
            gains.append(f"{base['ms'] / figures['ms']:.2f}")
        cells = [what, f"{base['ms']:.2f}", *gains, figures["kernels"], f"{figures['temp_mb']:.0f} ({base['temp_mb']:.0f})"]
        lines.append("| " + " | ".join(str(c) for c in cells) + " |")
        print(lines[-1], flush=True)
    return "\n".join(lines)


def write(mark, made):
    begin, end = f"<!-- {mark} -->", f"<!-- end {mark} -->"
    before, rest = DOCS.read_text().split(begin)
    DOCS.write_text(f"{before}{begin}\n{made}\n{end}{rest.split(end)[1]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fp8c", default="fp8c", help="the command line")
    parser.add_argument("--device", default="h100", choices=sorted(hlo.SPEEDS))
    parser.add_argument("--write", action="store_true", help="write it to docs/gpu.md")
    parser.add_argument("--styles", action="store_true", help="the table of styles")
    args = parser.parse_args()
    mark = f"{args.device} styles" if args.styles else args.device
    made = (styles if args.styles else table)(args.fp8c, args.device)
    if args.write:
        write(mark, made)


if __name__ == "__main__":
    main()
