//! `bits`: operands of matrix products carry fewer bits than their type has, to see what training makes of that.
//!
//! Before:
//! ```mlir
//! %y = stablehlo.dot_general %x, %w, contracting_dims = [1] x [0] : (tensor<8x4xbf16>, tensor<4x6xbf16>) -> tensor<8x6xbf16>
//! ```
//! After, with three bits of mantissa, cut off:
//! ```mlir
//! %xb = .. // clamped to the largest value, its bits masked
//! %y = stablehlo.dot_general %xb, %wb, contracting_dims = [1] x [0] : (tensor<8x4xbf16>, tensor<4x6xbf16>) -> tensor<8x6xbf16>
//! ```
//! Types stay: only values are those of the narrow format. It has subnormal numbers, one exponent less than IEEE's formats have for
//! infinity and NaN, and what is beyond its largest value becomes that; what is not finite stays so, as the step needs to see it.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;

use fp8c_ir::Builder;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, ValueId};
use fp8c_ir::types::{ElementType, TensorType, Type};

use crate::pass::{Options, Pass, PassOption, Phase, option};
use crate::plan::planned::hold_products;
use crate::plan::{OperandRole, matches_any, names};
use crate::raise::{Dot, Raised, raise};
use crate::rewrite::arrays::{StateArray, refresh_signature};
use crate::rewrite::moments::{counter_array, next_count};
use crate::rewrite::ops::{compare, convert, current_scale, splat, spread, tensor};
use crate::rewrite::random::random_bits;
use crate::rewrite::{Place, Rewriter, place_of};

/// The pass.
pub const PASS: Pass = Pass {
    name: "bits",
    doc: "Operands of matrix products carry the bits of a narrow format only; types stay.",
    options: &[
        PassOption { name: "format", doc: "E4M3, E8M3:nearest, E7M7:scaled, ..; needed" },
        PassOption { name: "roles", doc: "operands that do: input, weight, grad, joined by +; default all" },
    ],
    needs: Phase::Canonical,
    gives: Phase::Canonical,
    run: |cx, options| {
        let raised = raise(cx.graph)?;
        let bits = option_bits(options)?;
        let roles = option(options, "roles").map_or(Ok(vec![]), roles)?;
        narrowed(cx.graph, &raised, &bits, &Which { roles, ..Which::default() }).map(drop)
    },
};

fn option_bits(options: &Options) -> Result<Bits, Diagnostic> {
    let word = option(options, "format").unwrap_or_default();
    word.parse().map_err(|m: String| Diagnostic::error(code::OPTION, m))
}

/// `input+grad`
///
/// # Errors
/// A word is no role.
pub fn roles(words: &str) -> Result<Vec<OperandRole>, Diagnostic> {
    let role = |word: &str| {
        let found = OperandRole::ALL.into_iter().find(|r| r.name() == word);
        let message = || format!("there is no role '{word}' of an operand; there are input, weight and grad");
        found.ok_or_else(|| Diagnostic::error(code::OPTION, message()))
    };
    words.split('+').map(role).collect()
}

/// How bits go.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cut {
    /// The low bits are masked: towards zero.
    Mask,
    /// To the nearer neighbour, to the even one at the same distance.
    Nearest,
    /// To one of the two neighbours, the nearer more often, so that the mean stays.
    Stochastic,
}

/// A narrow format, and how values come to it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bits {
    /// Bits of the exponent: 2 to 8.
    pub exponent: u32,
    /// Bits of the mantissa: 0 to 10.
    pub mantissa: u32,
    /// How bits go.
    pub cut: Cut,
    /// A power of two a tensor fits its largest magnitude to the format's; else what is beyond is clamped.
    pub scaled: bool,
}

impl Bits {
    fn bias(&self) -> i32 {
        (1 << (self.exponent - 1)) - 1
    }

    /// The largest value.
    pub fn largest(&self) -> f64 {
        (2.0 - f64::from(-(self.mantissa as i32)).exp2()) * f64::from(self.bias()).exp2()
    }

