//! Compiled kernels kept in a directory, by their text and what compiles them. What lies there is executed, so directory and file must be
//! this user's and be written by no other.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::Fault;

/// A directory of compiled kernels.
pub(super) struct Cache {
    directory: PathBuf,
}

impl Cache {
    /// Makes the directory, for this user alone, or holds one that is there to the same.
    pub(super) fn new(directory: &Path) -> Result<Self, Fault> {
        let fault =
            |what: String| Fault(format!("cannot keep compiled kernels in {}: {what}", directory.display()));
        fp8c_owner::prepare(directory).map_err(fault)?;
        Ok(Self { directory: directory.to_path_buf() })
    }

    /// The place of what is made of these parts.
    pub(super) fn place<'p>(&self, parts: impl IntoIterator<Item = &'p str>) -> PathBuf {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let digits: String = hash.finalize().iter().map(|b| format!("{b:02x}")).collect();
        self.directory.join(format!("{digits}.so"))
    }

    /// It is there, and nobody else could have written it.
    pub(super) fn holds(&self, place: &Path) -> bool {
        fs::symlink_metadata(place).is_ok_and(|about| about.is_file() && fp8c_owner::alone(&about))
    }

    /// Keeps a file; nobody ever sees half of one. Where it cannot be kept it is only compiled again.
    pub(super) fn keep(&self, made: &Path, place: &Path) {
        let copied = tempfile::NamedTempFile::new_in(&self.directory)
            .and_then(|file| fs::copy(made, file.path()).map(|_| file))
            .and_then(|file| set_mode(file.path()).map(|()| file));
        if let Ok(file) = copied {
            drop(file.persist(place));
        }
    }
}

#[cfg(unix)]
fn set_mode(file: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(file, fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn set_mode(_file: &Path) -> std::io::Result<()> {
    Ok(())
}
