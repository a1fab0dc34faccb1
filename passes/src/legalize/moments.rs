//! The ops of stored optimizer state in StableHLO: groups by reshaping, stochastic rounding in 32-bit integer arithmetic.

use fp8c_dialects::fp8::expand::{LEAST, POWERS, positive};
use fp8c_dialects::fp8::moments::{group, word};
use fp8c_float::Format;
use fp8c_ir::Builder;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::{ElementType, TensorType, Type};
use fp8c_ir::view::OpView;

use super::{Expand, Expansion};
use crate::rewrite::ops::{self, part};
use crate::rewrite::random;

/// How the elements of a tensor lie in groups.
struct Groups {
    /// Of the tensor.
    shape: Vec<i64>,
    elements: i64,
    group: i64,
    count: i64,
}

impl Expand<'_> {
    fn groups(&self, of: ValueId) -> Result<Groups, Fault> {
        let ty = self.ty(of)?;
        let elements = ty.elements().ok_or("the size of a tensor is not known")? as i64;
        let group = group(&OpView::new(self.b.graph, self.node))? as i64;
        Ok(Groups { shape: ty.shape, elements, group, count: (elements + group - 1) / group })
    }

    pub(super) fn reshape(&mut self, value: ValueId, shape: &[i64]) -> Result<ValueId, Fault> {
        ops::reshaped(&mut self.b, value, shape)
    }

    /// A number a group for each element of the tensor.
    fn spread(&mut self, numbers: ValueId, g: &Groups) -> Result<ValueId, Fault> {
        if g.count == 1 {
            let one = self.reshape(numbers, &[])?;
            return self.broadcast(one, &g.shape);
        }
        let wide = Type::tensor([g.count, g.group], ElementType::F32);
        let attrs = vec![("broadcast_dimensions", Attr::ints([0]))];
        let wide = self.b.op_typed("stablehlo.broadcast_in_dim", &[numbers], attrs, wide)?;
        let mut flat = self.reshape(wide, &[g.count * g.group])?;
        if g.count * g.group != g.elements {
            flat = part(&mut self.b, flat, 0, g.elements)?;
        }
        self.reshape(flat, &g.shape)
    }

    /// A row a group; the last one is filled up.
    fn rows(&mut self, value: ValueId, g: &Groups, fill: f64) -> Result<ValueId, Fault> {
        let mut flat = self.reshape(value, &[g.elements])?;
        let missing = g.count * g.group - g.elements;
        if missing != 0 {
            let elem = self.ty(value)?.elem;
            let fill = self.splat(&TensorType::scalar(elem), fill)?;
            let attrs = vec![
                ("edge_padding_low", Attr::ints([0])),
                ("edge_padding_high", Attr::ints([missing])),
                ("interior_padding", Attr::ints([0])),
            ];
            flat = self.b.op("stablehlo.pad", &[flat, fill], attrs)?;
        }
        self.reshape(flat, &[g.count, g.group])
    }

    pub(super) fn group_amax(&mut self) -> Result<ValueId, Fault> {
        let x = self.operands[0];
        let g = self.groups(x)?;
        let magnitude = self.op("stablehlo.abs", &[x])?;
        let amax = if g.count == 1 {
            let all = self.reduce_max(magnitude, (0..g.shape.len() as i64).collect())?;
            self.reshape(all, &[1])?
        } else {
            let rows = self.rows(magnitude, &g, 0.0)?;
            self.reduce_max(rows, vec![1])?
        };
        self.convert(amax, ElementType::F32)
    }

    pub(super) fn dequantize(&mut self) -> Result<ValueId, Fault> {
        let (codes, scale) = (self.operands[0], self.operands[1]);
        let g = self.groups(codes)?;
        let wide = self.convert(codes, ElementType::F32)?;
        let scale = self.spread(scale, &g)?;
        let real = self.op("stablehlo.multiply", &[wide, scale])?;
        self.convert(real, self.result.elem)
    }

    /// x / scale, NaN where it is not finite, clamped; then its bits are rounded, and what is left converts exactly.
    pub(super) fn quantize_groups(&mut self) -> Result<ValueId, Fault> {
        let (x, scale) = (self.operands[0], self.operands[1]);
        let counter = self.operands.get(2).copied();
        let ElementType::Small(format) = self.result.elem else { return Err("not a type of codes".into()) };
        let g = self.groups(x)?;
        let wide = self.convert(x, ElementType::F32)?;
        let ones = self.splat(&self.ty(scale)?, 1.0)?;
        let inverse = self.op("stablehlo.divide", &[ones, scale])?;
        let inverse = self.spread(inverse, &g)?;
        // The largest value is one of the format: rounding does not leave it again.
        let clamped = self.guarded(wide, inverse, format)?;
        let keep = OpView::new(self.b.graph, self.node).flag("keep_nonzero");
        let rounded = self.rounded(clamped, counter, keep.then_some(wide), format)?;
        self.convert(rounded, self.result.elem)
    }

    /// One of the two neighbours in BF16; what is not finite stays.
    pub(super) fn round_stochastic(&mut self) -> Result<ValueId, Fault> {
        let (x, counter) = (self.operands[0], self.operands[1]);
        let rounded = self.rounded(x, Some(counter), None, Format::BF16)?;
        let finite = self.finite(x)?;
        let value = self.select(finite, rounded, x)?;
        self.convert(value, self.result.elem)
    }

    /// Scaled values, rounded: with a counter to one of the two neighbouring codes, and only zeros of `kept` to zero.
    pub(super) fn rounded(
        &mut self,
        clamped: ValueId,
        counter: Option<ValueId>,
        kept: Option<ValueId>,
        format: Format,
    ) -> Result<ValueId, Fault> {
        if counter.is_none() && kept.is_none() {
            return Ok(clamped);
        }
        let ty = self.ty(clamped)?;
        let words = ty.with_elem(ElementType::UI32);
        let mut size = self.op("stablehlo.abs", &[clamped])?;
        if let Some(counter) = counter {
            size = self.rounded_size(size, counter, format)?;
        }
        let mut magnitude = self.bits(size, &words)?;
        if let Some(original) = kept {
            let original = self.bits(original, &words)?;
            let rest = self.splat(&words, f64::from(i32::MAX))?;
            let original = self.op("stablehlo.and", &[original, rest])?;
            let zero = self.splat(&words, 0.0)?;
            let nonzero = self.compare("NE", "UNSIGNED", original, zero)?;
            let least = self.splat(&words, f64::from(format.min_subnormal().to_bits()))?;
            let least = self.op("stablehlo.maximum", &[magnitude, least])?;
            magnitude = self.select(nonzero, least, magnitude)?;
        }
        let (bits, sign) = (self.bits(clamped, &words)?, self.splat(&words, f64::from(1u32 << 31))?);
        let sign = self.op("stablehlo.and", &[bits, sign])?;
        let bits = self.op("stablehlo.or", &[magnitude, sign])?;
        self.b.op_typed("stablehlo.bitcast_convert", &[bits], vec![], ty.into())
    }

    fn bits(&mut self, value: ValueId, words: &TensorType) -> Result<ValueId, Fault> {
        self.b.op_typed("stablehlo.bitcast_convert", &[value], vec![], words.clone().into())
    }

    /// As `fp8c_float::Format::encode_stochastic`, of magnitudes that the format does not exceed.
    fn rounded_size(&mut self, size: ValueId, counter: ValueId, format: Format) -> Result<ValueId, Fault> {
        let floats = self.ty(size)?;
        let words = floats.with_elem(ElementType::UI32);
        let dropped = 23 - format.mantissa_bits();
        let random = self.random(counter, &words.shape)?;
        let shift = self.splat(&words, f64::from(32 - dropped))?;
        let random = self.op("stablehlo.shift_right_logical", &[random, shift])?;
        // BF16 has the exponents of f32: its subnormal numbers are cut off like the others.
        let mut lift = None;
        if format != Format::BF16 {
            let (least, zero) =
                (self.splat(&floats, f64::from(format.min_normal()))?, self.splat(&floats, 0.0)?);
            let small = self.compare("LT", "FLOAT", size, least)?;
            lift = Some(self.select(small, least, zero)?);
        }
        let lifted = lift.map_or(Ok(size), |lift| self.op("stablehlo.add", &[size, lift]))?;
        let bits = self.bits(lifted, &words)?;
        let sum = self.op("stablehlo.add", &[bits, random])?;
        let mask = self.splat(&words, f64::from(u32::MAX << dropped))?;
        let kept = self.op("stablehlo.and", &[sum, mask])?;
        let kept = self.b.op_typed("stablehlo.bitcast_convert", &[kept], vec![], floats.into())?;
        lift.map_or(Ok(kept), |lift| self.op("stablehlo.subtract", &[kept, lift]))
    }

    /// Random bits for each element, by the row and the seed of the op. A step's key is made once in a region; so is, for XLA on a GPU, the
    /// hash that two rows share: there it is computed in the kernel that rounds both.
    fn random(&mut self, counter: ValueId, shape: &[i64]) -> Result<ValueId, Fault> {
        let op = OpView::new(self.b.graph, self.node);
        let (seed, row) = (word(&op, "seed")?, word(&op, "row")?);
        let key = match self.hashes.keys.get(&(counter, seed)) {
            Some(&key) => key,
            None => {
                let key = self.part(|b| random::step_key(b, counter, seed))?;
                self.hashes.keys.insert((counter, seed), key);
                key
            }
        };
        let known = (key, row / 2, shape.to_vec());
        let hash = match self.hashes.words.get(&known).filter(|_| self.for_gpu()) {
            Some(&hash) => hash,
            None => {
                let own = self.part(|b| random::own_key(b, key, row))?;
                let hash = self.part(|b| random::word(b, own, shape))?;
                self.hashes.words.insert(known, hash);
                hash
            }
        };
        random::half(&mut self.b, hash, row)
    }

    /// What other expansions may take, too.
    fn part(
        &mut self,
        make: impl FnOnce(&mut Builder<'_>) -> Result<ValueId, Fault>,
    ) -> Result<ValueId, Fault> {
        let first = self.b.made.len();
        let value = make(&mut self.b)?;
        self.parts.push(Expansion { from: self.node, to: self.b.made[first..].to_vec() });
        Ok(value)
    }

    /// The power that fits each group's range to the format's.
    pub(super) fn group_power(&mut self) -> Result<ValueId, Fault> {
        let (x, amax) = (self.operands[0], self.operands[1]);
        let range = positive(&OpView::new(self.b.graph, self.node), "range")?;
        let g = self.groups(x)?;
        let (wide, ty) = (self.convert(x, ElementType::F32)?, self.ty(amax)?);
        let magnitude = self.op("stablehlo.abs", &[wide])?;
        let all = self.ty(magnitude)?;
        let least = self.splat(&all, f64::from(LEAST))?;
        let counts = self.compare("GE", "FLOAT", magnitude, least)?;
        let infinity = self.splat(&all, f64::INFINITY)?;
        let some = self.select(counts, magnitude, infinity)?;
        let some = self.rows(some, &g, f64::INFINITY)?;
        let smallest = self.reduce(some, vec![1], "stablehlo.minimum", f64::INFINITY)?;
        let ratio = self.op("stablehlo.divide", &[amax, smallest])?;
        let own = self.op("stablehlo.log", &[ratio])?;
        // The logarithm is that of the executor, so that both sides err alike.
        let range = self.splat(&ty, f64::from(range))?;
        let range = self.op("stablehlo.log", &[range])?;
        let power = self.op("stablehlo.divide", &[range, own])?;
        let scalar = TensorType::scalar(ElementType::F32);
        let (low, high) =
            (self.splat(&scalar, f64::from(POWERS[0]))?, self.splat(&scalar, f64::from(POWERS[1]))?);
        let power = self.op("stablehlo.clamp", &[low, power, high])?;
        let finite = self.op("stablehlo.is_finite", &[amax])?;
        let least = self.splat(&ty, f64::from(LEAST))?;
        let seen = self.compare("GE", "FLOAT", amax, least)?;
        let seen = self.op("stablehlo.and", &[seen, finite])?;
        let one = self.splat(&ty, 1.0)?;
        self.select(seen, power, one)
    }

    pub(super) fn expand(&mut self) -> Result<ValueId, Fault> {
        self.raised(|e, x, amax, power, largest| {
            let share = e.op("stablehlo.divide", &[x, amax])?;
            let share = e.op("stablehlo.power", &[share, power])?;
            e.op("stablehlo.multiply", &[share, largest])
        })
    }

    pub(super) fn contract(&mut self) -> Result<ValueId, Fault> {
        self.raised(|e, y, amax, power, largest| {
            let share = e.op("stablehlo.divide", &[y, largest])?;
            let one = e.splat(&e.ty(power)?, 1.0)?;
            let root = e.op("stablehlo.divide", &[one, power])?;
            let share = e.op("stablehlo.power", &[share, root])?;
            e.op("stablehlo.multiply", &[share, amax])
        })
    }

    /// A change of magnitudes; zero and NaN stay.
    fn raised(
        &mut self,
        change: impl FnOnce(&mut Self, ValueId, ValueId, ValueId, ValueId) -> Result<ValueId, Fault>,
    ) -> Result<ValueId, Fault> {
        let [x, amax, power] = self.operands[..] else { return Err("needs three operands".into()) };
        let largest = positive(&OpView::new(self.b.graph, self.node), "largest")?;
        let g = self.groups(x)?;
        let wide = self.convert(x, ElementType::F32)?;
        let ty = self.ty(wide)?;
        let (amax, power) = (self.spread(amax, &g)?, self.spread(power, &g)?);
        let magnitude = self.op("stablehlo.abs", &[wide])?;
        let least = self.splat(&ty, f64::from(LEAST))?;
        let magnitude = self.op("stablehlo.maximum", &[magnitude, least])?;
        let largest = self.splat(&ty, f64::from(largest))?;
        let changed = change(self, magnitude, amax, power, largest)?;
        let zero = self.splat(&ty, 0.0)?;
        let below = self.compare("LT", "FLOAT", wide, zero)?;
        let negated = self.op("stablehlo.negate", &[changed])?;
        let signed = self.select(below, negated, changed)?;
        let is_zero = self.compare("EQ", "FLOAT", wide, zero)?;
        self.select(is_zero, wide, signed)
    }
}
