//! What a seed changes: the order of the data, and where training starts.

use fp8c_ir::types::ElementType;
use fp8c_ir::{Tensor, TensorType};
use serde::{Deserialize, Serialize};

/// Something that a seed changes; the first seed changes nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Vary {
    /// The order in which the slices of fed arrays come.
    Order,
    /// Each element of a trained tensor by one unit in its last place, up, down or not at all.
    Ulp,
    /// The elements of each trained matrix change places: another draw of an initialization whose elements are drawn alike.
    Init,
}

/// Words of 64 bits by a number: splitmix64.
pub(super) struct Words(pub(super) u64);

impl Words {
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number between zero and one, neither of them.
    pub(super) fn unit(&mut self) -> f64 {
        ((self.next() >> 11) as f64 + 0.5) * f64::from(-53).exp2()
    }

    /// A number below `n`.
    fn below(&mut self, n: usize) -> usize {
        ((u128::from(self.next()) * n as u128) >> 64) as usize
    }

    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for i in (1..items.len()).rev() {
            items.swap(i, self.below(i + 1));
        }
    }
}

/// The arguments that a seed starts with, and the order in which it takes `slices`.
pub(super) fn varied(
    base: &[Tensor],
    roles: &[String],
    vary: &[Vary],
    seed: u32,
    slices: usize,
) -> (Vec<Tensor>, Vec<usize>) {
    let mut order: Vec<usize> = (0..slices).collect();
    let mut arguments = base.to_vec();
    if seed == 0 {
        return (arguments, order);
    }
    let words = |of: usize| Words(u64::from(seed) << 32 | of as u64);
    if vary.contains(&Vary::Order) {
        words(usize::MAX >> 32).shuffle(&mut order);
    }
    let trained = |i: &usize| matches!(roles.get(*i).map(String::as_str), Some("parameter" | "master"));
    for i in (0..arguments.len()).filter(trained) {
        let tensor = &arguments[i];
        if !tensor.ty.elem.is_float() {
            continue;
        }
        // A master and the tensor that is made of it have one shape, and change alike.
        let alike = |t: &Tensor| t.ty.shape == tensor.ty.shape && close(t, tensor);
        let like = arguments.iter().position(alike).unwrap_or(i);
        let mut words = words(like);
        let mut values = base[i].to_f64s();
        if vary.contains(&Vary::Init) && tensor.ty.rank() > 1 {
            words.shuffle(&mut values);
        }
        let ty = tensor.ty.clone();
        if vary.contains(&Vary::Ulp) {
            values = values.into_iter().map(|v| beside(v, &ty, words.below(3))).collect();
        }
        arguments[i] = Tensor::from_f64s(ty, values);
    }
    (arguments, order)
}

/// The same values, but for a rounding.
fn close(a: &Tensor, b: &Tensor) -> bool {
    let (a, b) = (a.to_f64s(), b.to_f64s());
    a.iter().zip(&b).all(|(x, y)| (x - y).abs() <= 0.01 * x.abs().max(y.abs()))
}

/// A value, or the next one of its type to either side.
fn beside(value: f64, ty: &TensorType, which: usize) -> f64 {
    let bits = match ty.elem {
        ElementType::Small(format) => format.mantissa_bits(),
        ElementType::F64 => 52,
        _ => 23,
    };
    let unit = value.abs() * f64::from(-(bits as i32)).exp2();
    // Of a value just above a power of two that is its last place; of others a part of it that rounds to a whole or to none.
    [value, value + unit, value - unit][which]
}
