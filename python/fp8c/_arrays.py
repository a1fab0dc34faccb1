"""Arrays for the command line."""
from __future__ import annotations

import os
from typing import Any

import jax
import numpy as np


def _plain(x: Any) -> np.ndarray:
    """An array of a type that NumPy has: BF16 and FP8 become unsigned integers of the same width."""
    if isinstance(x, jax.Array) and jax.dtypes.issubdtype(x.dtype, jax.dtypes.prng_key):
        x = jax.random.key_data(x)
    array = np.asarray(x if not isinstance(x, (bool, int, float, complex)) else jax.numpy.asarray(x))
    return array if array.dtype.isbuiltin == 1 else array.view(f"u{array.dtype.itemsize}")


def save_inputs(path: str | os.PathLike[str], *args: Any, **kwargs: Any) -> None:
    """Writes a call's arguments as the .npz that `fp8c run` and `fp8c train` take: `in_000`, `in_001`, ... in the order of the step's text.
    Give the arguments of the call without static ones."""
    leaves = jax.tree.leaves((args, kwargs))
    arrays: dict[str, Any] = {f"in_{i:03}": _plain(x) for i, x in enumerate(leaves)}
    np.savez(os.fspath(path), **arrays)
