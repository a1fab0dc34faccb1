"""Writes the table of variants and the operations they use into README.md."""
import glob
import json
import os
import re

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..")
BEGIN, END = "<!-- gen/table.py writes what follows -->\n", "<!-- end -->\n"


def dots_of(dots):
    order = ["fwd", "attn_fwd", "other_fwd", "remat", "attn_remat", "dgrad", "wgrad", "attn_bwd", "other_bwd"]
    return ", ".join(f"{k} {dots[k]}" for k in order if k in dots)


def row(path):
    name = os.path.basename(path)[:-5]
    with open(path) as f:
        meta = json.load(f)
    stored = "yes" if os.path.exists(path[:-4] + "npz") else ""
    size = os.path.getsize(path[:-4] + "mlir") // 1000
    return f"| {name} | {meta['note']} | {dots_of(meta['dots'])} | {len(meta['state'])} | {size}k | {stored} |\n"


def operations():
    found = {}
    for path in sorted(glob.glob(os.path.join(ROOT, "*.mlir"))):
        with open(path) as f:
            for op in set(re.findall(r"\b((?:stablehlo|chlo)\.[a-z_0-9]+)", f.read())):
                found.setdefault(op, []).append(os.path.basename(path)[:-5])
    return found


def main():
    paths = sorted(glob.glob(os.path.join(ROOT, "*.json")))
    text = "| variant | what | dots | state | text | npz |\n|---|---|---|---|---|---|\n" + "".join(map(row, paths))
    rare = {op: names for op, names in operations().items() if len(names) <= 3}
    text += "\nOperations that at most three variants use: " + "; ".join(
        f"`{op}` ({', '.join(names)})" for op, names in sorted(rare.items())) + ".\n"
    readme = os.path.join(ROOT, "README.md")
    with open(readme) as f:
        head, rest = f.read().split(BEGIN)
    with open(readme, "w") as f:
        f.write(head + BEGIN + text + END + rest.split(END)[1])


if __name__ == "__main__":
    main()
