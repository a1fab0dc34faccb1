"""Runs the same StableHLO programs in fp8c, XLA (JAX), IREE and torch on this computer, and compares them.

    python benches/against [CASE ...] [--rounds N] [--json FILE] [--markdown FILE]

CASE is a part of a case's or a group's name; --list shows them. A competitor that is not installed is left out.
"""
import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

import arrays
import programs
import report
import steps
from peers import Failed, Fp8c, Turn, Worker

ROOT = Path(__file__).resolve().parents[2]


def options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*", metavar="CASE")
    parser.add_argument("--fp8c", default=str(ROOT / "target" / "release" / "fp8c"), help="the binary")
    parser.add_argument("--step", action="append", default=[], metavar="FILE.mlir",
                        help="another training step; its arguments are made up")
    parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
    parser.add_argument("--rounds", type=int, default=5, help="how often each competitor has its turn")
    parser.add_argument("--seconds", type=float, default=0.5, help="how long a turn takes, at least five runs")
    parser.add_argument("--repeat", type=int, default=2, metavar="N",
                        help="repeat a turn up to N times while other programs use more than a tenth of the cores")
    parser.add_argument("--compile-limit", type=int, default=300, metavar="SECONDS")
    parser.add_argument("--without", action="append", default=[], choices=["jax", "iree", "torch"])
    parser.add_argument("--json", metavar="FILE")
    parser.add_argument("--add", metavar="FILE.json", help="an earlier run of the same versions, to add rounds to")
    parser.add_argument("--markdown", metavar="FILE", help="the tables as docs/benchmarks.md has them")
    parser.add_argument("--list", action="store_true")
    return parser.parse_args()


def wanted(args, folder):
    made = list(programs.cases())
    files = [steps.llama(ROOT / "examples")] + [steps.from_file(path) for path in args.step]
    names = [f"{name}, {kind}" for name, _, _ in files for kind in ("BF16", *(f"FP8 {r}" for r in steps.RECIPES))]
    if args.list:
        print("\n".join([f"{c.group}: {c.name}" for c in made] + [f"steps: {name}" for name in names]))
        sys.exit()
    asked = lambda group, name: not args.cases or any(word in f"{group}: {name}" for word in args.cases)
    yield from (c for c in made if asked(c.group, c.name))
    files = [f for f in files if any(asked("steps", name) for name in names if name.startswith(f[0]))]
    yield from (c for c in steps.cases(args.fp8c, files, folder) if asked(c.group, c.name))


def measure(case, peers, args, folder):
    if case.archive is None:
        case.archive = str(Path(folder) / "in.npz")
        arrays.save(case.archive, arrays.random(case.inputs))
    row = {"name": case.name, "group": case.group, "flops": case.flops, "bytes": case.bytes, "times": {}, "loaded": {},
           "failed": {}, "notes": {}, "distance": {}, "others": {}}
    ready = []
    for peer in peers:
        if (peer.name == "copy" and case.group != "casts") or (peer.name == "torch" and not case.torch):
            continue
        try:
            row["loaded"][peer.name] = peer.load(case, args.compile_limit)
            note = row["loaded"][peer.name].get("note")
            if note:
                row["notes"][peer.name] = note
            ready.append(peer)
        except Failed as failure:
            row["failed"][peer.name] = str(failure)
    compare(case, ready, row)
    for _ in range(args.rounds):
        for peer in list(ready):
            try:
                took, others = turn(peer, peers, args)
                row["times"].setdefault(peer.name, []).append(took)
                row["others"].setdefault(peer.name, []).append(others)
            except Failed as failure:
                ready.remove(peer)
                row["failed"][peer.name] = str(failure)
                row["times"].pop(peer.name, None)
    return row


def turn(peer, peers, args):
    """Milliseconds, and what part of the cores other programs had. Where it is much, the turn is repeated."""
    best = None
    for _ in range(1 + args.repeat):
        clock = Turn(peers)
        took = peer.time(args.seconds, 5)
        others = clock.others()
        if best is None or (others is not None and others < best[1]):
            best = took, others
        if others is None or others < 0.1:
            break
    return best


