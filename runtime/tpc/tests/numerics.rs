//! The emulator's products, sums and casts, held to the arithmetic that the public numerics model of Gaudi2 has: written a second time
//! here, in whole numbers; and, where `FP8C_PUBLIC_MODEL` names a folder of its answers (`tests/gaudi2/numerics.sh` makes one), to those.

use fp8c_float::{Format, Overflow};
use fp8c_gaudi::Device;
use fp8c_gaudi::emulator::Emulator;
use fp8c_gaudi::graph::{Elem, Graph, Kernel, Launch, Node, Operand, Params, Place, Tensor, VERSION};

fn tensor(elem: Elem, sizes: &[u64], place: Place) -> Tensor {
    Tensor { name: format!("{place:?}"), elem, sizes: sizes.to_vec(), place, wide: false }
}

fn graph(tensors: Vec<Tensor>, node: Node, kernels: Vec<Kernel>) -> Graph {
    let arguments = node.inputs.iter().flatten().copied().collect();
    let results = node.outputs.clone();
    let device = "gaudi2".into();
    let launches = vec![Launch { nodes: 1, turns: 1, exchanged: vec![] }];
    let nodes = vec![node];
    Graph { version: VERSION, device, tensors, nodes, launches, kernels, arguments, results, state: vec![] }
}

/// Each row of `a` [m, k] times each of `b` [n, k], in the emulator.
fn product(elem: Elem, [m, n, k]: [u64; 3], a: &[u8], b: &[u8]) -> Vec<u32> {
    let tensors = vec![
        tensor(elem, &[k, m], Place::Argument(0)),
        tensor(elem, &[k, n], Place::Argument(1)),
        tensor(Elem::F32, &[n, m], Place::Result(0)),
    ];
    let node = Node {
        name: "product".into(),
        guid: if elem.bytes() == 1 { "fp8_gemm_f32" } else { "gemm" }.into(),
        inputs: vec![Some(0), Some(1)],
        outputs: vec![2],
        params: Params::Gemm { transpose_a: false, transpose_b: true },
    };
    let made = Emulator::new(graph(tensors, node, vec![]), |_| None);
    let mut emulator = made.unwrap_or_else(|f| panic!("{}", f.0));
    let out = emulator.run(&[a.to_vec(), b.to_vec()]).unwrap_or_else(|f| panic!("{}", f.0));
    out[0].chunks_exact(4).map(|c| u32::from_le_bytes([c[0], c[1], c[2], c[3]])).collect()
}

/// Casts of numbers by a conversion of TPC-C, in the emulator.
fn cast(elem: Elem, how: &str, numbers: &[u8]) -> Vec<u8> {
    let (vector, wide, word) = match elem {
        Elem::F8E4M3 => ("minifloat256", "float256", "f8"),
        Elem::F8E5M2 => ("minihalf256", "float256", "h8"),
        _ => ("bfloat128", "float128", "bf16"),
    };
    let (n, step) = (numbers.len() as u64 / 4, 256 / elem.bytes() as u64);
    let load = |v: u64| {
        let at = v * 64;
        format!("int5 at{v} = {{i + {at}, 0, 0, 0, 0}}; x.v{} = v_f32_ld_tnsr_b(at{v}, in0);\n", v + 1)
    };
    let loads: String = (0..step / 64).map(load).collect();
    let text = format!(
        "void main(tensor in0, tensor out0)
{{
    const int5 begin = get_index_space_offset();
    const int5 end = begin + get_index_space_size();
    for (int i = begin[0] * {step}; i < end[0] * {step}; i += {step}) {{
        {wide} x;
        {loads}
        {vector} y = convert_{wide}_to_{vector}(x, {how} | SW_LINEAR);
        int5 at = {{i, 0, 0, 0, 0}};
        v_{word}_st_tnsr(at, out0, y);
    }}
}}
"
    );
    let operand = |elem| Operand { elem, sizes: vec![n], access: None };
    let kernel = Kernel {
        guid: "cast".into(),
        doc: "a cast".into(),
        source: "cast.c".into(),
        space: vec![n.div_ceil(step)],
        inputs: vec![operand(Elem::F32)],
        outputs: vec![operand(elem)],
        params: 0,
    };
    let tensors = vec![tensor(Elem::F32, &[n], Place::Argument(0)), tensor(elem, &[n], Place::Result(0))];
    let (name, guid) = ("cast".into(), "cast".into());
    let node = Node { name, guid, inputs: vec![Some(0)], outputs: vec![1], params: Params::None };
    let made = Emulator::new(graph(tensors, node, vec![kernel]), |_| Some(text.clone()));
    let mut emulator = made.unwrap_or_else(|f| panic!("{}", f.0));
    emulator.run(&[numbers.to_vec()]).unwrap_or_else(|f| panic!("{}", f.0)).remove(0)
}

