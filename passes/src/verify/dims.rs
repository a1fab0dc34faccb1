//! Where dimensions of a tensor go when it is reshaped.

/// The positions of a list in the order of what stands there.
pub(crate) fn order(list: &[usize]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..list.len()).collect();
    order.sort_by_key(|&i| list[i]);
    order
}

/// The dimensions of `to` that hold exactly the indices along `dims` of `from`, in the same order; nothing when a reshape joins or
/// splits them with others. Dimensions of one element are nowhere.
pub(crate) fn reshaped(from: &[i64], to: &[i64], dims: &[usize]) -> Option<Vec<usize>> {
    let mut out = Vec::new();
    for [own, there] in groups(from, to)? {
        match own.iter().filter(|d| dims.contains(d)).count() {
            0 => {}
            n if n == own.len() => out.extend(there),
            _ => return None,
        }
    }
    Some(out)
}

/// The least runs of dimensions of both shapes that hold equally many elements, dimensions of one element left out.
pub(crate) fn groups(from: &[i64], to: &[i64]) -> Option<Vec<[Vec<usize>; 2]>> {
    let (mut i, mut j) = (0, 0);
    let mut out = Vec::new();
    while i < from.len() || j < to.len() {
        let (first, start) = (i, j);
        let (mut a, mut b) = (1i64, 1i64);
        while i == first && j == start || a != b {
            if i < from.len() && (a <= b || j >= to.len()) {
                a = a.checked_mul(from[i])?;
                i += 1;
            } else {
                b = b.checked_mul(*to.get(j)?)?;
                j += 1;
            }
        }
        out.push([
            (first..i).filter(|&d| from[d] != 1).collect(),
            (start..j).filter(|&d| to[d] != 1).collect(),
        ]);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_groups_only() {
        assert_eq!(reshaped(&[4, 8, 6], &[32, 6], &[2]), Some(vec![1]));
        assert_eq!(reshaped(&[4, 8, 6], &[32, 6], &[0]), None);
        assert_eq!(reshaped(&[32, 6], &[4, 8, 6], &[0]), Some(vec![0, 1]));
        assert_eq!(reshaped(&[1, 4, 6], &[4, 1, 6], &[1, 2]), Some(vec![0, 2]));
        assert_eq!(reshaped(&[], &[1, 1], &[]), Some(vec![]));
        assert_eq!(reshaped(&[2, 3], &[5], &[0]), None);
    }
}
