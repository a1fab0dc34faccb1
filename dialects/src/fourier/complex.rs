//! Passes of transforms of complex numbers. Elements and twiddle factors lie, and operations are ordered, as in pocketfft: see NOTICE.

use super::{Pair, Real};

fn pm<T: Real>(a: Pair<T>, b: Pair<T>) -> [Pair<T>; 2] {
    [a + b, a - b]
}

/// Times the twiddle factor, conjugated on the way forward.
pub(super) fn twiddled<T: Real>(v: Pair<T>, w: Pair<T>, forward: bool) -> Pair<T> {
    if forward {
        Pair::new(v.r * w.r + v.i * w.i, v.i * w.r - v.r * w.i)
    } else {
        Pair::new(v.r * w.r - v.i * w.i, v.r * w.i + v.i * w.r)
    }
}

/// A quarter of a turn.
fn turn<T: Real>(v: Pair<T>, forward: bool) -> Pair<T> {
    if forward { Pair::new(v.i, -v.r) } else { Pair::new(-v.i, v.r) }
}

/// An eighth of a turn.
fn turn_45<T: Real>(v: Pair<T>, forward: bool) -> Pair<T> {
    let h = T::of(std::f64::consts::FRAC_1_SQRT_2);
    if forward {
        Pair::new(h * (v.r + v.i), h * (v.i - v.r))
    } else {
        Pair::new(h * (v.r - v.i), h * (v.i + v.r))
    }
}

/// Three eighths of a turn.
fn turn_135<T: Real>(v: Pair<T>, forward: bool) -> Pair<T> {
    let h = T::of(std::f64::consts::FRAC_1_SQRT_2);
    if forward {
        Pair::new(h * (v.i - v.r), h * (-v.r - v.i))
    } else {
        Pair::new(h * (-v.r - v.i), h * (v.r - v.i))
    }
}

/// A pass of radix 2, 3, 4, 5 or 8 over `l1` transforms whose parts are `ido` apart.
pub(super) fn pass<T: Real>(
    ip: usize,
    [ido, l1]: [usize; 2],
    cc: &[Pair<T>],
    ch: &mut [Pair<T>],
    wa: &[Pair<T>],
    forward: bool,
) {
    for k in 0..l1 {
        for i in 0..ido {
            let mut v = [Pair::new(T::of(0.0), T::of(0.0)); 8];
            for (j, v) in v[..ip].iter_mut().enumerate() {
                *v = cc[i + ido * (j + ip * k)];
            }
            for (j, &v) in butterfly(ip, v, forward)[..ip].iter().enumerate() {
                let plain = i == 0 || j == 0;
                ch[i + ido * (k + l1 * j)] =
                    if plain { v } else { twiddled(v, wa[i - 1 + (j - 1) * (ido - 1)], forward) };
            }
        }
    }
}

/// The transform of the first 2, 3, 4, 5 or 8 of these.
pub(super) fn butterfly<T: Real>(ip: usize, v: [Pair<T>; 8], forward: bool) -> [Pair<T>; 8] {
    match ip {
        2 => two(v),
        3 => three(v, forward),
        4 => four(v, forward),
        5 => five(v, forward),
        _ => eight(v, forward),
    }
}

fn two<T: Real>(mut v: [Pair<T>; 8]) -> [Pair<T>; 8] {
    [v[0], v[1]] = pm(v[0], v[1]);
    v
}

fn three<T: Real>(mut v: [Pair<T>; 8], forward: bool) -> [Pair<T>; 8] {
    let half = T::of(-0.5);
    let sine = T::of(0.866_025_403_784_438_6);
    let sine = if forward { -sine } else { sine };
    let t0 = v[0];
    let [t1, t2] = pm(v[1], v[2]);
    let ca = t0 + t1 * half;
    let cb = Pair::new(-t2.i * sine, t2.r * sine);
    v[0] = t0 + t1;
    [v[1], v[2]] = pm(ca, cb);
    v
}

fn four<T: Real>(mut v: [Pair<T>; 8], forward: bool) -> [Pair<T>; 8] {
    let [t2, t1] = pm(v[0], v[2]);
    let [t3, t4] = pm(v[1], v[3]);
    let t4 = turn(t4, forward);
    [v[0], v[2]] = pm(t2, t3);
    [v[1], v[3]] = pm(t1, t4);
    v
}

fn five<T: Real>(mut v: [Pair<T>; 8], forward: bool) -> [Pair<T>; 8] {
    let (r1, r2) = (T::of(0.309_016_994_374_947_45), T::of(-0.809_016_994_374_947_5));
    let sines = [T::of(0.951_056_516_295_153_5), T::of(0.587_785_252_292_473_1)];
    let [i1, i2] = if forward { sines.map(|s| -s) } else { sines };
    let t0 = v[0];
    let [t1, t4] = pm(v[1], v[4]);
    let [t2, t3] = pm(v[2], v[3]);
    v[0] = Pair::new(t0.r + t1.r + t2.r, t0.i + t1.i + t2.i);
    let ca = Pair::new(t0.r + r1 * t1.r + r2 * t2.r, t0.i + r1 * t1.i + r2 * t2.i);
    let cb = Pair::new(-(i1 * t4.i + i2 * t3.i), i1 * t4.r + i2 * t3.r);
    [v[1], v[4]] = pm(ca, cb);
    let ca = Pair::new(t0.r + r2 * t1.r + r1 * t2.r, t0.i + r2 * t1.i + r1 * t2.i);
    let cb = Pair::new(-(i2 * t4.i - i1 * t3.i), i2 * t4.r - i1 * t3.r);
    [v[2], v[3]] = pm(ca, cb);
    v
}

