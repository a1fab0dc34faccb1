//! Delayed scaling: the history of largest magnitudes and the scales made from it, packed one row a tensor.

use fp8c_ir::diag::Fault;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, one, required};
use fp8c_ir::types::ElementType;
use fp8c_ir::{Attr, OpView, Tensor, TensorType, Type, ensure, fault};

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "fp8.record_amax",
        doc: "The next history: rolled by one, with this step's amax in front; one that is not finite counts as zero.",
        example: "%r = fp8.record_amax %a, %b : (tensor<3x4xf32>, tensor<3xf32>) -> tensor<3x4xf32>",
        operands: &[one("history"), one("amax")],
        results: &[one("next")],
        attrs: &[],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$history , $amax attr-dict : functional"),
        infer: infer_record,
        eval: |_, operands| Ok(vec![eval_record(operands)?]),
    },
    OpDef {
        name: "fp8.next_scale",
        doc: "The next scales: the largest of each row's history over the largest value of its format; a row without one keeps its scale.",
        example: "%r = fp8.next_scale %a, %b {largest = array<f32: 4.480000e+02, 5.734400e+04>, margin = 0 : i64, pow2 = true} : (tensor<2x4xf32>, tensor<2xf32>) -> tensor<2xf32>",
        operands: &[one("history"), one("scale")],
        results: &[one("next")],
        attrs: &[
            required("largest", AttrKind::Any),
            required("margin", AttrKind::Int),
            required("pow2", AttrKind::Bool),
        ],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$history , $scale attr-dict : functional"),
        infer: infer_next,
        eval: |cx, operands| Ok(vec![eval_next(&cx.op, operands)?]),
    },
];

fn rows<'g>(op: &OpView<'g>) -> Result<(&'g TensorType, i64), Fault> {
    let history = op.tensor(0)?;
    ensure!(
        history.elem == ElementType::F32 && history.rank() == 2 && history.shape[1] > 0,
        "the history must be a tensor of f32, rows by steps, not {history}"
    );
    let other = op.tensor(1)?;
    let wanted = TensorType::new([history.shape[0]], ElementType::F32);
    ensure!(*other == wanted, "operand 1 must be of type {wanted}, not {other}");
    Ok((history, history.shape[0]))
}

fn infer_record(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    Ok(vec![rows(op)?.0.clone().into()])
}

fn eval_record(operands: &[Tensor]) -> Result<Tensor, Fault> {
    let [Some(history), Some(amax)] =
        [operands.first().and_then(Tensor::f32s), operands.get(1).and_then(Tensor::f32s)]
    else {
        fault!("needs a history and an amax")
    };
    let steps = history.len() / amax.len().max(1);
    let mut next = Vec::with_capacity(history.len());
    for (row, &amax) in history.chunks(steps.max(1)).zip(amax) {
        next.push(if amax.is_finite() { amax } else { 0.0 });
        next.extend(&row[..steps - 1]);
    }
    Ok(Tensor::from_f32(operands[0].ty.clone(), next))
}

/// The largest value of each row's format.
pub fn largest(op: &OpView<'_>) -> Result<Vec<f32>, Fault> {
    match op.attr("largest") {
        Some(Attr::Dense(elem, bits)) if elem.is_float() => {
            Ok(bits.iter().map(|&b| f64::from_bits(b as u64) as f32).collect())
        }
        _ => fault!("the attribute largest must be array<f32: ..>"),
    }
}

fn infer_next(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    let (_, count) = rows(op)?;
    let found = largest(op)?.len();
    ensure!(i64::try_from(found) == Ok(count), "largest must have {count} values, one a row, not {found}");
    Ok(vec![op.tensor(1)?.clone().into()])
}

fn eval_next(op: &OpView<'_>, operands: &[Tensor]) -> Result<Tensor, Fault> {
    let [Some(history), Some(scale)] =
        [operands.first().and_then(Tensor::f32s), operands.get(1).and_then(Tensor::f32s)]
    else {
        fault!("needs a history and scales")
    };
    let (pow2, margin) = (op.flag("pow2"), op.int("margin")?.clamp(-20, 20) as i32);
    let steps = (history.len() / scale.len().max(1)).max(1);
    let next = history.chunks(steps).zip(scale).zip(largest(op)?).map(|((row, &scale), max)| {
        let m = row.iter().copied().fold(0.0f32, f32::max);
        if m <= 0.0 {
            scale
        } else if pow2 {
            fp8c_float::pow2_scale(m, max) * (margin as f32).exp2()
        } else {
            m / max * (margin as f32).exp2()
        }
    });
    Ok(Tensor::from_f32(operands[1].ty.clone(), next.collect()))
}
