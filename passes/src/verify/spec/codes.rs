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

/// What [`mixed`] makes a word of.
pub(crate) fn unmixed(mut x: u32) -> u32 {
    // The inverses of the factors, modulo 2^32.
    x = (x ^ (x >> 16)).wrapping_mul(0x4302_1123);
    x = (x ^ (x >> 15) ^ (x >> 30)).wrapping_mul(0x1d69_e2a5);
    x ^ (x >> 16)
}

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
        let mut size = self.each("stablehlo.abs", &[clamped], F32);
        if let Some((counter, seed, row)) = random {
            let shape = self.shape(clamped);
            let random = self.random(counter, seed, row, &shape);
            size = self.rounded_size(size, random, format);
        }
        let mut magnitude = self.bitcast(size, F32, U32);
        if let Some(x) = kept {
            let original = self.bitcast(x, F32, U32);
            let rest = self.int(i64::from(i32::MAX), U32, x);
            let original = self.each("stablehlo.and", &[original, rest], U32);
            let zero = self.int(0, U32, x);
            let nonzero = self.compare("NE", "UNSIGNED", original, zero);
            let least = self.int(i64::from(format.min_subnormal().to_bits()), U32, x);
            let least = self.each("stablehlo.maximum", &[magnitude, least], U32);
            magnitude = self.select(nonzero, least, magnitude, U32);
        }
        let (bits, sign) = (self.bitcast(clamped, F32, U32), self.int(1 << 31, U32, clamped));
        let sign = self.each("stablehlo.and", &[bits, sign], U32);
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

    /// Random bits are added below the kept ones, and what is below those is cut off; values below the least normal number are lifted by it
    /// first, and lowered again.
    fn rounded_size(&mut self, size: Number, random: Number, format: Format) -> Number {
        let dropped = 23 - format.mantissa_bits();
        let shift = self.int(i64::from(32 - dropped), U32, size);
        let random = self.each("stablehlo.shift_right_logical", &[random, shift], U32);
        let lift = (format != Format::BF16).then(|| {
            let (least, zero) = (self.float(f64::from(format.min_normal()), size), self.float(0.0, size));
            let small = self.compare("LT", "FLOAT", size, least);
            self.select(small, least, zero, F32)
        });
        let lifted = lift.map_or(size, |lift| self.each("stablehlo.add", &[size, lift], F32));
        let bits = self.bitcast(lifted, F32, U32);
        let sum = self.each("stablehlo.add", &[bits, random], U32);
        let mask = self.int(i64::from(u32::MAX << dropped), U32, size);
        let kept = self.each("stablehlo.and", &[sum, mask], U32);
        let kept = self.bitcast(kept, U32, F32);
        lift.map_or(kept, |lift| self.each("stablehlo.subtract", &[kept, lift], F32))
    }

    /// `fp8c_float::stochastic_bits` of each element.
    fn random(&mut self, counter: Number, seed: u32, row: u32, shape: &[i64]) -> Number {
        let seed = mixed(seed.wrapping_add(0x9e37_79b9));
        let seed = self.int(i64::from(seed), U32, counter);
        let pair = self.int(i64::from(mixed(row / 2)), U32, counter);
        let key = self.each("stablehlo.xor", &[counter, seed], U32);
        let key = self.mix(key);
        let own = self.each("stablehlo.add", &[key, pair], U32);
        let n: i64 = shape.iter().product();
        let to = self.ty(&[n], U32);
        let index = self.op("stablehlo.iota", &[("iota_dimension", Attr::i64(0))], &[], &[], to);
        let index = self.table.reshape(index, shape);
        let own = self.table.broadcast(own, &[], shape);
        let bits = self.each("stablehlo.xor", &[index, own], U32);
        let bits = self.mix(bits);
        if row.is_multiple_of(2) {
            return bits;
        }
        let shift = self.int(16, U32, bits);
        let low = self.each("stablehlo.shift_left", &[bits, shift], U32);
        let high = self.each("stablehlo.shift_right_logical", &[bits, shift], U32);
        self.each("stablehlo.or", &[low, high], U32)
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
