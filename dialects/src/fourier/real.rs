//! Passes of transforms of real numbers, one radix each, forwards (`radf`) and back (`radb`). Elements and twiddle factors lie, and
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

pub(super) fn radf2<T: Real>(ido: usize, l1: usize, cc: &[T], ch: &mut [T], wa: &[T]) {
    for k in 0..l1 {
        pm!(ch[ido * (2 * k)], ch[(ido - 1) + ido * (1 + 2 * k)], cc[ido * k], cc[ido * (k + l1)]);
    }
    if ido % 2 == 0 {
        for k in 0..l1 {
            ch[ido * (1 + 2 * k)] = -cc[(ido - 1) + ido * (k + l1)];
            ch[(ido - 1) + ido * (2 * k)] = cc[(ido - 1) + ido * k];
        }
    }
    if ido <= 2 {
        return;
    }
    for k in 0..l1 {
        for i in (2..ido).step_by(2) {
            let ic = ido - i;
            let (tr2, ti2);
            mulpm!(tr2, ti2, wa[i - 2], wa[i - 1], cc[(i - 1) + ido * (k + l1)], cc[i + ido * (k + l1)]);
            pm!(ch[(i - 1) + ido * (2 * k)], ch[(ic - 1) + ido * (1 + 2 * k)], cc[(i - 1) + ido * k], tr2);
            pm!(ch[i + ido * (2 * k)], ch[ic + ido * (1 + 2 * k)], ti2, cc[i + ido * k]);
        }
    }
}

pub(super) fn radf3<T: Real>(ido: usize, l1: usize, cc: &[T], ch: &mut [T], wa: &[T]) {
    let taur = T::of(-0.5);
    let taui = T::of(0.8660254037844386467637231707529362);

    for k in 0..l1 {
        let cr2 = cc[ido * (k + l1)] + cc[ido * (k + l1 * 2)];
        ch[ido * (3 * k)] = cc[ido * k] + cr2;
        ch[ido * (2 + 3 * k)] = taui * (cc[ido * (k + l1 * 2)] - cc[ido * (k + l1)]);
        ch[(ido - 1) + ido * (1 + 3 * k)] = cc[ido * k] + taur * cr2;
    }
    if ido == 1 {
        return;
    }
    for k in 0..l1 {
        for i in (2..ido).step_by(2) {
            let ic = ido - i;
            let (di2, di3, dr2, dr3);
            mulpm!(dr2, di2, wa[i - 2], wa[i - 1], cc[(i - 1) + ido * (k + l1)], cc[i + ido * (k + l1)]);
            mulpm!(
                dr3,
                di3,
                wa[(i - 2) + (ido - 1)],
                wa[(i - 1) + (ido - 1)],
                cc[(i - 1) + ido * (k + l1 * 2)],
                cc[i + ido * (k + l1 * 2)]
            );
            rearrange!(dr2, di2, dr3, di3);
            ch[(i - 1) + ido * (3 * k)] = cc[(i - 1) + ido * k] + dr2;
            ch[i + ido * (3 * k)] = cc[i + ido * k] + di2;
            let tr2 = cc[(i - 1) + ido * k] + taur * dr2;
            let ti2 = cc[i + ido * k] + taur * di2;
            let tr3 = taui * dr3;
            let ti3 = taui * di3;
            pm!(ch[(i - 1) + ido * (2 + 3 * k)], ch[(ic - 1) + ido * (1 + 3 * k)], tr2, tr3);
            pm!(ch[i + ido * (2 + 3 * k)], ch[ic + ido * (1 + 3 * k)], ti3, ti2);
        }
    }
}

