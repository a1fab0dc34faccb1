//! What the passes of transforms of real numbers share.

use super::Real;

/// Sum and difference.
macro_rules! pm {
    ($a:expr, $b:expr, $c:expr, $d:expr) => {{
        let (c, d) = ($c, $d);
        $a = c + d;
        $b = c - d;
    }};
}

/// a + ib = conj(c + id) (e + if)
macro_rules! mulpm {
    ($a:expr, $b:expr, $c:expr, $d:expr, $e:expr, $f:expr) => {{
        let (c, d, e, f) = ($c, $d, $e, $f);
        $a = c * e + d * f;
        $b = c * f - d * e;
    }};
}

/// The sum of two complex numbers, and i times their difference.
macro_rules! rearrange {
    ($rx:ident, $ix:ident, $ry:ident, $iy:ident) => {
        let (t1, t2, t3, t4) = ($rx + $ry, $ry - $rx, $ix + $iy, $ix - $iy);
        let ($rx, $ix, $ry, $iy) = (t1, t3, t4, t2);
    };
}

/// Columns `l` and `ip - l` of a transform of prime length `ip`, as sums over the columns of `from`: of four terms at a time, then two.
pub(super) fn columns<T: Real>(from: &[T], to: &mut [T], csarr: &[T], [ip, l, idl1]: [usize; 3]) {
    let (half, lc) = (ip.div_ceil(2), ip - l);
    for ik in 0..idl1 {
        to[ik + idl1 * l] = from[ik] + csarr[2 * l] * from[ik + idl1] + csarr[4 * l] * from[ik + idl1 * 2];
        to[ik + idl1 * lc] =
            csarr[2 * l + 1] * from[ik + idl1 * (ip - 1)] + csarr[4 * l + 1] * from[ik + idl1 * (ip - 2)];
    }
    let (mut angle, mut j) = (2 * l, 3);
    while j < half {
        let count = match half - j {
            1 => 1,
            2 | 3 => 2,
            _ => 4,
        };
        let factors: Vec<[T; 2]> = (0..count)
            .map(|_| {
                angle = (angle + l) % ip;
                [csarr[2 * angle], csarr[2 * angle + 1]]
            })
            .collect();
        for ik in 0..idl1 {
            let mut sums = [factors[0][0] * from[ik + idl1 * j], factors[0][1] * from[ik + idl1 * (ip - j)]];
            for (n, [re, im]) in factors.iter().enumerate().skip(1) {
                sums[0] = sums[0] + *re * from[ik + idl1 * (j + n)];
                sums[1] = sums[1] + *im * from[ik + idl1 * (ip - j - n)];
            }
            to[ik + idl1 * l] = to[ik + idl1 * l] + sums[0];
            to[ik + idl1 * lc] = to[ik + idl1 * lc] + sums[1];
        }
        j += count;
    }
}
