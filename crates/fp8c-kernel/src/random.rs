//! Random bits as elementwise integer arithmetic on the number of a block, which is compiled like any other.

use fp8c_dialects::registry;
use fp8c_ir::attr::Elements;
use fp8c_ir::graph::{Graph, NodeId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::{Attr, Builder, Fault, OpView, Type};

use crate::elementwise::has_type;
use crate::replace::replace;
use crate::shape::static_types;

const WORD: ElementType = ElementType::UI32;
const WIDE: ElementType = ElementType::UI64;

/// Puts the arithmetic of a `stablehlo.rng_bit_generator` in its place.
pub(crate) fn arithmetic(graph: &mut Graph, node: NodeId) {
    let results = &graph.node(node).results;
    let bits = results.get(1).and_then(|&v| graph.ty(v).as_tensor());
    let fits = bits.is_some_and(|t| has_type(t.elem) && !t.elem.is_bool() && t.elements() != Some(0));
    if static_types(graph, node) && fits {
        replace(graph, node, generator);
    }
}

fn generator(graph: &mut Graph, node: NodeId) -> Result<(Vec<NodeId>, Vec<ValueId>), Fault> {
    let op = OpView::new(graph, node);
    let (state, ty) = (op.tensor(0)?.clone(), op.declared_tensor(1)?.clone());
    let philox = match op.text("rng_algorithm") {
        Some("PHILOX") => true,
        Some("THREE_FRY") => false,
        _ => state.shape[0] == 3,
    };
    let initial = graph.node(node).operands[0];
    let mut b = Lanes { b: Builder::new(graph, registry(), UNKNOWN), count: 0 };
    let words = (0..state.shape[0]).map(|i| b.word(initial, i)).collect::<Result<Vec<_>, _>>()?;
    let count = ty.elements().ok_or("sizes must be known")?;
    let wide = ty.elem.bytes() == 8;
    let (bits, next) = if philox {
        b.count = count.div_ceil(if wide { 2 } else { 4 }) as i64;
        b.philox(&words, wide)?
    } else {
        b.count = if wide { count } else { count.div_ceil(2) } as i64;
        b.threefry(&words, wide)?
    };
    let bits = b.shaped(bits, count as i64, &ty)?;
    let mut parts = vec![words[0]];
    parts.extend(next);
    let state = b.joined(&parts[..words.len()], 0, state)?;
    Ok((b.b.made, vec![state, bits]))
}

/// Ops on one element for each block of random bits; scalars where there are no dimensions.
struct Lanes<'g> {
    b: Builder<'g>,
    count: i64,
}

