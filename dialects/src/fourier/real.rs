//! Passes of transforms of real numbers forwards, one radix each. Elements and twiddle factors lie, and operations are ordered,
//! as in pocketfft (and FFTPACK before it): see NOTICE.

use super::Real;
use super::steps::columns;

pub(super) fn radf2<T: Real>(ido: usize, l1: usize, cc: &[T], ch: &mut [T], wa: &[T]) {
    for k in 0..l1 {
        pm!(ch[ido * (2 * k)], ch[(ido - 1) + ido * (1 + 2 * k)], cc[ido * k], cc[ido * (k + l1)]);
    }
    if ido.is_multiple_of(2) {
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
    let taui = T::of(0.866_025_403_784_438_6);

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
    let hsqt2 = T::of(std::f64::consts::FRAC_1_SQRT_2);

    for k in 0..l1 {
        let (tr1, tr2);
        pm!(tr1, ch[ido * (2 + 4 * k)], cc[ido * (k + l1 * 3)], cc[ido * (k + l1)]);
        pm!(tr2, ch[(ido - 1) + ido * (1 + 4 * k)], cc[ido * k], cc[ido * (k + l1 * 2)]);
        pm!(ch[ido * (4 * k)], ch[(ido - 1) + ido * (3 + 4 * k)], tr2, tr1);
    }
    if ido.is_multiple_of(2) {
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
    let tr11 = T::of(0.309_016_994_374_947_45);
    let ti11 = T::of(0.951_056_516_295_153_5);
    let tr12 = T::of(-0.809_016_994_374_947_5);
    let ti12 = T::of(0.587_785_252_292_473_1);

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
