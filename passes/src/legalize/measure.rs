//! Magnitudes that are not the largest, in StableHLO: of a root mean square, of a quantile found without sorting.

use fp8c_dialects::fp8::quantize::{HALF_OCTAVE, quantile_count};
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_quant::Measure;

use super::Expand;

impl Expand<'_> {
    /// The magnitude of a tensor whose magnitudes have the largest `amax`, an f32: at most that.
    pub(super) fn measured(
        &mut self,
        measure: Measure,
        magnitude: ValueId,
        amax: ValueId,
    ) -> Result<ValueId, Fault> {
        if measure.is_max() {
            return Ok(amax);
        }
        let wide = self.convert(magnitude, ElementType::F32)?;
        let found = match measure {
            Measure::Max => return Ok(amax),
            Measure::Rms(times) => {
                // Squares of what is near the ends of the range would leave it: of shares they do not.
                let share = self.share(wide, amax)?;
                let sum = self.sum_of_squares(share)?;
                let scalar = TensorType::scalar(ElementType::F32);
                let n = self.ty(wide)?.elements().ok_or("the size of a tensor is not known")?;
                let per = self.splat(&scalar, f64::from(1.0 / n as f32))?;
                let mean = self.op("stablehlo.multiply", &[sum, per])?;
                let root = self.op("stablehlo.sqrt", &[mean])?;
                let rms = self.op("stablehlo.multiply", &[amax, root])?;
                let times = self.splat(&scalar, f64::from(times))?;
                self.op("stablehlo.multiply", &[rms, times])?
            }
            Measure::Quantile(q) => self.quantile(wide, amax, q)?,
        };
        let least = self.op("stablehlo.minimum", &[amax, found])?;
        // Of zeros, and where something is not finite, the largest says so.
        let scalar = TensorType::scalar(ElementType::F32);
        let zero = self.splat(&scalar, 0.0)?;
        let some = self.compare("GT", "FLOAT", amax, zero)?;
        let finite = self.op("stablehlo.is_finite", &[amax])?;
        let some = self.op("stablehlo.and", &[some, finite])?;
        self.select(some, least, amax)
    }

    /// Magnitudes over the largest.
    fn share(&mut self, wide: ValueId, amax: ValueId) -> Result<ValueId, Fault> {
        let scalar = TensorType::scalar(ElementType::F32);
        let least = self.splat(&scalar, f64::from(f32::MIN_POSITIVE))?;
        let amax = self.op("stablehlo.maximum", &[amax, least])?;
        let one = self.splat(&scalar, 1.0)?;
        let inverse = self.op("stablehlo.divide", &[one, amax])?;
        let shape = self.ty(wide)?.shape;
        let inverse = self.broadcast(inverse, &shape)?;
        self.op("stablehlo.multiply", &[wide, inverse])
    }

    fn sum(&mut self, value: ValueId) -> Result<ValueId, Fault> {
        let rank = self.ty(value)?.rank() as i64;
        self.reduce(value, (0..rank).collect(), "stablehlo.add", 0.0)
    }

    fn sum_of_squares(&mut self, value: ValueId) -> Result<ValueId, Fault> {
        let squares = self.op("stablehlo.multiply", &[value, value])?;
        self.sum(squares)
    }

    /// The upper end of the half octave that holds a quantile, found bit by bit: nine counts; the largest where it clips too much.
    fn quantile(&mut self, wide: ValueId, amax: ValueId, q: f32) -> Result<ValueId, Fault> {
        let ty = self.ty(wide)?;
        let (words, word) = (ty.with_elem(ElementType::UI32), TensorType::scalar(ElementType::UI32));
        let counts = ty.with_elem(ElementType::I32);
        let n = ty.elements().ok_or("the size of a tensor is not known")?;
        let bits = self.b.op_typed("stablehlo.bitcast_convert", &[wide], vec![], words.clone().into())?;
        let shift = self.splat(&words, f64::from(HALF_OCTAVE))?;
        let bins = self.op("stablehlo.shift_right_logical", &[bits, shift])?;
        let wanted = self.splat(&TensorType::scalar(ElementType::I32), quantile_count(q, n) as f64)?;
        let mut bin = self.splat(&word, 0.0)?;
        for at in (0..9).rev() {
            let bit = self.splat(&word, f64::from(1u32 << at))?;
            let next = if at == 8 { bit } else { self.op("stablehlo.or", &[bin, bit])? };
            let spread = self.broadcast(next, &ty.shape)?;
            let below = self.compare("LT", "UNSIGNED", bins, spread)?;
            let below = self.b.op_typed("stablehlo.convert", &[below], vec![], counts.clone().into())?;
            let below = self.sum(below)?;
            let few = self.compare("LT", "SIGNED", below, wanted)?;
            bin = self.select(few, next, bin)?;
        }
        let one = self.splat(&word, 1.0)?;
        let end = self.op("stablehlo.add", &[bin, one])?;
        let shift = self.splat(&word, f64::from(HALF_OCTAVE))?;
        let end = self.op("stablehlo.shift_left", &[end, shift])?;
        let scalar = Type::tensor([], ElementType::F32);
        let bound = self.b.op_typed("stablehlo.bitcast_convert", &[end], vec![], scalar)?;
        let bound = self.op("stablehlo.minimum", &[bound, amax])?;
        let spread = self.broadcast(bound, &ty.shape)?;
        let inside = self.op("stablehlo.minimum", &[wide, spread])?;
        let above = self.op("stablehlo.subtract", &[wide, inside])?;
        let [above, all] = [above, wide].map(|v| {
            let share = self.share(v, amax)?;
            self.sum_of_squares(share)
        });
        let (above, all) = (above?, all?);
        let most = self.splat(&TensorType::scalar(ElementType::F32), f64::from(Measure::CLIPPED))?;
        let most = self.op("stablehlo.multiply", &[all, most])?;
        let too_much = self.compare("GT", "FLOAT", above, most)?;
        self.select(too_much, amax, bound)
    }
}
