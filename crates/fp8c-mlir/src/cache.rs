//! Object code kept in a directory, by what it is made of: kernels, the machine, LLVM and this program.
//!
//! What lies there is executed, so nobody else may be able to put it there: the directory and the entry belong to this
//! user and are written by no other. An entry says whose key it is, and its sum covers that: a renamed one is no entry.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::object::machine;
use fp8c_kernel::Kernel;

/// The place of some kernels' code in a directory.
pub(crate) struct Entry {
    path: PathBuf,
    key: [u8; 32],
}

impl Entry {
    pub(crate) fn new(directory: &Path, kernels: &[Kernel]) -> Self {
        let mut hash = Sha256::new();
        hash.update(format!("fp8c {} {}\n", env!("CARGO_PKG_VERSION"), machine()));
        // Another build may make other code of the same kernels.
        if let Ok(about) = std::env::current_exe().and_then(fs::metadata) {
            hash.update(format!("{} {:?}\n", about.len(), about.modified().ok()));
        }
        kernels.iter().for_each(|kernel| hash.update(format!("{kernel:?}\n")));
        let key: [u8; 32] = hash.finalize().into();
        Self { path: directory.join(format!("{}.fp8c", hex(&key))), key }
    }

    /// The objects, if they are there, whole, of this key, and written by this user.
    pub(crate) fn read(&self) -> Option<Vec<Vec<u8>>> {
        let mut file = fs::File::open(&self.path).ok()?;
        if !fp8c_owner::alone(&file.metadata().ok()?) {
            return None;
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        let (sum, body) = bytes.split_at_checked(32)?;
        let (key, mut rest) = body.split_at_checked(32)?;
        if Sha256::digest(body).as_slice() != sum || key != self.key {
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

    /// Makes the directory, for this user alone, or holds one that is there to the same.
    ///
    /// # Errors
    /// It cannot be made, or somebody else may write into it; in words.
    pub(crate) fn prepare(&self) -> Result<(), String> {
        let directory = self.path.parent().unwrap_or(Path::new("."));
        fp8c_owner::prepare(directory)
    }

    /// Keeps objects; nobody ever sees half of them.
    ///
    /// # Errors
    /// When the directory cannot be written.
    pub(crate) fn write(&self, objects: &[Vec<u8>]) -> std::io::Result<()> {
        let mut body = self.key.to_vec();
        for object in objects {
            body.extend((object.len() as u64).to_le_bytes());
            body.extend(object);
        }
        let directory = self.path.parent().unwrap_or(Path::new("."));
        let mut file = tempfile::NamedTempFile::new_in(directory)?;
        file.write_all(&Sha256::digest(&body))?;
        file.write_all(&body)?;
        file.persist(&self.path)?;
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
        entry.prepare().unwrap();
        let objects = vec![vec![1, 2, 3], vec![], vec![4; 1000]];
        entry.write(&objects).unwrap();
        assert_eq!(entry.read(), Some(objects));
        let whole = fs::read(&entry.path).unwrap();
        for (cut, changed) in [(10, 0), (whole.len() - 1, 0), (whole.len(), 50)] {
            let mut bytes = whole[..cut].to_vec();
            bytes[changed] ^= u8::from(changed > 0);
            fs::write(&entry.path, bytes).unwrap();
            assert!(entry.read().is_none());
        }
        let other = Entry::new(directory.path(), &[Kernel { rows: vec![2], ..Kernel::default() }]);
        assert_ne!(other.path.file_name(), entry.path.file_name());
        // The whole entry of other kernels under this one's name.
        fs::write(&other.path, whole).unwrap();
        assert!(other.read().is_none());
    }

    #[cfg(unix)]
    #[test]
    fn what_others_may_write_is_never_executed() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().unwrap();
        let entry = Entry::new(&directory.path().join("new"), &[Kernel::default()]);
        entry.prepare().unwrap();
        entry.write(&[vec![1]]).unwrap();
        let mode = |path: &Path, bits| fs::set_permissions(path, fs::Permissions::from_mode(bits)).unwrap();
        mode(&entry.path, 0o666);
        assert!(entry.read().is_none());
        mode(&entry.path, 0o644);
        assert!(entry.read().is_some());
        for bits in [0o777, 0o770, 0o1777] {
            mode(entry.path.parent().unwrap(), bits);
            assert!(entry.prepare().unwrap_err().contains("others may write into it"));
        }
        mode(entry.path.parent().unwrap(), 0o755);
        entry.prepare().unwrap();
        mode(directory.path(), 0o777);
        assert!(entry.prepare().unwrap_err().contains("in its place"));
    }
}
