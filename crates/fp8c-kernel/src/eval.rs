//! A kernel run by the meaning of its ops: as a graph of them, in the reference interpreter. What fusion makes is held to it, and
//! what a backend emits.

use fp8c_dialects::registry;
use fp8c_dialects::stablehlo::combine::Combine;
use fp8c_ir::attr::{Attr, NamedAttr};
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, OpKind, UNKNOWN, ValueId};
use fp8c_ir::interp::run_function;
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_ir::{Builder, Elements, Tensor};

use crate::kernel::{Expr, ExprId, Kernel};

/// What a kernel writes, in the shape of its rows and columns (or of its rows), from the buffers that its leaves read: their
/// elements in a row, and the place of the leaf's first.
///
/// # Errors
/// A buffer is missing, of another type or too short; or an op fails.
pub fn eval(kernel: &Kernel, reads: &[(Tensor, isize)]) -> Result<Vec<Tensor>, Diagnostic> {
    let wrong = |message: String| Diagnostic::error(code::ARRAYS, message);
    if reads.len() != kernel.leaves.len() {
        return Err(wrong(format!(
            "the kernel reads {} buffers, found {}",
            kernel.leaves.len(),
            reads.len()
        )));
    }
    let leaves: Result<Vec<Tensor>, Diagnostic> = (0..reads.len())
        .map(|i| seen(kernel, i, &reads[i]).ok_or_else(|| wrong(format!("buffer {i} does not fit its leaf"))))
        .collect();
    let (graph, function) = meaning(kernel).map_err(|f| Diagnostic::error(code::COMPILE, f))?;
    run_function(&graph, function, &leaves?)
}

/// The elements of a leaf, in the shape of rows and columns, or of rows alone.
fn seen(kernel: &Kernel, at: usize, (buffer, first): &(Tensor, isize)) -> Option<Tensor> {
    let leaf = &kernel.leaves[at];
    let rows = kernel.rows.len();
    let by_row = leaf.strides[rows..].iter().all(|&s| s == 0);
    let shape = shape(kernel, by_row);
    let (bytes, size) = (buffer.to_bytes(), leaf.elem.bytes());
    let mut places = vec![*first];
    for (&n, &stride) in shape.iter().zip(&leaf.strides) {
        places = places.iter().flat_map(|&p| (0..n as isize).map(move |i| p + i * stride)).collect();
    }
    let mut out = Vec::with_capacity(places.len() * size);
    for place in places {
        let start = usize::try_from(place).ok()?.checked_mul(size)?;
        out.extend_from_slice(bytes.get(start..start + size)?);
    }
    let ty = ty_of(&shape, leaf.elem);
    (buffer.ty.elem == leaf.elem).then(|| Tensor::from_bytes(ty, &out).ok())?
}

fn shape(kernel: &Kernel, by_row: bool) -> Vec<usize> {
    let columns: &[usize] = if by_row { &[] } else { &kernel.columns };
    kernel.rows.iter().chain(columns).copied().collect()
}

fn ty_of(shape: &[usize], elem: ElementType) -> TensorType {
    TensorType::new(shape.iter().map(|&n| n as i64).collect::<Vec<_>>(), elem)
}

/// The kernel as a function of StableHLO, from what its leaves show to what it writes.
fn meaning(kernel: &Kernel) -> Result<(Graph, NodeId), Fault> {
    let mut graph = Graph::new(OpKind::Opaque("builtin.module".into()));
    let def = registry().get("func.func").ok_or("there are no functions")?;
    let name = NamedAttr { name: "sym_name".into(), value: Attr::str("main"), inherent: true };
    let function = graph.add_node(OpKind::Known(def), vec![], vec![name], vec![], UNKNOWN);
    let body = graph.add_region(function);
    graph.node_mut(function).regions.push(body);
    let top = graph.body();
    graph.append(top, function);
    let rows = kernel.rows.len();
    let mut leaves = Vec::new();
    for leaf in &kernel.leaves {
        let by_row = leaf.strides[rows..].iter().all(|&s| s == 0);
        let ty = ty_of(&shape(kernel, by_row), leaf.elem);
        leaves.push(graph.add_arg(body, ty.into(), None, UNKNOWN));
    }
    let mut made = Meaning { kernel, b: Builder::new(&mut graph, registry(), UNKNOWN), values: vec![] };
    for id in 0..kernel.exprs.len() {
        let value = made.value(id, &leaves)?;
        made.values.push(value);
    }
    let results: Vec<ValueId> = kernel.outputs.iter().map(|o| made.values[o.expr]).collect();
    made.b.typed("func.return", &results, vec![], vec![])?;
    let nodes = std::mem::take(&mut made.b.made);
    nodes.into_iter().for_each(|node| graph.append(body, node));
    Ok((graph, function))
}

struct Meaning<'k, 'g> {
    kernel: &'k Kernel,
    b: Builder<'g>,
    /// Of each expression so far.
    values: Vec<ValueId>,
}

impl Meaning<'_, '_> {
    fn ty(&self, elem: ElementType, by_row: bool) -> TensorType {
        ty_of(&shape(self.kernel, by_row), elem)
    }

    fn splat(&mut self, ty: TensorType, bytes: &[u8]) -> Result<ValueId, Fault> {
        let value = Attr::Elements(Elements::splat(ty.clone(), bytes));
        self.b.op_typed("stablehlo.constant", &[], vec![("value", value)], ty.into())
    }

