//! The table of terms: equal numbers are equal values. What an op makes of values that have numbers has a number, and forms that
//! are equal to the bit get the same one.
//!
//! A term stands for values, not for storage: a conversion to a wider float is the value itself, and a product of matrices of
//! BF16 is that of their values, rounded. The equalities are those of data movement (transpositions, reshapes, broadcasts and
//! slices of each other), of constants, and of powers of two.

use std::collections::HashMap;
use std::sync::Arc;

use fp8c_ir::Tensor;
use fp8c_ir::registry::Traits;
use fp8c_ir::tensor::{round_f32, wrap_int};
use fp8c_ir::types::{ElementType, TensorType, Type};

use super::dims::{order, reshaped};
use super::scales::DotDims;

/// The number of a term.
pub(crate) type Number = u32;

/// What a term is made by.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Op {
    /// An argument of the original step.
    Argument(usize),
    /// An argument of the lowered step, as it is stored.
    Stored(usize),
    /// An argument of a region, by how deep the region is nested.
    Bound(usize, usize),
    /// What a loop carries in a turn, by the loop's number in the step.
    Carried(usize, usize),
    /// A float, by its bits in f64.
    Float(u64),
    /// An integer or boolean.
    Int(i64),
    /// The bytes of a constant.
    Data(Arc<[u8]>),
    /// `permutation`.
    Transpose(Vec<usize>),
    /// To the term's shape.
    Reshape,
    /// The dimensions that the operand's become, increasing; the operand has none of one element.
    Broadcast(Vec<usize>),
    /// Starts, limits, strides.
    Slice([Vec<i64>; 3]),
    /// To a narrower float.
    Round,
    /// The largest magnitude of everything in the operands.
    Largest,
    /// Any other op with its attributes, and which result.
    Other(u32, u32),
}

/// A term.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(crate) struct Term {
    /// What makes it.
    pub(crate) op: Op,
    /// Of what.
    pub(crate) args: Vec<Number>,
    /// Its type; the element type is the narrowest that is known to hold its values.
    pub(crate) ty: Type,
}

/// Terms by number, each once.
#[derive(Default)]
pub(crate) struct Table {
    terms: Vec<Term>,
    numbers: HashMap<Term, Number>,
    labels: Vec<String>,
    label_numbers: HashMap<String, u32>,
    /// Labels of products of matrices.
    pub(super) products: HashMap<u32, DotDims>,
    /// Labels of what fills up the ends of dimensions with zeros: how far.
    pub(super) filled: HashMap<u32, Vec<i64>>,
}

mod blocks;
mod rounding;
mod slices;

/// Every value of one float type is one of the other.
pub(crate) fn holds(wide: ElementType, narrow: ElementType) -> bool {
    use ElementType::{F32, F64, Small};
    match (narrow, wide) {
        (a, b) if a == b => true,
        (Small(_), F32 | F64) | (F32, F64) => true,
        (Small(a), Small(b)) => {
            a.mantissa_bits() <= b.mantissa_bits()
                && a.max_finite() <= b.max_finite()
                && a.min_subnormal() >= b.min_subnormal()
                && (b.has_infinity() || !a.has_infinity())
                && b.has_nan()
        }
        _ => false,
    }
}

/// A power of two, or one over it.
pub(crate) fn is_pow2(value: f64) -> bool {
    value.is_normal() && value > 0.0 && value.to_bits() << 12 == 0
}

impl Table {
    /// The term of a number.
    pub(crate) fn term(&self, number: Number) -> &Term {
        &self.terms[number as usize]
    }

    /// The shape of a term; none of what is no tensor.
    pub(crate) fn shape(&self, number: Number) -> &[i64] {
        self.term(number).ty.as_tensor().map_or(&[], |t| &t.shape)
    }

    /// The element type of a term.
    pub(crate) fn elem(&self, number: Number) -> Option<ElementType> {
        self.term(number).ty.as_tensor().map(|t| t.elem)
    }

    /// The name of the op that a label is of; of other labels their first word.
    pub(crate) fn op_of(&self, label: u32) -> &str {
        let words = &self.labels[label as usize];
        words.split_once(' ').map_or(words, |(name, _)| name)
    }

    /// The label of these words.
    pub(crate) fn label_of(&mut self, words: &str) -> u32 {
        if let Some(&label) = self.label_numbers.get(words) {
            return label;
        }
        let label = self.labels.len() as u32;
        self.labels.push(words.to_string());
        self.label_numbers.insert(words.to_string(), label);
        label
    }