def compare(case, ready, row):
    """How far the others' results are from fp8c's. Not for codes of stored state, which mean nothing without scales."""
    _, types = arrays.signature(case.text)
    bound = 0.25 if "FP8" in case.name else 0.05
    if not ready or ready[0].name != "fp8c":
        return
    ours = arrays.load(ready[0].save(), types, "out_")
    for peer in ready[1:]:
        if peer.name == "copy":
            continue
        try:
            path = peer.save()
            kinds = types if peer.name != "torch" else [("f32", shape) for _, shape in types]
            pairs = zip(ours, arrays.load(path, kinds, "out_"), types, strict=True)
            gap = max(arrays.distance(a, b) for a, b, (kind, _) in pairs if case.group != "steps" or "f8" not in kind)
            row["distance"][peer.name] = gap
            if not gap < bound:
                row["notes"][peer.name] = f"its results are {gap:.2g} away from fp8c's"
        except (Failed, ValueError) as failure:
            row["notes"][peer.name] = f"results not compared: {failure}"


def main():
    args = options()
    earlier = json.loads(Path(args.add).read_text()) if args.add else {"rows": []}
    cores = sorted(os.sched_getaffinity(0))[: args.threads]
    os.sched_setaffinity(0, cores)
    with tempfile.TemporaryDirectory() as folder:
        cases = wanted(args, folder)
        if args.list:
            next(cases)
        names = [n for n in ("jax", "torch", "iree") if n not in args.without]
        peers = [Fp8c(args.fp8c, args.threads, folder)] + [Worker(n, args.threads, folder) for n in [*names, "copy"]]
        for peer in peers:
            if peer.missing:
                print(f"{report.TITLES[peer.name]} is left out: {peer.missing}")
        peers = [p for p in peers if not p.missing]
        versions = {p.name: p.version for p in peers}
        result = {"threads": args.threads, "rounds": args.rounds, "versions": versions, "rows": []}
        print(", ".join(result["versions"].values()), f"; {args.threads} threads, {args.rounds} rounds")
        for case in cases:
            row = measure(case, peers, args, folder)
            result["rows"].append(row)
            show(row)
            join(row, earlier["rows"])
            if args.json:
                Path(args.json).write_text(json.dumps(result, indent=1))
        for peer in peers:
            peer.close()
    result["rows"] = merged(earlier["rows"], result["rows"])
    if args.json:
        Path(args.json).write_text(json.dumps(result, indent=1))
    if args.markdown:
        Path(args.markdown).write_text(report.markdown(result) + "\n" + report.goals_table(result))
    print(f"\n{report.disturbance(result) or ''}")
    found = report.goals(result)
    print(f"{sum(met for _, _, met in found)} of {len(found)} goals met; the others:")
    for words, figure, met in found:
        if not met:
            print(f"  {words}: {figure}")


def join(row, earlier):
    """Adds the rounds of an earlier run to those of the same case."""
    for before in (r for r in earlier if r["name"] == row["name"]):
        for key in ("times", "others"):
            for who, values in before[key].items():
                row[key][who] = values + row[key].get(who, [])
        for who, loaded in before["loaded"].items():
            now = row["loaded"].setdefault(who, loaded)
            if "compile_ms" in now and "compile_ms" in loaded:
                now["compile_ms"] = min(now["compile_ms"], loaded["compile_ms"])


def merged(earlier, rows):
    """All rows, in the order of the earlier run."""
    new = {r["name"]: r for r in rows}
    old = [r["name"] for r in earlier]
    return [new.get(r["name"], r) for r in earlier] + [r for r in rows if r["name"] not in old]


def show(row):
    print(f"{row['group']}: {row['name']}")
    for who in ("fp8c", *report.PEERS):
        if who in row["times"]:
            against = report.ratio(row, who) if who != "fp8c" else None
            tail = f"  fp8c is {against:.2f} times as fast" if against else ""
            took = row["loaded"][who].get("compile_ms")
            tail += f"  compiled in {took:.0f} ms" if took else ""
            peak = row["loaded"][who].get("peak") if row["group"] == "steps" else None
            tail += f", {peak / 1e6:.2f} MB" if peak else ""
            print(f"  {report.TITLES[who]:10} {report.cell(row, who):>28} ms{tail}")
    for who, words in {**row["notes"], **row["failed"]}.items():
        print(f"  {report.TITLES[who]}: {words}")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
