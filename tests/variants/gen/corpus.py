"""What every variant shares: how it is described, traced, run, checked and written.

A variant is a step function with named arguments. What is expected of a reader comes from three sources that do not
look at the printed text: the pytrees (which result feeds which argument), the names in them (what kind of state it
is), and a count of dots written by hand next to the model. The count by hand is compared with the name stacks that
JAX leaves in its locations; `site("linear")` around a matmul puts the site there.
"""
import os
import sys

os.environ.setdefault("JAX_PLATFORMS", "cpu")
os.environ["XLA_FLAGS"] = os.environ.get("XLA_FLAGS", "") + " --xla_allow_excess_precision=false"

import collections
import dataclasses
import json
import re
from typing import Any, Callable

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np

from gated import GATED

OUT = os.environ.get("VARIANTS_OUT", os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
STEPS, WARM, BATCH, SEQ, VOCAB = 12, 4, 4, 12, 64
TOKEN_DIMS = (BATCH, SEQ, BATCH * SEQ)      # no feature dimension of a model here has one of these sizes

KINDS = [(r"\.mu\b|\['m'\]|\.trace\b", "first_moment"), (r"\.nu\b|\['v'\]", "second_moment"),
         (r"count\b|\['t'\]", "counter"), (r"^params", "parameter"), (r"^master", "master")]


@dataclasses.dataclass
class Variant:
    """One training step (or forward pass) and what is known about it."""
    name: str
    note: str
    step: Callable
    args: dict[str, Any]                      # in the order of the step's parameters
    dots: dict[str, int]                      # counted by hand
    feed: Callable | None = None              # results -> {argument: its next value}; None: no state
    loss: Callable | None = None              # results -> loss
    data: tuple[str, ...] = ("tokens",)       # arguments that are batch data
    batches: Callable | None = None           # step number -> {argument: batch}
    kinds: list = dataclasses.field(default_factory=list)      # (pattern, kind), before KINDS
    sites: list = dataclasses.field(default_factory=list)      # (pattern on the location, site), before site()
    roles: list = dataclasses.field(default_factory=list)      # (pattern on the location, role), before the rule
    backward: str = "$^"                      # functions of the backward pass, where locations do not say it
    token_dims: tuple[int, ...] = TOKEN_DIMS
    jit: dict = dataclasses.field(default_factory=dict)
    platform: str | None = None               # print for another platform than the one it runs on
    store: bool = False                       # keep inputs, batches and losses of STEPS steps
    must_fall: bool = True
    gated: dict[str, int] = dataclasses.field(default_factory=dict)    # gated activations by kind
    extra: dict = dataclasses.field(default_factory=dict)      # more facts for the JSON


def site(name):
    """Marks the matmuls inside as `name`; seen in JAX's locations, not in the text."""
    return jax.named_scope("site_" + name)


# ---------------------------------------------------------------- data
def tokens(step, shape=(BATCH, SEQ + 1), vocab=VOCAB):
    """Tokens of a fixed sparse Markov chain; the batch of one step."""
    chain = np.random.default_rng(1234)
    successors = np.stack([chain.permutation(vocab)[:4] for _ in range(vocab)])
    rng = np.random.default_rng(1000 + step)
    flat = np.empty((int(np.prod(shape[:-1])), shape[-1]), np.int32)
    flat[:, 0] = rng.integers(0, vocab, len(flat))
    for t in range(1, shape[-1]):
        flat[:, t] = successors[flat[:, t - 1], rng.choice(4, len(flat), p=[.7, .1, .1, .1])]
    return flat.reshape(shape)


def token_batches(step):
    return {"tokens": tokens(step)}


# ---------------------------------------------------------------- facts
def named_leaves(tree, prefix):
    flat, _ = jax.tree_util.tree_flatten_with_path(tree)
    return [(prefix + jax.tree_util.keystr(path), leaf) for path, leaf in flat]


def flat_inputs(args):
    return [item for name, tree in args.items() for item in named_leaves(tree, name)]


def kind_of(variant, name):
    for pattern, kind in variant.kinds + KINDS:
        if re.search(pattern, name):
            return kind
    return "other"


def fed_by(variant, out_shape):
    """Argument leaf name -> index of the result that feeds it."""
    if variant.feed is None:
        return {}
    leaves, treedef = jax.tree.flatten(out_shape)
    numbered = variant.feed(treedef.unflatten(range(len(leaves))))
    pairs = {}
    for name, tree in numbered.items():
        assert jax.tree.structure(tree) == jax.tree.structure(variant.args[name]), name
        pairs.update(named_leaves(tree, name))
    return pairs


def facts(variant, kept, out_shape):
    names = [flat_inputs(variant.args)[i][0] for i in kept]
    leaves, treedef = jax.tree.flatten(out_shape)
    pairs = fed_by(variant, out_shape)
    state = [dict(input=i, output=pairs[n], name=n, kind=kind_of(variant, n))
             for i, n in enumerate(names) if n in pairs]
    argument = [n.split("[")[0].split(".")[0] for n in names]
    data = [i for i, a in enumerate(argument) if a in variant.data]
    fixed = [i for i, n in enumerate(names) if n not in pairs and i not in data]
    feeding = {s["output"] for s in state}          # what would feed an argument that JAX dropped feeds nothing
    loss = variant.loss(treedef.unflatten(range(len(leaves)))) if variant.loss else None
    return dict(state=state, data=data, constant_inputs=fixed,
                outputs_not_state=[i for i in range(len(leaves)) if i not in feeding], loss_output=loss)


# ---------------------------------------------------------------- dots
def walk(op):
    for region in op.regions:
        for block in region:
            for inner in block:
                yield inner.operation
                yield from walk(inner.operation)


def function_of(op):
    while op.name != "func.func":
        op = op.parent
    return str(op.attributes["sym_name"]).strip('"')


def contracted_sizes(op):
    name = ("ragged_" if op.name == "chlo.ragged_dot" else "") + "dot_dimension_numbers"
    text = str(op.attributes[name])
    found = re.search(r"lhs_contracting_dimensions = \[([^\]]*)\]", text)
    shape = list(op.operands[0].type.shape)
    return [shape[int(d)] for d in found.group(1).split(",")] if found and found.group(1).strip() else []


def site_of(variant, loc):
    for pattern, name in variant.sites:
        if re.search(pattern, loc):
            return name
    tags = re.findall(r"site_([a-z]+)", loc)
    return tags[-1] if tags else "other"


def role_of(variant, op, loc, where):
    """From JAX's name stack: transpose(..) marks the backward pass, a checkpoint body has checkpoint/ instead.
    A weight gradient contracts nothing but token dimensions."""
    for pattern, role in variant.roles:
        if re.search(pattern, loc):
            return role
    remat = "rematted_computation" in loc
    back = not remat and ("transpose(" in loc or "checkpoint/" in loc or
                          bool(re.search(variant.backward, function_of(op))))
    weightless = {"attention": "attn", "other": "other", "dispatch": "other"}.get(where)
    if weightless:
        return weightless + ("_remat" if remat else "_bwd" if back else "_fwd")
    if remat or not back:
        return "remat" if remat else "fwd"
    return "wgrad" if set(contracted_sizes(op)) <= set(variant.token_dims) else "dgrad"


def count_dots(variant, module):
    roles, sites = collections.Counter(), collections.Counter()
    for op in walk(module.operation):
        if op.name in ("stablehlo.dot_general", "stablehlo.convolution", "chlo.ragged_dot"):
            loc = re.match(r'loc\("([^"]*)"', str(op.location)).group(1)      # without file names
            where = site_of(variant, loc)
            roles[role_of(variant, op, loc, where)] += 1
            sites["router" if where == "dispatch" else where] += 1
    return dict(sorted(roles.items())), dict(sorted(sites.items()))


# ---------------------------------------------------------------- running
def batch_args(variant, args, step):
    return args | {k: jax.tree.map(jnp.asarray, v) for k, v in variant.batches(step).items()} \
        if variant.batches else args


def advance(variant, jitted, args, first, steps):
    """Runs `steps` steps; the arguments after them and the losses."""
    losses = []
    for i in range(first, first + steps):
        full = [jax.tree.map(jnp.array, a) for a in batch_args(variant, args, i).values()]
        out = jitted(*full)                        # on fresh buffers: they may be donated
        if variant.loss:
            losses.append(float(variant.loss(out)))
        args = args | (variant.feed(out) if variant.feed else {})
    return args, losses


def check_losses(variant, losses):
    assert np.all(np.isfinite(losses)), (variant.name, losses)
    if variant.must_fall and variant.feed:
        assert np.mean(losses[-3:]) < losses[0] - 0.02 * abs(losses[0]), (variant.name, losses)


def bits(x):
    x = np.asarray(jax.random.key_data(x) if jnp.issubdtype(x.dtype, jax.dtypes.prng_key) else x)
    return x.view(np.uint16) if x.dtype in (ml_dtypes.bfloat16, np.float16) else x


def store_arrays(variant, path, args, kept):
    full = flat_inputs(batch_args(variant, args, WARM))
    arrays = {f"in_{n:03d}": bits(full[i][1]) for n, i in enumerate(kept)}
    runs = [variant.batches(i) for i in range(WARM, WARM + STEPS)]
    arrays |= {name: np.stack([r[name] for r in runs]) for name in runs[0]}
    np.savez_compressed(path + ".npz", **arrays)


# ---------------------------------------------------------------- writing
def emit(variant):
    """Traces, runs, checks and writes one variant."""
    jitted = jax.jit(variant.step, **variant.jit)
    full = batch_args(variant, variant.args, 0)
    platforms = dict(lowering_platforms=(variant.platform,)) if variant.platform else {}
    lowered = jitted.trace(*full.values()).lower(**platforms)
    dots, sites = count_dots(variant, lowered.compiler_ir("stablehlo"))
    by_hand = {k: v for k, v in sorted(variant.dots.items()) if v}
    assert dots == by_hand, f"{variant.name}: by location {dots} {sites}, by hand {by_hand}"
    args, warm = advance(variant, jitted, variant.args, 0, WARM)
    _, losses = advance(variant, jitted, args, WARM, STEPS)
    check_losses(variant, warm + losses)
    kept = sorted(lowered._lowering.compile_args["kept_var_idx"])
    gated = variant.gated or GATED.get(variant.name, {})
    meta = dict(note=variant.note, dots=dots, sites=sites, **gated, **facts(variant, kept, lowered.out_info))
    meta |= variant.extra
    path = os.path.join(OUT, variant.name)
    if variant.store:
        store_arrays(variant, path, args, kept)
        names = [n for i in kept for n in [flat_inputs(full)[i][0]]]
        meta["feeds"] = {names[i]: i for i in meta["data"]}
        meta["loss_trajectory"] = [round(x, 6) for x in losses]
    write(path, lowered.as_text(), meta)
    fall = f", loss {(warm + losses)[0]:.3f} -> {losses[-1]:.3f}" if losses else ""
    print(f"{variant.name}: {len(lowered.as_text())} bytes, dots {dots}{fall}", flush=True)


def write(path, text, meta):
    with open(path + ".mlir", "w") as f:
        f.write(text)
    with open(path + ".json", "w") as f:
        f.write(to_json(meta))


def to_json(meta):
    """One line a key, one line a state entry."""
    rows = [f" {json.dumps(k)}: {json.dumps(v)}" for k, v in meta.items()]
    if meta.get("state"):
        entries = ",\n".join("  " + json.dumps(s) for s in meta["state"])
        i = list(meta).index("state")
        rows[i] = f' "state": [\n{entries}\n ]'
    return "{\n" + ",\n".join(rows) + "\n}\n"


def main(variants):
    """Emits all variants, or those named on the command line."""
    wanted, failed = sys.argv[1:], []
    for make in variants:
        if wanted and not any(w in make.__name__ for w in wanted):
            continue
        try:
            emit(make())
        except Exception as e:                    # go on, report all at the end
            failed.append(make.__name__)
            print(f"FAILED {make.__name__}: {type(e).__name__}: {str(e)[:1500]}", flush=True)
    if failed:
        sys.exit("failed: " + ", ".join(failed))