    /// The least normal number.
    pub fn least_normal(&self) -> f64 {
        f64::from(1 - self.bias()).exp2()
    }

    /// The distance of numbers below that.
    pub fn step(&self) -> f64 {
        self.least_normal() * f64::from(-(self.mantissa as i32)).exp2()
    }
}

impl fmt::Display for Bits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let cut = match self.cut {
            Cut::Mask => "",
            Cut::Nearest => ":nearest",
            Cut::Stochastic => ":stochastic",
        };
        let scaled = if self.scaled { ":scaled" } else { "" };
        write!(f, "E{}M{}{cut}{scaled}", self.exponent, self.mantissa)
    }
}

impl FromStr for Bits {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || {
            format!(
                "'{text}' is no format: E2M0 to E8M10, with :nearest or :stochastic instead of masking, and :scaled"
            )
        };
        let mut words = text.split(':');
        let (exponent, mantissa) = words
            .next()
            .and_then(|w| w.strip_prefix(['E', 'e'])?.split_once(['M', 'm']))
            .and_then(|(e, m)| Some((e.parse().ok()?, m.parse().ok()?)))
            .filter(|(e, m)| (2..=8).contains(e) && (0..=10).contains(m))
            .ok_or_else(wrong)?;
        let mut bits = Self { exponent, mantissa, cut: Cut::Mask, scaled: false };
        for word in words {
            match word {
                "mask" => bits.cut = Cut::Mask,
                "nearest" => bits.cut = Cut::Nearest,
                "stochastic" => bits.cut = Cut::Stochastic,
                "scaled" => bits.scaled = true,
                _ => return Err(wrong()),
            }
        }
        Ok(bits)
    }
}

/// Which operands of which products.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Which {
    /// Operands with these roles; all where none is named.
    pub roles: Vec<OperandRole>,
    /// Patterns of products that are left alone: by name, location, site or role.
    pub keep: Vec<String>,
}

impl Which {
    /// The same, with patterns that each hold a product of the step.
    ///
    /// # Errors
    /// A pattern holds none, with the nearest names.
    pub fn held(&self, graph: &Graph, raised: &Raised) -> Result<Self, Diagnostic> {
        let mut held = self.clone();
        hold_products(graph, raised, held.keep.iter_mut().map(|p| ("--keep", p)).collect())?;
        Ok(held)
    }
}

/// What carries fewer bits now.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Narrowed {
    /// Operands of products.
    pub operands: usize,
    /// Products with at least one.
    pub products: usize,
    /// State behind the step's own, for stochastic rounding.
    pub arrays: Vec<StateArray>,
}

/// Puts operands of products on a narrow format.
///
/// # Errors
/// A fault of this pass: an op it makes does not fit.
pub fn narrowed(
    graph: &mut Graph,
    raised: &Raised,
    bits: &Bits,
    which: &Which,
) -> Result<Narrowed, Diagnostic> {
    run(graph, raised, bits, &which.held(graph, raised)?)
        .map_err(|m| Diagnostic::error(code::PASS, format!("bits: {m}")))
}

