//! Expressions inside a loop over columns, and what they are made of.

use std::collections::HashMap;

use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::types::ElementType;
use melior::ir::{Value, ValueLike};

use super::body::{Body, Row};
use super::cast::register_type;
use super::code::Code;
use super::ops;
use fp8c_kernel::invariant::broken;
use fp8c_kernel::{Expr, ExprId, Order};

type V<'c, 'b> = Value<'c, 'b>;

/// Expressions inside a loop over columns.
pub(super) struct Element<'k, 'r, 'c, 'o, 'b> {
    pub(super) body: &'k Body<'k>,
    pub(super) row: &'r Row<'c, 'o>,
    pub(super) known: HashMap<ExprId, V<'c, 'b>>,
    /// The first column of the loop, where it is not the row's.
    pub(super) begin: Option<V<'c, 'o>>,
}

impl<'c, 'o: 'b, 'b> Element<'_, '_, 'c, 'o, 'b> {
    pub(super) fn value(&mut self, c: &Code<'c, 'b>, id: ExprId) -> V<'c, 'b> {
        // In order, so that no recursion is deep.
        let mut work = vec![id];
        while let Some(&at) = work.last() {
            if self.known.contains_key(&at) {
                work.pop();
                continue;
            }
            if let Some(&scalar) = self.row.scalars.get(&at) {
                self.known.insert(at, scalar);
                continue;
            }
            let kernel = self.body.kernel;
            let needed = kernel.inputs(at);
            let missing: Vec<ExprId> =
                needed.iter().copied().filter(|a| !self.known.contains_key(a)).collect();
            if !missing.is_empty() {
                work.extend(missing);
                continue;
            }
            let value = self.compute(c, at);
            self.known.insert(at, value);
        }
        self.known[&id]
    }

    fn compute(&self, c: &Code<'c, 'b>, id: ExprId) -> V<'c, 'b> {
        let kernel = self.body.kernel;
        let typed = &kernel.exprs[id];
        match &typed.expr {
            Expr::Index { strides, offset } => {
                let counter = |d: usize| {
                    let d = c.attr(&format!("{d} : i64"));
                    c.build("linalg.index", &[], &[c.ty("index")], &[("dim", d)], vec![])[0]
                };
                let mut index: Vec<V<'c, 'b>> = self.row.index.clone();
                if let Some(last) = index.last_mut().filter(|_| kernel.across) {
                    *last = c.same("arith.addi", &[*last, counter(kernel.columns.len())]);
                }
                let column = |d| self.begin.map_or(counter(d), |b| c.same("arith.addi", &[b, counter(d)]));
                index.extend((0..kernel.columns.len()).map(column));
                place(c, &index, strides, *offset, typed.elem)
            }
            Expr::Constant(bytes) => constant(c, bytes, typed.elem),
            Expr::Op { args, .. } => {
                let fusible = self.body.kernel.contracted(id);
                let values: Vec<V<'c, 'b>> = args
                    .iter()
                    .enumerate()
                    .map(|(i, a)| match &fusible {
                        // Not used: its factors are.
                        Some((_, other, ..)) if i != *other => self.known[&args[*other]],
                        _ => self.known[a],
                    })
                    .collect();
                self.body.operation(c, id, &values, &|_, f| self.known[&f])
            }
            Expr::Leaf(_) | Expr::Reduce { .. } => broken!("loaded, or known before the loop"),
        }
    }
}

/// `offset + sum(index[d] * strides[d])` as a number.
pub(super) fn place<'c, 'b>(
    c: &Code<'c, 'b>,
    index: &[V<'c, 'b>],
    strides: &[isize],
    offset: isize,
    elem: ElementType,
) -> V<'c, 'b> {
    // Narrower numbers wrap as those of 32 bits do; counted in these, they need no vectors of 64.
    let (ty, wide) = match elem.bytes() {
        8.. => (c.ty("i64"), ElementType::I64),
        _ => (c.ty("i32"), ElementType::I32),
    };
    let number = |n: isize| match wide {
        ElementType::I64 => c.int(n as i64, ty),
        _ => c.int(i64::from(n as i32), ty),
    };
    let mut sum = number(offset);
    for (&i, &s) in index.iter().zip(strides).filter(|&(_, &s)| s != 0) {
        let i = c.op("arith.index_cast", &[i], ty);
        let term = if s == 1 { i } else { c.same("arith.muli", &[i, number(s)]) };
        sum = c.same("arith.addi", &[sum, term]);
    }
    ops::emit(c, "stablehlo.convert", &ops::Of::NOTHING, &[(sum, wide)], elem)
}

pub(super) fn constant<'c, 'b>(c: &Code<'c, 'b>, bytes: &[u8], elem: ElementType) -> V<'c, 'b> {
    let mut word = [0; 8];
    word[..bytes.len()].copy_from_slice(bytes);
    let bits = i64::from_le_bytes(word);
    match elem {
        ElementType::F32 => c.f32(f32::from_bits(bits as u32)),
        ElementType::F64 => c.float(f64::from_bits(bits as u64), c.ty("f64")),
        ElementType::Small(format) if format.bits() == 16 => c.f32(format.decode(bits as u16)),
        _ => {
            let ty = register_type(elem);
            let width: u32 = ty[1..].parse().unwrap_or(64);
            c.int(bits << (64 - width) >> (64 - width), c.ty(&ty))
        }
    }
}

/// One step of a reduction.
pub(super) fn combined<'c, 'b>(
    c: &Code<'c, 'b>,
    (combine, order): (Combine, Order),
    acc: V<'c, 'b>,
    x: V<'c, 'b>,
    elem: ElementType,
) -> V<'c, 'b> {
    let wide = matches!(register_type(elem).as_str(), "f32" | "f64");
    let name = match combine {
        // Exact: nothing to round.
        Combine::Max if wide => return c.same("arith.maximumf", &[acc, x]),
        Combine::Min if wide => return c.same("arith.minimumf", &[acc, x]),
        Combine::Add if order == Order::Any => {
            let flags = [("fastmath", c.attr("#arith.fastmath<reassoc>"))];
            return c.build("arith.addf", &[acc, x], &[acc.r#type()], &flags, vec![])[0];
        }
        combine => match combine.op() {
            Some(name) => name,
            None => broken!("not compiled as a reduction"),
        },
    };
    ops::emit(c, name, &ops::Of::NOTHING, &[(acc, elem), (x, elem)], elem)
}
