//! Guards of the tables of meanings: which constants a rule speaks of, and where it is of use.

use fp8c_egraph::facts::Facts;
use fp8c_egraph::lang::Label;
use fp8c_egraph::{Bound, ClassId, Guard, Maker};
use fp8c_ir::Tensor;
use fp8c_ir::attr::Attr;
use fp8c_ir::types::TensorType;
use fp8c_ir::types::Type;

/// The tables' guards. Constants may have been rounded to BF16.
pub(super) const GUARDS: &[Guard] = &[
    Guard { name: "one", doc: "each value is one", test: |args| splat(args, 0).map(|c| c == 1.0) },
    Guard { name: "zero", doc: "each value is zero", test: |args| splat(args, 0).map(|c| c == 0.0) },
    Guard { name: "two", doc: "each value is two", test: |args| splat(args, 0).map(|c| c == 2.0) },
    Guard { name: "three", doc: "each value is three", test: |args| splat(args, 0).map(|c| c == 3.0) },
    Guard { name: "minus_one", doc: "each value is -1", test: |args| splat(args, 0).map(|c| c == -1.0) },
    Guard { name: "minus_half", doc: "each value is -1/2", test: |args| splat(args, 0).map(|c| c == -0.5) },
    Guard {
        name: "minus_three_halves",
        doc: "each value is -3/2",
        test: |args| splat(args, 0).map(|c| c == -1.5),
    },
    Guard {
        name: "infinite",
        doc: "each value is infinite",
        test: |args| splat(args, 0).map(|c| c == f64::INFINITY),
    },
    Guard {
        name: "about_one",
        doc: "each value is one but for a rounding to BF16",
        test: |args| splat(args, 0).map(|c| near(c, 1.0)),
    },
    Guard {
        name: "about_half_less",
        doc: "each value is -1/2 but for a rounding to BF16",
        test: |args| splat(args, 0).map(|c| near(c, -0.5)),
    },
    Guard {
        name: "gelu_cubic",
        doc: "each value is 0.044715 but for a rounding to BF16",
        test: |args| splat(args, 0).map(|c| near(c, 0.044_715)),
    },
    Guard {
        name: "gelu_phase",
        doc: "each value is 2 sqrt(2 / pi) but for a rounding to BF16",
        test: |args| splat(args, 0).map(|c| near(c, 1.595_769)),
    },
    Guard {
        name: "gelu_phase_less",
        doc: "each value is -2 sqrt(2 / pi) but for a rounding to BF16",
        test: |args| splat(args, 0).map(|c| near(c, -1.595_769)),
    },
    Guard {
        name: "gelu_slope",
        doc: "each value is 3 times 0.044715 but for a rounding to BF16",
        test: |args| splat(args, 0).map(|c| near(c, 0.134_145)),
    },
    Guard {
        name: "gelu_slope_of",
        doc: "each value of the first is 3 times 0.044715 times the second, but for a rounding to BF16",
        test: |args| Some(near(splat(args, 0)?, 0.134_145 * splat(args, 1)?)),
    },
    Guard {
        name: "gelu_halves",
        doc: "each value of the first is 2 times 0.044715 times the second, but for a rounding to BF16",
        test: |args| Some(near(splat(args, 0)?, 0.089_43 * splat(args, 1)?)),
    },
    Guard {
        name: "normal_peak",
        doc: "each value is 1 / sqrt(2 pi) but for a rounding to BF16",
        test: |args| splat(args, 0).map(|c| near(c, 0.398_942)),
    },
    Guard {
        name: "complement",
        doc: "both values add up to one but for a rounding to BF16",
        test: |args| Some((splat(args, 0)? + splat(args, 1)? - 1.0).abs() <= 1.0 / 256.0),
    },
    Guard {
        name: "above",
        doc: "the comparison asks for more, or for at least as much",
        test: |args| Some(matches!(direction(args)?, "GT" | "GE")),
    },
    Guard {
        name: "strictly_above",
        doc: "the comparison asks for more",
        test: |args| Some(direction(args)? == "GT"),
    },
    Guard {
        name: "below",
        doc: "the comparison asks for less, or for at most as much",
        test: |args| Some(matches!(direction(args)?, "LT" | "LE")),
    },
    Guard {
        name: "strictly_below",
        doc: "the comparison asks for less",
        test: |args| Some(direction(args)? == "LT"),
    },
    Guard {
        name: "unequal",
        doc: "the comparison asks for what is not equal",
        test: |args| Some(direction(args)? == "NE"),
    },
    Guard {
        name: "varies",
        doc: "x is not one number everywhere",
        test: |args| Some(!facts(args, 0)?.uniform),
    },
    Guard { name: "uniform", doc: "c is one number everywhere", test: |args| Some(facts(args, 0)?.uniform) },
    Guard {
        name: "number",
        doc: "p is one number everywhere, which is not known",
        test: |args| Some(rank(facts(args, 0)?) == 1),
    },
    Guard {
        name: "nearly_one",
        doc: "c is a known number from 0.99 to one",
        test: |args| splat(args, 0).map(|c| (0.99..1.0).contains(&c)),
    },
    Guard {
        name: "constant",
        doc: "c is a known number",
        test: |args| Some(facts(args, 0)?.splat.is_some()),
    },
    Guard {
        name: "simpler",
        doc: "c is a known number and x is not, or c is one number everywhere and x is not",
        test: |args| Some(rank(facts(args, 0)?) < rank(facts(args, 1)?)),
    },
    Guard {
        name: "decay",
        doc: "b is one number everywhere, between zero and one where it is known",
        test: |args| {
            let b = facts(args, 0)?;
            Some(b.uniform && b.splat.is_none_or(|b| 0.0 < b && b < 1.0))
        },
    },
    Guard {
        name: "row_sum",
        doc: "the reduction adds up the last dimension of x",
        test: |args| {
            let (label, last) = (args.first()?.attrs()?, shape(args, 1)?.len().checked_sub(1)?);
            Some(label.applies()? == "stablehlo.add" && label.ints("dimensions") == [last as i64])
        },
    },
    Guard {
        name: "sum_of_one",
        doc: "the reduction adds up dimensions of x of one",
        test: |args| {
            let (label, shape) = (args.first()?.attrs()?, shape(args, 1)?);
            let one = |d: i64| usize::try_from(d).ok().and_then(|d| shape.get(d)) == Some(&1);
            Some(label.applies()? == "stablehlo.add" && label.ints("dimensions").into_iter().all(one))
        },
    },
    Guard {
        name: "over_rows",
        doc: "y has the type of x, and what is broadcast has all its dimensions but the last",
        test: |args| {
            let (label, last) = (args.first()?.attrs()?, shape(args, 1)?.len().checked_sub(1)?);
            let same = facts(args, 1)?.ty == facts(args, 2)?.ty;
            Some(same && label.ints("broadcast_dimensions").into_iter().eq(0..last as i64))
        },
    },
    Guard {
        name: "per_row",
        doc: "what is broadcast from x to y does not change along the last dimension",
        test: |args| {
            let (label, last) = (args.first()?.attrs()?, shape(args, 2)?.len().checked_sub(1)?);
            let along = label.ints("broadcast_dimensions").iter().position(|&d| d == last as i64);
            Some(match along {
                Some(at) => *shape(args, 1)?.get(at)? == 1,
                None => true,
            })
        },
    },
    Guard {
        name: "per_column",
        doc: "what is broadcast from x to y changes along the last dimension and no other",
        test: |args| {
            let (label, last) = (args.first()?.attrs()?, shape(args, 2)?.len().checked_sub(1)?);
            let dims = label.ints("broadcast_dimensions");
            Some(shape(args, 1)?.iter().zip(dims).all(|(n, d)| (*n != 1) == (d == last as i64)))
        },
    },
    Guard {
        name: "mean",
        doc: "each value is one over the number of elements in a row of x, but for a rounding to BF16",
        test: |args| Some(near(splat(args, 0)? * *shape(args, 1)?.last()? as f64, 1.0)),
    },
    Guard {
        name: "mean_less",
        doc: "each value is minus one over the number of elements in a row of x, but for a rounding to BF16",
        test: |args| Some(near(splat(args, 0)? * *shape(args, 1)?.last()? as f64, -1.0)),
    },
];

