//! Object code kept in a directory, by what it is made of: kernels, the machine, LLVM and this program.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::kernel::Kernel;
use crate::object::machine;

/// The place of some kernels' code in a directory.
pub(crate) struct Entry(PathBuf);

impl Entry {
    pub(crate) fn new(directory: &Path, kernels: &[Kernel]) -> Self {
        let mut hash = Sha256::new();
        hash.update(format!("fp8c {} {}\n", env!("CARGO_PKG_VERSION"), machine()));
        // Another build may make other code of the same kernels.
        if let Ok(about) = std::env::current_exe().and_then(fs::metadata) {
            hash.update(format!("{} {:?}\n", about.len(), about.modified().ok()));
        }
        kernels.iter().for_each(|kernel| hash.update(format!("{kernel:?}\n")));
        Self(directory.join(format!("{}.fp8c", hex(&hash.finalize()))))
    }

    /// The objects, if they are there and whole.
    pub(crate) fn read(&self) -> Option<Vec<Vec<u8>>> {
        let bytes = fs::read(&self.0).ok()?;
        let (sum, mut rest) = bytes.split_at_checked(32)?;
        if Sha256::digest(rest).as_slice() != sum {
            return None;
        }
        let mut objects = Vec::new();
        while let Some((size, after)) = rest.split_at_checked(8) {
            let size = u64::from_le_bytes(size.try_into().ok()?);
            let (object, after) = after.split_at_checked(usize::try_from(size).ok()?)?;
            objects.push(object.to_vec());
            rest = after;
        }
        Some(objects)
    }

    /// Keeps objects; nobody ever sees half of them.
    ///
    /// # Errors
    /// When the directory cannot be made or written.
    pub(crate) fn write(&self, objects: &[Vec<u8>]) -> std::io::Result<()> {
        let mut body = Vec::new();
        for object in objects {
            body.extend((object.len() as u64).to_le_bytes());
            body.extend(object);
        }
        let directory = self.0.parent().unwrap_or(Path::new("."));
        fs::create_dir_all(directory)?;
        let mut file = tempfile::NamedTempFile::new_in(directory)?;
        file.write_all(&Sha256::digest(&body))?;
        file.write_all(&body)?;
        file.persist(&self.0)?;
        Ok(())
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_comes_back_whole_or_not_at_all() {
        let directory = tempfile::tempdir().unwrap();
        let entry = Entry::new(&directory.path().join("new"), &[Kernel::default()]);
        assert!(entry.read().is_none());
        let objects = vec![vec![1, 2, 3], vec![], vec![4; 1000]];
        entry.write(&objects).unwrap();
        assert_eq!(entry.read(), Some(objects));
        let whole = fs::read(&entry.0).unwrap();
        for (cut, changed) in [(10, 0), (whole.len() - 1, 0), (whole.len(), 50)] {
            let mut bytes = whole[..cut].to_vec();
            bytes[changed] ^= u8::from(changed > 0);
            fs::write(&entry.0, bytes).unwrap();
            assert!(entry.read().is_none());
        }
        let other = Entry::new(directory.path(), &[Kernel { rows: vec![2], ..Kernel::default() }]);
        assert_ne!(other.0.file_name(), entry.0.file_name());
    }
}
