//! Fourier transforms along the last one to three dimensions, computed in f64 and rounded once.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, one, required};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::DYNAMIC;
use fp8c_ir::{ElementType, OpView, Tensor, TensorType, ensure, fault};

use crate::complex::Complex;
use crate::fourier::transform;
use crate::shape::{actual_types, operand_types, volume};
use crate::util::dims;

/// The family.
pub const OPS: &[OpDef] = &[OpDef {
    name: "stablehlo.fft",
    doc: "Fourier transform along the last dimensions, forwards or back, of complex or of real numbers (RFFT and its inverse \
          IRFFT, which keep half of the last dimension).",
    example: "%r = stablehlo.fft %a, type = RFFT, length = [4] : (tensor<2x4xf32>) -> tensor<2x3xcomplex<f32>>",
    operands: &[one("operand")],
    results: &[one("result")],
    attrs: &[
        required("fft_type", AttrKind::Enum("stablehlo", "fft_type", &["FFT", "IFFT", "RFFT", "IRFFT"])),
        required("fft_length", AttrKind::Ints),
    ],
    regions: &[],
    traits: Traits::PURE,
    syntax: Syntax::Format("$operand , type = $fft_type , length = $fft_length attr-dict : functional"),
    infer: |op| Ok(vec![result_type(op, operand_types(op)?[0])?.into()]),
    eval,
}];

fn result_type(op: &OpView<'_>, ty: &TensorType) -> Result<TensorType, Fault> {
    let kind = op.text("fft_type").unwrap_or_default();
    let lengths: Vec<i64> = op.sizes("fft_length")?.into_iter().map(|n| n as i64).collect();
    let rank = ty.rank();
    ensure!((1..=3).contains(&lengths.len()), "fft_length needs 1 to 3 entries, found {}", lengths.len());
    ensure!(lengths.len() <= rank, "{ty} has fewer dimensions than fft_length has entries");
    let elem = match (kind, ty.elem) {
        ("FFT" | "IFFT", elem @ (ElementType::ComplexF32 | ElementType::ComplexF64)) => elem,
        ("RFFT", ElementType::F32) => ElementType::ComplexF32,
        ("RFFT", ElementType::F64) => ElementType::ComplexF64,
        ("IRFFT", ElementType::ComplexF32) => ElementType::F32,
        ("IRFFT", ElementType::ComplexF64) => ElementType::F64,
        (kind, elem) => fault!("{kind} is not defined on {elem}"),
    };
    let half = |n: i64| n / 2 + 1;
    let mut shape = ty.shape.clone();
    for (i, &n) in lengths.iter().enumerate() {
        let (d, last) = (rank - lengths.len() + i, i + 1 == lengths.len());
        let wanted = if last && kind == "IRFFT" { half(n) } else { n };
        // Nothing to transform in an empty tensor, whatever the lengths.
        let fits = ty.shape[d] == wanted || ty.shape[d] == DYNAMIC || ty.elements() == Some(0);
        ensure!(fits, "dimension {d} of {ty} must be {wanted} for a length of {n}");
        if last {
            shape[d] = if kind == "RFFT" { half(n) } else { n };
        }
    }
    Ok(TensorType::new(shape, elem))
}

fn eval(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let ty = result_type(&cx.op, actual_types(operands)[0])?;
    if volume(&ty)? == 0 {
        return Ok(vec![Tensor::zeros(ty)]);
    }
    let x = &operands[0];
    let kind = cx.op.text("fft_type").unwrap_or_default();
    let lengths = cx.op.sizes("fft_length")?;
    let mut values: Vec<Complex> = match &x.data {
        Data::Complex(v) => v.to_vec(),
        _ => x.to_f64s().into_iter().map(|v| [v, 0.0]).collect(),
    };
    let (mut shape, rank) = (dims(&x.ty), x.ty.rank());
    let sign = if kind.starts_with('I') { 1.0 } else { -1.0 };
    let first = rank - lengths.len();
    // Backwards the last dimension comes last: only then are its halves conjugates of each other.
    for d in if sign > 0.0 { (first..rank).collect::<Vec<_>>() } else { (first..rank).rev().collect() } {
        let n = lengths[d - first];
        let last = d + 1 == rank;
        let line = |row: &[Complex]| -> Vec<Complex> {
            match kind {
                "IRFFT" if last => transform(&whole(row, n), sign),
                "RFFT" if last => transform(row, sign)[..n / 2 + 1].to_vec(),
                _ => transform(row, sign),
            }
        };
        values = along(&values, &mut shape, d, line);
    }
    if sign > 0.0 {
        let count = lengths.iter().product::<usize>() as f64;
        values.iter_mut().for_each(|v| *v = v.map(|part| part / count));
    }
    Ok(vec![match ty.elem {
        ElementType::F32 | ElementType::F64 => Tensor::from_f64s(ty, values.iter().map(|v| v[0]).collect()),
        _ => Tensor::from_complex(ty, values),
    }])
}

/// All `n` terms of a transform of real numbers, of which `row` is the first half.
fn whole(row: &[Complex], n: usize) -> Vec<Complex> {
    let term = |k: usize| match row.get(k) {
        // Terms that are their own conjugates are real.
        Some(&[re, _]) if k == 0 || 2 * k == n => [re, 0.0],
        Some(&term) => term,
        None => [row[n - k][0], -row[n - k][1]],
    };
    (0..n).map(term).collect()
}

/// `f` of each line along dimension `d`, whose size becomes that of the results.
fn along(
    values: &[Complex],
    shape: &mut [usize],
    d: usize,
    f: impl Fn(&[Complex]) -> Vec<Complex>,
) -> Vec<Complex> {
    let (size, inner) = (shape[d], shape[d + 1..].iter().product::<usize>());
    let outer = values.len() / (size * inner);
    let mut out = Vec::new();
    for o in 0..outer {
        let lines: Vec<Vec<Complex>> = (0..inner)
            .map(|i| f(&(0..size).map(|j| values[(o * size + j) * inner + i]).collect::<Vec<_>>()))
            .collect();
        shape[d] = lines[0].len();
        for j in 0..shape[d] {
            out.extend(lines.iter().map(|line| line[j]));
        }
    }
    out
}
