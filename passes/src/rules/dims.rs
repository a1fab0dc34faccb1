//! Functions of the rule tables: which dimensions factors lie along behind data movement and products.

use fp8c_egraph::lang::Label;
use fp8c_egraph::rule::Made;
use fp8c_egraph::{Bound, Function};
use fp8c_ir::attr::Attr;

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
    Function { name: "across", apply: |args| across(args, "lhs", "rhs") },
    Function { name: "across_back", apply: |args| across(args, "rhs", "lhs") },
    Function { name: "kept_left", apply: kept_left },
    Function { name: "kept_right", apply: kept_right },
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

/// The lists of a product's dimension numbers.
fn numbers(label: &Label, side: &str, kind: &str) -> Option<Vec<usize>> {
    let list = label.attr("dot_dimension_numbers")?.field_ints(&format!("{side}_{kind}_dimensions"));
    list.into_iter().map(|d| usize::try_from(d).ok()).collect()
}

/// One dimension that both sides share, contracted or batch: the other side's.
fn across(args: &[Bound<'_>], from: &str, to: &str) -> Made {
    let (product, along) = (attrs(args, 0)?, list(attrs(args, 1)?, "dimensions")?);
    let &[d] = along.as_slice() else { return None };
    let other = ["contracting", "batching"].iter().find_map(|kind| {
        let at = numbers(product, from, kind)?.iter().position(|&n| n == d)?;
        numbers(product, to, kind)?.get(at).copied()
    });
    Some(vec![("dimensions", dims([other?]))])
}

/// Where a dimension that the product keeps stands in its result: batch dimensions, then the left side's, then the right side's.
fn kept(product: &Label, along: &[usize], ranks: [usize; 2], right: bool) -> Made {
    let side = if right { "rhs" } else { "lhs" };
    let (batch, sum) = (numbers(product, side, "batching")?, numbers(product, side, "contracting")?);
    let free = |d: &usize| !batch.contains(d) && !sum.contains(d);
    let left_batch = numbers(product, "lhs", "batching")?;
    let left_free = ranks[0].checked_sub(left_batch.len() + numbers(product, "lhs", "contracting")?.len())?;
    let first = left_batch.len() + if right { left_free } else { 0 };
    let &[d] = along else { return None };
    let place = batch
        .iter()
        .position(|&b| b == d)
        .or_else(|| free(&d).then(|| first + (0..d).filter(|e| free(e)).count()));
    (d < ranks[usize::from(right)]).then_some(())?;
    Some(vec![("dimensions", dims([place?]))])
}

fn kept_left(args: &[Bound<'_>]) -> Made {
    let ranks = [shape(args, 2)?.len(), shape(args, 3)?.len()];
    kept(attrs(args, 0)?, &list(attrs(args, 1)?, "dimensions")?, ranks, false)
}

fn kept_right(args: &[Bound<'_>]) -> Made {
    let ranks = [shape(args, 2)?.len(), shape(args, 3)?.len()];
    kept(attrs(args, 0)?, &list(attrs(args, 1)?, "dimensions")?, ranks, true)
}
