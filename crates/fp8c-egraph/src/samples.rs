//! Values to try rules on: random ones of several magnitudes, special ones, powers of two.

use std::fmt::Write;

use fp8c_ir::Tensor;
use fp8c_ir::diag::Fault;
use fp8c_ir::registry::Registry;
use fp8c_ir::types::{ElementType, TensorType};

use crate::pattern::{Pat, parse};
use crate::rule::Rule;

/// A small generator of random numbers; equal seeds give equal numbers.
pub(crate) struct Random {
    state: u64,
    /// An exponent that the arguments of one instance share, up to its sign: so that they meet at the edges of a type.
    base: i32,
}

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        let state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x2545_f491_4f6c_dd1d;
        let mut random = Self { state, base: 0 };
        random.base = random.below(if seed.is_multiple_of(2) { 128 } else { 16 }) as i32;
        random
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub(crate) fn below(&mut self, n: usize) -> usize {
        (self.next() % n.max(1) as u64) as usize
    }

    /// From -1 to 1.
    fn signed(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1u64 << 52) as f64 - 1.0
    }
}

const SPECIAL: [f64; 22] = [
    0.0,
    -0.0,
    1.0,
    -1.0,
    f64::NAN,
    f64::INFINITY,
    f64::NEG_INFINITY,
    448.0,
    -448.0,
    240.0,
    -240.0,
    57344.0,
    -57344.0,
    464.0,
    449.0,
    61440.0,
    1e-40,
    -1e-40,
    3.3e38,
    -3.3e38,
    1.2e-38,
    9.2e-41,
];

/// Kinds of values, each for a whole tensor.
const KINDS: usize = 9;

/// A tensor of one kind of values; the kind is drawn too.
pub(crate) fn draw(ty: &TensorType, random: &mut Random) -> Tensor {
    let n = ty.elements().unwrap_or(0);
    if ty.elem.is_bool() || ty.elem.is_int() {
        return Tensor::from_ints(ty.clone(), (0..n).map(|_| random.below(5) as i64).collect());
    }
    let kind = random.below(KINDS);
    // A power of two that all elements share, so that magnitudes lie close together and far from one.
    let sign = [0, 1, -1][random.below(3)];
    let shift = (random.base * sign + random.below(9) as i32 - 4).clamp(-127, 127);
    let exact = f64::from(shift).exp2();
    let value = |random: &mut Random| match kind {
        0 => 1.0,
        1 => SPECIAL[random.below(SPECIAL.len())],
        2 => random.signed(),
        3 => random.signed() * f64::from(random.below(200) as i32 - 100).exp2(),
        4 => f64::from(random.below(7) as i32 - 3).exp2(),
        5 => f64::from(random.below(240) as i32 - 120).exp2(),
        6 => exact,
        7 | 8 if random.below(8) == 0 => 0.0,
        7 => (1.0 + random.signed().abs()) * exact * if random.below(2) == 0 { 1.0 } else { -1.0 },
        _ => (1.0 + random.signed().abs()) * f64::from(random.below(9) as i32 - 4).exp2(),
    };
    let values = (0..n).map(|_| value(random)).collect();
    let tensor = Tensor::from_f64s(ty.clone(), values);
    match ty.elem {
        // Some formats have neither infinities nor NaN in every sample.
        ElementType::Small(f) if f.bits() == 8 && kind != 1 => clamped(tensor, f64::from(f.max_finite())),
        _ => tensor,
    }
}

fn clamped(tensor: Tensor, largest: f64) -> Tensor {
    let clamp = |v: f64| if v.is_nan() { largest } else { v.clamp(-largest, largest) };
    let values = tensor.to_f64s().into_iter().map(clamp).collect();
    Tensor::from_f64s(tensor.ty, values)
}

/// A sample as a function: as it stands, or the left side of the rule on vectors of four. Then the sample is a list of what its
/// variables are: `?c=0.5` is a constant, `?c=number` the same number everywhere that is not known, `?p:i1` is of that type,
/// `a={..}` are attributes, all others are arguments; `ELEM=f32` tries one element type only.
pub(crate) fn written_out(rule: &Rule, sample: &str, registry: &Registry) -> Result<String, Fault> {
    if sample.starts_with('(') {
        return Ok(sample.to_string());
    }
    let words = sample.split(';').map(str::trim).filter(|w| !w.is_empty());
    let mut writer =
        Writer { words: words.collect(), names: vec![], args: String::new(), body: String::new() };
    let (root, ty) = writer.write(&parse(rule.lhs, registry)?);
    let text = format!("({}) -> {ty} {{ {} return {root} : {ty} }}", writer.args, writer.body);
    Ok(writer.said("ELEM", '=').map_or(text.clone(), |elem| text.replace("ELEM", elem)))
}

struct Writer<'s> {
    words: Vec<&'s str>,
    /// Variables that are written, with their types.
    names: Vec<(String, String)>,
    args: String,
    body: String,
}

impl Writer<'_> {
    fn said(&self, name: &str, sign: char) -> Option<&str> {
        self.words
            .iter()
            .find_map(|w| w.split_once(sign).filter(|(n, _)| n.trim() == name).map(|(_, v)| v.trim()))
    }

    /// The name of a pattern's value and its type.
    fn write(&mut self, pat: &Pat) -> (String, String) {
        let op = match pat {
            Pat::Var(name) => return self.var(name),
            Pat::Op(op) => op,
        };
        let (operands, types): (Vec<_>, Vec<_>) = op.children.iter().map(|c| self.write(c)).unzip();
        let attrs = op.attrs.as_ref().and_then(|a| self.said(&a.name, '=')).unwrap_or("").to_string();
        let elem = if op.op.name == "stablehlo.compare" { "i1" } else { "ELEM" };
        let ty = format!("tensor<4x{elem}>");
        let name = match &op.bind {
            Some(bind) => {
                self.names.push((bind.clone(), ty.clone()));
                bind.replace('?', "%")
            }
            None => format!("%r{}", self.body.len()),
        };
        let (operands, types) = (operands.join(", "), types.join(", "));
        let _ = write!(self.body, "{name} = \"{}\"({operands}) {attrs} : ({types}) -> {ty} ", op.op.name);
        (name, ty)
    }

    fn var(&mut self, name: &str) -> (String, String) {
        let text = name.replace('?', "%");
        if let Some((_, ty)) = self.names.iter().find(|(n, _)| n == name) {
            return (text, ty.clone());
        }
        let ty = format!("tensor<4x{}>", self.said(name, ':').unwrap_or("ELEM"));
        match self.said(name, '=').map(str::to_string) {
            Some(value) if value == "number" => {
                let (comma, elem) =
                    (if self.args.is_empty() { "" } else { ", " }, self.said(name, ':').unwrap_or("ELEM"));
                let one = format!("tensor<{elem}>");
                let _ = write!(self.args, "{comma}{text}_: {one}");
                let _ = write!(
                    self.body,
                    "{text} = stablehlo.broadcast_in_dim {text}_, dims = [] : ({one}) -> {ty} "
                );
            }
            Some(value) => {
                let _ = write!(self.body, "{text} = stablehlo.constant dense<{value}> : {ty} ");
            }
            None => {
                let comma = if self.args.is_empty() { "" } else { ", " };
                let _ = write!(self.args, "{comma}{text}: {ty}");
            }
        }
        self.names.push((name.to_string(), ty.clone()));
        (text, ty)
    }
}
