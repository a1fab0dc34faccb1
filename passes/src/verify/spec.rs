//! What the words of a manifest stand for, as terms: scales from largest magnitudes, histories, codes of stored state.
//!
//! Every function builds the number that a step must have there. The definitions are those of the manifest's reference, written in
//! ops of StableHLO; the passes that lower a step are not asked.

use fp8c_float::Format;
use fp8c_ir::attr::Attr;
use fp8c_ir::types::{ElementType, TensorType, Type};

use super::number::words_of;
use super::table::{Number, Op, Table};

/// Terms of definitions.
pub(crate) struct Spec<'t> {
    /// Where they are.
    pub(crate) table: &'t mut Table,
}

/// Groups of elements in row-major order.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Groups {
    /// Elements of a group.
    pub(crate) group: i64,
    /// How many groups there are.
    pub(crate) count: i64,
}

const F32: ElementType = ElementType::F32;
const I32: ElementType = ElementType::I32;
const U32: ElementType = ElementType::UI32;

impl Spec<'_> {
    fn ty(&self, shape: &[i64], elem: ElementType) -> Type {
        TensorType::new(shape, elem).into()
    }

    fn shape(&self, x: Number) -> Vec<i64> {
        self.table.shape(x).to_vec()
    }

    /// An op with attributes, on operands of the types given.
    fn op(&mut self, name: &str, attrs: &[(&str, Attr)], args: &[Number], from: &[Type], to: Type) -> Number {
        if attrs.is_empty() && !from.is_empty() && from.iter().all(|t| *t == to) {
            return self.table.elementwise(name, args, to);
        }
        let attrs = attrs.iter().map(|(n, v)| (*n, v)).collect();
        let words = words_of(name, attrs, &from.iter().collect::<Vec<_>>());
        let label = self.table.label_of(&words);
        self.table.intern(Op::Other(label, 0), args.to_vec(), to)
    }

    /// An elementwise op whose operands have the type of its result.
    fn each(&mut self, name: &str, args: &[Number], elem: ElementType) -> Number {
        let shape = self.shape(args[0]);
        let ty = TensorType::new(shape, elem);
        match name {
            "stablehlo.multiply" => self.table.multiply(args[0], args[1], &ty),
            "stablehlo.divide" => self.table.divide(args[0], args[1], &ty),
            _ => self.table.elementwise(name, args, ty.into()),
        }
    }

    fn bitcast(&mut self, x: Number, from: ElementType, to: ElementType) -> Number {
        let shape = self.shape(x);
        let types = [self.ty(&shape, from)];
        let to = self.ty(&shape, to);
        self.op("stablehlo.bitcast_convert", &[], &[x], &types, to)
    }

    fn compare(&mut self, direction: &str, kind: &str, a: Number, b: Number) -> Number {
        let word = |kind: &str, value: &str| Attr::Enum("stablehlo".into(), kind.into(), value.into());
        let attrs = [
            ("comparison_direction", word("comparison_direction", direction)),
            ("compare_type", word("comparison_type", kind)),
        ];
        let to = self.ty(&self.shape(a), ElementType::I1);
        self.op("stablehlo.compare", &attrs, &[a, b], &[], to)
    }

    fn is_finite(&mut self, x: Number) -> Number {
        let to = self.ty(&self.shape(x), ElementType::I1);
        self.op("stablehlo.is_finite", &[], &[x], &[], to)
    }

    fn select(&mut self, flag: Number, yes: Number, no: Number, elem: ElementType) -> Number {
        let shape = self.shape(flag);
        let ty = self.ty(&shape, elem);
        let types = [self.ty(&shape, ElementType::I1), ty.clone(), ty.clone()];
        self.op("stablehlo.select", &[], &[flag, yes, no], &types, ty)
    }

    fn clamp(&mut self, low: Number, x: Number, high: Number, elem: ElementType) -> Number {
        let ty = self.ty(&self.shape(x), elem);
        let scalar = self.ty(&[], elem);
        let types = [scalar.clone(), ty.clone(), scalar];
        self.op("stablehlo.clamp", &[], &[low, x, high], &types, ty)
    }

    fn float(&mut self, value: f64, like: Number) -> Number {
        let shape = self.shape(like);
        self.table.float(value, &shape)
    }

    fn int(&mut self, value: i64, elem: ElementType, like: Number) -> Number {
        let shape = self.shape(like);
        self.table.int(value, elem, &shape)
    }

    /// A constant of several numbers; one of equal ones is that one.
    fn ints(&mut self, values: &[i64], shape: &[i64]) -> Number {
        if values.iter().all(|v| v == &values[0]) {
            return self.table.int(values[0], I32, shape);
        }
        let value = fp8c_ir::Tensor::from_ints(TensorType::new(shape, I32), values.to_vec());
        self.table.intern(Op::Data(value.to_bytes().into()), vec![], value.ty.into())
    }

    fn floats(&mut self, values: &[f32], shape: &[i64]) -> Number {
        if values.iter().all(|v| v == &values[0]) {
            return self.table.float(f64::from(values[0]), shape);
        }
        let value = fp8c_ir::Tensor::from_f32(TensorType::new(shape, F32), values.to_vec());
        self.table.intern(Op::Data(value.to_bytes().into()), vec![], value.ty.into())
    }

    /// A reduction of one tensor along dimensions by an op.
    pub(crate) fn reduce(
        &mut self,
        x: Number,
        over: &[i64],
        by: &str,
        start: f64,
        elem: ElementType,
    ) -> Number {
        let shape = self.shape(x);
        let kept: Vec<i64> =
            (0..shape.len()).filter(|&d| !over.contains(&(d as i64))).map(|d| shape[d]).collect();
        let scalar = self.ty(&[], elem);
        let init = match elem {
            I32 => self.table.int(start as i64, I32, &[]),
            _ => self.table.float(start, &[]),
        };
        let bound = [0, 1].map(|i| self.table.intern(Op::Bound(0, i), vec![], scalar.clone()));
        let both = self.table.elementwise(by, &bound, scalar.clone());
        let attrs = [("dimensions", Attr::ints(over))];
        let attrs = attrs.iter().map(|(n, v)| (*n, v)).collect();
        let from = self.ty(&shape, elem);
        let words = words_of("stablehlo.reduce", attrs, &[&from, &scalar]) + " [1]";
        let label = self.table.label_of(&words);
        let to = self.ty(&kept, elem);
        self.table.intern(Op::Other(label, 0), vec![x, init, both], to)
    }

    /// Parts of a vector, in order.
    pub(crate) fn joined(&mut self, parts: &[Number]) -> Number {
        if let [only] = parts {
            return *only;
        }
        let n = parts.iter().map(|&p| self.table.shape(p)[0]).sum();
        // Parts of one narrower type are a whole of that type, whatever they are stored in.
        let narrow = parts.first().and_then(|&p| self.table.elem(p)).unwrap_or(F32);
        let elem = if parts.iter().all(|&p| self.table.elem(p) == Some(narrow)) { narrow } else { F32 };
        let to = self.ty(&[n], elem);
        let words = words_of("stablehlo.concatenate", vec![("dimension", &Attr::i64(0))], &[]);
        let label = self.table.label_of(&words);
        self.table.concatenated(label, 0, parts.to_vec(), to)
    }

    // ---- scales

    /// The least power of two that fits each magnitude to its largest value, by the bits of both; then the margin.
    fn pow2_scale(&mut self, amax: Number, max: &[f32], margin: i64) -> Number {
        let shape = self.shape(amax);
        let bits = self.bitcast(amax, F32, I32);
        let (shift, mask) = (self.int(23, I32, amax), self.int(0x7f_ffff, I32, amax));
        let exponent = self.each("stablehlo.shift_right_logical", &[bits, shift], I32);
        let mantissa = self.each("stablehlo.and", &[bits, mask], I32);
        let words = |f: fn(u32) -> i64| max.iter().map(|v| f(v.to_bits())).collect::<Vec<_>>();
        let base = self.ints(&words(|b| -i64::from(b >> 23)), &shape);
        let exponent = self.each("stablehlo.add", &[exponent, base], I32);
        let own = self.ints(&words(|b| i64::from(b & 0x7f_ffff)), &shape);
        let above = self.compare("GT", "SIGNED", mantissa, own);
        let (from, to) = (self.ty(&shape, ElementType::I1), self.ty(&shape, I32));
        let up = self.op("stablehlo.convert", &[], &[above], &[from], to);
        let exponent = self.each("stablehlo.add", &[exponent, up], I32);
        let (low, high) = (self.table.int(-100, I32, &[]), self.table.int(100, I32, &[]));
        let exponent = self.clamp(low, exponent, high, I32);
        let bias = self.int(127 + margin, I32, amax);
        let biased = self.each("stablehlo.add", &[exponent, bias], I32);
        let bits = self.each("stablehlo.shift_left", &[biased, shift], I32);
        self.bitcast(bits, I32, F32)
    }

    fn scale(&mut self, amax: Number, max: &[f32], margin: i64, pow2: bool) -> Number {
        if pow2 {
            return self.pow2_scale(amax, max, margin);
        }
        let shape = self.shape(amax);
        let max = self.floats(max, &shape);
        let quotient = self.each("stablehlo.divide", &[amax, max], F32);
        let factor = self.float(f64::from((margin as f32).exp2()), amax);
        self.each("stablehlo.multiply", &[quotient, factor], F32)
    }

    /// Scales from magnitudes of this step; one where a magnitude is zero or not finite.
    pub(crate) fn current_scale(&mut self, amax: Number, max: f32, margin: i64, pow2: bool) -> Number {
        let made = self.scale(amax, &[max], margin, pow2);
        let zero = self.float(0.0, amax);
        let seen = self.compare("GT", "FLOAT", amax, zero);
        let finite = self.is_finite(amax);
        let seen = self.each("stablehlo.and", &[seen, finite], ElementType::I1);
        let one = self.float(1.0, amax);
        self.select(seen, made, one, F32)
    }

    /// Magnitudes; what is not finite counts as nothing.
    pub(crate) fn finite_or_zero(&mut self, amax: Number) -> Number {
        let finite = self.is_finite(amax);
        let zero = self.float(0.0, amax);
        self.select(finite, amax, zero, F32)
    }

    /// The next history: rolled by one, with this step's magnitudes in front; zero where one is not finite.
    pub(crate) fn recorded(&mut self, history: Number, amax: Number) -> Number {
        let shape = self.shape(history);
        let amax = self.finite_or_zero(amax);
        let column = self.table.reshape(amax, &[shape[0], 1]);
        if shape[1] == 1 {
            return column;
        }
        let older = self.table.slice(history, [vec![0, 0], vec![shape[0], shape[1] - 1], vec![1, 1]]);
        let to = self.ty(&shape, F32);
        self.op("stablehlo.concatenate", &[("dimension", Attr::i64(1))], &[column, older], &[], to)
    }

    /// The next scales, from the largest of each history; a row that has seen nothing keeps its scale.
    pub(crate) fn next_scale(
        &mut self,
        history: Number,
        scale: Number,
        max: &[f32],
        margin: i64,
        pow2: bool,
    ) -> Number {
        let m = self.reduce(history, &[1], "stablehlo.maximum", 0.0, F32);
        let made = self.scale(m, max, margin, pow2);
        let zero = self.float(0.0, m);
        let seen = self.compare("GT", "FLOAT", m, zero);
        self.select(seen, made, scale, F32)
    }

    // ---- stored state

    /// A number a group for each element.
    pub(crate) fn spread(&mut self, numbers: Number, groups: Groups, shape: &[i64]) -> Number {
        if groups.count == 1 {
            let one = self.table.reshape(numbers, &[]);
            return self.table.broadcast(one, &[], shape);
        }
        let n = shape.iter().product();
        let wide = self.table.broadcast(numbers, &[0], &[groups.count, groups.group]);
        let mut flat = self.table.reshape(wide, &[groups.count * groups.group]);
        if groups.count * groups.group != n {
            flat = self.table.part(flat, 0, n);
        }
        self.table.reshape(flat, shape)
    }

    /// A row a group; the last one is filled up.
    fn rows(&mut self, x: Number, groups: Groups, fill: f64) -> Number {
        let n: i64 = self.shape(x).iter().product();
        let mut flat = self.table.reshape(x, &[n]);
        let all = groups.count * groups.group;
        if all != n {
            if fill == 0.0 {
                flat = self.filled(flat, vec![all - n], &[all]);
            } else {
                let fill = self.table.float(fill, &[]);
                let attrs = [
                    ("edge_padding_low", Attr::ints([0])),
                    ("edge_padding_high", Attr::ints([all - n])),
                    ("interior_padding", Attr::ints([0])),
                ];
                let types = [self.ty(&[n], F32), self.ty(&[], F32)];
                let to = self.ty(&[all], F32);
                flat = self.op("stablehlo.pad", &attrs, &[flat, fill], &types, to);
            }
        }
        self.table.reshape(flat, &[groups.count, groups.group])
    }

    /// The largest magnitude of each group.
    pub(crate) fn group_amax(&mut self, x: Number, groups: Groups) -> Number {
        if groups.count == 1 {
            let all = self.table.largest(&[x]);
            return self.table.reshape(all, &[1]);
        }
        let magnitude = self.each("stablehlo.abs", &[x], F32);
        let rows = self.rows(magnitude, groups, 0.0);
        self.reduce(rows, &[1], "stablehlo.maximum", 0.0, F32)
    }

    // ---- blocks

    /// A tensor's shape with dimensions cut into blocks: sizes filled up, then cut; where blocks and the elements within are.
    fn cut(shape: &[i64], blocks: &[i64]) -> Cut {
        let mut cut = Cut::default();
        for (&n, &block) in shape.iter().zip(blocks) {
            let (count, at) = ((n + block - 1) / block, cut.shape.len());
            let whole = count == 1 || block == 1;
            cut.padded.push(if whole { n } else { count * block });
            cut.counts.push(count);
            match (count, block) {
                (1, _) => cut.within.push(at),
                (_, 1) => cut.blocks.push(at),
                _ => {
                    cut.blocks.push(at);
                    cut.within.push(at + 1);
                    cut.shape.push(count);
                }
            }
            cut.shape.push(if whole { n } else { block });
        }
        cut
    }

    /// Numbers of blocks for each element of a tensor.
    pub(crate) fn spread_blocks(&mut self, numbers: Number, shape: &[i64], blocks: &[i64]) -> Number {
        let cut = Self::cut(shape, blocks);
        let several: Vec<i64> = cut.blocks.iter().map(|&d| cut.shape[d]).collect();
        let few = self.table.reshape(numbers, &several);
        let wide = self.table.broadcast(few, &cut.blocks, &cut.shape);
        let whole = self.table.reshape(wide, &cut.padded);
        self.table.slice(whole, [vec![0; shape.len()], shape.to_vec(), vec![1; shape.len()]])
    }

    /// Zeros behind the ends of dimensions.
    fn filled(&mut self, x: Number, added: Vec<i64>, to: &[i64]) -> Number {
        let label = self.table.label_of(&format!("filled up by {added:?}"));
        self.table.filled.insert(label, added);
        let elem = self.table.elem(x).unwrap_or(F32);
        let to = self.ty(to, elem);
        self.table.intern(Op::Other(label, 0), vec![x], to)
    }

    /// The largest magnitude of each block, compared in `elem`.
    pub(crate) fn block_amax(&mut self, x: Number, blocks: &[i64], elem: ElementType) -> Number {
        let shape = self.shape(x);
        let cut = Self::cut(&shape, blocks);
        let mut value = self.each("stablehlo.abs", &[x], elem);
        if cut.padded != shape {
            let missing: Vec<i64> = cut.padded.iter().zip(&shape).map(|(p, n)| p - n).collect();
            value = self.filled(value, missing, &cut.padded);
        }
        let value = self.table.reshape(value, &cut.shape);
        let within: Vec<i64> = cut.within.iter().map(|&d| d as i64).collect();
        let largest = match within.len() {
            0 => value,
            n if n == cut.shape.len() => self.table.largest(&[value]),
            _ => self.reduce(value, &within, "stablehlo.maximum", 0.0, elem),
        };
        self.table.reshape(largest, &cut.counts)
    }

    /// Whether scales are made in this step, which is the last of so many.
    pub(crate) fn is_due(&mut self, counter: Number, interval: u32) -> Number {
        let one = self.int(1, U32, counter);
        let next = self.each("stablehlo.add", &[counter, one], U32);
        let interval = self.int(i64::from(interval), U32, counter);
        let rest = self.each("stablehlo.remainder", &[next, interval], U32);
        let zero = self.int(0, U32, counter);
        self.compare("EQ", "UNSIGNED", rest, zero)
    }

    /// One or the other, by one flag for all.
    pub(crate) fn choose(&mut self, flag: Number, yes: Number, no: Number) -> Number {
        let shape = self.shape(yes);
        let ty = self.ty(&shape, F32);
        let types = [self.ty(&[], ElementType::I1), ty.clone(), ty.clone()];
        self.op("stablehlo.select", &[], &[flag, yes, no], &types, ty)
    }

    /// x / scale, NaN where x is not finite, within the format's largest values.
    pub(crate) fn guarded(&mut self, x: Number, inverse: Number, format: Format) -> Number {
        let scaled = self.each("stablehlo.multiply", &[x, inverse], F32);
        let finite = self.is_finite(x);
        let nan = self.float(f64::NAN, x);
        let guarded = self.select(finite, scaled, nan, F32);
        let max = f64::from(format.max_finite());
        let (low, high) = (self.table.float(-max, &[]), self.table.float(max, &[]));
        self.clamp(low, guarded, high, F32)
    }

    /// One over the scale of each part of a stack, for each element.
    pub(crate) fn inverse_of_stack(&mut self, scale: Number, shape: &[i64]) -> Number {
        let ones = self.float(1.0, scale);
        let inverse = self.each("stablehlo.divide", &[ones, scale], F32);
        self.spread_blocks(inverse, shape, &crate::plan::weight_cache::blocks(shape))
    }

    /// The codes of a stack, given a scale for each part.
    pub(crate) fn codes_of_stack(&mut self, x: Number, scale: Number, format: Format) -> Number {
        let shape = self.shape(x);
        let inverse = self.inverse_of_stack(scale, &shape);
        let clamped = self.guarded(x, inverse, format);
        self.table.round(clamped, ElementType::Small(format))
    }

    /// The largest magnitude of each part of a stack, in a row.
    pub(crate) fn amax_of_stack(&mut self, x: Number) -> Number {
        let shape = self.shape(x);
        let elem = self.table.elem(x).unwrap_or(F32);
        let amax = self.block_amax(x, &crate::plan::weight_cache::blocks(&shape), elem);
        self.table.reshape(amax, &shape[..1])
    }

    /// One over each scale, for each element.
    pub(crate) fn inverse(&mut self, scale: Number, groups: Groups, shape: &[i64]) -> Number {
        let ones = self.float(1.0, scale);
        let inverse = self.each("stablehlo.divide", &[ones, scale], F32);
        self.spread(inverse, groups, shape)
    }
}

/// How dimensions are cut into blocks.
#[derive(Default)]
struct Cut {
    padded: Vec<i64>,
    counts: Vec<i64>,
    shape: Vec<i64>,
    blocks: Vec<usize>,
    within: Vec<usize>,
}

mod bound;
mod codes;
mod measure;

pub(crate) use codes::{Rounding, unmixed};