fn shape<'e>(args: &[Bound<'e>], i: usize) -> Option<&'e [i64]> {
    Some(&facts(args, i)?.tensor()?.shape)
}

fn facts<'e>(args: &[Bound<'e>], i: usize) -> Option<&'e Facts> {
    args.get(i)?.value()
}

fn splat(args: &[Bound<'_>], i: usize) -> Option<f64> {
    facts(args, i)?.splat
}

fn near(value: f64, wanted: f64) -> bool {
    (value - wanted).abs() <= wanted.abs() / 128.0
}

/// Known numbers, numbers, tensors.
fn rank(facts: &Facts) -> u8 {
    match facts {
        f if f.splat.is_some() => 0,
        f if f.uniform => 1,
        _ => 2,
    }
}

fn direction<'e>(args: &[Bound<'e>]) -> Option<&'e str> {
    let label: &Label = args.first()?.attrs()?;
    label.attr("comparison_direction")?.as_str()
}

/// A constant of a type.
pub(super) fn constant(maker: &mut Maker<'_>, ty: &Type, value: f64) -> Option<ClassId> {
    let tensor = ty.as_tensor()?.clone();
    let mut elements = Tensor::from_f64s(TensorType::scalar(tensor.elem), vec![value]).to_elements();
    elements.ty = tensor;
    maker.op("stablehlo.constant", &[], vec![("value".into(), Attr::Elements(elements))], Some(ty))
}
