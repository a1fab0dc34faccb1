//! Sorting. `stablehlo.sort` is a stable merge sort whatever `is_stable` says, so that its result is one and the same.

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::op_printer::OpPrinter;
use fp8c_ir::parse_op::OpParser;
use fp8c_ir::parser::PResult;
use fp8c_ir::registry::{AttrKind, OpDef, Slot, Syntax, Traits, defaulted, one, required, variadic};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::DYNAMIC;
use fp8c_ir::{ElementType, OpView, Tensor, TensorType, Type, ensure, fault};

use crate::shape::{actual_types, ensure_scalar_region, operand_types, same_shape, scalar_at};
use crate::util::dims;

const MANY: &[Slot] = &[variadic("inputs")];

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.sort",
        doc: "Sorts along a dimension by a comparator that says whether its left side comes first.",
        example: "%r = \"stablehlo.sort\"(%a) <{dimension = 0 : i64}> ({
  ^bb0(%x: tensor<f32>, %y: tensor<f32>):
    %s = stablehlo.compare LT, %x, %y : (tensor<f32>, tensor<f32>) -> tensor<i1>
    stablehlo.return %s : tensor<i1>
}) : (tensor<4xf32>) -> tensor<4xf32>",
        operands: MANY,
        results: &[variadic("results")],
        attrs: &[defaulted("dimension", AttrKind::Int), defaulted("is_stable", AttrKind::Bool)],
        regions: &[one("comparator")],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| {
            let types = operand_types(op)?;
            sorted_dim(op, &types)?;
            Ok(types.into_iter().map(|t| t.clone().into()).collect())
        },
        eval,
    },
    OpDef {
        name: "chlo.top_k",
        doc: "The `k` largest elements of the last dimension, largest first in the total order of IEEE 754 (NaN above infinity, with the sign set below -infinity), and where they stand.",
        example: "%r, %i = chlo.top_k(%a, k = 2) : tensor<2x4xf32> -> (tensor<2x2xf32>, tensor<2x2xi32>)",
        operands: &[one("operand")],
        results: &[one("values"), one("indices")],
        attrs: &[required("k", AttrKind::Int)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Custom(parse_top_k, print_top_k),
        infer: infer_top_k,
        eval: eval_top_k,
    },
];

fn sorted_dim(op: &OpView<'_>, types: &[&TensorType]) -> Result<usize, Fault> {
    let Some(first) = types.first() else { fault!("needs at least one operand") };
    for (i, ty) in types.iter().enumerate() {
        ensure!(same_shape(&ty.shape, &first.shape), "operand {i} must have the shape of {first}, not {ty}");
    }
    let pairs = types.iter().flat_map(|t| [TensorType::scalar(t.elem), TensorType::scalar(t.elem)]);
    ensure_scalar_region(op, 0, &pairs.collect::<Vec<_>>(), &[TensorType::scalar(ElementType::I1)])?;
    let rank = first.rank() as i64;
    let d = op.attr("dimension").and_then(Attr::as_int).unwrap_or(-1);
    let at = if d < 0 { d.saturating_add(rank) } else { d };
    ensure!((0..rank).contains(&at), "dimension = {d} is not a dimension of a tensor of rank {rank}");
    Ok(at as usize)
}

fn eval(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let d = sorted_dim(&cx.op, &actual_types(operands))?;
    if operands[0].is_empty() {
        return Ok(operands.to_vec());
    }
    let sizes = dims(&operands[0].ty);
    let (outer, length) = (sizes[..d].iter().product::<usize>(), sizes[d]);
    let inner: usize = sizes[d + 1..].iter().product();
    let mut source: Vec<usize> = (0..operands[0].len()).collect();
    let before = |a: usize, b: usize| -> Result<bool, Fault> {
        let args: Vec<Tensor> = operands.iter().flat_map(|t| [scalar_at(t, a), scalar_at(t, b)]).collect();
        Ok(cx.run_region(0, &args)?.first().and_then(Tensor::scalar_int) == Some(1))
    };
    for o in 0..outer {
        for i in 0..inner {
            let line: Vec<usize> = (0..length).map(|j| (o * length + j) * inner + i).collect();
            for (&to, from) in line.iter().zip(merge_sort(line.clone(), &before)?) {
                source[to] = from;
            }
        }
    }
    let moved =
        |t: &Tensor| Tensor { ty: t.ty.clone(), ..t.gather(t.ty.shape.clone(), source.iter().copied()) };
    Ok(operands.iter().map(moved).collect())
}