pub(super) fn radf4<T: Real>(ido: usize, l1: usize, cc: &[T], ch: &mut [T], wa: &[T]) {
    let hsqt2 = T::of(0.707106781186547524400844362104849);

    for k in 0..l1 {
        let (tr1, tr2);
        pm!(tr1, ch[ido * (2 + 4 * k)], cc[ido * (k + l1 * 3)], cc[ido * (k + l1)]);
        pm!(tr2, ch[(ido - 1) + ido * (1 + 4 * k)], cc[ido * k], cc[ido * (k + l1 * 2)]);
        pm!(ch[ido * (4 * k)], ch[(ido - 1) + ido * (3 + 4 * k)], tr2, tr1);
    }
    if ido % 2 == 0 {
        for k in 0..l1 {
            let ti1 = -hsqt2 * (cc[(ido - 1) + ido * (k + l1)] + cc[(ido - 1) + ido * (k + l1 * 3)]);
            let tr1 = hsqt2 * (cc[(ido - 1) + ido * (k + l1)] - cc[(ido - 1) + ido * (k + l1 * 3)]);
            pm!(
                ch[(ido - 1) + ido * (4 * k)],
                ch[(ido - 1) + ido * (2 + 4 * k)],
                cc[(ido - 1) + ido * k],
                tr1
            );
            pm!(ch[ido * (3 + 4 * k)], ch[ido * (1 + 4 * k)], ti1, cc[(ido - 1) + ido * (k + l1 * 2)]);
        }
    }
    if ido <= 2 {
        return;
    }
    for k in 0..l1 {
        for i in (2..ido).step_by(2) {
            let ic = ido - i;
            let (ci2, ci3, ci4, cr2, cr3, cr4, ti1, ti2, ti3, ti4, tr1, tr2, tr3, tr4);
            mulpm!(cr2, ci2, wa[i - 2], wa[i - 1], cc[(i - 1) + ido * (k + l1)], cc[i + ido * (k + l1)]);
            mulpm!(
                cr3,
                ci3,
                wa[(i - 2) + (ido - 1)],
                wa[(i - 1) + (ido - 1)],
                cc[(i - 1) + ido * (k + l1 * 2)],
                cc[i + ido * (k + l1 * 2)]
            );
            mulpm!(
                cr4,
                ci4,
                wa[(i - 2) + 2 * (ido - 1)],
                wa[(i - 1) + 2 * (ido - 1)],
                cc[(i - 1) + ido * (k + l1 * 3)],
                cc[i + ido * (k + l1 * 3)]
            );
            pm!(tr1, tr4, cr4, cr2);
            pm!(ti1, ti4, ci2, ci4);
            pm!(tr2, tr3, cc[(i - 1) + ido * k], cr3);
            pm!(ti2, ti3, cc[i + ido * k], ci3);
            pm!(ch[(i - 1) + ido * (4 * k)], ch[(ic - 1) + ido * (3 + 4 * k)], tr2, tr1);
            pm!(ch[i + ido * (4 * k)], ch[ic + ido * (3 + 4 * k)], ti1, ti2);
            pm!(ch[(i - 1) + ido * (2 + 4 * k)], ch[(ic - 1) + ido * (1 + 4 * k)], tr3, ti4);
            pm!(ch[i + ido * (2 + 4 * k)], ch[ic + ido * (1 + 4 * k)], tr4, ti3);
        }
    }
}

