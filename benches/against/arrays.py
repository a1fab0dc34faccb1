"""Arrays that NumPy has no type for lie in archives as unsigned integers of the same width."""
import re

import ml_dtypes
import numpy as np

EXTENDED = {
    "bf16": ml_dtypes.bfloat16,
    "f8E4M3": ml_dtypes.float8_e4m3,
    "f8E4M3FN": ml_dtypes.float8_e4m3fn,
    "f8E5M2": ml_dtypes.float8_e5m2,
}
PLAIN = {"f32": np.float32, "f16": np.float16, "f64": np.float64, "i1": np.bool_, "i8": np.int8, "i32": np.int32,
         "i64": np.int64, "ui8": np.uint8, "ui32": np.uint32, "ui64": np.uint64}


def dtype(kind):
    return np.dtype(EXTENDED.get(kind) or PLAIN[kind])


def plain(array):
    array = np.asarray(array)
    if array.dtype in [np.dtype(t) for t in EXTENDED.values()]:
        return array.view(np.uint16 if array.dtype.itemsize == 2 else np.uint8)
    return array


def load(path, types, prefix="in_"):
    """The arrays prefix000, prefix001, ... of an archive, as the types of the program say."""
    with np.load(path) as archive:
        names = sorted(n for n in archive.files if n.startswith(prefix))
        return [
            archive[name].view(EXTENDED[kind]) if kind in EXTENDED else archive[name].astype(dtype(kind), copy=False)
            for name, (kind, _) in zip(names, types, strict=True)
        ]


def save(path, arrays, prefix="in_"):
    np.savez(path, **{f"{prefix}{i:03}": plain(array) for i, array in enumerate(arrays)})


def signature(text):
    """Types of the arguments and of the results of @main: lists of (element type, shape)."""
    start = re.search(r"func\.func (?:public )?@main\(", text).end()
    line = text[start : text.index("{\n", start)]
    arguments, results = line.split("->", 1)
    return tensor_types(arguments), tensor_types(results)


def tensor_types(text):
    found = []
    for inner in re.findall(r"tensor<([^<>]*)>", text):
        *shape, kind = inner.split("x")
        found.append((kind, [int(d) for d in shape]))
    return found


def random(inputs, seed=0):
    """Arguments by (element type, shape, standard deviation or "=constant")."""
    rng = np.random.default_rng(seed)
    made = []
    for kind, shape, spread in inputs:
        if isinstance(spread, str):
            made.append(np.full(shape, float(spread[1:]), np.float32).astype(dtype(kind)))
        else:
            values = rng.standard_normal(shape, np.float32) * np.float32(spread)
            made.append(values.astype(dtype(kind)))
    return made


def distance(a, b):
    """The norm of the difference as a part of the norm."""
    a, b = (np.asarray(x).astype(np.float64) for x in (a, b))
    gap, norm = np.linalg.norm(a - b), np.linalg.norm(b)
    if gap == 0:
        return 0.0
    return float(gap / norm) if norm and np.isfinite(gap) else float("inf")
