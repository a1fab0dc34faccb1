//! Passes of transforms of real numbers whose radix is an odd prime above five, both ways. Elements and twiddle factors lie, and
//! operations are ordered, as in pocketfft (and FFTPACK before it): see NOTICE.

use super::Real;

/// Sum and difference.
macro_rules! pm {
    ($a:expr, $b:expr, $c:expr, $d:expr) => {{
        let (c, d) = ($c, $d);
        $a = c + d;
        $b = c - d;
    }};
}

/// Forwards; the result is in `cc`.
pub(super) fn forward<T: Real>([ido, ip, l1]: [usize; 3], cc: &mut [T], ch: &mut [T], wa: &[T], csarr: &[T]) {
    let cdim = ip;
    let ipph = ip.div_ceil(2);
    let idl1 = ido * l1;

    if ido > 1 {
        for j in 1..ipph {
            let jc = ip - j;
            let is = (j - 1) * (ido - 1);
            let is2 = (jc - 1) * (ido - 1);
            for k in 0..l1 {
                let mut idij = is;
                let mut idij2 = is2;
                for i in (1..ido - 1).step_by(2) {
                    let t1 = cc[i + ido * (k + l1 * j)];
                    let t2 = cc[(i + 1) + ido * (k + l1 * j)];
                    let t3 = cc[i + ido * (k + l1 * jc)];
                    let t4 = cc[(i + 1) + ido * (k + l1 * jc)];
                    let x1 = wa[idij] * t1 + wa[idij + 1] * t2;
                    let x2 = wa[idij] * t2 - wa[idij + 1] * t1;
                    let x3 = wa[idij2] * t3 + wa[idij2 + 1] * t4;
                    let x4 = wa[idij2] * t4 - wa[idij2 + 1] * t3;
                    pm!(cc[i + ido * (k + l1 * j)], cc[(i + 1) + ido * (k + l1 * jc)], x3, x1);
                    pm!(cc[(i + 1) + ido * (k + l1 * j)], cc[i + ido * (k + l1 * jc)], x2, x4);
                    idij += 2;
                    idij2 += 2;
                }
            }
        }
    }

    for j in 1..ipph {
        let jc = ip - j;
        for k in 0..l1 {
            let (t, u) = (cc[ido * (k + l1 * jc)], cc[ido * (k + l1 * j)]);
            cc[ido * (k + l1 * jc)] = t - u;
            cc[ido * (k + l1 * j)] = t + u;
        }
    }

    for l in 1..ipph {
        columns(cc, ch, csarr, [ip, l, idl1]);
    }
    ch[..idl1].copy_from_slice(&cc[..idl1]);
    for j in 1..ipph {
        for ik in 0..idl1 {
            ch[ik] = ch[ik] + cc[ik + idl1 * j];
        }
    }

    for k in 0..l1 {
        for i in 0..ido {
            cc[i + ido * (cdim * k)] = ch[i + ido * k];
        }
    }

    for j in 1..ipph {
        let jc = ip - j;
        let j2 = 2 * j - 1;
        for k in 0..l1 {
            cc[(ido - 1) + ido * (j2 + cdim * k)] = ch[ido * (k + l1 * j)];
            cc[ido * ((j2 + 1) + cdim * k)] = ch[ido * (k + l1 * jc)];
        }
    }

    if ido == 1 {
        return;
    }

    for j in 1..ipph {
        let jc = ip - j;
        let j2 = 2 * j - 1;
        for k in 0..l1 {
            for i in (1..ido - 1).step_by(2) {
                let ic = ido - i - 2;
                cc[i + ido * ((j2 + 1) + cdim * k)] =
                    ch[i + ido * (k + l1 * j)] + ch[i + ido * (k + l1 * jc)];
                cc[ic + ido * (j2 + cdim * k)] = ch[i + ido * (k + l1 * j)] - ch[i + ido * (k + l1 * jc)];
                cc[(i + 1) + ido * ((j2 + 1) + cdim * k)] =
                    ch[(i + 1) + ido * (k + l1 * j)] + ch[(i + 1) + ido * (k + l1 * jc)];
                cc[(ic + 1) + ido * (j2 + cdim * k)] =
                    ch[(i + 1) + ido * (k + l1 * jc)] - ch[(i + 1) + ido * (k + l1 * j)];
            }
        }
    }
}

