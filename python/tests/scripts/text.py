"""Text to train on: the pages of the book, as bytes."""
from pathlib import Path

import numpy as np

VOCABULARY = 128
PAGES = sorted((Path(__file__).parents[3] / "docs").glob("*.md"))


def batches(steps, size=16, length=64, seed=0):
    """So many batches of neighbouring bytes, the last of each row its target."""
    data = np.frombuffer(b"".join(p.read_bytes() for p in PAGES), np.uint8)
    data = np.where(data < VOCABULARY, data, 0).astype(np.int32)
    rng = np.random.default_rng(seed)
    for _ in range(steps):
        starts = rng.integers(0, len(data) - length - 1, size)
        yield np.stack([data[s:s + length + 1] for s in starts])
