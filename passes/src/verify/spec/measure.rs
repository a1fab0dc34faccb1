//! What a tensor's magnitude is, where it is not the largest: as terms.

use fp8c_dialects::fp8::quantize::{HALF_OCTAVE, quantile_count};
use fp8c_ir::types::ElementType;
use fp8c_quant::Measure;

use super::super::table::Number;
use super::{F32, I32, Spec, U32};

impl Spec<'_> {
    /// The magnitude of a tensor that its scale is fitted to.
    pub(crate) fn magnitude(&mut self, x: Number, measure: Measure) -> Number {
        let amax = self.table.largest(&[x]);
        let shape = self.shape(x);
        let n: i64 = shape.iter().product();
        if measure.is_max() {
            return amax;
        }
        let elem = self.table.elem(x).unwrap_or(F32);
        let magnitude = self.each("stablehlo.abs", &[x], elem);
        let wide = self.table.round(magnitude, F32);
        let found = match measure {
            Measure::Max => return amax,
            Measure::Rms(times) => {
                let share = self.share(wide, amax, &shape);
                let sum = self.sum_of_squares(share);
                let per = self.float(f64::from(1.0 / n as f32), amax);
                let mean = self.each("stablehlo.multiply", &[sum, per], F32);
                let root = self.each("stablehlo.sqrt", &[mean], F32);
                let rms = self.each("stablehlo.multiply", &[amax, root], F32);
                let times = self.float(f64::from(times), amax);
                self.each("stablehlo.multiply", &[rms, times], F32)
            }
            Measure::Quantile(q) => self.quantile(wide, amax, quantile_count(q, n as usize), &shape),
        };
        let least = self.each("stablehlo.minimum", &[amax, found], F32);
        let zero = self.float(0.0, amax);
        let some = self.compare("GT", "FLOAT", amax, zero);
        let finite = self.is_finite(amax);
        let some = self.each("stablehlo.and", &[some, finite], ElementType::I1);
        self.select(some, least, amax, F32)
    }

    fn share(&mut self, wide: Number, amax: Number, shape: &[i64]) -> Number {
        let least = self.float(f64::from(f32::MIN_POSITIVE), amax);
        let amax = self.each("stablehlo.maximum", &[amax, least], F32);
        let one = self.float(1.0, amax);
        let inverse = self.each("stablehlo.divide", &[one, amax], F32);
        let inverse = self.table.broadcast(inverse, &[], shape);
        self.each("stablehlo.multiply", &[wide, inverse], F32)
    }

    fn sum(&mut self, x: Number, elem: ElementType) -> Number {
        let rank = self.shape(x).len() as i64;
        self.reduce(x, &(0..rank).collect::<Vec<_>>(), "stablehlo.add", 0.0, elem)
    }

    fn sum_of_squares(&mut self, x: Number) -> Number {
        let squares = self.each("stablehlo.multiply", &[x, x], F32);
        self.sum(squares, F32)
    }

    /// The upper end of the half octave that has at least so many magnitudes below it.
    fn quantile(&mut self, wide: Number, amax: Number, count: i64, shape: &[i64]) -> Number {
        let bits = self.bitcast(wide, F32, U32);
        let shift = self.int(i64::from(HALF_OCTAVE), U32, wide);
        let bins = self.each("stablehlo.shift_right_logical", &[bits, shift], U32);
        let wanted = self.int(count, I32, amax);
        let mut bin = self.int(0, U32, amax);
        for at in (0..9).rev() {
            let bit = self.int(1 << at, U32, amax);
            let next = if at == 8 { bit } else { self.each("stablehlo.or", &[bin, bit], U32) };
            let spread = self.table.broadcast(next, &[], shape);
            let below = self.compare("LT", "UNSIGNED", bins, spread);
            let (from, to) = (self.ty(shape, ElementType::I1), self.ty(shape, I32));
            let below = self.op("stablehlo.convert", &[], &[below], &[from], to);
            let below = self.sum(below, I32);
            let few = self.compare("LT", "SIGNED", below, wanted);
            bin = self.select(few, next, bin, U32);
        }
        let one = self.int(1, U32, amax);
        let end = self.each("stablehlo.add", &[bin, one], U32);
        let shift = self.int(i64::from(HALF_OCTAVE), U32, amax);
        let end = self.each("stablehlo.shift_left", &[end, shift], U32);
        let bound = self.bitcast(end, U32, F32);
        let bound = self.each("stablehlo.minimum", &[bound, amax], F32);
        let spread = self.table.broadcast(bound, &[], shape);
        let inside = self.each("stablehlo.minimum", &[wide, spread], F32);
        let above = self.each("stablehlo.subtract", &[wide, inside], F32);
        let [above, all] = [above, wide].map(|x| {
            let share = self.share(x, amax, shape);
            self.sum_of_squares(share)
        });
        let most = self.float(f64::from(Measure::CLIPPED), amax);
        let most = self.each("stablehlo.multiply", &[all, most], F32);
        let too_much = self.compare("GT", "FLOAT", above, most);
        self.select(too_much, amax, bound, F32)
    }
}
