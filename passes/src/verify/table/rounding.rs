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
            _ if self.fits(x, elem) => x,
            // Of a vector that was put together, each part.
            Op::Other(label, 0) if shape.len() == 1 && self.op_of(*label) == "stablehlo.concatenate" => {
                let parts: Vec<Number> = term.args.iter().map(|&part| self.round(part, elem)).collect();
                let whole = if parts.iter().all(|&p| self.elem(p) == Some(elem)) { elem } else { own };
                self.concatenated(*label, 0, parts, TensorType::new(shape, whole).into())
            }
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

    /// All values of a term of floats are of a narrower type: the largest of such, a choice of such, and for BF16 numbers whose bits are moved up by
    /// as many as it lacks or more (powers of two are made like that).
    fn fits(&self, x: Number, elem: ElementType) -> bool {
        if self.is_held(x, elem) {
            return true;
        }
        let term = self.term(x);
        match &term.op {
            Op::Largest => term.args.iter().all(|&a| self.fits(a, elem)),
            Op::Reshape | Op::Broadcast(_) | Op::Slice(_) => self.fits(term.args[0], elem),
            _ => match (self.made_by(x, "stablehlo.select"), self.made_by(x, "stablehlo.bitcast_convert")) {
                (Some(&[_, yes, no]), _) => self.fits(yes, elem) && self.fits(no, elem),
                (_, Some(&[bits])) => elem == ElementType::BF16 && self.is_moved_up(bits, 16),
                _ => false,
            },
        }
    }

    /// Integers of 32 bits moved up by at least so many.
    fn is_moved_up(&self, bits: Number, least: i64) -> bool {
        let by = match self.made_by(bits, "stablehlo.shift_left") {
            Some(&[_, by]) if self.elem(bits) == Some(ElementType::I32) => by,
            _ => return false,
        };
        let by = self.as_constant(by, ElementType::I32).filter(|t| t.len() == 1);
        by.and_then(|t| t.scalar_int()).is_some_and(|by| (least..32).contains(&by))
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