fn eight<T: Real>(mut v: [Pair<T>; 8], forward: bool) -> [Pair<T>; 8] {
    let [a1, a5] = pm(v[1], v[5]);
    let [a3, a7] = pm(v[3], v[7]);
    let [a1, a3] = pm(a1, a3);
    let a3 = turn(a3, forward);
    let [a5, a7] = pm(a5, turn(a7, forward));
    let (a5, a7) = (turn_45(a5, forward), turn_135(a7, forward));
    let [a0, a4] = pm(v[0], v[4]);
    let [a2, a6] = pm(v[2], v[6]);
    [v[0], v[4]] = pm(a0 + a2, a1);
    [v[2], v[6]] = pm(a0 - a2, a3);
    let a6 = turn(a6, forward);
    [v[1], v[5]] = pm(a4 + a6, a5);
    [v[3], v[7]] = pm(a4 - a6, a7);
    v
}

/// A pass of any odd radix; the result is in `cc`.
pub(super) fn general<T: Real>(
    [ido, ip, l1]: [usize; 3],
    cc: &mut [Pair<T>],
    ch: &mut [Pair<T>],
    wa: &[Pair<T>],
    own: &[Pair<T>],
    forward: bool,
) {
    let (half, idl1) = (ip.div_ceil(2), ido * l1);
    let wal: Vec<Pair<T>> = own.iter().map(|w| Pair::new(w.r, if forward { -w.i } else { w.i })).collect();
    for k in 0..l1 {
        for i in 0..ido {
            ch[i + ido * k] = cc[i + ido * ip * k];
            for j in 1..half {
                let both = pm(cc[i + ido * (j + ip * k)], cc[i + ido * (ip - j + ip * k)]);
                [ch[i + ido * (k + l1 * j)], ch[i + ido * (k + l1 * (ip - j))]] = both;
            }
        }
    }
    for (ik, to) in cc[..idl1].iter_mut().enumerate() {
        *to = (1..half).fold(ch[ik], |sum, j| sum + ch[ik + idl1 * j]);
    }
    for l in 1..half {
        column(&wal, ch, cc, [ip, l, idl1]);
    }
    for j in 1..half {
        let jc = ip - j;
        for k in 0..l1 {
            for i in 0..ido {
                let (at, opposite) = (i + ido * (k + l1 * j), i + ido * (k + l1 * jc));
                let [x1, x2] = pm(cc[at], cc[opposite]);
                [cc[at], cc[opposite]] = if i == 0 {
                    [x1, x2]
                } else {
                    let w = |j: usize| wa[(j - 1) * (ido - 1) + i - 1];
                    [twiddled(x1, w(j), forward), twiddled(x2, w(jc), forward)]
                };
            }
        }
    }
}

/// Columns `l` and `ip - l` as sums over the columns of `ch`, of two terms at a time.
fn column<T: Real>(wal: &[Pair<T>], ch: &[Pair<T>], cc: &mut [Pair<T>], [ip, l, idl1]: [usize; 3]) {
    let (half, lc) = (ip.div_ceil(2), ip - l);
    for ik in 0..idl1 {
        let at = |j: usize| ch[ik + idl1 * j];
        let (w, w2) = (wal[l], wal[2 * l]);
        let (a, b, c, d) = (at(1), at(2), at(ip - 1), at(ip - 2));
        let mut x = Pair::new(at(0).r + w.r * a.r + w2.r * b.r, at(0).i + w.r * a.i + w2.r * b.i);
        let mut y = Pair::new(-w.i * c.i - w2.i * d.i, w.i * c.r + w2.i * d.r);
        let (mut angle, mut j) = (2 * l, 3);
        let mut next = || {
            angle = (angle + l) % ip;
            wal[angle]
        };
        while j + 1 < half {
            let (w, w2) = (next(), next());
            let (a, b, c, d) = (at(j), at(j + 1), at(ip - j), at(ip - j - 1));
            x = Pair::new(x.r + (a.r * w.r + b.r * w2.r), x.i + (a.i * w.r + b.i * w2.r));
            y = Pair::new(y.r - (c.i * w.i + d.i * w2.i), y.i + (c.r * w.i + d.r * w2.i));
            j += 2;
        }
        if j < half {
            let w = next();
            let (a, c) = (at(j), at(ip - j));
            x = Pair::new(x.r + a.r * w.r, x.i + a.i * w.r);
            y = Pair::new(y.r - c.i * w.i, y.i + c.r * w.i);
        }
        (cc[ik + idl1 * l], cc[ik + idl1 * lc]) = (x, y);
    }
}
