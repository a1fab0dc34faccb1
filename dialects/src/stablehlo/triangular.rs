//! Triangular systems and Cholesky decomposition. A system is solved as XLA does it on the CPU, in f32 (f64 for f64) by
//! the inverse of the triangle and a product that adds even and odd terms apart: this agrees with XLA to the bit, which no
//! other order of the same operations does. A system of complex numbers is solved row by row, and the decomposition computed, in f64, and
//! rounded once at the end.

use fp8c_ir::diag::Fault;
use fp8c_ir::interp::EvalCx;
use fp8c_ir::registry::{AttrKind, OpDef, Syntax, Traits, defaulted, one, required};
use fp8c_ir::tensor::Data;
use fp8c_ir::{ElementType, OpView, Tensor, TensorType, ensure, fault};

use crate::complex::{Complex, div, mul};
use crate::shape::{actual_types, operand_types, same_dim, same_shape};
use crate::util::dims;

/// The family.
pub const OPS: &[OpDef] = &[
    OpDef {
        name: "stablehlo.triangular_solve",
        doc: "Solves `op(a) x = b` or `x op(a) = b` for triangular `a`.",
        example: "%r = \"stablehlo.triangular_solve\"(%a, %b) <{left_side = true, lower = true, transpose_a = \
                  #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x3xf32>) -> \
                  tensor<2x3xf32>",
        operands: &[one("a"), one("b")],
        results: &[one("result")],
        attrs: &[
            required("left_side", AttrKind::Bool),
            required("lower", AttrKind::Bool),
            required("unit_diagonal", AttrKind::Bool),
            required(
                "transpose_a",
                AttrKind::Enum(
                    "stablehlo",
                    "transpose",
                    &["NO_TRANSPOSE", "TRANSPOSE", "ADJOINT", "TRANSPOSE_INVALID"],
                ),
            ),
        ],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Generic,
        infer: |op| Ok(vec![solve_type(op, &operand_types(op)?)?.into()]),
        eval: eval_solve,
    },
    OpDef {
        name: "stablehlo.cholesky",
        doc: "The triangular factor of positive definite matrices.",
        example: "%r = stablehlo.cholesky %a, lower = true : tensor<2x2xf32>",
        operands: &[one("a")],
        results: &[one("result")],
        attrs: &[defaulted("lower", AttrKind::Bool)],
        regions: &[],
        traits: Traits::PURE,
        moves: None,
        syntax: Syntax::Format("$a ( , lower = $lower )? attr-dict : same"),
        infer: |op| {
            let ty = op.tensor(0)?;
            square(ty)?;
            floats(ty)?;
            Ok(vec![ty.clone().into()])
        },
        eval: eval_cholesky,
    },
];

fn floats(ty: &TensorType) -> Result<(), Fault> {
    ensure!(ty.elem.is_float(), "the matrices must be of floats, found {ty}");
    Ok(())
}

/// A batch of square matrices: their size.
fn square(ty: &TensorType) -> Result<i64, Fault> {
    let [.., rows, columns] = ty.shape[..] else { fault!("the operand must be matrices, found {ty}") };
    ensure!(same_dim(rows, columns), "the matrices must be square, found {ty}");
    Ok(rows)
}

fn solve_type(op: &OpView<'_>, types: &[&TensorType]) -> Result<TensorType, Fault> {
    let &[a, b] = types else { fault!("needs two operands") };
    let n = square(a)?;
    ensure!(
        a.elem.is_float() || a.elem.is_complex(),
        "the matrices must be of floats or complex numbers, found {a}"
    );
    ensure!(a.elem == b.elem, "operands must be of one element type, found {a} and {b}");
    ensure!(a.rank() == b.rank(), "operands must be of equal rank, found {a} and {b}");
    let batch = a.rank() - 2;
    let fits = same_shape(&a.shape[..batch], &b.shape[..batch]);
    ensure!(fits, "operands must have the same batch dimensions, found {a} and {b}");
    let side = batch + usize::from(!op.flag("left_side"));
    ensure!(same_dim(b.shape[side], n), "dimension {side} of {b} must be {n}, as that of {a}");
    let transpose = op.text("transpose_a").unwrap_or_default();
    ensure!(transpose != "TRANSPOSE_INVALID", "transpose_a must not be TRANSPOSE_INVALID");
    Ok(b.clone())
}