/// The number of a code.
fn number(elem: Elem, code: u32) -> f32 {
    match elem {
        Elem::F8E4M3 => Format::F8E4M3.decode(code as u16),
        Elem::F8E5M2 => Format::F8E5M2.decode(code as u16),
        Elem::Bf16 => Format::BF16.decode(code as u16),
        _ => f32::from_bits(code),
    }
}

fn codes(elem: Elem, bytes: &[u8]) -> Vec<u32> {
    let word = |c: &[u8]| c.iter().rev().fold(0, |word, &b| word << 8 | u32::from(b));
    bytes.chunks_exact(elem.bytes()).map(word).collect()
}

/// `significand * 2^exponent`, not normalized.
#[derive(Clone, Copy)]
struct Term {
    significand: i128,
    exponent: i32,
}

/// The factors as the multipliers see them: FP8 as f16, whose subnormal numbers keep its least exponent; those of wider types are zero.
fn factor(elem: Elem, x: f32) -> Term {
    let (bits, sign) = (x.to_bits(), if x.is_sign_negative() { -1 } else { 1 });
    let field = (bits >> 23 & 255) as i32;
    if field == 0 {
        return Term { significand: 0, exponent: 0 };
    }
    let whole = i128::from(bits & 0x7f_ffff | 0x80_0000) * sign;
    let (exponent, least) = (field - 127, -14);
    match elem.bytes() {
        1 => Term { significand: whole >> (13 + (least - exponent).max(0)), exponent: exponent.max(least) },
        _ => Term { significand: whole, exponent },
    }
}

/// Adds a group of products to what there is so far: each cut to `kept` bits behind the point of the largest, then one rounding.
fn group(elem: Elem, pairs: &[(f32, f32)], so_far: f32) -> f32 {
    let special: f64 =
        pairs.iter().map(|&(a, b)| f64::from(a) * f64::from(b)).filter(|p| !p.is_finite()).sum();
    if special != 0.0 {
        return special as f32 + so_far;
    }
    // Bits behind the point of a product, and how many are kept.
    let (point, kept) = if elem.bytes() == 1 { (20, 24) } else { (46, 46) };
    let mut terms = Vec::new();
    for &(a, b) in pairs {
        let (a, b) = (factor(elem, a), factor(elem, b));
        let exponent = a.exponent + b.exponent;
        match elem {
            // Of f32 both factors are halved: their upper 12 bits and the others.
            Elem::F32 => {
                let halves = |x: i128| [x % 4096, x / 4096 * 4096];
                for x in halves(a.significand) {
                    terms.extend(halves(b.significand).map(|y| Term { significand: x * y, exponent }));
                }
            }
            Elem::Bf16 => {
                let significand = a.significand * b.significand;
                let above = i32::from(significand.abs() >= 1 << 47);
                terms.push(Term { significand: significand >> above, exponent: exponent + above });
            }
            _ => terms.push(Term { significand: a.significand * b.significand, exponent }),
        }
    }
    terms.retain(|t| t.significand != 0);
    let Some(largest) = terms.iter().map(|t| t.exponent).max() else { return so_far };
    let cut = |t: &Term| {
        ((t.significand.abs() << (kept - point)) >> (largest - t.exponent).min(100)) * t.significand.signum()
    };
    let sum: i128 = terms.iter().map(cut).sum();
    rounded(sum, largest - kept, so_far)
}

/// `sum * 2^exponent + x` to the nearest f32, ties to even; what is subnormal becomes zero.
fn rounded(sum: i128, exponent: i32, x: f32) -> f32 {
    let x = factor(Elem::F32, x);
    let own = x.exponent - 23;
    if sum == 0 || x.significand == 0 {
        let (whole, exponent) = if sum == 0 { (x.significand, own) } else { (sum, exponent) };
        return nearest(whole, exponent, 0);
    }
    // In units so small that both are whole; what lies further down only shows on which side of a tie the sum is.
    let top = (exponent + 127 - sum.abs().leading_zeros() as i32).max(x.exponent);
    let unit = exponent.min(own).max(top - 100);
    let placed = |whole: i128, from: i32| match from - unit {
        up if up >= 0 => (whole << up, 0),
        down if down > -127 => (whole >> -down, i128::from(whole & ((1 << -down) - 1) != 0)),
        _ => (if whole < 0 { -1 } else { 0 }, 1),
    };
    let ((a, more), (b, rest)) = (placed(sum, exponent), placed(x.significand, own));
    nearest(a + b, unit, more | rest)
}

