//! Conversions to narrower floats as terms: in front of movement and powers of two, and as part of the op that they round.

use fp8c_ir::tensor::round_f64;
use fp8c_ir::types::{ElementType, TensorType};

use super::{Number, Op, Table, holds};

/// Ops whose meaning in BF16 is theirs in f32, rounded once; what they return in f32 for values of BF16 need not be of BF16.
const ROUNDED: [&str; 16] = [
    "add",
    "subtract",
    "multiply",
    "divide",
    "power",
    "exponential",
    "exponential_minus_one",
    "log",
    "log_plus_one",
    "logistic",
    "tanh",
    "sqrt",
    "rsqrt",
    "cbrt",
    "sine",
    "cosine",
];

/// Ops that return one of their operands, or its magnitude or negative.
const KEPT: [&str; 4] = ["abs", "negate", "maximum", "minimum"];

impl Table {
    /// A float converted to another float type.
    pub(crate) fn round(&mut self, x: Number, elem: ElementType) -> Number {
        // Conversions go in front of movement, however long a chain of it is.
        stacker::maybe_grow(64 << 10, 1 << 20, || self.rounded(x, elem))
    }

    fn rounded(&mut self, x: Number, elem: ElementType) -> Number {
        let term = self.term(x).clone();
        let Some(own) = self.elem(x) else { return x };
        if holds(elem, own) {
            return x;
        }
        let shape = self.shape(x).to_vec();
        match &term.op {
            Op::Float(bits) => {
                let value = f64::from_bits(*bits);
                let value = if elem == ElementType::F64 { value } else { f64::from(round_f64(value, elem)) };
                self.float(value, &[])
            }
            Op::Broadcast(dims) => {
                let inner = self.round(term.args[0], elem);
                self.broadcast(inner, dims, &shape)
            }
            Op::Transpose(permutation) => {
                let inner = self.round(term.args[0], elem);
                self.transpose(inner, permutation)
            }
            Op::Reshape => {
                let inner = self.round(term.args[0], elem);
                self.reshape(inner, &shape)
            }
            Op::Slice(at) => {
                let inner = self.round(term.args[0], elem);
                self.slice(inner, at.clone())
            }
            // The largest of narrow numbers is narrow.
            Op::Largest if term.args.iter().all(|&a| self.is_held(a, elem)) => x,
            _ => {
                if let Some((inner, factor)) = self.as_doubled(x) {
                    let inner = self.round(inner, elem);
                    return self.times(inner, factor, elem);
                }
                let ty = TensorType::new(shape, elem);
                self.rounded_op(x, &ty).unwrap_or_else(|| self.intern(Op::Round, vec![x], ty.into()))
            }
        }
    }

    /// An op in f32 on values of BF16, rounded to BF16: the op in BF16.
    fn rounded_op(&mut self, x: Number, to: &TensorType) -> Option<Number> {
        let term = self.term(x).clone();
        let Op::Other(label, 0) = term.op else { return None };
        // One that says nothing else.
        let name = self.op_of(label).to_string();
        if self.label_of(&name) != label {
            return None;
        }
        let known = ROUNDED.contains(&name.strip_prefix("stablehlo.")?);
        let single = to.elem == ElementType::BF16 && self.elem(x) == Some(ElementType::F32);
        if !known || !single || !term.args.iter().all(|&a| self.is_held(a, to.elem)) {
            return None;
        }
        Some(match (&*name, &term.args[..]) {
            ("stablehlo.multiply", &[a, b]) => self.multiply(a, b, to),
            ("stablehlo.divide", &[a, b]) => self.divide(a, b, to),
            (name, args) => self.elementwise(name, args, to.clone().into()),
        })
    }

    /// All values of a term are of a float type.
    fn is_held(&self, x: Number, elem: ElementType) -> bool {
        match self.as_float(x) {
            Some(value) => value.is_nan() || f64::from(round_f64(value, elem)) == value,
            None => self.elem(x).is_some_and(|own| own.is_float() && holds(elem, own)),
        }
    }

    /// The narrower type of what an op in a float type returns that returns one of its operands, but for the sign.
    pub(super) fn held(&self, name: &str, args: &[Number], wide: &TensorType) -> Option<TensorType> {
        if !KEPT.contains(&name.strip_prefix("stablehlo.")?) || !wide.elem.is_float() {
            return None;
        }
        let narrower = |elem: &ElementType| elem.is_float() && elem.bytes() < wide.elem.bytes();
        let own = args.iter().filter_map(|&a| self.elem(a)).find(narrower)?;
        args.iter().all(|&a| self.is_held(a, own)).then(|| wide.with_elem(own))
    }
}