    /// The number of a term as it is.
    pub(crate) fn intern(&mut self, op: Op, args: Vec<Number>, ty: Type) -> Number {
        let term = Term { op, args, ty };
        if let Some(&number) = self.numbers.get(&term) {
            return number;
        }
        let number = self.terms.len() as Number;
        self.terms.push(term.clone());
        self.numbers.insert(term, number);
        number
    }

    /// A term with other arguments, in order where order does not matter.
    pub(crate) fn with_args(&mut self, term: Term, mut args: Vec<Number>) -> Number {
        let any_order = match &term.op {
            Op::Largest => true,
            Op::Other(label, _) => {
                let def = fp8c_dialects::registry().get(self.op_of(*label));
                args.len() == 2 && def.is_some_and(|d| d.traits.has(Traits::COMMUTATIVE))
            }
            _ => false,
        };
        if any_order {
            args.sort_unstable();
        }
        self.intern(term.op, args, term.ty)
    }

    fn typed(&self, of: Number, shape: Vec<i64>) -> Type {
        match self.term(of).ty.as_tensor() {
            Some(t) => TensorType::new(shape, t.elem).into(),
            None => self.term(of).ty.clone(),
        }
    }

    // ---- constants

    /// A number, spread over a shape.
    pub(crate) fn float(&mut self, value: f64, shape: &[i64]) -> Number {
        let elem = if f64::from(value as f32) == value || value.is_nan() {
            ElementType::F32
        } else {
            ElementType::F64
        };
        let bits = if value.is_nan() { f64::NAN } else { value }.to_bits();
        let one = self.intern(Op::Float(bits), vec![], Type::tensor([], elem));
        self.broadcast(one, &[], shape)
    }

    /// An integer, spread over a shape.
    pub(crate) fn int(&mut self, value: i64, elem: ElementType, shape: &[i64]) -> Number {
        let one = self.intern(Op::Int(wrap_int(value, elem)), vec![], Type::tensor([], elem));
        self.broadcast(one, &[], shape)
    }

    /// The number that all elements of a term are, if it is a float constant.
    pub(crate) fn as_float(&self, number: Number) -> Option<f64> {
        let term = self.term(number);
        match &term.op {
            Op::Float(bits) => Some(f64::from_bits(*bits)),
            Op::Broadcast(_) | Op::Reshape => self.as_float(term.args[0]),
            _ => None,
        }
    }

    /// The values of a constant term as a tensor of an element type; one element where all are equal.
    pub(crate) fn as_constant(&self, number: Number, elem: ElementType) -> Option<Tensor> {
        let term = self.term(number);
        let one = TensorType::scalar(elem);
        match &term.op {
            Op::Float(bits) => Some(Tensor::from_f64s(one, vec![f64::from_bits(*bits)])),
            Op::Int(value) => Some(Tensor::from_ints(one, vec![*value])),
            Op::Data(bytes) => {
                let own = Tensor::from_bytes(term.ty.as_tensor()?.clone(), bytes).ok()?;
                let widened = own.ty.elem.is_float() && own.ty.elem != elem;
                Some(if widened { Tensor::from_f64s(own.ty.with_elem(elem), own.to_f64s()) } else { own })
            }
            Op::Broadcast(dims) if dims.is_empty() => self.as_constant(term.args[0], elem),
            Op::Reshape => {
                let inner = self.as_constant(term.args[0], elem)?;
                Some(if inner.len() == 1 { inner } else { inner.reshaped(self.shape(number)) })
            }
            _ => None,
        }
    }

    /// A constant: equal elements are one, spread.
    pub(crate) fn constant(&mut self, value: &Tensor) -> Option<Number> {
        let elements = value.to_elements();
        let shape = &value.ty.shape;
        if !elements.splat && value.len() != 1 {
            return Some(self.intern(Op::Data(elements.bytes), vec![], value.ty.clone().into()));
        }
        match value.ints() {
            Some(ints) => Some(self.int(*ints.first()?, value.ty.elem, shape)),
            None if value.ty.elem.is_float() => Some(self.float(*value.to_f64s().first()?, shape)),
            None => Some(self.intern(Op::Data(elements.bytes), vec![], value.ty.clone().into())),
        }
    }

    // ---- movement