/// The nearest f32 of `whole * 2^exponent` and a bit more.
fn nearest(whole: i128, exponent: i32, more: i128) -> f32 {
    // Two more bits, so that a bit more is one of them.
    let (whole, exponent) = (whole << 2 | more, exponent - 2);
    let magnitude = whole.unsigned_abs();
    if magnitude == 0 {
        return 0.0;
    }
    let down = (127 - magnitude.leading_zeros() as i32 - 23).max(0);
    let (kept, rest) = (magnitude >> down, magnitude & ((1 << down) - 1));
    let half = if down == 0 { 1 } else { 1 << (down - 1) };
    let up = rest > half || rest == half && kept & 1 == 1;
    let value = (kept + u128::from(up)) as f64 * 2f64.powi(exponent + down);
    let value = if value < f64::from(f32::MIN_POSITIVE) { 0.0 } else { value as f32 };
    if whole < 0 { -value } else { value }
}

/// Rows times rows by the arithmetic above.
fn expected(elem: Elem, [m, n, k]: [u64; 3], a: &[u8], b: &[u8]) -> Vec<u32> {
    let rows = |bytes: &[u8]| -> Vec<Vec<f32>> {
        let numbers: Vec<f32> = codes(elem, bytes).into_iter().map(|c| number(elem, c)).collect();
        numbers.chunks(k as usize).map(<[f32]>::to_vec).collect()
    };
    let (a, b) = (rows(a), rows(b));
    assert_eq!((a.len() as u64, b.len() as u64), (m, n));
    let width = match elem.bytes() {
        1 => 16,
        2 => 8,
        _ => 2,
    };
    let one = |a: &[f32], b: &[f32]| {
        let pairs: Vec<(f32, f32)> = a.iter().copied().zip(b.iter().copied()).collect();
        pairs.chunks(width).fold(0.0, |sum, part| group(elem, part, sum)).to_bits()
    };
    a.iter().flat_map(|a| b.iter().map(move |b| one(a, b))).collect()
}

/// Equal bits; a NaN is one, whatever its bits, and so is a zero.
#[track_caller]
fn same(what: &str, found: &[u32], wanted: &[u32]) {
    assert_eq!(found.len(), wanted.len(), "{what}");
    let differs = |(f, w): &(&u32, &u32)| {
        let [x, y] = [**f, **w].map(f32::from_bits);
        f != w && !(x.is_nan() && y.is_nan()) && !(x == 0.0 && y == 0.0)
    };
    let wrong: Vec<(usize, (&u32, &u32))> =
        found.iter().zip(wanted).enumerate().filter(|(_, p)| differs(p)).collect();
    let show = |(at, (f, w)): &(usize, (&u32, &u32))| format!("{at}: {f:08x}, not {w:08x}");
    let first: Vec<String> = wrong.iter().take(4).map(show).collect();
    assert!(wrong.is_empty(), "{what}: {} of {} differ: {}", wrong.len(), found.len(), first.join("; "));
}

/// Codes of numbers around one and far from it, none of them special.
fn random(elem: Elem, count: usize, seed: u64) -> Vec<u8> {
    let mut state = seed;
    let mut next = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u32
    };
    let mut out = Vec::new();
    while out.len() < count * elem.bytes() {
        let spread = if next() % 4 > 0 { 12 } else { 60 };
        let wide = (next() & 1) << 31 | (127 - spread + next() % (2 * spread)) << 23 | (next() & 0x7f_ffff);
        let code = match elem.bytes() {
            1 => next() & 255,
            2 => wide >> 16,
            _ => wide,
        };
        if number(elem, code).is_finite() {
            out.extend(&code.to_le_bytes()[..elem.bytes()]);
        }
    }
    out
}

#[test]
fn a_million_sums_are_those_of_the_documented_adders() {
    for (elem, [m, n, k]) in [
        (Elem::F8E4M3, [500, 1000, 48]),
        (Elem::F8E5M2, [500, 1000, 40]),
        (Elem::Bf16, [200, 500, 40]),
        (Elem::F32, [200, 500, 7]),
    ] {
        let a = random(elem, (m * k) as usize, 3);
        let b = random(elem, (n * k) as usize, 5);
        let sizes = [m, n, k];
        same(&format!("{elem:?}"), &product(elem, sizes, &a, &b), &expected(elem, sizes, &a, &b));
    }
}

#[test]
fn all_pairs_of_codes_are_multiplied() {
    let all: Vec<u8> = (0..=255).collect();
    for elem in [Elem::F8E4M3, Elem::F8E5M2] {
        let found = product(elem, [256, 256, 1], &all, &all);
        let exact = |a: u8, b: u8| {
            let [a, b] = [a, b].map(|c| number(elem, u32::from(c)));
            (a * b).to_bits()
        };
        let wanted: Vec<u32> = all.iter().flat_map(|&a| all.iter().map(move |&b| exact(a, b))).collect();
        same(&format!("{elem:?}"), &found, &wanted);
    }
}

/// Each upper half of an f32 with some lower halves, ties among them.
fn numbers() -> Vec<u8> {
    let lows = [0u32, 1, 0x8000, 0xffff];
    (0..=0xffffu32).flat_map(|high| lows.map(|low| high << 16 | low)).flat_map(u32::to_le_bytes).collect()
}

