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
        if !owner::alone(&file.metadata().ok()?) {
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
        if !directory.exists() {
            owner::make(directory).map_err(|e| e.to_string())?;
        }
        owner::check(directory)
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

/// Whose a file or directory is.
#[cfg(unix)]
mod owner {
    use std::fs::{DirBuilder, Metadata};
    use std::os::unix::fs::{DirBuilderExt, MetadataExt};
    use std::path::Path;

    /// Bits of those who may write besides the owner.
    const OTHERS: u32 = 0o022;
    /// In a directory with this bit only a file's owner may rename it.
    const STICKY: u32 = 0o1000;

    /// It is this user's, and nobody else may write it.
    pub(super) fn alone(about: &Metadata) -> bool {
        about.uid() == rustix::process::geteuid().as_raw() && about.mode() & OTHERS == 0
    }

    /// Makes a directory that only this user may enter.
    pub(super) fn make(directory: &Path) -> std::io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(directory)
    }

    /// Only this user may put something into the directory, or another one in its place.
    pub(super) fn check(directory: &Path) -> Result<(), String> {
        let whole = directory.canonicalize().map_err(|e| e.to_string())?;
        let about = whole.metadata().map_err(|e| e.to_string())?;
        if !about.is_dir() {
            return Err("it is not a directory".into());
        }
        if !alone(&about) {
            let mode = about.mode() & 0o7777;
            return Err(format!(
                "others may write into it, and what lies there is executed (owner {}, mode {mode:o}); a directory of your own with mode 700 will do",
                about.uid()
            ));
        }
        for above in whole.ancestors().skip(1) {
            let about = above.metadata().map_err(|e| e.to_string())?;
            if about.mode() & 0o002 != 0 && about.mode() & STICKY == 0 {
                return Err(format!(
                    "others may put another directory in its place: anybody may write {}",
                    above.display()
                ));
            }
        }
        Ok(())
    }
}

/// Where files have no such owner, nothing is known of it.
#[cfg(not(unix))]
mod owner {
    use std::fs::Metadata;
    use std::path::Path;

    pub(super) fn alone(_about: &Metadata) -> bool {
        true
    }

    pub(super) fn make(directory: &Path) -> std::io::Result<()> {
        std::fs::create_dir_all(directory)
    }

    pub(super) fn check(_directory: &Path) -> Result<(), String> {
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
