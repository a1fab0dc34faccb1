//! What a scale covers of one tensor, and how that moves with it.

/// The elements of a tensor that share a scale.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Grain {
    /// All.
    Tensor,
    /// Blocks of so many elements along each dimension; the last one along a dimension may be short.
    Blocks(Vec<i64>),
}

impl Grain {
    /// The shape of the scales of a tensor: none of dimensions for the whole of it, else one scale a block, in the tensor's rank.
    pub fn scales(&self, shape: &[i64]) -> Vec<i64> {
        match self {
            Self::Tensor => vec![],
            Self::Blocks(blocks) => {
                shape.iter().zip(blocks).map(|(&n, &b)| n / b.max(1) + i64::from(n % b.max(1) != 0)).collect()
            }
        }
    }

    /// Block sizes, each between one and its dimension's size; none for the whole tensor.
    pub fn blocks(&self) -> Option<&[i64]> {
        match self {
            Self::Tensor => None,
            Self::Blocks(blocks) => Some(blocks),
        }
    }

    /// Dimension `d` holds several blocks of several elements.
    pub fn splits(&self, shape: &[i64], d: usize) -> bool {
        self.blocks().is_some_and(|b| b[d] > 1 && b[d] < shape[d])
    }

    /// One scale for all elements along a dimension.
    pub fn whole(&self, shape: &[i64], d: usize) -> bool {
        self.blocks().is_none_or(|b| b[d] >= shape[d])
    }

    /// Of the transposed tensor, whose dimension `i` was `permutation[i]`.
    pub fn transposed(&self, permutation: &[usize]) -> Self {
        match self {
            Self::Tensor => Self::Tensor,
            Self::Blocks(blocks) => Self::Blocks(permutation.iter().map(|&d| blocks[d]).collect()),
        }
    }

    /// Of the tensor before that transposition.
    pub fn untransposed(&self, permutation: &[usize]) -> Self {
        let mut back = vec![0; permutation.len()];
        for (i, &d) in permutation.iter().enumerate() {
            back[d] = i;
        }
        self.transposed(&back)
    }

    /// Of the reshaped tensor; nothing where a reshape cuts blocks.
    pub fn reshaped(&self, from: &[i64], to: &[i64]) -> Option<Self> {
        let Self::Blocks(blocks) = self else { return Some(Self::Tensor) };
        let mut out = vec![1; to.len()];
        for (own, there) in groups(from, to)? {
            let all = |d: &usize| blocks[*d] >= from[*d];
            let single = |d: &usize| blocks[*d] == 1 || from[*d] == 1;
            let mine: Vec<usize> = own.filter(|&d| from[d] != 1).collect();
            let theirs: Vec<usize> = there.filter(|&d| to[d] != 1).collect();
            if mine.iter().all(all) {
                theirs.iter().for_each(|&d| out[d] = to[d]);
            } else if mine.iter().all(single) {
                theirs.iter().for_each(|&d| out[d] = 1);
            } else {
                // Blocks along the innermost dimension alone stay where its elements do.
                let (&last, &last_there) = (mine.last()?, theirs.last()?);
                let outer = mine.iter().rev().skip(1).all(single);
                let block = blocks[last];
                let kept =
                    from[last] == to[last_there] || (from[last] % block == 0 && to[last_there] % block == 0);
                if !outer || !kept {
                    return None;
                }
                out[last_there] = block;
            }
        }
        Some(Self::Blocks(out))
    }
}

/// The dimensions of `to` that hold exactly the elements' indices along `dims` of `from`, in the same order; nothing when
/// the reshape splits or joins them with others.
pub fn reshaped_dims(from: &[i64], to: &[i64], dims: &[usize]) -> Option<Vec<usize>> {
    let groups = groups(from, to)?;
    let mut out = Vec::new();
    for (of_from, of_to) in groups {
        // Dimensions of one element lie anywhere.
        let wanted = of_from.clone().filter(|&d| from[d] != 1).all(|d| dims.contains(&d));
        let any = of_from.clone().any(|d| dims.contains(&d) && from[d] != 1);
        match (any, wanted) {
            (false, _) => {}
            (true, true) => out.extend(of_to.filter(|&d| to[d] != 1)),
            _ => return None,
        }
    }
    Some(out)
}

/// A run of dimensions of each shape.
type Group = (std::ops::Range<usize>, std::ops::Range<usize>);

/// The least runs of dimensions of both shapes that hold equally many elements.
fn groups(from: &[i64], to: &[i64]) -> Option<Vec<Group>> {
    let (mut i, mut j) = (0, 0);
    let mut out = Vec::new();
    while i < from.len() || j < to.len() {
        let (start_i, start_j) = (i, j);
        let (mut a, mut b) = (1i64, 1i64);
        loop {
            if a == b && (i > start_i || j > start_j) {
                break;
            }
            if (a <= b && i < from.len()) || j >= to.len() {
                a = a.checked_mul(*from.get(i)?)?;
                i += 1;
            } else {
                b = b.checked_mul(*to.get(j)?)?;
                j += 1;
            }
        }
        out.push((start_i..i, start_j..j));
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reshapes_keep_whole_groups() {
        assert_eq!(reshaped_dims(&[4, 8, 6], &[32, 6], &[2]), Some(vec![1]));
        assert_eq!(reshaped_dims(&[4, 8, 6], &[32, 6], &[0, 1]), Some(vec![0]));
        assert_eq!(reshaped_dims(&[4, 8, 6], &[32, 6], &[0]), None);
        assert_eq!(reshaped_dims(&[32, 6], &[4, 8, 6], &[0]), Some(vec![0, 1]));
        assert_eq!(reshaped_dims(&[4, 6], &[4, 2, 3], &[1]), Some(vec![1, 2]));
        assert_eq!(reshaped_dims(&[1, 4, 6], &[4, 1, 6], &[2]), Some(vec![2]));
        assert_eq!(reshaped_dims(&[1, 4, 6], &[4, 6], &[0, 1]), Some(vec![0]));
    }

    #[test]
    fn grains_move_with_tensors() {
        let rows = Grain::Blocks(vec![1, 1, 6]);
        assert_eq!(rows.scales(&[4, 8, 6]), [4, 8, 1]);
        assert_eq!(rows.reshaped(&[4, 8, 6], &[32, 6]), Some(Grain::Blocks(vec![1, 6])));
        assert_eq!(Grain::Blocks(vec![1, 6]).reshaped(&[32, 6], &[4, 8, 6]), Some(rows));
        // Tokens whole, channels one by one, and blocks of tokens.
        let tokens = Grain::Blocks(vec![32, 1]);
        assert_eq!(tokens.reshaped(&[32, 6], &[4, 8, 6]), Some(Grain::Blocks(vec![4, 8, 1])));
        let blocks = Grain::Blocks(vec![16, 1]);
        assert_eq!(blocks.reshaped(&[32, 6], &[2, 16, 6]), Some(Grain::Blocks(vec![1, 16, 1])));
        assert_eq!(blocks.reshaped(&[32, 6], &[4, 8, 6]), None);
        assert_eq!(Grain::Blocks(vec![12, 1]).reshaped(&[32, 6], &[2, 16, 6]), None);
        assert_eq!(blocks.transposed(&[1, 0]), Grain::Blocks(vec![1, 16]));
        assert_eq!(
            Grain::Blocks(vec![2, 3, 5]).transposed(&[2, 0, 1]).untransposed(&[2, 0, 1]),
            Grain::Blocks(vec![2, 3, 5])
        );
        assert_eq!(Grain::Blocks(vec![16, 5]).scales(&[40, 5]), [3, 1]);
    }
}