/// Back; the result is in `ch`.
pub(super) fn backward<T: Real>(
    [ido, ip, l1]: [usize; 3],
    cc: &mut [T],
    ch: &mut [T],
    wa: &[T],
    csarr: &[T],
) {
    let two = T::of(2.0);
    let cdim = ip;
    let ipph = ip.div_ceil(2);
    let idl1 = ido * l1;

    for k in 0..l1 {
        for i in 0..ido {
            ch[i + ido * k] = cc[i + ido * (cdim * k)];
        }
    }
    for j in 1..ipph {
        let jc = ip - j;
        let j2 = 2 * j - 1;
        for k in 0..l1 {
            ch[ido * (k + l1 * j)] = two * cc[(ido - 1) + ido * (j2 + cdim * k)];
            ch[ido * (k + l1 * jc)] = two * cc[ido * ((j2 + 1) + cdim * k)];
        }
    }

    if ido != 1 {
        for j in 1..ipph {
            let jc = ip - j;
            let j2 = 2 * j - 1;
            for k in 0..l1 {
                for i in (1..ido - 1).step_by(2) {
                    let ic = ido - i - 2;
                    ch[i + ido * (k + l1 * j)] =
                        cc[i + ido * ((j2 + 1) + cdim * k)] + cc[ic + ido * (j2 + cdim * k)];
                    ch[i + ido * (k + l1 * jc)] =
                        cc[i + ido * ((j2 + 1) + cdim * k)] - cc[ic + ido * (j2 + cdim * k)];
                    ch[(i + 1) + ido * (k + l1 * j)] =
                        cc[(i + 1) + ido * ((j2 + 1) + cdim * k)] - cc[(ic + 1) + ido * (j2 + cdim * k)];
                    ch[(i + 1) + ido * (k + l1 * jc)] =
                        cc[(i + 1) + ido * ((j2 + 1) + cdim * k)] + cc[(ic + 1) + ido * (j2 + cdim * k)];
                }
            }
        }
    }
    for l in 1..ipph {
        columns(ch, cc, csarr, [ip, l, idl1]);
    }
    for j in 1..ipph {
        for ik in 0..idl1 {
            ch[ik] = ch[ik] + ch[ik + idl1 * j];
        }
    }
    for j in 1..ipph {
        let jc = ip - j;
        for k in 0..l1 {
            pm!(
                ch[ido * (k + l1 * jc)],
                ch[ido * (k + l1 * j)],
                cc[ido * (k + l1 * j)],
                cc[ido * (k + l1 * jc)]
            );
        }
    }

    if ido == 1 {
        return;
    }

    for j in 1..ipph {
        let jc = ip - j;
        for k in 0..l1 {
            for i in (1..ido - 1).step_by(2) {
                ch[i + ido * (k + l1 * j)] = cc[i + ido * (k + l1 * j)] - cc[(i + 1) + ido * (k + l1 * jc)];
                ch[i + ido * (k + l1 * jc)] = cc[i + ido * (k + l1 * j)] + cc[(i + 1) + ido * (k + l1 * jc)];
                ch[(i + 1) + ido * (k + l1 * j)] =
                    cc[(i + 1) + ido * (k + l1 * j)] + cc[i + ido * (k + l1 * jc)];
                ch[(i + 1) + ido * (k + l1 * jc)] =
                    cc[(i + 1) + ido * (k + l1 * j)] - cc[i + ido * (k + l1 * jc)];
            }
        }
    }

    for j in 1..ip {
        let is = (j - 1) * (ido - 1);
        for k in 0..l1 {
            let mut idij = is;
            for i in (1..ido - 1).step_by(2) {
                let t1 = ch[i + ido * (k + l1 * j)];
                let t2 = ch[(i + 1) + ido * (k + l1 * j)];
                ch[i + ido * (k + l1 * j)] = wa[idij] * t1 - wa[idij + 1] * t2;
                ch[(i + 1) + ido * (k + l1 * j)] = wa[idij] * t2 + wa[idij + 1] * t1;
                idij += 2;
            }
        }
    }
}

/// Columns `l` and `ip - l` of a transform of prime length `ip`, as sums over the columns of `from`: of four terms at a time, then two.
fn columns<T: Real>(from: &[T], to: &mut [T], csarr: &[T], [ip, l, idl1]: [usize; 3]) {
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
