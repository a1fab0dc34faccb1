//! Data movement of Synapse: views by strides, and what is put into them.

use crate::Fault;
use crate::graph::Tensor;

/// The first byte of each element of a view of `of`, in order.
fn places(of: &Tensor, bytes: usize, offset: u64, strides: &[u64]) -> Result<Vec<usize>, Fault> {
    let size = of.elem.bytes();
    let mut places = vec![offset as usize];
    // The slowest dimension is the last.
    for (&n, &stride) in of.sizes.iter().zip(strides).rev() {
        places = places.iter().flat_map(|&p| (0..n as usize).map(move |i| p + i * stride as usize)).collect();
    }
    let fits = strides.len() == of.sizes.len() && places.iter().all(|p| (p + 1) * size <= bytes);
    match fits {
        true => Ok(places.into_iter().map(|p| p * size).collect()),
        false => Err(Fault(format!("the view {} leaves its tensor", of.name))),
    }
}

/// The elements of a view, in a row.
pub(super) fn view(from: &[u8], out: &Tensor, offset: u64, strides: &[u64]) -> Result<Vec<u8>, Fault> {
    let size = out.elem.bytes();
    let places = places(out, from.len(), offset, strides)?;
    Ok(places.into_iter().flat_map(|p| &from[p..p + size]).copied().collect())
}

/// A copy of `base` with `part` in the place of a view of it.
pub(super) fn insert(
    base: &[u8],
    part: &[u8],
    of: &Tensor,
    offset: u64,
    strides: &[u64],
) -> Result<Vec<u8>, Fault> {
    let size = of.elem.bytes();
    let mut out = base.to_vec();
    for (place, element) in places(of, base.len(), offset, strides)?.into_iter().zip(part.chunks(size)) {
        out[place..place + size].copy_from_slice(element);
    }
    Ok(out)
}
