"""Tables, and what of the goals is met."""
from statistics import median

PEERS = ("jax", "torch", "iree", "copy")
TITLES = {"jax": "XLA", "torch": "torch", "iree": "IREE", "copy": "NumPy copy", "fp8c": "fp8c"}
GROUPS = {
    "products": "Matrix products",
    "skinny": "Skinny matrix products",
    "batched": "Batched products",
    "casts": "Casts",
    "elementwise": "Row-wise and element-wise",
    "steps": "Whole steps",
}


def ratio(row, peer):
    """How many times as fast fp8c is, by the best round of each: where other programs run on the computer, a round may
    be slow through no fault of whose turn it was."""
    ours, theirs = row["times"].get("fp8c"), row["times"].get(peer)
    return min(theirs) / min(ours) if ours and theirs else None


def cell(row, who):
    times = row["times"].get(who)
    if not times:
        return "–"
    digits = 1 if median(times) >= 100 else 2 if median(times) >= 1 else 3
    low, high = f"{min(times):.{digits}f}", f"{max(times):.{digits}f}"
    return f"{median(times):.{digits}f} ({low}..{high})"


def share(value):
    return "–" if value is None else f"{value:.2f}"


def table(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def markdown(result):
    known = ", ".join(result["versions"].values())
    said = f"{known}; {result['threads']} threads, {result['rounds']} rounds. {disturbance(result) or ''}"
    lines = [said.rstrip(), ""]
    for group, title in GROUPS.items():
        rows = [r for r in result["rows"] if r["group"] == group]
        if not rows:
            continue
        peers = [p for p in PEERS if any(r["times"].get(p) for r in rows)]
        compared = [p for p in peers if p != "copy"]
        head = ["case, ms", "fp8c", *(TITLES[p] for p in peers), *(f"against {TITLES[p]}" for p in compared)]
        if group in ("products", "skinny", "batched"):
            head.append("GFLOP/s")
            extra = lambda r: [f"{r['flops'] / min(r['times']['fp8c']) / 1e6:.0f}" if r["times"].get("fp8c") else "–"]
        elif group in ("casts", "elementwise"):
            head.append("GB/s")
            extra = lambda r: [f"{r['bytes'] / min(r['times']['fp8c']) / 1e6:.1f}" if r["times"].get("fp8c") else "–"]
        else:
            extra = lambda r: []
        times = lambda r: [cell(r, who) for who in ("fp8c", *peers)]
        ratios = lambda r: [share(ratio(r, p)) for p in compared]
        cells = [[r["name"], *times(r), *ratios(r), *extra(r)] for r in rows]
        lines += [f"### {title}", "", *table(head, cells), ""]
    lines += compiling(result)
    lines += notes(result)
    return "\n".join(lines)


def disturbance(result):
    """How much of the cores other programs had, in words; None where that is not known."""
    shares = [x for r in result["rows"] for of_peer in r["others"].values() for x in of_peer if x is not None]
    if not shares:
        return None
    busy = sum(x > 0.1 for x in shares)
    return (
        f"Other programs had {100 * median(shares):.0f} % of the cores during the median turn, and more than a tenth in "
        f"{busy} of {len(shares)} turns."
    )


def compiling(result):
    rows = []
    for r in result["rows"]:
        if r["group"] != "steps":
            continue
        loaded = r["loaded"]
        ms = lambda who: loaded.get(who, {}).get("compile_ms")
        mb = lambda who: loaded.get(who, {}).get("peak")
        shown = lambda value, unit: "–" if value is None else f"{value / unit:.2f}"
        rows.append(
            [
                r["name"],
                *(shown(ms(who), 1e3) for who in ("fp8c", "jax", "iree")),
                *(shown(mb(who), 1e6) for who in ("fp8c", "jax")),
            ]
        )
    if not rows:
        return []
    head = ["step", "fp8c, s", "XLA, s", "IREE, s", "fp8c, MB", "XLA, MB"]
    return ["### Compile time and peak memory of the steps", "", *table(head, rows), ""]


def notes(result):
    found = [
        f"- {r['name']}, {TITLES[who]}: {words}"
        for r in result["rows"]
        for who, words in {**r["notes"], **r["failed"]}.items()
    ]
    return ["### Remarks", "", *found, ""] if found else []


def goals(result):
    """(goal, figure, met) for what was measured."""
    rows = {}
    for r in result["rows"]:
        rows.setdefault(r["group"], []).append(r)
    found = []

    def at_least(words, factor, group, peers, keep=lambda r: True):
        for r in filter(keep, rows.get(group, [])):
            ratios = [x for x in (ratio(r, p) for p in peers) if x is not None]
            if ratios:
                found.append((f"{words}: {r['name']}", f"{min(ratios):.2f} of {factor:g}", min(ratios) >= factor))
            elif not r["times"].get("fp8c"):
                found.append((f"{words}: {r['name']}", "does not run", False))

    for group in ("products", "skinny", "batched"):
        at_least("as fast as the best", 1, group, ("jax", "torch", "iree"))
    at_least("3x torch and XLA", 3, "casts", ("jax", "torch"))
    for r in rows.get("casts", []):
        if r["times"].get("fp8c") and r["times"].get("copy"):
            copied = r["loaded"]["copy"]["bytes"]
            part = r["bytes"] / copied * ratio(r, "copy")
            found.append((f"80 % of copy bandwidth: {r['name']}", f"{100 * part:.0f} %", part >= 0.8))
    at_least("as fast as XLA", 1, "elementwise", ("jax",))
    at_least("as fast as XLA", 1, "steps", ("jax",), lambda r: "BF16" in r["name"])
    at_least("1.5x XLA", 1.5, "steps", ("jax",), lambda r: "FP8" in r["name"])
    for key, words in (("compile_ms", "compile time below XLA's"), ("peak", "peak memory at most XLA's")):
        for r in rows.get("steps", []):
            ours, theirs = (r["loaded"].get(who, {}).get(key) for who in ("fp8c", "jax"))
            if ours and theirs:
                found.append((f"{words}: {r['name']}", f"{ours / theirs:.2f} of XLA's", ours <= theirs))
    return found


def goals_table(result):
    rows = [[words, figure, "yes" if met else "no"] for words, figure, met in goals(result)]
    return "\n".join(["### Goals", "", *table(["goal", "figure", "met"], rows), ""])
