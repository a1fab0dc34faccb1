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

/// A complex number as real and imaginary part.
pub(crate) type Complex = [f64; 2];

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

/// Arithmetic on complex numbers.
pub(crate) mod complex {
    use super::Complex;

    pub(crate) fn mul([a, b]: Complex, [c, d]: Complex) -> Complex {
        [a * c - b * d, a * d + b * c]
    }

    /// Scaled by the larger part of the divisor, so that nothing overflows on the way.
    pub(crate) fn div([a, b]: Complex, [c, d]: Complex) -> Complex {
        if c.abs() >= d.abs() {
            let ratio = d / c;
            let scale = c + d * ratio;
            [(a + b * ratio) / scale, (b - a * ratio) / scale]
        } else {
            let ratio = c / d;
            let scale = c * ratio + d;
            [(a * ratio + b) / scale, (b * ratio - a) / scale]
        }
    }

    pub(crate) fn exp([a, b]: Complex) -> Complex {
        let r = a.exp();
        // exp(inf + 0i) is real.
        if b == 0.0 { [r, b] } else { [r * b.cos(), r * b.sin()] }
    }

    pub(crate) fn log([a, b]: Complex) -> Complex {
        [a.hypot(b).ln(), b.atan2(a)]
    }

    pub(crate) fn pow(a: Complex, b: Complex) -> Complex {
        match (a, b) {
            (_, [0.0, 0.0]) => [1.0, 0.0],
            ([0.0, 0.0], [re, _]) if re > 0.0 => [0.0, 0.0],
            _ => exp(mul(b, log(a))),
        }
    }

    pub(crate) fn sqrt([a, b]: Complex) -> Complex {
        if a == 0.0 && b == 0.0 {
            return [0.0, b];
        }
        let t = ((a.abs() + a.hypot(b)) / 2.0).sqrt();
        if a >= 0.0 { [t, b / (2.0 * t)] } else { [b.abs() / (2.0 * t), t.copysign(b)] }
    }

    pub(crate) fn sin([a, b]: Complex) -> Complex {
        [a.sin() * b.cosh(), a.cos() * b.sinh()]
    }

    pub(crate) fn cos([a, b]: Complex) -> Complex {
        [a.cos() * b.cosh(), -(a.sin() * b.sinh())]
    }

    pub(crate) fn tanh([a, b]: Complex) -> Complex {
        if a.abs() > 20.0 {
            return [1f64.copysign(a), 0f64.copysign((2.0 * b).sin())];
        }
        let scale = (2.0 * a).cosh() + (2.0 * b).cos();
        [(2.0 * a).sinh() / scale, (2.0 * b).sin() / scale]
    }

    pub(crate) fn tan([a, b]: Complex) -> Complex {
        let [re, im] = tanh([-b, a]);
        [im, -re]
    }
}
