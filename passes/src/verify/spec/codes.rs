//! Codes of stored state: rounding of bits, groups that are expanded, and what decodes them.

use fp8c_dialects::fp8::expand::{LEAST, POWERS};
use fp8c_float::Format;
use fp8c_ir::attr::Attr;
use fp8c_ir::types::ElementType;
use fp8c_ir::{Tensor, TensorType};

use super::super::reference::eval;
use super::super::table::Number;
use super::{F32, Groups, Spec, U32};

/// How values become codes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Rounding {
    /// Of stochastic rounding: the counter's term, the seed, and the number of the piece of state.
    pub(crate) random: Option<(Number, u32, u32)>,
    /// Only zero becomes zero.
    pub(crate) keep_nonzero: bool,
}

/// The rounds of `fp8c_float::stochastic_bits`: a shift, then a factor.
const MIX: [(u32, u32); 3] = [(16, 0x7feb_352d), (15, 0x846c_a68b), (16, 1)];

impl Spec<'_> {
    /// What an argument stored in codes stands for.
    pub(crate) fn decoded(&mut self, codes: Number, scale: Number, groups: Groups) -> Number {
        let shape = self.shape(codes);
        let scale = self.spread(scale, groups, &shape);
        self.each("stablehlo.multiply", &[codes, scale], F32)
    }

    /// The codes of a value, given its scales.
    pub(crate) fn codes(
        &mut self,
        x: Number,
        scale: Number,
        groups: Groups,
        format: Format,
        rounding: Rounding,
    ) -> Number {
        let shape = self.shape(x);
        let inverse = self.inverse(scale, groups, &shape);
        let clamped = self.guarded(x, inverse, format);
        let rounded = self.rounded(clamped, rounding.random, rounding.keep_nonzero.then_some(x), format);
        self.table.round(rounded, ElementType::Small(format))
    }

    /// What clamping at the format's largest value times a scale takes off a tensor.
    pub(crate) fn clipped_off(&mut self, x: Number, scale: Number, format: Format) -> Number {
        let largest = self.float(f64::from(format.max_finite()), scale);
        let high = self.each("stablehlo.multiply", &[scale, largest], F32);
        let low = self.each("stablehlo.negate", &[high], F32);
        let kept = self.clamp(low, x, high, F32);
        self.each("stablehlo.subtract", &[x, kept], F32)
    }

    /// Scaled values within the format's largest, rounded: to one of the two neighbouring codes, and only zeros of `kept` to zero.
    pub(crate) fn rounded(
        &mut self,
        clamped: Number,
        random: Option<(Number, u32, u32)>,
        kept: Option<Number>,
        format: Format,
    ) -> Number {
        if random.is_none() && kept.is_none() {
            return clamped;
        }
        let bits = self.bitcast(clamped, F32, U32);
        let (sign, mut magnitude) = self.sign_and_magnitude(bits);
        if let Some((counter, seed, row)) = random {
            let shape = self.shape(clamped);
            let random = self.random(counter, seed, row, &shape);
            magnitude = self.round_bits(magnitude, random, format);
        }
        if let Some(x) = kept {
            let original = self.bitcast(x, F32, U32);
            let (_, original) = self.sign_and_magnitude(original);
            let zero = self.int(0, U32, x);
            let nonzero = self.compare("NE", "UNSIGNED", original, zero);
            let least = self.int(i64::from(format.min_subnormal().to_bits()), U32, x);
            let least = self.each("stablehlo.maximum", &[magnitude, least], U32);
            magnitude = self.select(nonzero, least, magnitude, U32);
        }
        let bits = self.each("stablehlo.or", &[magnitude, sign], U32);
        self.bitcast(bits, U32, F32)
    }

    /// A value of f32 rounded to one of its two neighbours in BF16, by counter, seed and row; what is not finite stays.
    pub(crate) fn rounded_to_bf16(&mut self, x: Number, random: (Number, u32, u32)) -> Number {
        let rounded = self.rounded(x, Some(random), None, Format::BF16);
        let finite = self.is_finite(x);
        let value = self.select(finite, rounded, x, F32);
        self.table.round(value, ElementType::BF16)
    }

    /// A value of f32 rounded to BF16, and what that leaves of it, in BF16.
    pub(crate) fn with_remainder(&mut self, x: Number) -> [Number; 2] {
        let rounded = self.table.round(x, ElementType::BF16);
        let left = self.each("stablehlo.subtract", &[x, rounded], F32);
        [rounded, self.table.round(left, ElementType::BF16)]
    }

    /// A value in BF16 with what rounding left of it.
    pub(crate) fn whole(&mut self, codes: Number, left: Number) -> Number {
        self.each("stablehlo.add", &[codes, left], F32)
    }

    fn sign_and_magnitude(&mut self, bits: Number) -> (Number, Number) {
        let (sign, rest) = (self.int(1 << 31, U32, bits), self.int(i64::from(i32::MAX), U32, bits));
        (self.each("stablehlo.and", &[bits, sign], U32), self.each("stablehlo.and", &[bits, rest], U32))
    }

    /// Random bits are added below the kept ones and cut off; below the least normal number whole steps are counted.
    fn round_bits(&mut self, magnitude: Number, random: Number, format: Format) -> Number {
        let dropped = 23 - format.mantissa_bits();
        let shift = self.int(i64::from(32 - dropped), U32, magnitude);
        let random = self.each("stablehlo.shift_right_logical", &[random, shift], U32);
        let sum = self.each("stablehlo.add", &[magnitude, random], U32);
        let mask = self.int(i64::from(u32::MAX << dropped), U32, magnitude);
        let normal = self.each("stablehlo.and", &[sum, mask], U32);
        if format == Format::BF16 {
            return normal;
        }
        let shape = self.shape(magnitude);
        let (from, to) = (self.ty(&shape, U32), self.ty(&shape, F32));
        let fraction = self.op("stablehlo.convert", &[], &[random], &[from], to);
        let unit = self.float((-f64::from(dropped)).exp2(), magnitude);
        let fraction = self.each("stablehlo.multiply", &[fraction, unit], F32);
        let value = self.bitcast(magnitude, U32, F32);
        let least = f64::from(format.min_subnormal());
        let (many, one) = (self.float(1.0 / least, magnitude), self.float(least, magnitude));
        let steps = self.each("stablehlo.multiply", &[value, many], F32);
        let steps = self.each("stablehlo.add", &[steps, fraction], F32);
        let steps = self.each("stablehlo.floor", &[steps], F32);
        let small = self.each("stablehlo.multiply", &[steps, one], F32);
        let small = self.bitcast(small, F32, U32);
        let first = self.int(i64::from(format.min_normal().to_bits()), U32, magnitude);
        let is_normal = self.compare("GE", "UNSIGNED", magnitude, first);
        self.select(is_normal, normal, small, U32)
    }

    /// `fp8c_float::stochastic_bits` of each element.
    fn random(&mut self, counter: Number, seed: u32, row: u32, shape: &[i64]) -> Number {
        let seed = mixed(seed.wrapping_add(0x9e37_79b9));
        let (seed, row) = (self.int(i64::from(seed), U32, counter), self.int(i64::from(row), U32, counter));
        let a = self.each("stablehlo.xor", &[counter, seed], U32);
        let a = self.mix(a);
        let a = self.each("stablehlo.add", &[a, row], U32);
        let a = self.mix(a);
        let key = self.int(0x85eb_ca6b, U32, counter);
        let b = self.each("stablehlo.xor", &[a, key], U32);
        let b = self.mix(b);
        let n: i64 = shape.iter().product();
        let to = self.ty(&[n], U32);
        let index = self.op("stablehlo.iota", &[("iota_dimension", Attr::i64(0))], &[], &[], to);
        let index = self.table.reshape(index, shape);
        let [a, b] = [a, b].map(|x| self.table.broadcast(x, &[], shape));
        let bits = self.each("stablehlo.xor", &[index, a], U32);
        let bits = self.mix(bits);
        let bits = self.each("stablehlo.add", &[bits, b], U32);
        self.mix(bits)
    }

    fn mix(&mut self, mut x: Number) -> Number {
        for (shift, factor) in MIX {
            let shift = self.int(i64::from(shift), U32, x);
            let high = self.each("stablehlo.shift_right_logical", &[x, shift], U32);
            x = self.each("stablehlo.xor", &[x, high], U32);
            if factor != 1 {
                let factor = self.int(i64::from(factor), U32, x);
                x = self.each("stablehlo.multiply", &[x, factor], U32);
            }
        }
        x
    }

    // ---- expanded groups

    /// The power that fits each group's range to the format's.
    pub(crate) fn power(&mut self, x: Number, amax: Number, groups: Groups, format: Format) -> Number {
        let range = f64::from(format.max_finite()) / f64::from(format.min_subnormal());
        let magnitude = self.each("stablehlo.abs", &[x], F32);
        let least = self.float(f64::from(LEAST), x);
        let counts = self.compare("GE", "FLOAT", magnitude, least);
        let infinity = self.float(f64::INFINITY, x);
        let some = self.select(counts, magnitude, infinity, F32);
        let rows = self.rows(some, groups, f64::INFINITY);
        let smallest = self.reduce(rows, &[1], "stablehlo.minimum", f64::INFINITY, F32);
        let ratio = self.each("stablehlo.divide", &[amax, smallest], F32);
        let own = self.each("stablehlo.log", &[ratio], F32);
        // The logarithm is that of the executor, which folds it.
        let one = Tensor::from_f32(TensorType::scalar(F32), vec![range as f32]);
        let folded = eval("stablehlo.log", vec![], &[&one], one.ty.clone());
        let folded = folded.and_then(|t| t.to_f64s().first().copied()).unwrap_or(f64::NAN);
        let range = self.float(folded, amax);
        let power = self.each("stablehlo.divide", &[range, own], F32);
        let [low, high] = POWERS.map(|p| self.table.float(f64::from(p), &[]));
        let power = self.clamp(low, power, high, F32);
        let finite = self.is_finite(amax);
        let least = self.float(f64::from(LEAST), amax);
        let seen = self.compare("GE", "FLOAT", amax, least);
        let seen = self.each("stablehlo.and", &[seen, finite], ElementType::I1);
        let one = self.float(1.0, amax);
        self.select(seen, power, one, F32)
    }

    /// A tensor over the largest magnitudes of its groups, raised to their powers, times the largest value; or its inverse.
    pub(crate) fn raised(
        &mut self,
        x: Number,
        [amax, power]: [Number; 2],
        groups: Groups,
        format: Format,
        back: bool,
    ) -> Number {
        let shape = self.shape(x);
        let amax = self.spread(amax, groups, &shape);
        let power = self.spread(power, groups, &shape);
        let magnitude = self.each("stablehlo.abs", &[x], F32);
        let least = self.float(f64::from(LEAST), x);
        let magnitude = self.each("stablehlo.maximum", &[magnitude, least], F32);
        let largest = self.float(f64::from(format.max_finite()), x);
        let (from, to, power) = if back {
            let one = self.float(1.0, power);
            (largest, amax, self.each("stablehlo.divide", &[one, power], F32))
        } else {
            (amax, largest, power)
        };
        let share = self.each("stablehlo.divide", &[magnitude, from], F32);
        let share = self.each("stablehlo.power", &[share, power], F32);
        let changed = self.each("stablehlo.multiply", &[share, to], F32);
        let zero = self.float(0.0, x);
        let below = self.compare("LT", "FLOAT", x, zero);
        let negated = self.each("stablehlo.negate", &[changed], F32);
        let signed = self.select(below, negated, changed, F32);
        let is_zero = self.compare("EQ", "FLOAT", x, zero);
        self.select(is_zero, x, signed, F32)
    }
}

fn mixed(x: u32) -> u32 {
    MIX.iter().fold(x, |x, &(shift, factor)| (x ^ (x >> shift)).wrapping_mul(factor))
}
