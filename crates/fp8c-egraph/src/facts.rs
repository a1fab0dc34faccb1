//! What is known of every member of a class: type, constant value, powers of two, and how large and small its values can be.

use std::sync::Arc;

use fp8c_ir::Tensor;
use fp8c_ir::attr::Attr;
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType, Type};

use crate::lang::Label;

/// Each finite magnitude that is not zero lies in `2^lo ..= 2^hi`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Span {
    /// Exponent of the smallest.
    pub lo: i32,
    /// Exponent of the largest.
    pub hi: i32,
}

impl Span {
    /// All that an element type holds.
    pub fn of_type(elem: ElementType) -> Self {
        match elem {
            ElementType::Small(f) => {
                Self { lo: floor_log2(f.min_subnormal()), hi: ceil_log2(f.max_finite()) }
            }
            ElementType::F32 => Self { lo: -149, hi: 128 },
            ElementType::Int { width: 1, .. } => Self { lo: 0, hi: 0 },
            ElementType::Int { width, .. } => Self { lo: 0, hi: i32::from(width) },
            ElementType::Index => Self { lo: 0, hi: 64 },
            _ => Self { lo: -1074, hi: 1024 },
        }
    }

    /// What holds for the members of both spans.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    /// What both say of one value.
    #[must_use]
    pub fn meet(self, other: Self) -> Self {
        let met = Self { lo: self.lo.max(other.lo), hi: self.hi.min(other.hi) };
        if met.lo <= met.hi { met } else { self }
    }

    /// What of it is left when results are rounded to values within `limits`.
    #[must_use]
    fn rounded_into(self, limits: Self) -> Self {
        Self { lo: self.lo.clamp(limits.lo, limits.hi), hi: self.hi.clamp(limits.lo, limits.hi) }
    }

    fn times(self, other: Self) -> Self {
        Self { lo: self.lo + other.lo, hi: self.hi + other.hi }
    }

    /// The span of the reciprocals.
    #[must_use]
    pub fn inverse(self) -> Self {
        Self { lo: -self.hi, hi: -self.lo }
    }
}

fn exponent(v: f64) -> i32 {
    // Every value here is a normal number of f64.
    ((v.to_bits() >> 52) & 0x7ff) as i32 - 1023
}

/// The exponent of the largest power of two that is not above `v`.
pub fn floor_log2(v: f32) -> i32 {
    exponent(f64::from(v.abs()))
}

fn ceil_log2(v: f32) -> i32 {
    floor_log2(v) + i32::from(!is_pow2(v))
}

/// A positive power of two.
pub fn is_pow2(v: f32) -> bool {
    v > 0.0 && v.is_finite() && f64::from(v).to_bits() & ((1 << 52) - 1) == 0
}

/// Exponents of the smallest normal number and of the largest power of two of a float type of at most 32 bits.
pub fn normal_range(elem: ElementType) -> Option<Span> {
    match elem {
        ElementType::Small(f) => {
            Some(Span { lo: floor_log2(f.min_normal()), hi: floor_log2(f.max_finite()) })
        }
        ElementType::F32 => Some(Span { lo: -126, hi: 127 }),
        _ => None,
    }
}

/// The facts of a class. Each holds for every element of the tensor.
#[derive(Clone, PartialEq, Debug)]
pub struct Facts {
    /// The type.
    pub ty: Type,
    /// The value, where it has few elements.
    pub constant: Option<Arc<Tensor>>,
    /// All elements equal this.
    pub splat: Option<f64>,
    /// A positive power of two, finite.
    pub pow2: bool,
    /// Above zero.
    pub positive: bool,
    /// All elements are equal, to what may be unknown.
    pub uniform: bool,
    /// How large and small.
    pub span: Span,
}

/// Constants of at most this many elements are kept and folded.
pub const MAX_FOLDED: usize = 16;

impl Facts {
    /// What a type says.
    pub fn of_type(ty: &Type) -> Self {
        let elem = ty.as_tensor().map_or(ElementType::F64, |t| t.elem);
        let span = Span::of_type(elem);
        let uniform = ty.as_tensor().is_some_and(|t| t.elements() == Some(1));
        Self { ty: ty.clone(), constant: None, splat: None, pow2: false, positive: false, uniform, span }
    }

