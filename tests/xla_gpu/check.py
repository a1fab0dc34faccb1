"""What XLA makes of lowered steps on a described GPU stays as good as it was recorded.

    python tests/xla_gpu/check.py --fp8c FP8C [--long] [--record]

No more products may be left out of FP8 than fp8c says, each must become what `inspect` tells, and kernels, bytes and temporaries may be no more than recorded.json has, with
some slack; --record writes it anew. The patterns of patterns.py become what is told of them. Without --long only a small step is compiled beside these. Runs in the environment of
requirements.txt.
"""

import argparse
import json
import sys

import hlo
import patterns
import steps

RECORD = steps.HERE / "recorded.json"
SAMPLE = [("example", "delayed"), ("example", "smooth-swiglu")]
LONG = [("flax_llama", r) for r in ("bf16", "delayed", "smooth-swiglu", *steps.CHANGED)]
# Parts above what was recorded that are taken for noise; temporaries of small steps are cut up in many ways.
SLACK = {"kernels": 0.05, "gbytes": 0.02, "temp_mb": 0.10}


def faults(name, figures, recorded):
    # XLA joins small products that share an operand, so there may be fewer calls than products, of either kind.
    wide = figures["products"] - figures["fp8"]
    if wide > figures["kept"]:
        yield f"{name}: {wide} products are not in FP8, {figures['kept']} of them by fp8c's word"
    yield from (f"{name}: {fault}" for fault in figures.get("unlike", ()))
    for key, slack in SLACK.items():
        most = recorded[key] * (1 + slack)
        if figures[key] > most:
            yield f"{name}: {key} is {figures[key]}, recorded is {recorded[key]}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fp8c", default="fp8c", help="the command line")
    parser.add_argument("--long", action="store_true", help="large steps too")
    parser.add_argument("--record", action="store_true", help="write recorded.json")
    args = parser.parse_args()
    record = json.loads(RECORD.read_text()) if RECORD.exists() else {}
    found = list(patterns.faults(args.fp8c, sorted(hlo.SPEEDS)))
    for model, recipe in SAMPLE + (LONG if args.long else []):
        name = f"{model}, {recipe}"
        figures = steps.measured(args.fp8c, model, recipe)
        print(name, json.dumps(figures), flush=True)
        if args.record:
            record[name] = {key: figures[key] for key in SLACK}
        found += faults(name, figures, record[name])
    if args.record:
        RECORD.write_text(json.dumps(record, indent=2) + "\n")
    sys.exit("\n".join(found) or None)


if __name__ == "__main__":
    main()