pub(super) fn radf5<T: Real>(ido: usize, l1: usize, cc: &[T], ch: &mut [T], wa: &[T]) {
    let tr11 = T::of(0.3090169943749474241022934171828191);
    let ti11 = T::of(0.9510565162951535721164393333793821);
    let tr12 = T::of(-0.8090169943749474241022934171828191);
    let ti12 = T::of(0.5877852522924731291687059546390728);

    for k in 0..l1 {
        let (cr2, cr3, ci4, ci5);
        pm!(cr2, ci5, cc[ido * (k + l1 * 4)], cc[ido * (k + l1)]);
        pm!(cr3, ci4, cc[ido * (k + l1 * 3)], cc[ido * (k + l1 * 2)]);
        ch[ido * (5 * k)] = cc[ido * k] + cr2 + cr3;
        ch[(ido - 1) + ido * (1 + 5 * k)] = cc[ido * k] + tr11 * cr2 + tr12 * cr3;
        ch[ido * (2 + 5 * k)] = ti11 * ci5 + ti12 * ci4;
        ch[(ido - 1) + ido * (3 + 5 * k)] = cc[ido * k] + tr12 * cr2 + tr11 * cr3;
        ch[ido * (4 + 5 * k)] = ti12 * ci5 - ti11 * ci4;
    }
    if ido == 1 {
        return;
    }
    for k in 0..l1 {
        for i in (2..ido).step_by(2) {
            let ic = ido - i;
            let (di2, di3, di4, di5, dr2, dr3, dr4, dr5);
            mulpm!(dr2, di2, wa[i - 2], wa[i - 1], cc[(i - 1) + ido * (k + l1)], cc[i + ido * (k + l1)]);
            mulpm!(
                dr3,
                di3,
                wa[(i - 2) + (ido - 1)],
                wa[(i - 1) + (ido - 1)],
                cc[(i - 1) + ido * (k + l1 * 2)],
                cc[i + ido * (k + l1 * 2)]
            );
            mulpm!(
                dr4,
                di4,
                wa[(i - 2) + 2 * (ido - 1)],
                wa[(i - 1) + 2 * (ido - 1)],
                cc[(i - 1) + ido * (k + l1 * 3)],
                cc[i + ido * (k + l1 * 3)]
            );
            mulpm!(
                dr5,
                di5,
                wa[(i - 2) + 3 * (ido - 1)],
                wa[(i - 1) + 3 * (ido - 1)],
                cc[(i - 1) + ido * (k + l1 * 4)],
                cc[i + ido * (k + l1 * 4)]
            );
            rearrange!(dr2, di2, dr5, di5);
            rearrange!(dr3, di3, dr4, di4);
            ch[(i - 1) + ido * (5 * k)] = cc[(i - 1) + ido * k] + dr2 + dr3;
            ch[i + ido * (5 * k)] = cc[i + ido * k] + di2 + di3;
            let tr2 = cc[(i - 1) + ido * k] + tr11 * dr2 + tr12 * dr3;
            let ti2 = cc[i + ido * k] + tr11 * di2 + tr12 * di3;
            let tr3 = cc[(i - 1) + ido * k] + tr12 * dr2 + tr11 * dr3;
            let ti3 = cc[i + ido * k] + tr12 * di2 + tr11 * di3;
            let tr5 = ti11 * dr5 + ti12 * dr4;
            let ti5 = ti11 * di5 + ti12 * di4;
            let tr4 = ti12 * dr5 - ti11 * dr4;
            let ti4 = ti12 * di5 - ti11 * di4;
            pm!(ch[(i - 1) + ido * (2 + 5 * k)], ch[(ic - 1) + ido * (1 + 5 * k)], tr2, tr5);
            pm!(ch[i + ido * (2 + 5 * k)], ch[ic + ido * (1 + 5 * k)], ti5, ti2);
            pm!(ch[(i - 1) + ido * (4 + 5 * k)], ch[(ic - 1) + ido * (3 + 5 * k)], tr3, tr4);
            pm!(ch[i + ido * (4 + 5 * k)], ch[ic + ido * (3 + 5 * k)], ti4, ti3);
        }
    }
}

pub(super) fn radb2<T: Real>(ido: usize, l1: usize, cc: &[T], ch: &mut [T], wa: &[T]) {
    let two = T::of(2.0);

    for k in 0..l1 {
        pm!(ch[ido * k], ch[ido * (k + l1)], cc[ido * (2 * k)], cc[(ido - 1) + ido * (1 + 2 * k)]);
    }
    if ido % 2 == 0 {
        for k in 0..l1 {
            ch[(ido - 1) + ido * k] = two * cc[(ido - 1) + ido * (2 * k)];
            ch[(ido - 1) + ido * (k + l1)] = -two * cc[ido * (1 + 2 * k)];
        }
    }
    if ido <= 2 {
        return;
    }
    for k in 0..l1 {
        for i in (2..ido).step_by(2) {
            let ic = ido - i;
            let (ti2, tr2);
            pm!(ch[(i - 1) + ido * k], tr2, cc[(i - 1) + ido * (2 * k)], cc[(ic - 1) + ido * (1 + 2 * k)]);
            pm!(ti2, ch[i + ido * k], cc[i + ido * (2 * k)], cc[ic + ido * (1 + 2 * k)]);
            mulpm!(ch[i + ido * (k + l1)], ch[(i - 1) + ido * (k + l1)], wa[i - 2], wa[i - 1], ti2, tr2);
        }
    }
}