#[test]
fn casts_round_and_clip_as_the_format_says() {
    let numbers = numbers();
    let floats: Vec<f32> = codes(Elem::F32, &numbers).into_iter().map(f32::from_bits).collect();
    for (elem, format) in
        [(Elem::F8E4M3, Format::F8E4M3), (Elem::F8E5M2, Format::F8E5M2), (Elem::Bf16, Format::BF16)]
    {
        for (how, overflow) in [("SW_RHNE", Overflow::Ieee), ("SW_RHNE | SW_CLIP_FP", Overflow::Clamp)] {
            let found = codes(elem, &cast(elem, how, &numbers));
            for (&x, found) in floats.iter().zip(found) {
                let wanted = u32::from(format.encode(x, overflow));
                let fits = if x.is_nan() { number(elem, found).is_nan() } else { found == wanted };
                assert!(fits, "{x:e} ({how}): {found:x}, not {wanted:x} of {format:?}");
            }
        }
    }
}

/// One of both neighbours, and each as often as its distance says.
#[test]
fn stochastic_rounding_is_one_of_two_neighbours_and_unbiased() {
    for (elem, format) in [(Elem::F8E4M3, Format::F8E4M3), (Elem::F8E5M2, Format::F8E5M2)] {
        for x in [1.0f32, 1.03, -3.9, 100.1, 0.004, -0.011, 200.0] {
            let n = 1 << 16;
            let numbers: Vec<u8> = (0..n).flat_map(|_| x.to_le_bytes()).collect();
            let found: Vec<f32> =
                codes(elem, &cast(elem, "SW_SR", &numbers)).into_iter().map(|c| number(elem, c)).collect();
            let near = number(elem, u32::from(format.encode(x, Overflow::Ieee)));
            let (low, high) = found.iter().fold((f32::MAX, f32::MIN), |(l, h), &y| (l.min(y), h.max(y)));
            assert!(low <= x && x <= high, "{x} lies between {low} and {high}");
            let others: Vec<u32> =
                found.iter().filter(|&&y| y != low && y != high).map(|y| y.to_bits()).collect();
            assert!(others.is_empty() && (near == low || near == high), "{x}: {low}, {high} and {others:?}");
            let mean = found.iter().map(|&y| f64::from(y)).sum::<f64>() / f64::from(n);
            // Five standard deviations of a mean of coins.
            let bound = 5.0 * 0.5 * f64::from(high - low) / f64::from(n).sqrt();
            assert!((mean - f64::from(x)).abs() <= bound, "{x}: {mean} on average, more than {bound} away");
        }
    }
}

/// What the public model answered, question by question.
#[test]
fn the_public_model_answers_the_same() {
    let Ok(folder) = std::env::var("FP8C_PUBLIC_MODEL") else { return };
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 20, "{files:?}");
    for file in files {
        let bytes = std::fs::read(&file).unwrap();
        let end = bytes.iter().position(|&b| b == b'\n').unwrap();
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let (words, body) = (head.split(' ').collect::<Vec<_>>(), &bytes[end + 1..]);
        let elem: Elem = serde_json::from_str(&format!("\"{}\"", words[1])).unwrap();
        if words[0] == "sums" {
            let [m, n, k] = [2, 3, 4].map(|i| words[i].parse::<u64>().unwrap());
            let (a, rest) = body.split_at((m * k) as usize * elem.bytes());
            let (b, wanted) = rest.split_at((n * k) as usize * elem.bytes());
            let wanted = codes(Elem::F32, wanted);
            same(&head, &product(elem, [m, n, k], a, b), &wanted);
            same(&head, &expected(elem, [m, n, k], a, b), &wanted);
            println!("{head}: {} equal", wanted.len());
        } else {
            let n: usize = words[4].parse().unwrap();
            let (given, wanted) = body.split_at(4 * n);
            let clip = if words[3] == "1" { " | SW_CLIP_FP" } else { "" };
            let found = codes(elem, &cast(elem, &format!("{}{clip}", words[2]), given));
            let wanted = codes(elem, wanted);
            let nan = |c: u32| number(elem, c).is_nan();
            let differs = (0..n).filter(|&i| found[i] != wanted[i] && !(nan(found[i]) && nan(wanted[i])));
            let first: Vec<String> = differs
                .map(|i| {
                    format!(
                        "{:08x}: {:x}, not {:x}",
                        codes(Elem::F32, &given[4 * i..4 * i + 4])[0],
                        found[i],
                        wanted[i]
                    )
                })
                .collect();
            assert!(first.is_empty(), "{head}: {} differ, {:?}", first.len(), &first[..first.len().min(4)]);
            println!("{head}: {n} equal");
        }
    }
}
