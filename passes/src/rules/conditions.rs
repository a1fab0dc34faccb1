//! Guards of the rule tables, and what they compute with.

use fp8c_egraph::facts::{Facts, Span, normal_range};
use fp8c_egraph::{Bound, Guard};
use fp8c_ir::types::ElementType;

/// Both tables' guards.
pub(super) const GUARDS: &[Guard] = &[
    Guard {
        name: "exact_times",
        doc: "x times c is exact: c is a power of two, and no product leaves the normal numbers of x's type",
        test: |args| Some(scales(args, false)?.0),
    },
    Guard {
        name: "exact_over",
        doc: "x over c is exact: c is a power of two, and no quotient leaves the normal numbers of x's type",
        test: |args| Some(scales(args, true)?.0),
    },
    Guard {
        name: "exact_times_as",
        doc: "the same as exact_times for x rounded to the type of y, and x is in the normal numbers of that type",
        test: |args| scales_as(args, false),
    },
    Guard {
        name: "exact_over_as",
        doc: "the same as exact_over for x rounded to the type of y, and x is in the normal numbers of that type",
        test: |args| scales_as(args, true),
    },
    Guard {
        name: "one",
        doc: "each value is one",
        test: |args| Some(args.first()?.value()?.splat == Some(1.0)),
    },
    Guard {
        name: "pow2_splat",
        doc: "all values are one power of two whose reciprocal is a normal number of the type",
        test: |args| {
            let facts = args.first()?.value()?;
            let exact = inside(facts.span.inverse(), normal_range(facts.elem()?)?);
            Some(facts.pow2 && exact && facts.splat.is_some())
        },
    },
    Guard {
        name: "normal_as",
        doc: "x is in the normal numbers of y's type, and a power of two",
        test: |args| {
            let (x, y) = (args.first()?.value()?, args.get(1)?.value()?);
            Some(x.pow2 && inside(x.span, normal_range(y.elem()?)?))
        },
    },
    Guard {
        name: "widens",
        doc: "y's type holds every value of x's",
        test: |args| Some(widens(args.first()?.value()?.elem()?, args.get(1)?.value()?.elem()?)),
    },
    Guard {
        name: "exact_sums",
        doc: "no sum of products of x and w is lost below or above f32 or the type of y, scaled by c or not",
        test: exact_sums,
    },
    Guard {
        name: "invertible_over",
        doc: "the reciprocals of s and of s over c are normal numbers, and c is a power of two",
        test: |args| {
            let (s, c) = (args.first()?.value()?, args.get(1)?.value()?);
            let room = Span { lo: -125, hi: 125 };
            let over = Span { lo: s.span.lo - c.span.hi, hi: s.span.hi - c.span.lo };
            Some(c.pow2 && inside(s.span, room) && inside(over, room))
        },
    },
    Guard {
        name: "invertible_times",
        doc: "the reciprocals of s and of s times c are normal numbers, and c is a power of two",
        test: |args| {
            let (s, c) = (args.first()?.value()?, args.get(1)?.value()?);
            let room = Span { lo: -125, hi: 125 };
            Some(c.pow2 && inside(s.span, room) && inside(plus(s.span, c.span), room))
        },
    },
    Guard {
        name: "same_type",
        doc: "both are of one type",
        test: |args| Some(args.first()?.value()?.ty == args.get(1)?.value()?.ty),
    },
    Guard {
        name: "in_order",
        doc: "the permutation changes nothing",
        test: |args| Some(args.first()?.attrs()?.ints("permutation").is_sorted()),
    },
    Guard {
        name: "moderate",
        doc: "x, its product with c, and the product with c and e are normal numbers, and so is c times e",
        test: |args| {
            let (x, c, e) = (args.first()?.value()?, args.get(1)?.value()?, args.get(2)?.value()?);
            let elem = x.elem().filter(|e| !e.is_fp8())?;
            let normal = normal_range(elem)?;
            let once = plus(x.span, c.span);
            let both = plus(c.span, e.span);
            let f32s = normal_range(ElementType::F32)?;
            Some([x.span, once, plus(once, e.span)].iter().all(|&s| inside(s, normal)) && inside(both, f32s))
        },
    },
];

fn plus(a: Span, b: Span) -> Span {
    Span { lo: a.lo + b.lo, hi: a.hi + b.hi }
}

fn inside(span: Span, normal: Span) -> bool {
    normal.lo <= span.lo && span.hi <= normal.hi
}

fn scales<'e>(args: &[Bound<'e>], inverse: bool) -> Option<(bool, &'e Facts)> {
    let (x, c) = (args.first()?.value()?, args.get(1)?.value()?);
    Some((x.scales_exactly(c, inverse, x.elem()?), x))
}

fn scales_as(args: &[Bound<'_>], inverse: bool) -> Option<bool> {
    let (x, c, y) = (args.first()?.value()?, args.get(1)?.value()?, args.get(2)?.value()?);
    let elem = y.elem()?;
    Some(inside(x.span, normal_range(elem)?) && x.scales_exactly(c, inverse, elem))
}

/// Digits behind the point.
fn mantissa(elem: ElementType) -> Option<i32> {
    match elem {
        ElementType::Small(f) => i32::try_from(f.mantissa_bits()).ok(),
        ElementType::F32 => Some(23),
        _ => None,
    }
}

fn widens(from: ElementType, to: ElementType) -> bool {
    let (Some(a), Some(b)) = (normal_range(from), normal_range(to)) else { return false };
    let (Some(p), Some(q)) = (mantissa(from), mantissa(to)) else { return false };
    let (low, below) = (Span::of_type(from).lo, Span::of_type(to).lo);
    // Formats of 8 bits may lack what others have: infinities, NaN, a negative zero.
    let specials = to == ElementType::F32 || !from.is_fp8() && !to.is_fp8();
    specials && a.hi <= b.hi && p <= q && below <= low
}

/// Products and sums are f32, then rounded to the type of y. All of them are multiples of a smallest step; where that and the
/// largest sum stay in range with and without c, scaling by a power of two changes no rounding.
fn exact_sums(args: &[Bound<'_>]) -> Option<bool> {
    let value = |i: usize| args.get(i).and_then(Bound::value);
    let (x, w, c, y) = (value(0)?, value(1)?, value(2)?, value(3)?);
    let step = x.span.lo - mantissa(x.elem()?)? + w.span.lo - mantissa(w.elem()?)?;
    let terms = (w.tensor()?.elements()? as f64).log2().ceil() as i32;
    let all = Span { lo: step, hi: x.span.hi + w.span.hi + terms };
    let scaled = plus(all, c.span);
    let normal = normal_range(y.elem()?)?;
    Some(c.pow2 && inside(all, normal) && inside(scaled, normal))
}
