//! Functions of the rule tables: which dimensions factors lie along behind data movement and products.

use fp8c_egraph::lang::Label;
use fp8c_egraph::rule::Made;
use fp8c_egraph::{Bound, Function};
use fp8c_ir::attr::Attr;

use crate::plan::factors::{contracted_with, kept_as};
use crate::raise::dims::DotDims;

/// Both tables' functions.
pub(super) const FUNCTIONS: &[Function] = &[
    Function { name: "compose", apply: compose },
    Function { name: "permuted", apply: |args| Some(vec![("dimensions", Attr::ints(permuted(args)?.0))]) },
    Function {
        name: "factor_order",
        apply: |args| Some(vec![("permutation", Attr::ints(permuted(args)?.1))]),
    },
    Function { name: "reshaped", apply: reshaped },
    Function { name: "factor_slice", apply: factor_slice },
    Function { name: "factor_concat", apply: factor_concat },
    Function { name: "apart", apply: apart },
    Function { name: "unbroadcast", apply: unbroadcast },
    Function { name: "across", apply: |args| across(args, 0) },
    Function { name: "across_back", apply: |args| across(args, 1) },
    Function { name: "kept_left", apply: |args| kept(args, 0) },
    Function { name: "kept_right", apply: |args| kept(args, 1) },
];

fn attrs<'e>(args: &[Bound<'e>], i: usize) -> Option<&'e Label> {
    args.get(i)?.attrs()
}

fn shape<'e>(args: &[Bound<'e>], i: usize) -> Option<&'e [i64]> {
    Some(&args.get(i)?.value()?.tensor()?.shape)
}

fn list(label: &Label, name: &str) -> Option<Vec<usize>> {
    label.ints(name).into_iter().map(|d| usize::try_from(d).ok()).collect()
}

fn dims(values: impl IntoIterator<Item = usize>) -> Attr {
    Attr::ints(values.into_iter().map(|d| d as i64).collect::<Vec<_>>())
}

/// Outer permutation after an inner one.
fn compose(args: &[Bound<'_>]) -> Made {
    let (outer, inner) = (list(attrs(args, 0)?, "permutation")?, list(attrs(args, 1)?, "permutation")?);
    let both = outer.iter().map(|&o| inner.get(o).copied()).collect::<Option<Vec<_>>>()?;
    Some(vec![("permutation", dims(both))])
}

/// Dimensions of factors behind a transpose, and the order of the factors' own dimensions there.
fn permuted(args: &[Bound<'_>]) -> Option<(Vec<i64>, Vec<i64>)> {
    let (perm, along) = (list(attrs(args, 0)?, "permutation")?, list(attrs(args, 1)?, "dimensions")?);
    let found = perm
        .iter()
        .enumerate()
        .filter_map(|(i, p)| Some((i as i64, along.iter().position(|d| d == p)? as i64)));
    Some(found.unzip())
}

/// Dimensions that a reshape keeps: equal size, with as many elements before them.
fn reshaped(args: &[Bound<'_>]) -> Made {
    let (along, from, to) = (list(attrs(args, 0)?, "dimensions")?, shape(args, 1)?, shape(args, 2)?);
    let before = |shape: &[i64], d: usize| shape[..d].iter().product::<i64>();
    let same = |&d: &usize| {
        let size = *from.get(d).filter(|n| **n > 1)?;
        (0..to.len()).find(|&e| to[e] == size && before(to, e) == before(from, d))
    };
    Some(vec![("dimensions", dims(along.iter().map(same).collect::<Option<Vec<_>>>()?))])
}

/// The part of the factors that belongs to a slice.
fn factor_slice(args: &[Bound<'_>]) -> Made {
    let (slice, along) = (attrs(args, 0)?, list(attrs(args, 1)?, "dimensions")?);
    let part = |name: &'static str| {
        let all = list(slice, name)?;
        let own = along.iter().map(|&d| all.get(d).copied()).collect::<Option<Vec<_>>>()?;
        Some((name, dims(own)))
    };
    Some(vec![part("start_indices")?, part("limit_indices")?, part("strides")?])
}

/// Factors along the dimension that is concatenated are concatenated too; they lie along no other.
fn factor_concat(args: &[Bound<'_>]) -> Made {
    let (concat, along) = (attrs(args, 0)?, list(attrs(args, 1)?, "dimensions")?);
    let at = usize::try_from(concat.attr("dimension")?.as_int()?).ok()?;
    (along == [at]).then(|| vec![("dimension", Attr::i64(0))])
}

/// The factors' dimensions where the concatenated one is not among them.
fn apart(args: &[Bound<'_>]) -> Made {
    let (concat, along) = (attrs(args, 0)?, list(attrs(args, 1)?, "dimensions")?);
    let at = usize::try_from(concat.attr("dimension")?.as_int()?).ok()?;
    (!along.contains(&at)).then(|| vec![("dimensions", dims(along))])
}

/// Dimensions in front of a broadcast, where each comes from one of equal size.
fn unbroadcast(args: &[Bound<'_>]) -> Made {
    let (broadcast, along) = (attrs(args, 0)?, list(attrs(args, 1)?, "dimensions")?);
    let (from, to) = (shape(args, 2)?, shape(args, 3)?);
    let map = list(broadcast, "broadcast_dimensions")?;
    let source = |&d: &usize| map.iter().position(|&m| m == d).filter(|&s| from.get(s) == to.get(d));
    let found = along.iter().map(source).collect::<Option<Vec<_>>>()?;
    found.is_sorted().then(|| vec![("dimensions", dims(found))])
}

/// The dimensions of a product and the one that its factors lie along.
fn product(args: &[Bound<'_>]) -> Option<(DotDims, usize)> {
    let numbers = attrs(args, 0)?.attr("dot_dimension_numbers")?;
    let &[along] = list(attrs(args, 1)?, "dimensions")?.as_slice() else { return None };
    Some((DotDims::of_numbers(numbers), along))
}

/// One dimension that both sides share, contracted or batch: the other side's.
fn across(args: &[Bound<'_>], side: usize) -> Made {
    let (product, along) = product(args)?;
    Some(vec![("dimensions", dims(contracted_with(&product, side, &[along])?))])
}

/// Where a dimension that the product keeps stands in its result.
fn kept(args: &[Bound<'_>], side: usize) -> Made {
    let (product, along) = product(args)?;
    let ranks = [shape(args, 2)?.len(), shape(args, 3)?.len()];
    Some(vec![("dimensions", dims(kept_as(&product, side, ranks, &[along])?))])
}