    /// A transposition.
    pub(crate) fn transpose(&mut self, x: Number, permutation: &[usize]) -> Number {
        let shape: Vec<i64> = permutation.iter().map(|&d| self.shape(x)[d]).collect();
        let term = self.term(x).clone();
        if permutation.iter().copied().eq(0..permutation.len()) {
            return x;
        }
        // Dimensions of one element lie anywhere.
        let mut moved = permutation.iter().filter(|&&d| self.shape(x)[d] != 1);
        if moved.by_ref().is_sorted() {
            return self.reshape(x, &shape);
        }
        if self.shape(x).contains(&1) {
            let kept: Vec<usize> = (0..permutation.len()).filter(|&d| self.shape(x)[d] != 1).collect();
            let few: Vec<i64> = kept.iter().map(|&d| self.shape(x)[d]).collect();
            let order: Vec<usize> =
                permutation.iter().filter_map(|d| kept.iter().position(|k| k == d)).collect();
            let few = self.reshape(x, &few);
            let moved = self.transpose(few, &order);
            return self.reshape(moved, &shape);
        }
        match term.op {
            Op::Transpose(before) => {
                let both: Vec<usize> = permutation.iter().map(|&d| before[d]).collect();
                self.transpose(term.args[0], &both)
            }
            Op::Broadcast(dims) => {
                let place = |d: &usize| permutation.iter().position(|p| p == d).unwrap_or(0);
                let dims: Vec<usize> = dims.iter().map(place).collect();
                self.broadcast(term.args[0], &dims, &shape)
            }
            // What is spread over blocks is spread in any order of dimensions.
            Op::Slice(at) if self.is_spread(term.args[0]) => {
                let moved = self.transpose(term.args[0], permutation);
                self.slice(moved, at.map(|list| permutation.iter().map(|&d| list[d]).collect()))
            }
            Op::Reshape if self.is_spread(x) => match self.before_joining(x, permutation) {
                Some((inner, order)) => {
                    let moved = self.transpose(inner, &order);
                    self.reshape(moved, &shape)
                }
                None => {
                    let ty = self.typed(x, shape);
                    self.intern(Op::Transpose(permutation.to_vec()), vec![x], ty)
                }
            },
            _ => {
                let ty = self.typed(x, shape);
                self.intern(Op::Transpose(permutation.to_vec()), vec![x], ty)
            }
        }
    }

    /// A reshape.
    pub(crate) fn reshape(&mut self, x: Number, shape: &[i64]) -> Number {
        if self.shape(x) == shape {
            return x;
        }
        let term = self.term(x).clone();
        match term.op {
            Op::Reshape => return self.reshape(term.args[0], shape),
            Op::Broadcast(dims) => {
                let to = reshaped(self.shape(x), shape, &dims);
                // Where the dimensions that are repeated stay apart from the others, what is spread is reshaped instead.
                if let Some(to) = to {
                    let inner: Vec<i64> = to.iter().map(|&d| shape[d]).collect();
                    let inner = self.reshape(term.args[0], &inner);
                    return self.broadcast(inner, &to, shape);
                }
                if let Some(apart) = self.spread_apart(x, term.args[0], &dims, shape) {
                    return apart;
                }
            }
            Op::Slice(at) if self.is_spread(term.args[0]) => {
                if let Some(whole) = self.reshaped_whole(x, &at, shape) {
                    return whole;
                }
            }
            _ if shape.is_empty() => {
                if let Some(sum) = self.words_each(x, shape, |table, x| table.reshape(x, &[])) {
                    return sum;
                }
            }
            _ => {}
        }
        let ty = self.typed(x, shape.to_vec());
        self.intern(Op::Reshape, vec![x], ty)
    }

    /// Spread over a shape: dimension i of `x` becomes dimension `dims[i]`.
    pub(crate) fn broadcast(&mut self, x: Number, dims: &[usize], shape: &[i64]) -> Number {
        let kept: Vec<usize> = (0..dims.len()).filter(|&i| self.shape(x)[i] != 1).collect();
        if kept.len() < dims.len() {
            let inner: Vec<i64> = kept.iter().map(|&i| self.shape(x)[i]).collect();
            let to: Vec<usize> = kept.iter().map(|&i| dims[i]).collect();
            let inner = self.reshape(x, &inner);
            return self.broadcast(inner, &to, shape);
        }
        let sorted = order(dims);
        if sorted.windows(2).any(|w| w[0] > w[1]) {
            let moved = self.transpose(x, &sorted);
            let dims: Vec<usize> = sorted.iter().map(|&i| dims[i]).collect();
            return self.broadcast(moved, &dims, shape);
        }
        let missing: Vec<usize> = (0..shape.len()).filter(|d| !dims.contains(d)).collect();
        if missing.iter().all(|&d| shape[d] == 1) {
            return self.reshape(x, shape);
        }
        let term = self.term(x).clone();
        if let Op::Broadcast(before) = term.op {
            let dims: Vec<usize> = before.iter().map(|&d| dims[d]).collect();
            return self.broadcast(term.args[0], &dims, shape);
        }
        let ty = self.typed(x, shape.to_vec());
        self.intern(Op::Broadcast(dims.to_vec()), vec![x], ty)
    }

