//! Passes of transforms of real numbers of radix 2, 3, 4 and 5, both ways: the butterflies of complex numbers, of which half is kept. Elements
//! and twiddle factors lie, and operations are ordered, as in pocketfft (and FFTPACK before it): see NOTICE.

use super::complex::{butterfly, twiddled};
use super::{Pair, Real};

/// Where elements lie: `ido` apart in parts, `ip` parts, `l1` transforms.
#[derive(Clone, Copy)]
struct Place {
    ido: usize,
    ip: usize,
    l1: usize,
}

impl Place {
    /// Among numbers: element `a` of transform `k` in part `j`.
    fn number(self, a: usize, k: usize, j: usize) -> usize {
        a + self.ido * (k + self.l1 * j)
    }

    /// Among terms: element `a` of line `b` of transform `k`.
    fn term(self, a: usize, b: usize, k: usize) -> usize {
        a + self.ido * (b + self.ip * k)
    }

    /// The twiddle factor of elements `i - 1` and `i` in part `j`.
    fn twiddle<T: Real>(self, wa: &[T], i: usize, j: usize) -> Pair<T> {
        let at = i - 2 + (j - 1) * (self.ido - 1);
        Pair::new(wa[at], wa[at + 1])
    }
}

/// From numbers to terms.
pub(super) fn forward<T: Real>([ido, ip, l1]: [usize; 3], cc: &[T], ch: &mut [T], wa: &[T]) {
    let (at, zero) = (Place { ido, ip, l1 }, T::of(0.0));
    for k in 0..l1 {
        let mut v = [Pair::new(zero, zero); 8];
        for (j, v) in v[..ip].iter_mut().enumerate() {
            *v = Pair::new(cc[at.number(0, k, j)], zero);
        }
        let v = butterfly(ip, v, true);
        ch[at.term(0, 0, k)] = v[0].r;
        for m in 1..=ip / 2 {
            ch[at.term(ido - 1, 2 * m - 1, k)] = v[m].r;
            if 2 * m < ip {
                ch[at.term(0, 2 * m, k)] = v[m].i;
            }
        }
        if ido.is_multiple_of(2) {
            forward_middle(at, k, cc, ch);
        }
        for i in (2..ido).step_by(2) {
            let mut v = [Pair::new(zero, zero); 8];
            for (j, v) in v[..ip].iter_mut().enumerate() {
                *v = Pair::new(cc[at.number(i - 1, k, j)], cc[at.number(i, k, j)]);
                if j > 0 {
                    *v = twiddled(*v, at.twiddle(wa, i, j), true);
                }
            }
            let v = butterfly(ip, v, true);
            for m in 0..ip.div_ceil(2) {
                (ch[at.term(i - 1, 2 * m, k)], ch[at.term(i, 2 * m, k)]) = (v[m].r, v[m].i);
            }
            let ic = ido - i;
            for m in 1..=ip / 2 {
                let v = v[ip - m];
                (ch[at.term(ic - 1, 2 * m - 1, k)], ch[at.term(ic, 2 * m - 1, k)]) = (v.r, -v.i);
            }
        }
    }
}

/// The last element of an even number: its twiddle factors are eighths of a turn, and the radix is 2 or 4.
fn forward_middle<T: Real>(at: Place, k: usize, cc: &[T], ch: &mut [T]) {
    let (last, x) = (at.ido - 1, |j: usize| cc[at.number(at.ido - 1, k, j)]);
    if at.ip == 2 {
        ch[at.term(0, 1, k)] = -x(1);
        ch[at.term(last, 0, k)] = x(0);
        return;
    }
    let h = T::of(std::f64::consts::FRAC_1_SQRT_2);
    let (ti, tr) = (-h * (x(1) + x(3)), h * (x(1) - x(3)));
    (ch[at.term(last, 0, k)], ch[at.term(last, 2, k)]) = (x(0) + tr, x(0) - tr);
    (ch[at.term(0, 3, k)], ch[at.term(0, 1, k)]) = (ti + x(2), ti - x(2));
}

/// From terms to numbers.
pub(super) fn backward<T: Real>([ido, ip, l1]: [usize; 3], cc: &[T], ch: &mut [T], wa: &[T]) {
    let (at, zero) = (Place { ido, ip, l1 }, T::of(0.0));
    for k in 0..l1 {
        let mut v = [Pair::new(zero, zero); 8];
        v[0].r = cc[at.term(0, 0, k)];
        for m in 1..=ip / 2 {
            v[m].r = cc[at.term(ido - 1, 2 * m - 1, k)];
            if 2 * m < ip {
                v[m].i = cc[at.term(0, 2 * m, k)];
                v[ip - m] = Pair::new(v[m].r, -v[m].i);
            }
        }
        for (j, v) in butterfly(ip, v, false)[..ip].iter().enumerate() {
            ch[at.number(0, k, j)] = v.r;
        }
        if ido.is_multiple_of(2) {
            backward_middle(at, k, cc, ch);
        }
        for i in (2..ido).step_by(2) {
            let mut v = [Pair::new(zero, zero); 8];
            for m in 0..ip.div_ceil(2) {
                v[m] = Pair::new(cc[at.term(i - 1, 2 * m, k)], cc[at.term(i, 2 * m, k)]);
            }
            let ic = ido - i;
            for m in 1..=ip / 2 {
                v[ip - m] = Pair::new(cc[at.term(ic - 1, 2 * m - 1, k)], -cc[at.term(ic, 2 * m - 1, k)]);
            }
            for (j, v) in butterfly(ip, v, false)[..ip].iter().enumerate() {
                let v = if j == 0 { *v } else { twiddled(*v, at.twiddle(wa, i, j), false) };
                (ch[at.number(i - 1, k, j)], ch[at.number(i, k, j)]) = (v.r, v.i);
            }
        }
    }
}

/// As [`forward_middle`], back.
fn backward_middle<T: Real>(at: Place, k: usize, cc: &[T], ch: &mut [T]) {
    let (last, two) = (at.ido - 1, T::of(2.0));
    if at.ip == 2 {
        ch[at.number(last, k, 0)] = two * cc[at.term(last, 0, k)];
        ch[at.number(last, k, 1)] = -two * cc[at.term(0, 1, k)];
        return;
    }
    let root = T::of(std::f64::consts::SQRT_2);
    let (a, b, c, d) =
        (cc[at.term(0, 3, k)], cc[at.term(0, 1, k)], cc[at.term(last, 0, k)], cc[at.term(last, 2, k)]);
    let (ti1, ti2, tr1, tr2) = (a + b, a - b, c - d, c + d);
    ch[at.number(last, k, 0)] = tr2 + tr2;
    ch[at.number(last, k, 1)] = root * (tr1 - ti1);
    ch[at.number(last, k, 2)] = ti2 + ti2;
    ch[at.number(last, k, 3)] = -root * (tr1 + ti1);
}
