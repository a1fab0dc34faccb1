//! Products of matrices as terms: dimensions that are contracted together are one, and a sum over a batch dimension is a contraction.

use fp8c_ir::graph::Node;
use fp8c_ir::types::{ElementType, TensorType};

use super::{Valued, Walk, dot_dims};
use crate::raise::frames::returned;
use crate::verify::scales::{DotDims, Scales};
use crate::verify::table::{Number, Op, Table};

/// The product of two terms, in f32.
pub(super) fn product(
    table: &mut Table,
    mut operands: [Number; 2],
    mut dims: DotDims,
    shape: Vec<i64>,
) -> Number {
    let mut at = 0;
    while at + 1 < dims.contract[0].len() {
        let adjacent = |side: usize| dims.contract[side][at] + 1 == dims.contract[side][at + 1];
        if !adjacent(0) || !adjacent(1) {
            at += 1;
            continue;
        }
        for (side, operand) in operands.iter_mut().enumerate() {
            let d = dims.contract[side].remove(at + 1);
            let mut joined = table.shape(*operand).to_vec();
            joined[d - 1] *= joined.remove(d);
            *operand = table.reshape(*operand, &joined);
            let [batch, contract] = [&mut dims.batch[side], &mut dims.contract[side]];
            batch.iter_mut().chain(contract).filter(|x| **x >= d).for_each(|x| *x -= 1);
        }
    }
    // Zeros at the ends of what is summed over add nothing.
    if let [Some((l, from)), Some((r, to))] = operands.map(|o| table.filled_from(o)) {
        let only = |side: usize, added: &[i64]| {
            (0..added.len()).all(|d| added[d] == 0 || dims.contract[side].contains(&d))
        };
        let alike = dims.contract[0].iter().zip(&dims.contract[1]).all(|(&a, &b)| from[a] == to[b]);
        if only(0, &from) && only(1, &to) && alike {
            operands = [l, r];
        }
    }
    let sums = TensorType::new(shape, ElementType::F32);
    table.product(operands, &dims, sums)
}

impl Walk<'_, '_> {
    /// A ragged product: sums are f32, and a scale leaves it as it leaves any product.
    pub(super) fn ragged(&mut self, data: &Node, operands: &[Valued], ty: &TensorType) -> Option<Valued> {
        let [a, b, sizes] = operands else { return None };
        let own = [self.static_type(data.operands[0])?, self.static_type(data.operands[1])?];
        let ranks = own.map(TensorType::rank);
        let floats = own.iter().all(|t| t.elem.is_float()) && ty.elem != ElementType::F64;
        if !floats || !sizes.scales.is_one() {
            return None;
        }
        let dims = dot_dims(data, ranks[0])?;
        let scales = Scales::product(self.table, [&a.scales, &b.scales], ranks, &dims)?;
        let numbers = data.attr("ragged_dot_dimension_numbers")?;
        let label = self.table.label_of(&format!("ragged product {numbers:?}"));
        let sums = TensorType::new(ty.shape.clone(), ElementType::F32);
        let term = self.table.intern(Op::Other(label, 0), vec![a.term, b.term, sizes.term], sums.into());
        let rounded = self.table.round(term, ty.elem);
        (scales.exact() || rounded == term).then_some(Valued { term: rounded, scales })
    }

    /// Zeros at the ends of dimensions: scales of blocks go on where the last block does.
    pub(super) fn filled(&mut self, data: &Node, operands: &[Valued], ty: &TensorType) -> Option<Valued> {
        let [x, zero] = operands else { return None };
        let list = |name: &str| data.attr(name).and_then(|a| a.as_ints());
        let added = list("edge_padding_high")?;
        let ends = list("edge_padding_low")?.iter().chain(&list("interior_padding")?).all(|&n| n == 0);
        let zeros = zero.scales.is_one() && self.table.as_float(zero.term) == Some(0.0);
        if !ends || !zeros || !ty.elem.is_float() || added.iter().any(|&n| n < 0) {
            return None;
        }
        let scales = x.scales.filled(self.table, &added)?;
        let label = self.table.label_of(&format!("filled up by {added:?}"));
        self.table.filled.insert(label, added);
        let elem = self.table.elem(x.term)?;
        let term = self.table.intern(Op::Other(label, 0), vec![x.term], ty.with_elem(elem).into());
        Some(Valued { term, scales })
    }

