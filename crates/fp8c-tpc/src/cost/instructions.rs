//! Vector instructions of a kernel's text: what its loops run, times how often they go round.

/// A function of the library of special functions.
const SPECIAL: [(&str, f64); 12] = [
    ("v_exp_f32(", 20.0),
    ("v_expm1_f32(", 24.0),
    ("v_log_f32(", 20.0),
    ("v_sqrt_f32(", 16.0),
    ("v_rsqrt_f32(", 16.0),
    ("v_reciprocal_f32(", 12.0),
    ("v_div_f32(", 16.0),
    ("v_tanh_f32(", 20.0),
    ("v_sigmoid_f32(", 22.0),
    ("v_pow_f32(", 48.0),
    ("v_sin_f32(", 24.0),
    ("v_cos_f32(", 24.0),
];

/// Helpers of the prelude and conversions of more than one register.
const SEVERAL: [(&str, f64); 9] = [
    ("to_bf16(", 2.0),
    ("to_e4m3(", 2.0),
    ("to_e5m2(", 2.0),
    ("is_finite(", 2.0),
    ("sign_of(", 3.0),
    ("convert_float128_", 2.0),
    ("convert_float256_", 4.0),
    ("_to_float128(", 2.0),
    ("_to_float256(", 4.0),
];

/// Steps of a reduction over lanes: a shuffle and the op, six times.
const REDUCED: f64 = 12.0;

/// Instructions that all members of an index space of these sizes run. What stands behind an `if` is not counted: it is there for what
/// is met seldom. Loads and stores have slots of their own.
pub(super) fn instructions(text: &str, space: &[u64]) -> f64 {
    let Some(at) = text.find("void main(") else { return 0.0 };
    let (mut times, mut total) = (vec![1.0f64], 0.0);
    for line in text[at..].lines().map(str::trim) {
        if line == "}" {
            times.pop();
        } else if line == "{" {
            times.push(1.0);
        } else if line.starts_with("for (") {
            times.push(times.last().copied().unwrap_or(1.0) * trips(line, space));
        } else if line.starts_with("if (") {
            times.push(0.0);
        } else if !line.starts_with("//") {
            total += times.last().copied().unwrap_or(1.0) * of(line);
        }
    }
    total
}

/// How often a loop goes round, over all members.
fn trips(head: &str, space: &[u64]) -> f64 {
    let number =
        |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>().parse::<f64>().ok();
    let after = |word: &str| head.split_once(word).and_then(|(_, rest)| number(rest));
    if let Some(k) = after("= begin[") {
        return space.get(k as usize).map_or(1.0, |&n| n as f64);
    }
    let step = after("+= ").unwrap_or(1.0);
    after(" < ").map_or(1.0, |n| (n / step).ceil())
}

/// Instructions of a line.
fn of(line: &str) -> f64 {
    let Some((_, value)) = line.split_once(" = ") else { return 0.0 };
    let count = |table: &[(&str, f64)]| {
        table.iter().map(|(word, each)| value.matches(word).count() as f64 * each).sum::<f64>()
    };
    let reduced = value.matches("_reduce_").count() as f64 * REDUCED;
    let (special, several) = (count(&SPECIAL), count(&SEVERAL));
    let functions: usize = SPECIAL.iter().map(|(word, _)| value.matches(word).count()).sum();
    let moved = value.matches("_ld_tnsr_b(").count() + value.matches("_reduce_").count() + functions;
    let single = value.matches("v_").count() - moved.min(value.matches("v_").count());
    let lanes =
        line.starts_with("const int64") || line.starts_with("const float64") || !line.starts_with("const");
    let operators =
        [" & ", " | ", " ^ ", " + ", " - ", " * "].iter().map(|op| value.matches(op).count()).sum::<usize>();
    let whole = if lanes && value.contains('v') && single == 0 && special + several == 0.0 {
        operators as f64
    } else {
        0.0
    };
    reduced + special + several + single as f64 + whole
}