fn eval_solve(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let ty = solve_type(&cx.op, &actual_types(operands))?;
    let [a, b] = operands else { fault!("needs two operands") };
    let sizes = dims(&ty);
    let (rows, columns) = (sizes[sizes.len() - 2], sizes[sizes.len() - 1]);
    let left = cx.op.flag("left_side");
    let (n, lines) = if left { (rows, columns) } else { (columns, rows) };
    let (lower, unit) = (cx.op.flag("lower"), cx.op.flag("unit_diagonal"));
    let transposed = cx.op.text("transpose_a") != Some("NO_TRANSPOSE");
    if let (Data::Complex(a), Data::Complex(b)) = (&a.data, &b.data) {
        let adjoint = cx.op.text("transpose_a") == Some("ADJOINT");
        let mut out = b.to_vec();
        if !out.is_empty() {
            for (a, x) in a.chunks_exact(n * n).zip(out.chunks_exact_mut(n * lines)) {
                let system = System { a, n, unit, transposed, adjoint };
                system.solve(x, lower, left, columns);
            }
        }
        return Ok(vec![Tensor::from_complex(ty, out)]);
    }
    let (a, b) = (a.to_f64s(), b.to_f64s());
    if b.is_empty() {
        return Ok(vec![Tensor::from_f64s(ty, b)]);
    }
    let round = if ty.elem == ElementType::F64 { |v| v } else { |v| f64::from(v as f32) };
    let mut out = Vec::with_capacity(b.len());
    for (a, b) in a.chunks_exact(n * n).zip(b.chunks_exact(n * lines)) {
        let inverse = inverse(a, n, lower, unit, round);
        for i in 0..b.len() {
            let (row, column) = (i / columns, i % columns);
            let terms = (0..n).map(|k| {
                let (r, c) = if left { (row, k) } else { (k, column) };
                let (r, c) = if transposed { (c, r) } else { (r, c) };
                (inverse[r * n + c], if left { b[k * columns + column] } else { b[row * columns + k] })
            });
            let mut sums = [0.0; 2];
            terms.enumerate().for_each(|(k, (p, q))| sums[k % 2] = round(sums[k % 2] + p * q));
            out.push(round(sums[0] + sums[1]));
        }
    }
    Ok(vec![Tensor::from_f64s(ty, out)])
}

/// A triangle of complex numbers.
struct System<'a> {
    a: &'a [Complex],
    n: usize,
    unit: bool,
    transposed: bool,
    adjoint: bool,
}

impl System<'_> {
    fn at(&self, row: usize, column: usize) -> Complex {
        let [re, im] =
            if self.transposed { self.a[column * self.n + row] } else { self.a[row * self.n + column] };
        if self.adjoint { [re, -im] } else { [re, im] }
    }

    /// What stands on the right side becomes the solution. On the right of the unknowns the system is that of its transpose.
    fn solve(&self, x: &mut [Complex], lower: bool, left: bool, columns: usize) {
        let ahead = (lower != self.transposed) == left;
        let lines = x.len() / self.n;
        let place = |i: usize, line: usize| if left { i * columns + line } else { line * columns + i };
        for line in 0..lines {
            for step in 0..self.n {
                let (i, known) =
                    if ahead { (step, 0..step) } else { (self.n - 1 - step, self.n - step..self.n) };
                let mut rest = x[place(i, line)];
                for k in known {
                    let factor = if left { self.at(i, k) } else { self.at(k, i) };
                    let [re, im] = mul(factor, x[place(k, line)]);
                    rest = [rest[0] - re, rest[1] - im];
                }
                x[place(i, line)] = if self.unit { rest } else { div(rest, self.at(i, i)) };
            }
        }
    }
}

/// The inverse of a triangular matrix: row by row that of the matrix with its columns divided by the diagonal, and then
/// its rows divided by it.
fn inverse(a: &[f64], n: usize, lower: bool, unit: bool, round: fn(f64) -> f64) -> Vec<f64> {
    let diagonal = |i: usize| if unit { 1.0 } else { a[i * n + i] };
    let mut out = vec![0.0; n * n];
    for step in 0..n {
        let (i, known) = if lower { (step, 0..step) } else { (n - 1 - step, n - step..n) };
        for c in 0..n {
            let term = |sum: f64, k: usize| round(sum + round(a[i * n + k] / diagonal(k)) * out[k * n + c]);
            let sum = known.clone().fold(0.0, term);
            out[i * n + c] = if c == i { 1.0 } else { -sum };
        }
    }
    out.iter_mut().enumerate().for_each(|(i, v)| *v = round(*v / diagonal(i / n)));
    out
}

fn eval_cholesky(cx: &EvalCx<'_, '_>, operands: &[Tensor]) -> Result<Vec<Tensor>, Fault> {
    let [a] = operands else { fault!("needs one operand") };
    square(&a.ty)?;
    floats(&a.ty)?;
    let n = dims(&a.ty).last().copied().unwrap_or(0);
    let lower = cx.op.flag("lower");
    let a_values = a.to_f64s();
    let mut out = vec![0.0; a_values.len()];
    if a.is_empty() {
        return Ok(vec![a.clone()]);
    }
    for (a, out) in a_values.chunks_exact(n * n).zip(out.chunks_exact_mut(n * n)) {
        let at = |i: usize, j: usize| if lower { i * n + j } else { j * n + i };
        for i in 0..n {
            for j in 0..=i {
                let sum: f64 = (0..j).map(|k| out[at(i, k)] * out[at(j, k)]).sum();
                let rest = a[at(i, j)] - sum;
                out[at(i, j)] = if i == j { rest.sqrt() } else { rest / out[at(j, j)] };
            }
        }
    }
    Ok(vec![Tensor::from_f64s(a.ty.clone(), out)])
}