fn run(graph: &mut Graph, raised: &Raised, bits: &Bits, which: &Which) -> Result<Narrowed, Fault> {
    let function = raised.function;
    let body = graph.node(function).regions[0];
    let mut out = Narrowed::default();
    let mut counter = None;
    if bits.cut == Cut::Stochastic {
        out.arrays.push(counter_array());
        counter = Some(counter_array().add_argument(graph, function));
    }
    let arguments = crate::report::names::Names::of(graph, function, &raised.state);
    let mut rewriter = Rewriter::default();
    let mut made: HashMap<ValueId, ValueId> = HashMap::new();
    for (i, dot) in raised.dots.iter().enumerate() {
        let known = names(graph, &arguments, i, dot);
        if which.keep.iter().any(|p| matches_any(p, &known)) {
            continue;
        }
        let mut any = false;
        for side in 0..2 {
            let value = graph.node(dot.node).operands[side];
            if !narrows(graph, dot, side, which) {
                continue;
            }
            let new = match made.get(&value) {
                Some(&new) => new,
                None => {
                    let place = place_of(graph, dot.node, value)?;
                    let row = made.len() as u32;
                    let loc = graph.node(dot.node).loc;
                    rewriter.make(graph, place, loc, |b| narrow(b, value, bits, counter.map(|c| (c, row))))?
                }
            };
            made.insert(value, new);
            graph.node_mut(dot.node).operands[side] = new;
            out.operands += 1;
            any = true;
        }
        out.products += usize::from(any);
    }
    if let Some(counter) = counter {
        let next =
            rewriter.make(graph, Place::Last(body), fp8c_ir::graph::UNKNOWN, |b| next_count(b, counter))?;
        let end = graph.terminator(body).ok_or("the function does not end with a return")?;
        graph.node_mut(end).operands.push(next);
    }
    rewriter.apply(graph, body);
    refresh_signature(graph, function);
    Ok(out)
}

/// Whether an operand is to carry fewer bits: codes do already, and integers and f64 are no business of this.
fn narrows(graph: &Graph, dot: &Dot, side: usize, which: &Which) -> bool {
    let role: OperandRole = OperandRole::of(dot, side);
    let value = graph.node(dot.node).operands[side];
    let elem = graph.ty(value).as_tensor().filter(|t| t.is_static()).map(|t| t.elem);
    let wide = elem.is_some_and(|e| e == ElementType::F32 || e.is_float() && e.bytes() == 2);
    wide && dot.coded[side].is_none() && (which.roles.is_empty() || which.roles.contains(&role))
}

/// A tensor with the bits of a narrow format.
fn narrow(
    b: &mut Builder<'_>,
    value: ValueId,
    bits: &Bits,
    random: Option<(ValueId, u32)>,
) -> Result<ValueId, Fault> {
    let elem = tensor(b, value)?.elem;
    let wide = convert(b, value, ElementType::F32)?;
    if !bits.scaled {
        let narrow = cut(b, wide, bits, random)?;
        return convert(b, narrow, elem);
    }
    let amax = b.op("fp8.amax", &[value], vec![])?;
    let scale = current_scale(b, amax, bits.largest() as f32, 0, true)?;
    let scale = spread(b, scale, &tensor(b, wide)?.shape)?;
    let inside = b.op("stablehlo.divide", &[wide, scale], vec![])?;
    let narrow = cut(b, inside, bits, random)?;
    let outside = b.op("stablehlo.multiply", &[narrow, scale], vec![])?;
    convert(b, outside, elem)
}

