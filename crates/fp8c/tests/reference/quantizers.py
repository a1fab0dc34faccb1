"""Codes and scales of quantized tensors by NumPy and ml_dtypes, for tests/recipes.rs: independent of fp8c.

    python quantizers.py quantizers.npz

Per case GRAIN.FORMAT.KIND.SHAPE.BLOCK: .x (f32), .scales (f32), .codes (u8). The scale of a block is its largest magnitude over the format's
largest value, or the least power of two not below that quotient, clamped to 2^-100 and 2^100; 1 for a block whose largest
magnitude is zero or not finite. A code is x / scale, an infinity NaN, clamped, rounded to nearest even.
"""
import sys

import ml_dtypes
import numpy as np

FORMATS = {"e4m3": (ml_dtypes.float8_e4m3fn, 448.0), "e5m2": (ml_dtypes.float8_e5m2, 57344.0)}
SHAPES = {
    "tensor": [((5, 7), None), ((3, 4, 33), None), ((1, 1), None)],
    "row": [((5, 7), (1, 7)), ((2, 3, 64), (1, 1, 64)), ((6, 5), (6, 1))],
    "1x128": [((2, 256), (1, 128)), ((2, 200), (1, 128)), ((2, 2, 130), (1, 1, 128)), ((200, 2), (128, 1))],
    "128x128": [((256, 6), (128, 6)), ((130, 132), (128, 128)), ((2, 129, 5), (1, 128, 5))],
    "1x32": [((4, 64), (1, 32)), ((3, 45), (1, 32))],
}


def scale_of(amax, largest, pow2):
    if not (amax > 0 and np.isfinite(amax)):
        return np.float32(1)
    if not pow2:
        return np.float32(amax) / np.float32(largest)
    # The least e with amax <= largest * 2^e, exactly: both are dyadic.
    mantissa, exponent = np.frexp(np.float64(amax))
    top, base = np.frexp(np.float64(largest))
    e = int(exponent - base + (1 if mantissa > top else 0))
    return np.float32(2.0 ** max(-100, min(100, e)))


def quantized(x, block, fmt, pow2):
    dtype, largest = FORMATS[fmt]
    block = x.shape if block is None else block
    counts = [-(-n // b) for n, b in zip(x.shape, block)]
    scales, codes = np.ones(counts, np.float32), np.zeros(x.shape, np.uint8)
    for at in np.ndindex(*counts):
        part = tuple(slice(i * b, (i + 1) * b) for i, b in zip(at, block))
        own = x[part]
        amax = np.float32(np.max(np.abs(own)))
        scales[at] = s = scale_of(amax, largest, pow2)
        with np.errstate(all="ignore"):
            y = own * (np.float32(1) / s)
        y = np.where(np.isinf(own), np.float32(np.nan), y)
        y = np.clip(y, np.float32(-largest), np.float32(largest))
        codes[part] = y.astype(dtype).view(np.uint8)
    return scales, codes


def main(path):
    rng, out = np.random.default_rng(0), {}
    for grain, shapes in SHAPES.items():
        for i, (shape, block) in enumerate(shapes):
            for fmt in FORMATS:
                for pow2 in (True, False):
                    x = (rng.standard_normal(shape) * 2.0 ** rng.integers(-12, 12, shape)).astype(np.float32)
                    x = x.astype(ml_dtypes.bfloat16).astype(np.float32)
                    flat = x.reshape(-1)
                    kind = (i + len(fmt) + pow2) % 4
                    if kind == 1:
                        flat[: max(1, flat.size // 2)] = 0
                    if kind == 2:
                        flat[0], flat[-1] = np.inf, np.nan
                    if kind == 3:
                        flat[0] = np.float32(1e-30)
                    scales, codes = quantized(x, block, fmt, pow2)
                    word = lambda sizes: "x".join(map(str, sizes))
                    kinds = [grain, fmt, "pow2" if pow2 else "f32", word(shape), word(block) if block else "tensor"]
                    name = ".".join(kinds)
                    out[f"{name}.x"] = x
                    out[f"{name}.scales"] = scales if block else scales.reshape(())
                    out[f"{name}.codes"] = codes
    np.savez_compressed(path, **out)


if __name__ == "__main__":
    main(sys.argv[1])