    /// A sum, in f32, of a product over one of its batch dimensions.
    pub(super) fn summed(&mut self, data: &Node, operands: &[Valued], ty: &TensorType) -> Option<Valued> {
        let [x, start] = operands else { return None };
        let over: Vec<usize> = data
            .attr("dimensions")?
            .as_ints()?
            .into_iter()
            .map(|d| usize::try_from(d).ok())
            .collect::<Option<_>>()?;
        let &[over] = &over[..] else { return None };
        let plain = x.scales.is_one() && start.scales.is_one() && ty.elem == ElementType::F32;
        let zero = self.table.as_float(start.term) == Some(0.0);
        let region = *data.regions.first()?;
        let [by] = returned(self.graph, region)[..] else { return None };
        let by = self.graph.node(self.graph.def_node(by)?);
        let adds = by.name() == "stablehlo.add" && by.operands == self.graph.region(region).args;
        let (mut dims, of) = self.table.product_of(x.term)?;
        if !(plain && zero && adds) || over >= dims.batch[0].len() {
            return None;
        }
        let [l, r] = [0, 1].map(|side| dims.batch[side].remove(over));
        // Next to the contracted dimension that follows it, where one does.
        let follows = |(a, b): (&usize, &usize)| *a == l + 1 && *b == r + 1;
        let place = dims.contract[0].iter().zip(&dims.contract[1]).position(follows);
        let place = place.unwrap_or(dims.contract[0].len());
        dims.contract[0].insert(place, l);
        dims.contract[1].insert(place, r);
        Some(Valued::plain(product(self.table, of, dims, ty.shape.clone())))
    }
}

impl Table {
    /// What zeros were added to, and how many along each dimension.
    fn filled_from(&self, term: Number) -> Option<(Number, Vec<i64>)> {
        let term = self.term(term);
        let Op::Other(label, 0) = term.op else { return None };
        Some((*term.args.first()?, self.filled.get(&label)?.clone()))
    }

    fn product(&mut self, operands: [Number; 2], dims: &DotDims, ty: TensorType) -> Number {
        let label = self.label_of(&format!("product {dims:?}"));
        self.products.insert(label, dims.clone());
        self.intern(Op::Other(label, 0), operands.to_vec(), ty.into())
    }

    /// The dimensions and operands of a product.
    fn product_of(&self, term: Number) -> Option<(DotDims, [Number; 2])> {
        let term = self.term(term);
        let Op::Other(label, 0) = term.op else { return None };
        let &[a, b] = &term.args[..] else { return None };
        Some((self.products.get(&label)?.clone(), [a, b]))
    }

    // ---- what is clipped off an operand of a product of codes

    /// What is clipped off a tensor that is quantized.
    pub(super) fn clipped_off(&mut self, of: Number) -> Number {
        let label = self.label_of(CLIPPED);
        let ty = self.term(of).ty.clone();
        self.intern(Op::Other(label, 0), vec![of], ty)
    }

    /// The tensor that a term is clipped off, moved as the term is.
    fn unclipped(&mut self, term: Number) -> Option<Number> {
        let own = self.term(term).clone();
        let shape = self.shape(term).to_vec();
        match &own.op {
            Op::Other(label, 0) if self.label(*label) == CLIPPED => Some(own.args[0]),
            Op::Transpose(permutation) => {
                let inner = self.unclipped(own.args[0])?;
                Some(self.transpose(inner, permutation))
            }
            Op::Reshape => {
                let inner = self.unclipped(own.args[0])?;
                Some(self.reshape(inner, &shape))
            }
            Op::Slice(at) => {
                let inner = self.unclipped(own.args[0])?;
                Some(self.slice(inner, at.clone()))
            }
            _ => None,
        }
    }

    /// A tensor without what is clipped off it counts as the tensor, and so does a product with the product of what is clipped off one of
    /// its operands: what quantizers clamp is theirs.
    pub(super) fn with_clipped(&mut self, name: &str, [a, b]: [Number; 2]) -> Option<Number> {
        if name == "stablehlo.subtract" {
            return self.unclipped(b).filter(|&of| of == a);
        }
        if name != "stablehlo.add" {
            return None;
        }
        [(a, b), (b, a)].into_iter().find_map(|(whole, rest)| self.product_clipped(whole, rest))
    }

    fn product_clipped(&mut self, whole: Number, rest: Number) -> Option<Number> {
        let unrounded = |t: &Self, n: Number| match t.term(n).op {
            Op::Round => t.term(n).args[0],
            _ => n,
        };
        let (wanted, part) = (unrounded(self, whole), unrounded(self, rest));
        let (dims, operands) = self.product_of(part)?;
        let sums = TensorType::new(self.shape(part).to_vec(), ElementType::F32);
        for side in [0, 1] {
            let Some(of) = self.unclipped(operands[side]) else { continue };
            let mut all = operands;
            all[side] = of;
            if self.product(all, &dims, sums.clone()) == wanted {
                return Some(whole);
            }
        }
        None
    }
}

/// What terms of clipped parts are called.
const CLIPPED: &str = "what is clipped off";