    /// What a value says; the value itself is not kept.
    pub fn of_values(tensor: &Tensor) -> Self {
        let mut facts = Self::of_type(&tensor.ty.clone().into());
        let values = tensor.to_f64s();
        facts.uniform |= values.windows(2).all(|w| w[0].to_bits() == w[1].to_bits());
        if tensor.ty.elem.is_complex() || tensor.ty.elem == ElementType::F64 {
            return facts;
        }
        facts.pow2 = values.iter().all(|&v| is_pow2(v as f32)) && tensor.ty.elem.is_float();
        facts.positive = values.iter().all(|&v| v > 0.0);
        let finite = values.iter().map(|v| v.abs()).filter(|v| *v > 0.0 && v.is_finite());
        if let (Some(lo), Some(hi)) = (finite.clone().reduce(f64::min), finite.reduce(f64::max)) {
            facts.span = Span { lo: exponent(lo), hi: ceil_log2(hi as f32) }.meet(facts.span);
        }
        facts
    }

    /// What a constant says.
    pub fn of_constant(tensor: Tensor) -> Self {
        let mut facts = Self::of_values(&tensor);
        if !tensor.ty.elem.is_complex() {
            let values = tensor.to_f64s();
            let first = values.first().copied();
            facts.splat = first.filter(|f| values.iter().all(|v| v.to_bits() == f.to_bits()));
        }
        facts.constant = Some(Arc::new(tensor)).filter(|t| t.len() <= MAX_FOLDED);
        facts
    }

    /// The tensor type; facts are only kept of tensors.
    pub fn tensor(&self) -> Option<&TensorType> {
        self.ty.as_tensor()
    }

    /// The element type.
    pub fn elem(&self) -> Option<ElementType> {
        self.tensor().map(|t| t.elem)
    }

    /// Takes over what `other` knows of the same values. Returns whether anything is new, and whether `other` knew less.
    pub fn meet(&mut self, other: Self) -> (bool, bool) {
        let (old, less) = (self.known(), other.known());
        self.constant = self.constant.take().or(other.constant);
        self.splat = self.splat.or(other.splat);
        self.pow2 |= other.pow2;
        self.positive |= other.positive;
        self.uniform |= other.uniform;
        self.span = self.span.meet(other.span);
        (self.known() != old, self.known() != less)
    }

    /// How much is known, comparable: a NaN does not equal itself, and egg repeats what seems to change.
    fn known(&self) -> (bool, Option<u64>, bool, bool, Span) {
        let splat = self.splat.map(f64::to_bits);
        (self.constant.is_some(), splat, self.pow2, self.positive, self.span)
    }

    /// Times factors with these facts (or their reciprocals), each value of type `elem` stays exact: the factors are powers of
    /// two, and nothing leaves the normal numbers.
    pub fn scales_exactly(&self, factors: &Facts, inverse: bool, elem: ElementType) -> bool {
        let by = if inverse { factors.span.inverse() } else { factors.span };
        let Some(normal) = normal_range(elem) else { return false };
        factors.pow2
            && (by.hi <= 0 || self.span.hi + by.hi <= normal.hi)
            && (by.lo >= 0 || self.span.lo + by.lo >= normal.lo)
    }
}

/// The facts of an op's result.
pub(crate) fn transfer(label: &Label, operands: &[&Facts]) -> Facts {
    let mut facts = transfer_values(label, operands);
    let one = |t: Traits| t.has(Traits::ELEMENTWISE) || t.has(Traits::MOVEMENT) && operands.len() == 1;
    let keeps = label.def().is_some_and(|d| one(d.traits));
    facts.uniform |= keeps && !operands.is_empty() && operands.iter().all(|f| f.uniform);
    facts
}

