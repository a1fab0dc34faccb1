//! What elementwise families share: which element types an op takes, and loops over values.

use fp8c_ir::diag::Fault;
use fp8c_ir::tensor::Data;
use fp8c_ir::types::{DYNAMIC, ElementType};
use fp8c_ir::{OpView, Tensor, TensorType, Type, ensure, fault};

/// Booleans.
pub(crate) const BOOL: u8 = 1;
/// Integers of more than one bit.
pub(crate) const INT: u8 = 2;
/// Real floats.
pub(crate) const FLOAT: u8 = 4;
/// Complex numbers.
pub(crate) const COMPLEX: u8 = 8;
/// Any element type.
pub(crate) const ANY: u8 = BOOL | INT | FLOAT | COMPLEX;

pub(crate) use crate::complex::{self, Complex};

fn kind(elem: ElementType) -> u8 {
    match elem {
        _ if elem.is_bool() => BOOL,
        _ if elem.is_float() => FLOAT,
        _ if elem.is_complex() => COMPLEX,
        _ => INT,
    }
}

/// Operand `i` must hold elements of one of these kinds.
pub(crate) fn check_kind(op: &OpView<'_>, i: usize, kinds: u8) -> Result<(), Fault> {
    let elem = op.tensor(i)?.elem;
    if kind(elem) & kinds == 0 {
        let names = [(BOOL, "booleans"), (INT, "integers"), (FLOAT, "floats"), (COMPLEX, "complex numbers")];
        let names: Vec<&str> = names.iter().filter(|(k, _)| kinds & k != 0).map(|(_, n)| *n).collect();
        fault!("operand {i} must hold {}, not {elem}", names.join(" or "));
    }
    Ok(())
}

/// All operands have one type, of elements of these kinds, which is the result's.
pub(crate) fn like_operands<const KINDS: u8>(op: &OpView<'_>) -> Result<Vec<Type>, Fault> {
    check_kind(op, 0, KINDS)?;
    Ok(vec![same_type(op)?.into()])
}

/// All operands have one type; the sizes that any of them knows.
pub(crate) fn same_type(op: &OpView<'_>) -> Result<TensorType, Fault> {
    let mut ty = op.tensor(0)?.clone();
    for i in 1..op.operands() {
        let other = op.tensor(i)?;
        ensure!(ty.compatible(other), "operand {i} must be of type {ty}, not {other}");
        refine(&mut ty, other);
    }
    Ok(ty)
}

/// Takes over the sizes that only `other` knows.
pub(crate) fn refine(ty: &mut TensorType, other: &TensorType) {
    for (size, &known) in ty.shape.iter_mut().zip(&other.shape) {
        if *size == DYNAMIC {
            *size = known;
        }
    }
}

/// The shapes of tensors that are run must be equal, also where the program does not know them.
pub(crate) fn same_shape(a: &Tensor, b: &Tensor) -> Result<(), Fault> {
    ensure!(a.ty.shape == b.ty.shape, "the operands differ in shape: {} and {}", a.ty, b.ty);
    Ok(())
}

/// `f` on each element.
pub(crate) fn map<A: Copy, R>(a: &[A], f: impl Fn(A) -> R) -> Vec<R> {
    a.iter().map(|&a| f(a)).collect()
}

/// `f` on each pair of elements.
pub(crate) fn zip<A: Copy, B: Copy, R>(a: &[A], b: &[B], f: impl Fn(A, B) -> R) -> Vec<R> {
    a.iter().zip(b).map(|(&a, &b)| f(a, b)).collect()
}

/// A tensor of integers in the type of `like`.
pub(crate) fn ints(like: &Tensor, values: Vec<i64>) -> Vec<Tensor> {
    vec![Tensor::from_ints(like.ty.clone(), values)]
}

/// The operands of a unary op.
pub(crate) fn only(operands: &[Tensor]) -> Result<&Tensor, Fault> {
    let [x] = operands else { fault!("needs one operand, found {}", operands.len()) };
    Ok(x)
}

/// The operands of a binary op, of equal shape.
pub(crate) fn pair(operands: &[Tensor]) -> Result<(&Tensor, &Tensor), Fault> {
    let [a, b] = operands else { fault!("needs two operands, found {}", operands.len()) };
    same_shape(a, b)?;
    Ok((a, b))
}

/// A function of real floats: computed in f64, then rounded to the element type.
pub(crate) fn float_map(x: &Tensor, f: impl Fn(f64) -> f64) -> Result<Vec<Tensor>, Fault> {
    let ty = x.ty.clone();
    Ok(vec![match &x.data {
        Data::F32(v) => Tensor::rounded(ty, map(v, |x| f(f64::from(x)) as f32)),
        Data::F64(v) => Tensor::from_f64(ty, map(v, f)),
        _ => fault!("is not defined on {}", x.ty),
    }])
}

/// A function of two real floats: computed in f64, then rounded to the element type.
pub(crate) fn float_zip(operands: &[Tensor], f: impl Fn(f64, f64) -> f64) -> Result<Vec<Tensor>, Fault> {
    let (a, b) = pair(operands)?;
    let ty = a.ty.clone();
    Ok(vec![match (&a.data, &b.data) {
        (Data::F32(a), Data::F32(b)) => {
            Tensor::rounded(ty, zip(a, b, |a, b| f(f64::from(a), f64::from(b)) as f32))
        }
        (Data::F64(a), Data::F64(b)) => Tensor::from_f64(ty, zip(a, b, f)),
        _ => fault!("is not defined on {}", a.ty),
    }])
}

/// A property of real floats, as booleans.
pub(crate) fn float_test(x: &Tensor, f: impl Fn(f64) -> bool) -> Result<Vec<Tensor>, Fault> {
    let shape = x.ty.shape.clone();
    Ok(vec![match &x.data {
        Data::F32(v) => Tensor::from_bools(shape, v.iter().map(|&x| f(f64::from(x)))),
        Data::F64(v) => Tensor::from_bools(shape, v.iter().map(|&x| f(x))),
        _ => fault!("is not defined on {}", x.ty),
    }])
}
