//! Object code kept in a directory, by what it is made of: kernels, the machine, LLVM and this program.

use std::fs;
use std::path::Path;

use fp8c_kernel::Kernel;
use fp8c_owner::Entry;

use crate::object::machine;

/// The place of some kernels' code in a directory.
pub(crate) fn entry(directory: &Path, kernels: &[Kernel]) -> Entry {
    let mut parts = vec![format!("fp8c {} {}", env!("CARGO_PKG_VERSION"), machine())];
    // Another build may make other code of the same kernels.
    if let Ok(about) = std::env::current_exe().and_then(fs::metadata) {
        parts.push(format!("{} {:?}", about.len(), about.modified().ok()));
    }
    parts.extend(kernels.iter().map(|kernel| format!("{kernel:?}")));
    Entry::new(directory, parts.iter().map(String::as_str))
}

/// Objects in a row, each behind its size.
pub(crate) fn packed(objects: &[Vec<u8>]) -> Vec<u8> {
    objects.iter().flat_map(|o| [&(o.len() as u64).to_le_bytes()[..], o].concat()).collect()
}

/// Objects from a row of them.
pub(crate) fn unpacked(mut rest: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut objects = Vec::new();
    while let Some((size, after)) = rest.split_at_checked(8) {
        let size = u64::from_le_bytes(size.try_into().ok()?);
        let (object, after) = after.split_at_checked(usize::try_from(size).ok()?)?;
        objects.push(object.to_vec());
        rest = after;
    }
    rest.is_empty().then_some(objects)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_come_back_as_they_were() {
        let objects = vec![vec![1, 2, 3], vec![], vec![4; 1000]];
        let row = packed(&objects);
        assert_eq!(unpacked(&row), Some(objects));
        assert_eq!(unpacked(&row[..row.len() - 1]), None);
        let of = |rows| entry(Path::new("."), &[Kernel { rows, ..Kernel::default() }]).path().to_path_buf();
        assert_ne!(of(vec![1]), of(vec![2]));
        assert_eq!(of(vec![1]), of(vec![1]));
    }
}