impl Lanes<'_> {
    fn tensor(&self, value: ValueId) -> Result<TensorType, Fault> {
        Ok(self.b.graph.ty(value).as_tensor().ok_or("random bits are tensors")?.clone())
    }

    fn op(&mut self, name: &str, operands: &[ValueId]) -> Result<ValueId, Fault> {
        let ty = self.tensor(operands[0])?;
        self.b.op_typed(name, operands, vec![], ty.into())
    }

    /// The same number wherever `like` has an element.
    fn number(&mut self, like: ValueId, value: u64) -> Result<ValueId, Fault> {
        let ty = self.tensor(like)?;
        let bytes = &value.to_le_bytes()[..ty.elem.bytes()];
        let value = Attr::Elements(Elements::splat(ty.clone(), bytes));
        self.b.op_typed("stablehlo.constant", &[], vec![("value", value)], ty.into())
    }

    fn with(&mut self, name: &str, x: ValueId, value: u64) -> Result<ValueId, Fault> {
        let number = self.number(x, value)?;
        self.op(name, &[x, number])
    }

    fn convert(&mut self, x: ValueId, elem: ElementType) -> Result<ValueId, Fault> {
        let ty = self.tensor(x)?.with_elem(elem);
        self.b.op_typed("stablehlo.convert", &[x], vec![], ty.into())
    }

    fn reshape(&mut self, x: ValueId, shape: Vec<i64>) -> Result<ValueId, Fault> {
        let ty = Type::tensor(shape, self.tensor(x)?.elem);
        self.b.op_typed("stablehlo.reshape", &[x], vec![], ty)
    }

    /// Elements from `from` to `to` of one dimension.
    fn part(&mut self, x: ValueId, from: i64, to: i64) -> Result<ValueId, Fault> {
        let attrs = vec![
            ("start_indices", Attr::ints([from])),
            ("limit_indices", Attr::ints([to])),
            ("strides", Attr::ints([1])),
        ];
        let ty = Type::tensor(vec![to - from], self.tensor(x)?.elem);
        self.b.op_typed("stablehlo.slice", &[x], attrs, ty)
    }

    /// Values put together behind each other along a dimension of `ty`, in which each has one element or its own.
    fn joined(&mut self, values: &[ValueId], along: usize, ty: TensorType) -> Result<ValueId, Fault> {
        let mut shape = ty.shape.clone();
        shape[along] /= values.len() as i64;
        let parts = values.iter().map(|&v| self.reshape(v, shape.clone())).collect::<Result<Vec<_>, _>>()?;
        self.b.op_typed(
            "stablehlo.concatenate",
            &parts,
            vec![("dimension", Attr::i64(along as i64))],
            ty.into(),
        )
    }

    /// A word of the state, as a scalar.
    fn word(&mut self, state: ValueId, i: i64) -> Result<ValueId, Fault> {
        let one = self.part(state, i, i + 1)?;
        self.reshape(one, vec![])
    }

    fn spread(&mut self, scalar: ValueId) -> Result<ValueId, Fault> {
        let ty = Type::tensor(vec![self.count], self.tensor(scalar)?.elem);
        let attrs = vec![("broadcast_dimensions", Attr::ints([]))];
        self.b.op_typed("stablehlo.broadcast_in_dim", &[scalar], attrs, ty)
    }

    /// A scalar plus the number of the block.
    fn counted(&mut self, scalar: ValueId) -> Result<ValueId, Fault> {
        let start = self.spread(scalar)?;
        let ty = self.tensor(start)?;
        let i = self.b.op_typed("stablehlo.iota", &[], vec![("iota_dimension", Attr::i64(0))], ty.into())?;
        self.op("stablehlo.add", &[start, i])
    }

    fn halves(&mut self, x: ValueId) -> Result<[ValueId; 2], Fault> {
        let high = self.with("stablehlo.shift_right_logical", x, 32)?;
        Ok([self.convert(x, WORD)?, self.convert(high, WORD)?])
    }

    fn join(&mut self, low: ValueId, high: ValueId) -> Result<ValueId, Fault> {
        let [low, high] = [self.convert(low, WIDE)?, self.convert(high, WIDE)?];
        let high = self.with("stablehlo.shift_left", high, 32)?;
        self.op("stablehlo.or", &[low, high])
    }

    /// One where the sum of unsigned numbers has no room, of which `term` is one.
    fn carry(&mut self, sum: ValueId, term: ValueId) -> Result<ValueId, Fault> {
        let word = |kind: &'static str, value: &'static str| {
            Attr::Enum("stablehlo".into(), kind.into(), value.into())
        };
        let attrs = vec![
            ("comparison_direction", word("comparison_direction", "LT")),
            ("compare_type", word("comparison_type", "UNSIGNED")),
        ];
        let ty = self.tensor(sum)?.with_elem(ElementType::I1);
        let over = self.b.op_typed("stablehlo.compare", &[sum, term], attrs, ty.into())?;
        self.convert(over, WIDE)
    }

    /// Threefry-2x32 with 20 rounds: bits in order, and the next counter with what stays behind it.
    fn threefry(&mut self, state: &[ValueId], wide: bool) -> Result<(ValueId, Vec<ValueId>), Fault> {
        const ROTATIONS: [[u64; 4]; 2] = [[13, 15, 26, 6], [17, 29, 16, 24]];
        let key = self.spread(state[0])?;
        let counter = self.counted(state[1])?;
        let [k0, k1] = self.halves(key)?;
        let both = self.op("stablehlo.xor", &[k0, k1])?;
        let keys = [k0, k1, self.with("stablehlo.xor", both, 0x1BD1_1BDA)?];
        let [x, y] = self.halves(counter)?;
        let (mut x, mut y) =
            (self.op("stablehlo.add", &[x, keys[0]])?, self.op("stablehlo.add", &[y, keys[1]])?);
        for round in 0..5 {
            for r in ROTATIONS[round % 2] {
                x = self.op("stablehlo.add", &[x, y])?;
                let left = self.with("stablehlo.shift_left", y, r)?;
                let right = self.with("stablehlo.shift_right_logical", y, 32 - r)?;
                let turned = self.op("stablehlo.or", &[left, right])?;
                y = self.op("stablehlo.xor", &[turned, x])?;
            }
            let at = round + 1;
            x = self.op("stablehlo.add", &[x, keys[at % 3]])?;
            y = self.op("stablehlo.add", &[y, keys[(at + 1) % 3]])?;
            y = self.with("stablehlo.add", y, at as u64)?;
        }
        let bits = if wide {
            self.join(x, y)?
        } else {
            self.joined(&[x, y], 0, TensorType::new([2 * self.count], WORD))?
        };
        let mut next = vec![self.with("stablehlo.add", state[1], self.count as u64)?];
        next.extend(state.get(2));
        Ok((bits, next))
    }

    /// Philox-4x32 with 10 rounds.
    fn philox(&mut self, state: &[ValueId], wide: bool) -> Result<(ValueId, Vec<ValueId>), Fault> {
        let high = match state.get(2) {
            Some(&high) => high,
            None => self.number(state[1], 0)?,
        };
        let key = self.spread(state[0])?;
        let low = self.counted(state[1])?;
        let [start, above] = [self.spread(state[1])?, self.spread(high)?];
        let carry = self.carry(low, start)?;
        let above = self.op("stablehlo.add", &[above, carry])?;
        let ([mut k0, mut k1], [mut x, mut y], [mut z, mut w]) =
            (self.halves(key)?, self.halves(low)?, self.halves(above)?);
        for _ in 0..10 {
            let [p_low, p_high] = self.product(x, 0xD251_1F53)?;
            let [q_low, q_high] = self.product(z, 0xCD9E_8D57)?;
            let [q_high, p_high] =
                [self.op("stablehlo.xor", &[q_high, y])?, self.op("stablehlo.xor", &[p_high, w])?];
            x = self.op("stablehlo.xor", &[q_high, k0])?;
            z = self.op("stablehlo.xor", &[p_high, k1])?;
            (y, w) = (q_low, p_low);
            k0 = self.with("stablehlo.add", k0, 0x9E37_79B9)?;
            k1 = self.with("stablehlo.add", k1, 0xBB67_AE85)?;
        }
        let parts = if wide { vec![self.join(x, y)?, self.join(z, w)?] } else { vec![x, y, z, w] };
        let elem = if wide { WIDE } else { WORD };
        let bits = self.joined(&parts, 1, TensorType::new([self.count, parts.len() as i64], elem))?;
        let all = self.count * parts.len() as i64;
        let next = self.with("stablehlo.add", state[1], self.count as u64)?;
        let carry = self.carry(next, state[1])?;
        let above = self.op("stablehlo.add", &[high, carry])?;
        Ok((self.reshape(bits, vec![all])?, vec![next, above]))
    }

    /// Both words of a product of words.
    fn product(&mut self, x: ValueId, factor: u64) -> Result<[ValueId; 2], Fault> {
        let x = self.convert(x, WIDE)?;
        let product = self.with("stablehlo.multiply", x, factor)?;
        self.halves(product)
    }

    /// The first `count` words, of which each element of `ty` has the lower bits.
    fn shaped(&mut self, bits: ValueId, count: i64, ty: &TensorType) -> Result<ValueId, Fault> {
        let mut bits = bits;
        if self.tensor(bits)?.elements() != Some(count as usize) {
            bits = self.part(bits, 0, count)?;
        }
        bits = self.reshape(bits, ty.shape.clone())?;
        let unsigned = match ty.elem.bytes() {
            1 => ElementType::UI8,
            2 => ElementType::uint(16),
            4 => WORD,
            _ => WIDE,
        };
        if self.tensor(bits)?.elem != unsigned {
            bits = self.convert(bits, unsigned)?;
        }
        if unsigned == ty.elem {
            return Ok(bits);
        }
        self.b.op_typed("stablehlo.bitcast_convert", &[bits], vec![], ty.clone().into())
    }
}
