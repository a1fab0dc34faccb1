//! Fourier transforms along the last one to three dimensions, in the precision of their type.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, one, required};
use fp8c_ir::tensor::Data;
use fp8c_ir::types::DYNAMIC;
use fp8c_ir::{ElementType, OpView, Tensor, TensorType, ensure, fault};

use crate::complex::Complex;
use crate::fourier::{self, Pair, Real};
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
    moves: None,
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
    let values: Vec<Complex> = match &x.data {
        Data::Complex(v) => v.to_vec(),
        _ => x.to_f64s().into_iter().map(|v| [v, 0.0]).collect(),
    };
    let kind = cx.op.text("fft_type").unwrap_or_default();
    let (shape, lengths) = (dims(&x.ty), cx.op.sizes("fft_length")?);
    let values = match ty.elem {
        ElementType::F32 | ElementType::ComplexF32 => transformed::<f32>(kind, &values, shape, &lengths),
        _ => transformed::<f64>(kind, &values, shape, &lengths),
    };
    Ok(vec![match ty.elem {
        ElementType::F32 | ElementType::F64 => Tensor::from_f64s(ty, values.iter().map(|v| v[0]).collect()),
        _ => Tensor::from_complex(ty, values),
    }])
}

/// Lines are transformed along one dimension after the other, of real numbers first forwards and last back.
fn transformed<T: Real + Into<f64>>(
    kind: &str,
    values: &[Complex],
    mut shape: Vec<usize>,
    lengths: &[usize],
) -> Vec<Complex> {
    let first = shape.len() - lengths.len();
    let mut values: Vec<Pair<T>> = values.iter().map(|&[r, i]| Pair { r: T::of(r), i: T::of(i) }).collect();
    let (last, forward) = (shape.len() - 1, !kind.starts_with('I'));
    let count = lengths.iter().product::<usize>() as f64;
    let mut scale = (kind == "IFFT").then(|| T::of(1.0 / count));
    if kind == "RFFT" {
        values = along(&values, &mut shape, last, real_forward);
    }
    let complex_dims = if matches!(kind, "RFFT" | "IRFFT") { first..last } else { first..last + 1 };
    for d in complex_dims {
        let line = |row: &[Pair<T>]| {
            let mut row = row.to_vec();
            fourier::complex(&mut row, forward, scale);
            row
        };
        values = along(&values, &mut shape, d, line);
        scale = None;
    }
    if kind == "IRFFT" {
        let n = lengths[lengths.len() - 1];
        values = along(&values, &mut shape, last, |row| real_backward(row, n, T::of(1.0 / count)));
    }
    values.into_iter().map(|v| [v.r.into(), v.i.into()]).collect()
}

/// The first half of the transform of real numbers; the rest are their conjugates.
fn real_forward<T: Real>(row: &[Pair<T>]) -> Vec<Pair<T>> {
    let (n, zero) = (row.len(), T::of(0.0));
    let mut packed: Vec<T> = row.iter().map(|v| v.r).collect();
    fourier::forward(&mut packed);
    let term = |k: usize| match k {
        0 => Pair { r: packed[0], i: zero },
        k if 2 * k == n => Pair { r: packed[n - 1], i: zero },
        k => Pair { r: packed[2 * k - 1], i: packed[2 * k] },
    };
    (0..n / 2 + 1).map(term).collect()
}

/// Back to `n` real numbers.
fn real_backward<T: Real>(row: &[Pair<T>], n: usize, scale: T) -> Vec<Pair<T>> {
    let parts = row.iter().skip(1).flat_map(|v| [v.r, v.i]);
    let mut packed: Vec<T> = std::iter::once(row[0].r).chain(parts).take(n).collect();
    fourier::backward(&mut packed, scale);
    packed.into_iter().map(|r| Pair { r, i: T::of(0.0) }).collect()
}

/// `f` of each line along dimension `d`, whose size becomes that of the results.
fn along<T: Copy>(values: &[T], shape: &mut [usize], d: usize, f: impl Fn(&[T]) -> Vec<T>) -> Vec<T> {
    let (size, inner) = (shape[d], shape[d + 1..].iter().product::<usize>());
    let mut out = Vec::new();
    for block in values.chunks(size * inner) {
        let line = |i: usize| f(&(0..size).map(|j| block[j * inner + i]).collect::<Vec<_>>());
        let lines: Vec<Vec<T>> = (0..inner).map(line).collect();
        shape[d] = lines[0].len();
        for j in 0..shape[d] {
            out.extend(lines.iter().map(|line| line[j]));
        }
    }
    out
}
