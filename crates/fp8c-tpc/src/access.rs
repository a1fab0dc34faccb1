//! How a kernel reads a tensor: the sizes that the tensor is declared with, and its coordinates from the kernel's indices.

use fp8c_gaudi::graph::MAX_DIMS;

/// A coordinate: where it starts, and how far it moves with some of the kernel's indices.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(crate) struct Coordinate {
    pub(crate) start: usize,
    /// The kernel is told where it starts, by the parameter of this number.
    pub(crate) param: Option<usize>,
    /// Dimension of the kernel and steps.
    pub(crate) terms: Vec<(usize, usize)>,
}

/// A tensor as a kernel sees it; fastest dimension first.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Access {
    pub(crate) sizes: Vec<usize>,
    pub(crate) coordinates: Vec<Coordinate>,
    /// Lanes lie next to each other; otherwise all have one element.
    pub(crate) vector: bool,
}

/// The view of a buffer of `elements` that begins at `first` and walks the kernel's dimensions of these sizes by these strides; nothing
/// where a tensor of five dimensions does not do.
pub(crate) fn access(
    elements: usize,
    first: usize,
    sizes: &[usize],
    strides: &[isize],
    lane: usize,
) -> Option<Access> {
    let vector = sizes[lane] > 1 && strides[lane] != 0;
    if vector && strides[lane] != 1 || strides.iter().any(|&s| s < 0) {
        return None;
    }
    let mut moving: Vec<(usize, usize)> = (0..sizes.len())
        .filter(|&d| strides[d] != 0 && sizes[d] > 1)
        .map(|d| (strides[d] as usize, d))
        .collect();
    moving.sort_by_key(|&(stride, d)| (stride, d != lane));
    // Steps at which the tensor's dimensions begin, each a multiple of the one before.
    let mut begins = vec![1];
    begins.extend(moving.iter().map(|m| m.0));
    begins.dedup();
    let chained = begins.windows(2).all(|w| w[1].is_multiple_of(w[0]));
    let whole = begins.last().is_some_and(|&last| elements.is_multiple_of(last) && elements > 0);
    if !chained || !whole {
        return None;
    }
    let ends = begins.iter().skip(1).copied().chain([elements]);
    let mut tensor: Vec<usize> = begins.iter().zip(ends).map(|(&begin, end)| end / begin).collect();
    let mut coordinates: Vec<Coordinate> = begins
        .iter()
        .zip(&tensor)
        .map(|(&begin, &size)| Coordinate { start: first / begin % size, ..Coordinate::default() })
        .collect();
    for &(stride, d) in &moving {
        let at = begins.iter().position(|&b| b == stride)?;
        coordinates[at].terms.push((d, 1));
    }
    // No walk leaves its dimension for the next.
    for (coordinate, &size) in coordinates.iter().zip(&tensor) {
        let reach: usize = coordinate.terms.iter().map(|&(d, step)| (sizes[d] - 1) * step).sum();
        if coordinate.start + reach >= size {
            return None;
        }
    }
    join_still(&mut tensor, &mut coordinates);
    (tensor.len() <= MAX_DIMS).then_some(Access { sizes: tensor, coordinates, vector })
}

/// Neighbouring dimensions along which nothing moves are one; so is a first one of size one.
fn join_still(sizes: &mut Vec<usize>, coordinates: &mut Vec<Coordinate>) {
    let mut d = 0;
    while d + 1 < sizes.len() {
        let still = coordinates[d].terms.is_empty() && coordinates[d + 1].terms.is_empty();
        if still {
            coordinates[d].start += coordinates[d + 1].start * sizes[d];
            sizes[d] *= sizes[d + 1];
            sizes.remove(d + 1);
            coordinates.remove(d + 1);
        } else {
            d += 1;
        }
    }
}

impl Access {
    /// The one element that it is, of a tensor of more: where it is is no part of a kernel.
    pub(crate) fn one_of_many(&mut self) -> Option<&mut Coordinate> {
        match &mut self.coordinates[..] {
            [one] if one.terms.is_empty() && self.sizes[0] > 1 => Some(one),
            _ => None,
        }
    }
}

/// What a kernel writes: all of its dimensions, or its rows, in a row.
pub(crate) fn written(sizes: &[usize], rows: usize, by_row: bool, lane: usize) -> Access {
    let dims = if by_row { 0..rows } else { 0..sizes.len() };
    let mut tensor: Vec<usize> = dims.clone().rev().map(|d| sizes[d]).collect();
    let mut coordinates: Vec<Coordinate> =
        dims.clone().rev().map(|d| Coordinate { terms: vec![(d, 1)], ..Coordinate::default() }).collect();
    let vector = dims.contains(&lane);
    if !vector {
        // One element: other lanes lie outside.
        tensor.insert(0, 1);
        coordinates.insert(0, Coordinate::default());
    }
    while tensor.len() > MAX_DIMS {
        let (slow, step) = (tensor.remove(MAX_DIMS), tensor[MAX_DIMS - 1]);
        let moved = coordinates.remove(MAX_DIMS);
        tensor[MAX_DIMS - 1] = step * slow;
        coordinates[MAX_DIMS - 1].terms.extend(moved.terms.into_iter().map(|(d, s)| (d, s * step)));
    }
    Access { sizes: tensor, coordinates, vector }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn transposed_rows_are_dimensions_in_another_order() {
        // Rows [2, 3, 4] of [8] of a tensor that lies as [2, 4, 3, 8].
        let found = access(2 * 3 * 4 * 8, 0, &[2, 3, 4, 8], &[96, 8, 24, 1], 3).unwrap();
        assert_eq!((found.sizes, found.vector), (vec![8, 3, 4, 2], true));
        let terms: Vec<usize> = found.coordinates.iter().map(|c| c.terms[0].0).collect();
        assert_eq!(terms, [3, 1, 2, 0]);
    }

    #[test]
    fn slices_start_inside() {
        let found = access(60, 13, &[4, 4], &[12, 1], 1).unwrap();
        let starts: Vec<usize> = found.coordinates.iter().map(|c| c.start).collect();
        assert_eq!((found.sizes, starts), (vec![12, 5], vec![1, 1]));
        // A walk that would run over the end of a row is none.
        assert_eq!(access(60, 10, &[4, 4], &[12, 1], 1), None);
        assert_eq!(access(60, 0, &[5, 4], &[1, 5], 1), None);
    }

    #[test]
    fn what_repeats_is_one_element() {
        let found = access(5, 0, &[5, 4], &[1, 0], 1).unwrap();
        assert_eq!((found.vector, found.coordinates[0].terms.clone()), (false, vec![(0, 1)]));
    }
}