pub(super) fn radb3<T: Real>(ido: usize, l1: usize, cc: &[T], ch: &mut [T], wa: &[T]) {
    let two = T::of(2.0);
    let taur = T::of(-0.5);
    let taui = T::of(0.8660254037844386467637231707529362);

    for k in 0..l1 {
        let tr2 = two * cc[(ido - 1) + ido * (1 + 3 * k)];
        let cr2 = cc[ido * (3 * k)] + taur * tr2;
        ch[ido * k] = cc[ido * (3 * k)] + tr2;
        let ci3 = two * taui * cc[ido * (2 + 3 * k)];
        pm!(ch[ido * (k + l1 * 2)], ch[ido * (k + l1)], cr2, ci3);
    }
    if ido == 1 {
        return;
    }
    for k in 0..l1 {
        for i in (2..ido).step_by(2) {
            let ic = ido - i;
            let tr2 = cc[(i - 1) + ido * (2 + 3 * k)] + cc[(ic - 1) + ido * (1 + 3 * k)];
            let ti2 = cc[i + ido * (2 + 3 * k)] - cc[ic + ido * (1 + 3 * k)];
            let cr2 = cc[(i - 1) + ido * (3 * k)] + taur * tr2;
            let ci2 = cc[i + ido * (3 * k)] + taur * ti2;
            ch[(i - 1) + ido * k] = cc[(i - 1) + ido * (3 * k)] + tr2;
            ch[i + ido * k] = cc[i + ido * (3 * k)] + ti2;
            let cr3 = taui * (cc[(i - 1) + ido * (2 + 3 * k)] - cc[(ic - 1) + ido * (1 + 3 * k)]);
            let ci3 = taui * (cc[i + ido * (2 + 3 * k)] + cc[ic + ido * (1 + 3 * k)]);
            let (di2, di3, dr2, dr3);
            pm!(dr3, dr2, cr2, ci3);
            pm!(di2, di3, ci2, cr3);
            mulpm!(ch[i + ido * (k + l1)], ch[(i - 1) + ido * (k + l1)], wa[i - 2], wa[i - 1], di2, dr2);
            mulpm!(
                ch[i + ido * (k + l1 * 2)],
                ch[(i - 1) + ido * (k + l1 * 2)],
                wa[(i - 2) + (ido - 1)],
                wa[(i - 1) + (ido - 1)],
                di3,
                dr3
            );
        }
    }
}