/// Bottom-up, so that a comparator may fail or contradict itself.
fn merge_sort(
    mut line: Vec<usize>,
    before: &impl Fn(usize, usize) -> Result<bool, Fault>,
) -> Result<Vec<usize>, Fault> {
    let mut width = 1;
    while width < line.len() {
        let mut merged = Vec::with_capacity(line.len());
        for pair in line.chunks(2 * width) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            while let (Some(&l), Some(&r)) = (left.first(), right.first()) {
                let side = if before(r, l)? { &mut right } else { &mut left };
                merged.push(side[0]);
                *side = &side[1..];
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        line = merged;
        width *= 2;
    }
    Ok(line)
}

fn top_k_types(op: &OpView<'_>, ty: &TensorType) -> Result<[TensorType; 2], Fault> {
    let k = op.int("k")?;
    let Some(&last) = ty.shape.last() else { fault!("the operand must have a dimension, found {ty}") };
    ensure!(!ty.elem.is_complex(), "the operand must be of booleans, integers or floats, found {ty}");
    ensure!(k >= 0 && (k <= last || last == DYNAMIC), "k = {k} does not fit the last dimension of {ty}");
    let mut shape = ty.shape.clone();
    shape.pop();
    shape.push(k);
    Ok([TensorType::new(shape.clone(), ty.elem), TensorType::new(shape, ElementType::I32)])
}

pub(crate) fn infer_top_k(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let [values, indices] = top_k_types(op, op.tensor(0)?)?;
    Ok(vec![values.into(), indices.into()])
}

pub(crate) fn eval_top_k(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [x] = operands else { fault!("needs one operand") };
    let [ty, index_ty] = top_k_types(&cx.op, &x.ty)?;
    let (k, last) = (cx.op.int("k")? as usize, dims(&x.ty).last().copied().unwrap_or(0));
    // A key whose order as an integer is that of the values, by IEEE 754's total order: NaN by its sign beyond infinity.
    let float = |v: f64| {
        let bits = v.to_bits() as i64;
        if bits < 0 { bits ^ i64::MAX } else { bits }
    };
    let keys: Vec<i64> = match &x.data {
        Data::F32(v) => v.iter().map(|&v| float(f64::from(v))).collect(),
        Data::F64(v) => v.iter().map(|&v| float(v)).collect(),
        Data::Int(v) if x.ty.elem == ElementType::UI64 => v.iter().map(|&v| v ^ i64::MIN).collect(),
        Data::Int(v) => v.to_vec(),
        Data::Complex(_) => fault!("complex numbers have no order"),
    };
    let mut source = Vec::new();
    for row in 0..keys.len().checked_div(last).unwrap_or(0) {
        let mut line: Vec<usize> = (row * last..(row + 1) * last).collect();
        if cx.op.attr("largest").and_then(Attr::as_bool) == Some(false) {
            line.sort_by_key(|&i| keys[i]);
        } else {
            line.sort_by_key(|&i| std::cmp::Reverse(keys[i]));
        }
        source.extend_from_slice(&line[..k]);
    }
    let indices = source.iter().map(|&i| (i % last.max(1)) as i64).collect();
    Ok(vec![x.gather(ty.shape, source.into_iter()), Tensor::from_ints(index_ty, indices)])
}

pub(crate) fn parse_top_k(op: &mut OpParser<'_, '_>) -> PResult<()> {
    op.p.expect('(')?;
    op.operand()?;
    op.p.expect(',')?;
    op.p.expect_word("k")?;
    op.p.expect('=')?;
    let k = op.p.integer()?;
    op.set("k", Attr::i64(k));
    if op.def.attr("largest").is_some() && op.p.eat(',')? {
        op.p.expect_word("largest")?;
        op.p.expect('=')?;
        let largest = op.p.attr()?;
        op.set("largest", largest);
    }
    op.p.expect(')')?;
    op.attr_dict()?;
    op.p.expect(':')?;
    let span = op.p.span();
    let ty = op.p.ty()?;
    op.check_operands(&[ty], span)?;
    if !op.p.eat_arrow()? {
        return Err(op.p.expected("'->'"));
    }
    let mut results: Vec<Type> = Vec::new();
    op.p.list('(', ')', |p| {
        results.push(p.ty()?);
        Ok(())
    })?;
    op.results = results;
    Ok(())
}

pub(crate) fn print_top_k(op: &mut OpPrinter<'_, '_>) -> bool {
    let Some(k) = op.node().attr("k").and_then(Attr::as_int) else { return false };
    let (operands, results) = op.types();
    op.write("(");
    op.operand(0);
    op.write(&format!(", k = {k}"));
    if let Some(largest) = op.node().attr("largest").and_then(Attr::as_bool) {
        op.write(&format!(", largest = {largest}"));
    }
    op.write(")");
    op.attr_dict(&["k", "largest"]);
    op.write(" : ");
    op.type_list(&operands);
    op.write(" -> (");
    op.type_list(&results);
    op.write(")");
    true
}