    // ---- arithmetic

    /// One everywhere.
    fn is_one(&self, number: Number) -> bool {
        let term = self.term(number);
        match &term.op {
            Op::Int(value) => *value == 1,
            Op::Broadcast(_) | Op::Reshape => self.is_one(term.args[0]),
            _ => self.as_float(number) == Some(1.0),
        }
    }

    /// A term that is another times a constant power of two.
    fn as_doubled(&self, x: Number) -> Option<(Number, f64)> {
        let term = self.term(x);
        let Op::Other(label, 0) = term.op else { return None };
        let [a, b] = term.args[..] else { return None };
        let product = self.op_of(label) == "stablehlo.multiply";
        let pow2 = |c: Number| self.as_float(c).filter(|&v| is_pow2(v));
        product.then(|| pow2(a).map(|c| (b, c)).or_else(|| pow2(b).map(|c| (a, c))))?
    }

    /// A term times a constant.
    pub(crate) fn times(&mut self, x: Number, factor: f64, elem: ElementType) -> Number {
        let shape = self.shape(x).to_vec();
        let factor = self.float(factor, &shape);
        self.multiply(x, factor, &TensorType::new(shape, elem))
    }

    /// A product of two terms, element by element, rounded to a type.
    pub(crate) fn multiply(&mut self, a: Number, b: Number, ty: &TensorType) -> Number {
        if self.is_one(b) {
            return a;
        }
        if self.is_one(a) {
            return b;
        }
        if let (Some(a), Some(b)) = (self.as_float(a), self.as_float(b))
            && ty.elem.is_float()
            && ty.elem != ElementType::F64
        {
            let product = round_f32(a as f32 * b as f32, ty.elem);
            return self.float(f64::from(product), &ty.shape);
        }
        if let Some((moved, inner)) = self.alike(a, b).filter(|_| ty.elem.is_float()) {
            let [a, b] = [a, b].map(|n| self.term(n).args[0]);
            let inner = self.multiply(a, b, &TensorType::new(inner, ty.elem));
            return match moved {
                Op::Broadcast(dims) => self.broadcast(inner, &dims, &ty.shape),
                _ => self.reshape(inner, &ty.shape),
            };
        }
        self.elementwise("stablehlo.multiply", &[a, b], ty.clone().into())
    }

    /// Both are spread or reshaped alike from one shape: how, and the shape.
    fn alike(&self, a: Number, b: Number) -> Option<(Op, Vec<i64>)> {
        let [a, b] = [a, b].map(|n| self.term(n));
        let inner = |of: &Term| self.shape(of.args[0]).to_vec();
        match (&a.op, &b.op) {
            (Op::Broadcast(x), Op::Broadcast(y)) if x == y => Some((Op::Broadcast(x.clone()), inner(a))),
            (Op::Reshape, Op::Reshape) if inner(a) == inner(b) => Some((Op::Reshape, inner(a))),
            _ => None,
        }
    }

    /// A quotient of two terms, rounded to a type.
    pub(crate) fn divide(&mut self, a: Number, b: Number, ty: &TensorType) -> Number {
        match self.as_float(b) {
            _ if self.is_one(b) => a,
            Some(c) if is_pow2(c) && is_pow2(1.0 / c) && ty.elem.is_float() => {
                let inverse = self.float(1.0 / c, &ty.shape);
                self.multiply(a, inverse, ty)
            }
            _ => self.elementwise("stablehlo.divide", &[a, b], ty.clone().into()),
        }
    }