pub(super) fn radb4<T: Real>(ido: usize, l1: usize, cc: &[T], ch: &mut [T], wa: &[T]) {
    let two = T::of(2.0);
    let sqrt2 = T::of(1.414213562373095048801688724209698);

    for k in 0..l1 {
        let (tr1, tr2);
        pm!(tr2, tr1, cc[ido * (4 * k)], cc[(ido - 1) + ido * (3 + 4 * k)]);
        let tr3 = two * cc[(ido - 1) + ido * (1 + 4 * k)];
        let tr4 = two * cc[ido * (2 + 4 * k)];
        pm!(ch[ido * k], ch[ido * (k + l1 * 2)], tr2, tr3);
        pm!(ch[ido * (k + l1 * 3)], ch[ido * (k + l1)], tr1, tr4);
    }
    if ido % 2 == 0 {
        for k in 0..l1 {
            let (tr1, tr2, ti1, ti2);
            pm!(ti1, ti2, cc[ido * (3 + 4 * k)], cc[ido * (1 + 4 * k)]);
            pm!(tr2, tr1, cc[(ido - 1) + ido * (4 * k)], cc[(ido - 1) + ido * (2 + 4 * k)]);
            ch[(ido - 1) + ido * k] = tr2 + tr2;
            ch[(ido - 1) + ido * (k + l1)] = sqrt2 * (tr1 - ti1);
            ch[(ido - 1) + ido * (k + l1 * 2)] = ti2 + ti2;
            ch[(ido - 1) + ido * (k + l1 * 3)] = -sqrt2 * (tr1 + ti1);
        }
    }
    if ido <= 2 {
        return;
    }
    for k in 0..l1 {
        for i in (2..ido).step_by(2) {
            let (ci2, ci3, ci4, cr2, cr3, cr4, ti1, ti2, ti3, ti4, tr1, tr2, tr3, tr4);
            let ic = ido - i;
            pm!(tr2, tr1, cc[(i - 1) + ido * (4 * k)], cc[(ic - 1) + ido * (3 + 4 * k)]);
            pm!(ti1, ti2, cc[i + ido * (4 * k)], cc[ic + ido * (3 + 4 * k)]);
            pm!(tr4, ti3, cc[i + ido * (2 + 4 * k)], cc[ic + ido * (1 + 4 * k)]);
            pm!(tr3, ti4, cc[(i - 1) + ido * (2 + 4 * k)], cc[(ic - 1) + ido * (1 + 4 * k)]);
            pm!(ch[(i - 1) + ido * k], cr3, tr2, tr3);
            pm!(ch[i + ido * k], ci3, ti2, ti3);
            pm!(cr4, cr2, tr1, tr4);
            pm!(ci2, ci4, ti1, ti4);
            mulpm!(ch[i + ido * (k + l1)], ch[(i - 1) + ido * (k + l1)], wa[i - 2], wa[i - 1], ci2, cr2);
            mulpm!(
                ch[i + ido * (k + l1 * 2)],
                ch[(i - 1) + ido * (k + l1 * 2)],
                wa[(i - 2) + (ido - 1)],
                wa[(i - 1) + (ido - 1)],
                ci3,
                cr3
            );
            mulpm!(
                ch[i + ido * (k + l1 * 3)],
                ch[(i - 1) + ido * (k + l1 * 3)],
                wa[(i - 2) + 2 * (ido - 1)],
                wa[(i - 1) + 2 * (ido - 1)],
                ci4,
                cr4
            );
        }
    }
}

