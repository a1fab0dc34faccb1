//! Changes bytes at random, with a liking for what texts are made of: words, numbers, lines.

/// A generator of numbers (xorshift), the same on each machine.
pub(crate) struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2545_f491_4f6c_dd1d)
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        ((self.0 >> 11) % n.max(1) as u64) as usize
    }
}

/// What numbers become.
const NUMBERS: [&str; 12] =
    ["0", "1", "-1", "2", "3", "8", "127", "256", "65536", "2147483648", "9223372036854775807", "1e400"];
/// What is put between words.
const WORDS: [&str; 22] = [
    "(", ")", "[", "]", "{", "}", "<", ">", "\"", "%0", "%arg0", "tensor<", "x", "?", "f8E4M3FN", "i1",
    "f32", "dense<", "loc(", "#", "=", ",",
];

/// Ops of one signature each: one in the place of another mostly leaves a program that is read.
pub(crate) const ALIKE: [&[&str]; 3] = [
    &["add", "subtract", "multiply", "divide", "maximum", "minimum", "power"],
    &["tanh", "exponential", "negate", "abs", "logistic", "sqrt", "rsqrt", "log", "sine", "floor", "sign"],
    &["LT", "GT", "EQ", "NE", "GE", "LE"],
];

/// A seed with one to four changes: two in three times such as leave a program's form alone.
pub(crate) fn mutate(seeds: &[Vec<u8>], rng: &mut Rng) -> Vec<u8> {
    let mut bytes = seeds[rng.below(seeds.len())].clone();
    let tame = rng.below(3) > 0;
    for _ in 0..1 + rng.below(4) {
        match rng.below(3) {
            0 if tame => swap_names(&mut bytes, rng),
            1 if tame => swap_ops(&mut bytes, rng),
            _ if tame => change_constant(&mut bytes, rng),
            _ => change(&mut bytes, seeds, rng),
        }
    }
    bytes
}

/// Puts another op of the same signature in the place of one.
fn swap_ops(bytes: &mut Vec<u8>, rng: &mut Rng) {
    let at = rng.below(bytes.len());
    let word = |b: &u8| b.is_ascii_alphanumeric() || *b == b'_';
    let mut from = at;
    for _ in 0..200 {
        let Some(start) = bytes[from..].iter().position(word).map(|p| from + p) else { return };
        let end = bytes[start..].iter().position(|b| !word(b)).map_or(bytes.len(), |p| start + p);
        if let Some(family) = ALIKE.iter().find(|f| f.iter().any(|op| op.as_bytes() == &bytes[start..end])) {
            bytes.splice(start..end, family[rng.below(family.len())].bytes());
            return;
        }
        from = end;
    }
}

/// Another number in a constant.
fn change_constant(bytes: &mut Vec<u8>, rng: &mut Rng) {
    const VALUES: [&str; 8] =
        ["0.000000e+00", "1.000000e+00", "-1.000000e+00", "5.000000e-01", "1.000000e+30", "0x7F80", "3", "0"];
    let at = rng.below(bytes.len());
    let Some(start) = find(bytes, at, b"dense<").map(|p| p + 6) else { return };
    let Some(end) = find(bytes, start, b">") else { return };
    if end - start < 24 {
        bytes.splice(start..end, VALUES[rng.below(VALUES.len())].bytes());
    }
}

fn find(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    bytes[from..].windows(what.len()).position(|w| w == what).map(|p| from + p)
}

fn change(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], rng: &mut Rng) {
    if bytes.is_empty() {
        bytes.extend(b"module {");
    }
    let at = rng.below(bytes.len());
    match rng.below(12) {
        0 => bytes[at] ^= 1 << rng.below(8),
        1 => {
            let end = (at + 1 + rng.below(30)).min(bytes.len());
            bytes.drain(at..end);
        }
        2 => {
            let end = (at + 1 + rng.below(60)).min(bytes.len());
            let copy = bytes[at..end].to_vec();
            let to = rng.below(bytes.len());
            bytes.splice(to..to, copy);
        }
        3 => {
            let other = &seeds[rng.below(seeds.len())];
            let from = rng.below(other.len());
            let end = (from + 1 + rng.below(120)).min(other.len());
            bytes.splice(at..at, other[from..end].iter().copied());
        }
        4 | 5 => replace(bytes, at, |b| b.is_ascii_digit(), NUMBERS[rng.below(NUMBERS.len())]),
        6 => replace(bytes, at, |b| b.is_ascii_alphanumeric() || b == b'_', WORDS[rng.below(WORDS.len())]),
        7 => {
            let word = WORDS[rng.below(WORDS.len())];
            bytes.splice(at..at, word.bytes());
        }
        8 => {
            let line = line(bytes, at);
            bytes.drain(line);
        }
        9 => {
            let (line, to) = (line(bytes, at), line(bytes, rng.below(bytes.len())));
            let copy = bytes[line].to_vec();
            bytes.splice(to.start..to.start, copy);
        }
        10 => swap_names(bytes, rng),
        _ => bytes.truncate(at + 1),
    }
}

/// The line a place is in, with its end.
fn line(bytes: &[u8], at: usize) -> std::ops::Range<usize> {
    let start = bytes[..at].iter().rposition(|&b| b == b'\n').map_or(0, |p| p + 1);
    let end = bytes[at..].iter().position(|&b| b == b'\n').map_or(bytes.len(), |p| at + p + 1);
    start..end
}

/// Puts something in the place of the next run of such bytes.
fn replace(bytes: &mut Vec<u8>, at: usize, of: impl Fn(u8) -> bool, with: &str) {
    let Some(start) = bytes[at..].iter().position(|&b| of(b)).map(|p| at + p) else { return };
    let end = bytes[start..].iter().position(|&b| !of(b)).map_or(bytes.len(), |p| start + p);
    bytes.splice(start..end, with.bytes());
}

/// Another value in the place of one, from nearby: often of the same type.
fn swap_names(bytes: &mut Vec<u8>, rng: &mut Rng) {
    let name = |bytes: &[u8], from: usize| -> Option<std::ops::Range<usize>> {
        let start = find(bytes, from, b"%")?;
        let rest = bytes[start + 1..].iter();
        let end = rest.take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count() + start + 1;
        Some(start..end)
    };
    let at = rng.below(bytes.len());
    let other = at.saturating_sub(rng.below(400));
    if let (Some(to), Some(from)) = (name(bytes, at), name(bytes, other)) {
        let word = bytes[from].to_vec();
        bytes.splice(to, word);
    }
}