    /// An op of StableHLO without attributes; operands of commutative ones in order.
    pub(crate) fn elementwise(&mut self, name: &str, args: &[Number], ty: Type) -> Number {
        let mut args = args.to_vec();
        let def = fp8c_dialects::registry().get(name);
        if def.is_some_and(|d| d.traits.has(Traits::COMMUTATIVE)) {
            args.sort_unstable();
        }
        if name == "stablehlo.maximum" && args.iter().all(|&a| matches!(self.term(a).op, Op::Largest)) {
            return self.largest(&args);
        }
        let ty = match ty.as_tensor().and_then(|wide| self.held(name, &args, wide)) {
            Some(narrower) => narrower.into(),
            None => ty,
        };
        if name == "stablehlo.negate" {
            let own = self.label_of(name);
            let term = self.term(args[0]).clone();
            if matches!(term.op, Op::Other(label, 0) if label == own) {
                return term.args[0];
            }
        }
        let label = self.label_of(name);
        self.intern(Op::Other(label, 0), args, ty)
    }

    /// The operands of a term that is the first result of an op of this name.
    pub(crate) fn made_by(&self, number: Number, name: &str) -> Option<&[Number]> {
        let term = self.term(number);
        match term.op {
            Op::Other(label, 0) if self.op_of(label) == name => Some(&term.args),
            _ => None,
        }
    }

    /// What a term is cut from, and where.
    pub(crate) fn sliced_from(&self, number: Number) -> Option<(Number, [Vec<i64>; 3])> {
        match &self.term(number).op {
            Op::Slice(at) => Some((self.term(number).args[0], at.clone())),
            _ => None,
        }
    }

    /// What a term repeats along dimensions, and those that it lies along.
    pub(crate) fn spread_of(&self, number: Number) -> Option<(Number, Vec<usize>)> {
        match &self.term(number).op {
            Op::Broadcast(dims) => Some((self.term(number).args[0], dims.clone())),
            _ => None,
        }
    }

    /// Magnitudes reduced along some dimensions to the largest, from zero on.
    pub(crate) fn is_largest_of_parts(&self, x: Number) -> bool {
        let Some(&[of, start, by]) = self.made_by(x, "stablehlo.reduce") else { return false };
        let bound = |n: &Number| matches!(self.term(*n).op, Op::Bound(0, _));
        let maximum = self.made_by(by, "stablehlo.maximum");
        let maximum = maximum.is_some_and(|args| matches!(args, [a, b] if a != b && bound(a) && bound(b)));
        let magnitudes = self.made_by(of, "stablehlo.abs").is_some() || self.is_largest_of_parts(of);
        maximum && magnitudes && self.as_float(start) == Some(0.0)
    }

    /// Largest magnitudes of parts, in another shape or not.
    pub(crate) fn is_rows(&self, x: Number) -> bool {
        let mut x = x;
        while matches!(self.term(x).op, Op::Reshape) {
            x = self.term(x).args[0];
        }
        self.is_largest_of_parts(x)
    }

    /// The parts of a vector or of rows that were put together along the first dimension.
    pub(crate) fn parts_of(&self, x: Number) -> Option<&[Number]> {
        let parts = self.made_by(x, "stablehlo.concatenate")?;
        let (whole, first) = (self.shape(x), |p: &Number| self.shape(*p).first().copied().unwrap_or(0));
        (parts.iter().map(first).sum::<i64>() == *whole.first()?).then_some(parts)
    }

    /// The largest magnitude in a term: neither order, shape, repetition nor sign matter, and of parts it is the largest of
    /// theirs.
    pub(crate) fn largest(&mut self, of: &[Number]) -> Number {
        let signs = ["stablehlo.negate", "stablehlo.abs"].map(|name| self.label_of(name));
        let (mut stack, mut leaves) = (of.to_vec(), Vec::new());
        while let Some(x) = stack.pop() {
            let term = self.term(x);
            match &term.op {
                Op::Transpose(_) | Op::Reshape | Op::Broadcast(_) => stack.push(term.args[0]),
                Op::Other(label, 0) if signs.contains(label) => stack.push(term.args[0]),
                Op::Other(label, 0) => match self.op_of(*label) {
                    "stablehlo.concatenate" => stack.extend(&term.args),
                    _ if self.is_largest_of_parts(x) => stack.push(term.args[0]),
                    _ => leaves.push(x),
                },
                Op::Largest => stack.extend(&term.args),
                _ => leaves.push(x),
            }
        }
        leaves.sort_unstable();
        leaves.dedup();
        self.intern(Op::Largest, leaves, Type::tensor([], ElementType::F32))
    }
}