/// Values of f32, clamped and rounded to the format; what is not finite stays.
fn cut(
    b: &mut Builder<'_>,
    x: ValueId,
    bits: &Bits,
    random: Option<(ValueId, u32)>,
) -> Result<ValueId, Fault> {
    let ty = tensor(b, x)?;
    let words = ty.with_elem(ElementType::UI32);
    let scalar = TensorType::scalar(ElementType::F32);
    let (low, high) = (splat(b, &scalar, -bits.largest())?, splat(b, &scalar, bits.largest())?);
    let inside = b.op("stablehlo.clamp", &[low, x, high], vec![])?;
    let size = b.op("stablehlo.abs", &[inside], vec![])?;
    let own = b.op_typed("stablehlo.bitcast_convert", &[size], vec![], words.clone().into())?;
    let dropped = 23 - bits.mantissa;
    let random = random
        .map(|(counter, row)| {
            let word = random_bits(b, counter, [0, row], &ty.shape)?;
            let shift = splat(b, &words, f64::from(32 - dropped))?;
            b.op("stablehlo.shift_right_logical", &[word, shift], vec![])
        })
        .transpose()?;
    let word = |b: &mut Builder<'_>, n: u32| splat(b, &words, f64::from(n));
    let added = match (bits.cut, random) {
        (Cut::Stochastic, Some(random)) => b.op("stablehlo.add", &[own, random], vec![])?,
        (Cut::Nearest, _) => {
            let (shift, one, half) = (word(b, dropped)?, word(b, 1)?, word(b, (1 << (dropped - 1)) - 1)?);
            let last = b.op("stablehlo.shift_right_logical", &[own, shift], vec![])?;
            let last = b.op("stablehlo.and", &[last, one], vec![])?;
            let more = b.op("stablehlo.add", &[last, half], vec![])?;
            b.op("stablehlo.add", &[own, more], vec![])?
        }
        _ => own,
    };
    let mask = word(b, u32::MAX << dropped)?;
    let mut kept = b.op("stablehlo.and", &[added, mask], vec![])?;
    // Of eight bits of exponent the subnormal numbers are those of f32, whose bits are cut alike.
    if bits.exponent < 8 {
        let small = steps(b, size, bits, random.map(|r| (r, dropped)))?;
        let small = b.op_typed("stablehlo.bitcast_convert", &[small], vec![], words.clone().into())?;
        let first = word(b, (bits.least_normal() as f32).to_bits())?;
        let normal = compare(b, "GE", "UNSIGNED", own, first)?;
        kept = b.op("stablehlo.select", &[normal, kept, small], vec![])?;
    }
    let all = b.op_typed("stablehlo.bitcast_convert", &[inside], vec![], words.clone().into())?;
    let sign = word(b, 1 << 31)?;
    let sign = b.op("stablehlo.and", &[all, sign], vec![])?;
    let signed = b.op("stablehlo.or", &[kept, sign], vec![])?;
    let rounded = b.op_typed("stablehlo.bitcast_convert", &[signed], vec![], Type::from(ty))?;
    let finite = b.op("stablehlo.is_finite", &[x], vec![])?;
    b.op("stablehlo.select", &[finite, rounded, x], vec![])
}

/// Magnitudes below the least normal number in whole steps.
fn steps(
    b: &mut Builder<'_>,
    size: ValueId,
    bits: &Bits,
    random: Option<(ValueId, u32)>,
) -> Result<ValueId, Fault> {
    let ty = tensor(b, size)?;
    // Larger ones are not taken; they shall not become infinite on the way.
    let bound = splat(b, &ty, bits.least_normal())?;
    let size = b.op("stablehlo.minimum", &[size, bound], vec![])?;
    let many = splat(b, &ty, 1.0 / bits.step())?;
    let mut count = b.op("stablehlo.multiply", &[size, many], vec![])?;
    count = match (bits.cut, random) {
        (Cut::Nearest, _) => b.op("stablehlo.round_nearest_even", &[count], vec![])?,
        (Cut::Stochastic, Some((random, dropped))) => {
            let fraction = convert(b, random, ElementType::F32)?;
            let unit = splat(b, &ty, (-f64::from(dropped)).exp2())?;
            let fraction = b.op("stablehlo.multiply", &[fraction, unit], vec![])?;
            let sum = b.op("stablehlo.add", &[count, fraction], vec![])?;
            b.op("stablehlo.floor", &[sum], vec![])?
        }
        _ => b.op("stablehlo.floor", &[count], vec![])?,
    };
    let one = splat(b, &ty, bits.step())?;
    b.op("stablehlo.multiply", &[count, one], vec![])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_come_back() {
        for text in ["E4M3", "E8M0:nearest", "E2M10:stochastic:scaled", "E7M7:scaled"] {
            assert_eq!(text.parse::<Bits>().map(|b| b.to_string()), Ok(text.to_string()));
        }
        for text in ["", "E1M3", "E9M0", "E4M11", "E4", "E4M3:floor"] {
            assert!(text.parse::<Bits>().is_err(), "{text}");
        }
        let format: Bits = "E4M3".parse().unwrap_or_else(|m: String| panic!("{m}"));
        assert_eq!((format.largest(), format.least_normal(), format.step()), (240.0, 0.015625, 0.001953125));
    }
}