pub(super) fn radb5<T: Real>(ido: usize, l1: usize, cc: &[T], ch: &mut [T], wa: &[T]) {
    let tr11 = T::of(0.3090169943749474241022934171828191);
    let ti11 = T::of(0.9510565162951535721164393333793821);
    let tr12 = T::of(-0.8090169943749474241022934171828191);
    let ti12 = T::of(0.5877852522924731291687059546390728);

    for k in 0..l1 {
        let ti5 = cc[ido * (2 + 5 * k)] + cc[ido * (2 + 5 * k)];
        let ti4 = cc[ido * (4 + 5 * k)] + cc[ido * (4 + 5 * k)];
        let tr2 = cc[(ido - 1) + ido * (1 + 5 * k)] + cc[(ido - 1) + ido * (1 + 5 * k)];
        let tr3 = cc[(ido - 1) + ido * (3 + 5 * k)] + cc[(ido - 1) + ido * (3 + 5 * k)];
        ch[ido * k] = cc[ido * (5 * k)] + tr2 + tr3;
        let cr2 = cc[ido * (5 * k)] + tr11 * tr2 + tr12 * tr3;
        let cr3 = cc[ido * (5 * k)] + tr12 * tr2 + tr11 * tr3;
        let (ci4, ci5);
        mulpm!(ci5, ci4, ti5, ti4, ti11, ti12);
        pm!(ch[ido * (k + l1 * 4)], ch[ido * (k + l1)], cr2, ci5);
        pm!(ch[ido * (k + l1 * 3)], ch[ido * (k + l1 * 2)], cr3, ci4);
    }
    if ido == 1 {
        return;
    }
    for k in 0..l1 {
        for i in (2..ido).step_by(2) {
            let ic = ido - i;
            let (tr2, tr3, tr4, tr5, ti2, ti3, ti4, ti5);
            pm!(tr2, tr5, cc[(i - 1) + ido * (2 + 5 * k)], cc[(ic - 1) + ido * (1 + 5 * k)]);
            pm!(ti5, ti2, cc[i + ido * (2 + 5 * k)], cc[ic + ido * (1 + 5 * k)]);
            pm!(tr3, tr4, cc[(i - 1) + ido * (4 + 5 * k)], cc[(ic - 1) + ido * (3 + 5 * k)]);
            pm!(ti4, ti3, cc[i + ido * (4 + 5 * k)], cc[ic + ido * (3 + 5 * k)]);
            ch[(i - 1) + ido * k] = cc[(i - 1) + ido * (5 * k)] + tr2 + tr3;
            ch[i + ido * k] = cc[i + ido * (5 * k)] + ti2 + ti3;
            let cr2 = cc[(i - 1) + ido * (5 * k)] + tr11 * tr2 + tr12 * tr3;
            let ci2 = cc[i + ido * (5 * k)] + tr11 * ti2 + tr12 * ti3;
            let cr3 = cc[(i - 1) + ido * (5 * k)] + tr12 * tr2 + tr11 * tr3;
            let ci3 = cc[i + ido * (5 * k)] + tr12 * ti2 + tr11 * ti3;
            let (ci4, ci5, cr5, cr4);
            mulpm!(cr5, cr4, tr5, tr4, ti11, ti12);
            mulpm!(ci5, ci4, ti5, ti4, ti11, ti12);
            let (dr2, dr3, dr4, dr5, di2, di3, di4, di5);
            pm!(dr4, dr3, cr3, ci4);
            pm!(di3, di4, ci3, cr4);
            pm!(dr5, dr2, cr2, ci5);
            pm!(di2, di5, ci2, cr5);
            mulpm!(ch[i + ido * (k + l1)], ch[(i - 1) + ido * (k + l1)], wa[i - 2], wa[i - 1], di2, dr2);
            mulpm!(
                ch[i + ido * (k + l1 * 2)],
                ch[(i - 1) + ido * (k + l1 * 2)],
                wa[(i - 2) + (ido - 1)],
                wa[(i - 1) + (ido - 1)],
                di3,
                dr3
            );
            mulpm!(
                ch[i + ido * (k + l1 * 3)],
                ch[(i - 1) + ido * (k + l1 * 3)],
                wa[(i - 2) + 2 * (ido - 1)],
                wa[(i - 1) + 2 * (ido - 1)],
                di4,
                dr4
            );
            mulpm!(
                ch[i + ido * (k + l1 * 4)],
                ch[(i - 1) + ido * (k + l1 * 4)],
                wa[(i - 2) + 3 * (ido - 1)],
                wa[(i - 1) + 3 * (ido - 1)],
                di5,
                dr5
            );
        }
    }
}

pub(super) fn radfg<T: Real>(
    ido: usize,
    ip: usize,
    l1: usize,
    cc: &mut [T],
    ch: &mut [T],
    wa: &[T],
    csarr: &[T],
) {
    let cdim = ip;
    let ipph = (ip + 1) / 2;
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
    for ik in 0..idl1 {
        ch[ik] = cc[ik];
    }
    for j in 1..ipph {
        for ik in 0..idl1 {
            ch[ik] = ch[ik] + cc[ik + idl1 * j];
        }
    }

    for k in 0..l1 {
        for i in 0..ido {
            cc[i + ido * (0 + cdim * k)] = ch[i + ido * k];
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

pub(super) fn radbg<T: Real>(
    ido: usize,
    ip: usize,
    l1: usize,
    cc: &mut [T],
    ch: &mut [T],
    wa: &[T],
    csarr: &[T],
) {
    let two = T::of(2.0);
    let cdim = ip;
    let ipph = (ip + 1) / 2;
    let idl1 = ido * l1;

    for k in 0..l1 {
        for i in 0..ido {
            ch[i + ido * k] = cc[i + ido * (0 + cdim * k)];
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