fn transfer_values(label: &Label, operands: &[&Facts]) -> Facts {
    let mut facts = Facts::of_type(&label.ty);
    let (Some(def), Some(elem)) = (label.def(), facts.elem()) else { return facts };
    let like: Vec<&Facts> = operands.iter().copied().filter(|f| f.elem() == Some(elem)).collect();
    let selects = matches!(
        def.name,
        "stablehlo.select" | "stablehlo.maximum" | "stablehlo.minimum" | "stablehlo.clamp"
    );
    if def.traits.has(Traits::MOVEMENT) || selects {
        choose(&mut facts, &like);
        return facts;
    }
    // Integers wrap around.
    if !elem.is_float() {
        return facts;
    }
    match (def.name, operands) {
        ("stablehlo.multiply" | "fp8.scale_by", [x, y]) => product(&mut facts, x, y, y.span, elem),
        ("stablehlo.divide" | "fp8.unscale_by", [x, y]) => product(&mut facts, x, y, y.span.inverse(), elem),
        ("stablehlo.convert", [x]) => rounded(&mut facts, x, elem),
        ("stablehlo.abs" | "stablehlo.negate" | "fp8.amax", [x]) => facts.span = x.span,
        ("stablehlo.logistic" | "stablehlo.tanh" | "stablehlo.sine" | "stablehlo.cosine", _) => {
            facts.span.hi = 0
        }
        ("stablehlo.add" | "stablehlo.subtract", [x, y]) => {
            facts.span.hi = facts.span.hi.min(x.span.hi.max(y.span.hi) + 1);
        }
        ("fp8.current_scale" | "fp8.next_scale", _) => scale(&mut facts, label, operands),
        _ => {}
    }
    facts
}

/// What f32 arithmetic makes of known numbers, however many elements have them.
pub(crate) fn folded(op: &str, operands: &[&Facts]) -> Option<f64> {
    let number = |i: usize| {
        operands.get(i)?.splat.filter(|_| operands[i].elem() == Some(ElementType::F32)).map(|v| v as f32)
    };
    let value = match op {
        "stablehlo.negate" => -number(0)?,
        "stablehlo.add" => number(0)? + number(1)?,
        "stablehlo.subtract" => number(0)? - number(1)?,
        "stablehlo.multiply" => number(0)? * number(1)?,
        "stablehlo.divide" => number(0)? / number(1)?,
        _ => return None,
    };
    (!value.is_nan()).then(|| f64::from(value))
}

/// Each element is one of the operands'.
fn choose(facts: &mut Facts, operands: &[&Facts]) {
    let Some((first, rest)) = operands.split_first() else { return };
    facts.pow2 = operands.iter().all(|f| f.pow2);
    facts.positive = operands.iter().all(|f| f.positive);
    facts.span = rest.iter().fold(first.span, |span, f| span.hull(f.span));
    let bits = |f: &Facts| f.splat.map(f64::to_bits);
    facts.splat = first.splat.filter(|_| rest.iter().all(|f| bits(f) == bits(first)));
}

fn product(facts: &mut Facts, x: &Facts, y: &Facts, by: Span, elem: ElementType) {
    let span = x.span.times(by);
    let normal = normal_range(elem);
    let inside = normal.is_some_and(|n| n.lo <= span.lo && span.hi <= n.hi);
    facts.pow2 = x.pow2 && y.pow2 && inside;
    facts.positive = x.positive && y.positive && inside;
    facts.span = span.rounded_into(Span::of_type(elem));
}

fn rounded(facts: &mut Facts, x: &Facts, elem: ElementType) {
    let inside = normal_range(elem).is_some_and(|n| n.lo <= x.span.lo && x.span.hi <= n.hi);
    facts.pow2 = x.pow2 && inside;
    facts.positive = x.positive && inside;
    facts.span = x.span.rounded_into(Span::of_type(elem));
}

/// Scales by bits: exponents within 100, a margin of at most 20.
fn scale(facts: &mut Facts, label: &Label, operands: &[&Facts]) {
    if label.attr("pow2").and_then(Attr::as_bool) != Some(true) {
        return;
    }
    let made = Span { lo: -120, hi: 120 };
    let kept = if label.name() == "fp8.next_scale" { operands.get(1) } else { None };
    if kept.is_none_or(|f| f.pow2) {
        facts.pow2 = true;
        facts.positive = true;
        facts.span = kept.map_or(made, |f| f.span.hull(made));
    }
}
