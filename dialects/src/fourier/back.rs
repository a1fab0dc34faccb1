//! Passes of transforms of real numbers back, one radix each. Elements and twiddle factors lie, and operations are ordered,
//! as in pocketfft (and FFTPACK before it): see NOTICE.

use super::Real;
use super::steps::columns;

pub(super) fn radb2<T: Real>(ido: usize, l1: usize, cc: &[T], ch: &mut [T], wa: &[T]) {
    let two = T::of(2.0);

    for k in 0..l1 {
        pm!(ch[ido * k], ch[ido * (k + l1)], cc[ido * (2 * k)], cc[(ido - 1) + ido * (1 + 2 * k)]);
    }
    if ido.is_multiple_of(2) {
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
    let taui = T::of(0.866_025_403_784_438_6);

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
    let sqrt2 = T::of(std::f64::consts::SQRT_2);

    for k in 0..l1 {
        let (tr1, tr2);
        pm!(tr2, tr1, cc[ido * (4 * k)], cc[(ido - 1) + ido * (3 + 4 * k)]);
        let tr3 = two * cc[(ido - 1) + ido * (1 + 4 * k)];
        let tr4 = two * cc[ido * (2 + 4 * k)];
        pm!(ch[ido * k], ch[ido * (k + l1 * 2)], tr2, tr3);
        pm!(ch[ido * (k + l1 * 3)], ch[ido * (k + l1)], tr1, tr4);
    }
    if ido.is_multiple_of(2) {
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
    let tr11 = T::of(0.309_016_994_374_947_45);
    let ti11 = T::of(0.951_056_516_295_153_5);
    let tr12 = T::of(-0.809_016_994_374_947_5);
    let ti12 = T::of(0.587_785_252_292_473_1);

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
