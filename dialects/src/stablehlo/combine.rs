//! Regions that combine two scalars, as reductions and scatters have them. Most are one well-known op: those run without
//! the interpreter's loop.

use fp8c_ir::OpView;
use fp8c_ir::tensor::{round_f32, wrap_int};
use fp8c_ir::types::ElementType;

use crate::complex::{self, Complex};

/// What a region of two scalars computes.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Combine {
    /// `lhs + rhs`.
    Add,
    /// `lhs * rhs`.
    Mul,
    /// The larger; NaN when one is.
    Max,
    /// The smaller; NaN when one is.
    Min,
    /// Bitwise or logical and.
    And,
    /// Bitwise or logical or.
    Or,
    /// `lhs`.
    First,
    /// `rhs`.
    Second,
}

impl Combine {
    /// The op of StableHLO; none where one of the operands is taken as it is.
    pub fn op(self) -> Option<&'static str> {
        match self {
            Self::Add => Some("stablehlo.add"),
            Self::Mul => Some("stablehlo.multiply"),
            Self::Max => Some("stablehlo.maximum"),
            Self::Min => Some("stablehlo.minimum"),
            Self::And => Some("stablehlo.and"),
            Self::Or => Some("stablehlo.or"),
            Self::First | Self::Second => None,
        }
    }

    /// What region `i` computes, if it is one of these.
    pub fn of(op: &OpView<'_>, i: usize) -> Option<Self> {
        let graph = op.graph;
        let region = graph.region(op.region(i).ok()?);
        let &[lhs, rhs] = region.args.as_slice() else { return None };
        match region.nodes[..] {
            [end] => match graph.node(end).operands[..] {
                [v] if v == lhs => Some(Self::First),
                [v] if v == rhs => Some(Self::Second),
                _ => None,
            },
            [body, end] => {
                let (body, end) = (graph.node(body), graph.node(end));
                let both = body.operands == [lhs, rhs] || body.operands == [rhs, lhs];
                if !both || end.operands != body.results {
                    return None;
                }
                Some(match body.name() {
                    "stablehlo.add" => Self::Add,
                    "stablehlo.multiply" => Self::Mul,
                    "stablehlo.maximum" => Self::Max,
                    "stablehlo.minimum" => Self::Min,
                    "stablehlo.and" => Self::And,
                    "stablehlo.or" => Self::Or,
                    _ => return None,
                })
            }
            _ => None,
        }
    }

    /// On floats held as f32, not rounded.
    pub(crate) fn f32s(self) -> fn(f32, f32) -> f32 {
        match self {
            Self::Add => |a, b| a + b,
            Self::Mul => |a, b| a * b,
            Self::Max => max_f32,
            Self::Min => |a, b| -max_f32(-a, -b),
            Self::And | Self::Or | Self::First => |a, _| a,
            Self::Second => |_, b| b,
        }
    }

    /// On 64-bit floats.
    pub(crate) fn f64s(self) -> fn(f64, f64) -> f64 {
        match self {
            Self::Add => |a, b| a + b,
            Self::Mul => |a, b| a * b,
            Self::Max => max_f64,
            Self::Min => |a, b| -max_f64(-a, -b),
            Self::And | Self::Or | Self::First => |a, _| a,
            Self::Second => |_, b| b,
        }
    }

    /// On integers of element type `elem`, before they are wrapped.
    pub(crate) fn ints(self, elem: ElementType) -> fn(i64, i64) -> i64 {
        match self {
            Self::Add if elem.is_bool() => |a, b| a | b,
            Self::Add => i64::wrapping_add,
            Self::Mul => i64::wrapping_mul,
            Self::Max if elem == ElementType::UI64 => |a, b| (a as u64).max(b as u64) as i64,
            Self::Min if elem == ElementType::UI64 => |a, b| (a as u64).min(b as u64) as i64,
            Self::Max => |a, b| a.max(b),
            Self::Min => |a, b| a.min(b),
            Self::And => |a, b| a & b,
            Self::Or => |a, b| a | b,
            Self::First => |a, _| a,
            Self::Second => |_, b| b,
        }
    }

    /// On complex numbers of element type `elem`; nothing for what they do not have.
    pub(crate) fn complex(self, elem: ElementType) -> Option<fn(Complex, Complex) -> Complex> {
        Some(match self {
            Self::Add => complex::add_in(elem),
            Self::Mul => complex::mul_in(elem),
            Self::First => |a, _| a,
            Self::Second => |_, b| b,
            Self::Max => |a, b| if complex::lexical(a, b) { b } else { a },
            Self::Min => |a, b| if complex::lexical(b, a) { b } else { a },
            Self::And | Self::Or => return None,
        })
    }

    /// One step on floats held as f32, rounded to `elem`.
    pub(crate) fn step_f32(self, elem: ElementType) -> impl Fn(f32, f32) -> f32 {
        let f = self.f32s();
        move |a, b| round_f32(f(a, b), elem)
    }

    /// One step on integers, wrapped to `elem`.
    pub(crate) fn step_int(self, elem: ElementType) -> impl Fn(i64, i64) -> i64 {
        let f = self.ints(elem);
        move |a, b| wrap_int(f(a, b), elem)
    }
}

/// IEEE 754-2019 `maximum`: NaN when one is, and +0 above -0.
fn max_f32(a: f32, b: f32) -> f32 {
    if a.is_nan() || a > b || (a == b && a.is_sign_positive()) { a } else { b }
}

fn max_f64(a: f64, b: f64) -> f64 {
    if a.is_nan() || a > b || (a == b && a.is_sign_positive()) { a } else { b }
}
