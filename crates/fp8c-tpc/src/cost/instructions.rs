//! Vector instructions of a kernel's text: what its loops run, times how often they go round.

/// Functions of the library of special functions, by the vector instructions that the open TPC compiler makes of each.
const SPECIAL: [(&str, f64); 12] = [
    ("v_exp_f32(", 40.0),
    ("v_expm1_f32(", 100.0),
    ("v_log_f32(", 47.0),
    ("v_sqrt_f32(", 23.0),
    ("v_rsqrt_f32(", 23.0),
    ("v_reciprocal_f32(", 23.0),
    ("v_div_f32(", 30.0),
    ("v_tanh_f32(", 18.0),
    ("v_sigmoid_f32(", 21.0),
    ("v_pow_f32(", 113.0),
    ("v_sin_f32(", 39.0),
    ("v_cos_f32(", 36.0),
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

/// What all members of an index space run, in vectors of 64 lanes.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub(super) struct Instructions {
    /// Ops of the program: one each, whatever it takes.
    pub(super) ops: f64,
    /// Instructions of the text, those of functions among them.
    pub(super) all: f64,
}

/// Of a text, for an index space of these sizes. What stands behind an `if` is not counted: it is there for what is met seldom. Loads
/// and stores have slots of their own.
pub(super) fn instructions(text: &str, space: &[u64]) -> Instructions {
    let mut total = Instructions::default();
    let Some(at) = text.find("void main(") else { return total };
    let mut times = vec![1.0f64];
    for line in text[at..].lines().map(str::trim) {
        let now = times.last().copied().unwrap_or(1.0);
        if line == "}" {
            times.pop();
        } else if line == "{" {
            times.push(1.0);
        } else if line.starts_with("for (") {
            times.push(now * trips(line, space));
        } else if line.starts_with("if (") {
            times.push(0.0);
        } else if !line.starts_with("//") {
            let of = of(line);
            total.ops += now * of.ops;
            total.all += now * of.all;
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

/// Of a line.
fn of(line: &str) -> Instructions {
    let Some((_, value)) = line.split_once(" = ") else { return Instructions::default() };
    let count = |words: &[&str]| words.iter().map(|word| value.matches(word).count()).sum::<usize>() as f64;
    let weighed = |table: &[(&str, f64)]| table.iter().map(|(word, each)| count(&[word]) * each).sum::<f64>();
    let functions = SPECIAL.iter().map(|(word, _)| count(&[word])).sum::<f64>();
    let reduced = count(&["_reduce_"]);
    let single = (count(&["v_f32_", "v_i32_", "v_u32_"]) - count(&["_ld_tnsr_b("]) - reduced).max(0.0);
    let helpers = weighed(&SEVERAL);
    let mut plain = functions + reduced + single;
    if plain + helpers == 0.0 && (line.starts_with("const int64") || !line.starts_with("const")) {
        // Operators of vectors.
        plain = count(&[" & ", " | ", " ^ ", " + ", " - ", " * "]);
    }
    let all = plain - functions - reduced + weighed(&SPECIAL) + reduced * REDUCED + helpers;
    Instructions { ops: plain, all }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn loops_and_functions_are_counted() {
        let text = "void main(tensor in0, tensor out0)
{
    const int5 begin = get_index_space_offset();
    for (int i0 = begin[0]; i0 < end[0]; i0 += 1) {
        for (int i1 = 0; i1 < 300; i1 += 128) {
            const bfloat128 w_v0_0 = v_bf16_ld_tnsr_b(at_v0_0, in0);
            const float128 x_v0_0 = convert_bfloat128_to_float128(w_v0_0, SW_LINEAR);
            // exponential bf16
            const float64 v1_0 = to_bf16(v_exp_f32(v0_0));
            a2 = v_f32_max_b(a2, v1_0);
        }
        if (j0 == i0) {
            a2 = v_f32_add_b(a2, a2);
        }
        a2 = v_f32_reduce_max(a2);
    }
}
";
        let found = instructions(text, &[10]);
        // Ten rows of three steps: a function and a maximum; then a maximum over lanes.
        assert_eq!(found.ops, 10.0 * (3.0 * 2.0 + 1.0));
        assert_eq!(found.all, 10.0 * (3.0 * (2.0 + 40.0 + 2.0 + 1.0) + REDUCED));
    }
}