    /// What an expression has a row, repeated along the columns where `by_row` is not wanted.
    fn operand(&mut self, id: ExprId, by_row: bool) -> Result<ValueId, Fault> {
        let (value, typed) = (self.values[id], &self.kernel.exprs[id]);
        if typed.by_row == by_row {
            return Ok(value);
        }
        let dims: Vec<i64> = (0..self.kernel.rows.len() as i64).collect();
        let ty = self.ty(typed.elem, by_row);
        self.b.op_typed(
            "stablehlo.broadcast_in_dim",
            &[value],
            vec![("broadcast_dimensions", Attr::ints(dims))],
            ty.into(),
        )
    }

    fn value(&mut self, id: ExprId, leaves: &[ValueId]) -> Result<ValueId, Fault> {
        let kernel = self.kernel;
        let typed = &kernel.exprs[id];
        let ty = self.ty(typed.elem, typed.by_row);
        match &typed.expr {
            Expr::Leaf(at) => Ok(leaves[*at]),
            Expr::Constant(bytes) => self.splat(ty, bytes),
            Expr::Index { strides, offset } => self.places(ty, strides, *offset),
            Expr::Reduce { combine, init, of, .. } => self.reduction(ty, *combine, *init, *of),
            Expr::Op { op, attrs, by_reciprocal, args } => {
                let operands: Result<Vec<ValueId>, Fault> =
                    args.iter().map(|&a| self.operand(a, typed.by_row)).collect();
                let operands = operands?;
                if op.traits.has(Traits::MOVEMENT) {
                    // A copy: it was moved when it was read.
                    return Ok(operands[0]);
                }
                if *by_reciprocal && typed.elem == ElementType::F32 {
                    let one = self.splat(ty.clone(), &1f32.to_le_bytes())?;
                    let inverse = self.b.op_typed(
                        "stablehlo.divide",
                        &[one, operands[1]],
                        vec![],
                        ty.clone().into(),
                    )?;
                    let factors = [operands[0], inverse];
                    return self.b.op_typed("stablehlo.multiply", &factors, vec![], ty.into());
                }
                let value = self.b.op_typed(op.name, &operands, vec![], ty.into())?;
                let node = self.b.graph.def_node(value).ok_or("it was just made")?;
                let named = attrs.iter().map(|(name, value)| NamedAttr {
                    name: name.clone(),
                    value: value.clone(),
                    inherent: true,
                });
                self.b.graph.node_mut(node).attrs.extend(named);
                Ok(value)
            }
        }
    }

    /// The number of each element's place.
    fn places(&mut self, ty: TensorType, strides: &[isize], offset: isize) -> Result<ValueId, Fault> {
        let mut places = vec![offset as i64];
        for (&n, &stride) in ty.shape.iter().zip(strides) {
            places = places.iter().flat_map(|&p| (0..n).map(move |i| p + i * stride as i64)).collect();
        }
        let of = if ty.elem.bytes() == 8 { ElementType::I64 } else { ElementType::I32 };
        let numbers = self.b.constant(&Tensor::from_ints(ty.with_elem(of), places))?;
        self.b.op_typed("stablehlo.convert", &[numbers], vec![], ty.into())
    }

    fn reduction(
        &mut self,
        ty: TensorType,
        combine: Combine,
        init: ExprId,
        of: ExprId,
    ) -> Result<ValueId, Fault> {
        let name = combine.op().ok_or("no reduction")?;
        let scalar = TensorType::scalar(ty.elem);
        let of = self.operand(of, false)?;
        let init = self.number(init)?;
        let (rows, dims) = (self.kernel.rows.len() as i64, self.kernel.dims() as i64);
        let along = vec![("dimensions", Attr::ints((rows..dims).collect::<Vec<_>>()))];
        let node = self.b.typed("stablehlo.reduce", &[of, init], along, vec![ty.into()])?;
        let region = self.b.graph.add_region(node);
        self.b.graph.node_mut(node).regions.push(region);
        let args = [0, 1].map(|_| self.b.graph.add_arg(region, scalar.clone().into(), None, UNKNOWN));
        let outer = std::mem::take(&mut self.b.made);
        let sum = self.b.op_typed(name, &args, vec![], scalar.into())?;
        self.b.typed("stablehlo.return", &[sum], vec![], vec![])?;
        let inner = std::mem::replace(&mut self.b.made, outer);
        inner.into_iter().for_each(|n| self.b.graph.append(region, n));
        Ok(self.b.graph.node(node).results[0])
    }

    /// The one number that an expression has for all rows.
    fn number(&mut self, id: ExprId) -> Result<ValueId, Fault> {
        let (value, typed) = (self.values[id], &self.kernel.exprs[id]);
        let shape = shape(self.kernel, typed.by_row);
        let ones = vec![1; shape.len()];
        let attrs = vec![
            ("start_indices", Attr::ints(vec![0; shape.len()])),
            ("limit_indices", Attr::ints(ones.clone())),
            ("strides", Attr::ints(ones.clone())),
        ];
        let first = TensorType::new(ones, typed.elem);
        let first = self.b.op_typed("stablehlo.slice", &[value], attrs, first.into())?;
        self.b.op_typed("stablehlo.reshape", &[first], vec![], TensorType::scalar(typed.elem).into())
    }
}
