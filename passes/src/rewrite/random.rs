//! Random bits that a step makes of a counter: `fp8c_float::stochastic_bits` as ops.

use fp8c_ir::Builder;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::ValueId;
use fp8c_ir::types::{ElementType, TensorType, Type};

use crate::rewrite::ops::{reshaped, splat, spread};

/// Which random bits a piece of state is rounded with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Random {
    /// The seed of the recipe.
    pub seed: u32,
    /// The row of `fp8c_float::stochastic_bits`: [`random_row`].
    pub row: u32,
}

impl Random {
    /// Attributes of an op that rounds so.
    pub(crate) fn attrs(self) -> [(&'static str, Attr); 2] {
        [("row", Attr::i64(i64::from(self.row))), ("seed", Attr::i64(i64::from(self.seed)))]
    }
}

/// The row in the hash of stochastic rounding (`fp8c_float::stochastic_bits`) of stored state, of which `rank` others of its role are listed
/// before: even for first moments and odd for second ones, so that those of one parameter, which optimizers keep in one order, share a hash.
pub(crate) fn random_row(role: &str, rank: usize) -> u32 {
    let pair = rank as u32;
    match role {
        "moment1" => 2 * pair,
        "moment2" => 2 * pair + 1,
        "parameter" => FIRST_WEIGHT + 2 * pair,
        _ => FIRST_WEIGHT + 2 * pair + 1,
    }
}

/// Where rows of weights begin; those of products begin at 2^31.
const FIRST_WEIGHT: u32 = 1 << 30;

/// A word of 32 bits for each element of a shape, by the counter, a seed and the number of what is rounded.
pub(crate) fn random_bits(
    b: &mut Builder<'_>,
    counter: ValueId,
    [seed, row]: [u32; 2],
    shape: &[i64],
) -> Result<ValueId, Fault> {
    let key = step_key(b, counter, seed)?;
    let own = own_key(b, key, row)?;
    let word = word(b, own, shape)?;
    half(b, word, row)
}

/// What all hashes of a step begin with.
pub(crate) fn step_key(b: &mut Builder<'_>, counter: ValueId, seed: u32) -> Result<ValueId, Fault> {
    let scalar = TensorType::scalar(ElementType::UI32);
    let seed = splat(b, &scalar, f64::from(mixed(seed.wrapping_add(0x9e37_79b9))))?;
    let key = b.op("stablehlo.xor", &[counter, seed], vec![])?;
    mix(b, key, &scalar)
}

/// What the hashes that two rows share begin with, by the step's key.
pub(crate) fn own_key(b: &mut Builder<'_>, key: ValueId, row: u32) -> Result<ValueId, Fault> {
    let scalar = TensorType::scalar(ElementType::UI32);
    let pair = splat(b, &scalar, f64::from(mixed(row / 2)))?;
    b.op("stablehlo.add", &[key, pair], vec![])
}

/// The hash that two rows share, by their key.
pub(crate) fn word(b: &mut Builder<'_>, own: ValueId, shape: &[i64]) -> Result<ValueId, Fault> {
    let words = TensorType::new(shape, ElementType::UI32);
    let n = words.elements().ok_or("the size of a tensor is not known")? as i64;
    let index = Type::tensor([n], ElementType::UI32);
    let index = b.op_typed("stablehlo.iota", &[], vec![("iota_dimension", Attr::i64(0))], index)?;
    let index = reshaped(b, index, shape)?;
    let own = spread(b, own, shape)?;
    let bits = b.op("stablehlo.xor", &[index, own], vec![])?;
    mix(b, bits, &words)
}

/// The bits of a row: odd ones have the halves of the hash exchanged.
pub(crate) fn half(b: &mut Builder<'_>, word: ValueId, row: u32) -> Result<ValueId, Fault> {
    if row.is_multiple_of(2) {
        return Ok(word);
    }
    let ty = b.graph.ty(word).as_tensor().cloned().ok_or("random bits are no tensor")?;
    let shift = splat(b, &ty, 16.0)?;
    let low = b.op("stablehlo.shift_left", &[word, shift], vec![])?;
    let high = b.op("stablehlo.shift_right_logical", &[word, shift], vec![])?;
    b.op("stablehlo.or", &[low, high], vec![])
}

fn mix(b: &mut Builder<'_>, mut x: ValueId, ty: &TensorType) -> Result<ValueId, Fault> {
    for (shift, factor) in MIX {
        let shift = splat(b, ty, f64::from(shift))?;
        let high = b.op("stablehlo.shift_right_logical", &[x, shift], vec![])?;
        x = b.op("stablehlo.xor", &[x, high], vec![])?;
        if factor != 1 {
            let factor = splat(b, ty, f64::from(factor))?;
            x = b.op("stablehlo.multiply", &[x, factor], vec![])?;
        }
    }
    Ok(x)
}

/// The rounds of `fp8c_float::stochastic_bits`: a shift, then a factor.
const MIX: [(u32, u32); 3] = [(16, 0x7feb_352d), (15, 0x846c_a68b), (16, 1)];

fn mixed(x: u32) -> u32 {
    MIX.iter().fold(x, |x, &(shift, factor)| (x ^ (x >> shift)).wrapping_mul(factor))
}
