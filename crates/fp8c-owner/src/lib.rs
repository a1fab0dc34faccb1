//! Directories of compiled code. What lies there is executed, so nobody but this user may be able to put it there, and an entry is taken
//! only under the name it was made for: it says whose it is, and its sum covers that.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// Bytes of a sum.
const SUM: usize = 32;

/// What a directory keeps of something that is made of some parts.
pub struct Entry {
    path: PathBuf,
    key: [u8; SUM],
}

impl Entry {
    /// The place of what is made of these parts.
    pub fn new<'p>(directory: &Path, parts: impl IntoIterator<Item = &'p str>) -> Self {
        let mut hash = Sha256::new();
        for part in parts {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let key: [u8; SUM] = hash.finalize().into();
        let name: String = key.iter().map(|b| format!("{b:02x}")).collect();
        Self { path: directory.join(format!("{name}.fp8c")), key }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What is kept, if it is there, whole, made of these parts, and written by this user.
    pub fn read(&self) -> Option<Vec<u8>> {
        let mut file = fs::File::open(&self.path).ok()?;
        if !owner::alone(&file.metadata().ok()?) {
            return None;
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).ok()?;
        let (sum, body) = bytes.split_at_checked(SUM)?;
        let kept = body.strip_prefix(&self.key)?;
        (Sha256::digest(body).as_slice() == sum).then(|| kept.to_vec())
    }

    /// Makes the directory, for this user alone, or holds one that is there to the same.
    ///
    /// # Errors
    /// As [`prepare`].
    pub fn prepare(&self) -> Result<(), String> {
        prepare(self.path.parent().unwrap_or(Path::new(".")))
    }

    /// Keeps something; nobody ever sees half of it.
    ///
    /// # Errors
    /// When the directory cannot be written.
    pub fn write(&self, kept: &[u8]) -> std::io::Result<()> {
        let body = [&self.key, kept].concat();
        let mut file = tempfile::NamedTempFile::new_in(self.path.parent().unwrap_or(Path::new(".")))?;
        file.write_all(&Sha256::digest(&body))?;
        file.write_all(&body)?;
        file.persist(&self.path)?;
        Ok(())
    }
}

/// Makes a directory, for this user alone, or holds one that is there to the same.
///
/// # Errors
/// It cannot be made, or somebody else may write into it or put another one in its place; in words.
pub fn prepare(directory: &Path) -> Result<(), String> {
    if !directory.exists() {
        owner::make(directory).map_err(|e| e.to_string())?;
    }
    owner::check(directory)
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
    pub(crate) fn make(directory: &Path) -> std::io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(directory)
    }

    /// Only this user may put something into the directory, or another one in its place.
    pub(crate) fn check(directory: &Path) -> Result<(), String> {
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

    pub(crate) fn alone(_about: &Metadata) -> bool {
        true
    }

    pub(crate) fn make(directory: &Path) -> std::io::Result<()> {
        std::fs::create_dir_all(directory)
    }

    pub(crate) fn check(_directory: &Path) -> Result<(), String> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_kept_comes_back_whole_or_not_at_all() {
        let directory = tempfile::tempdir().unwrap();
        let entry = Entry::new(&directory.path().join("new"), ["some", "parts"]);
        assert!(entry.read().is_none());
        entry.prepare().unwrap();
        let kept = vec![4; 1000];
        entry.write(&kept).unwrap();
        assert_eq!(entry.read(), Some(kept));
        let whole = fs::read(&entry.path).unwrap();
        for (cut, changed) in [(10, 0), (40, 0), (whole.len() - 1, 0), (whole.len(), 50), (whole.len(), 500)]
        {
            let mut bytes = whole[..cut].to_vec();
            bytes[changed] ^= u8::from(changed > 0);
            fs::write(&entry.path, bytes).unwrap();
            assert!(entry.read().is_none());
        }
        let other = Entry::new(directory.path(), ["somep", "arts"]);
        assert_ne!(other.path.file_name(), entry.path.file_name());
        // The whole entry of other parts under this one's name.
        fs::write(&other.path, whole).unwrap();
        assert!(other.read().is_none());
    }

    #[cfg(unix)]
    #[test]
    fn what_others_may_write_is_never_executed() {
        use std::os::unix::fs::PermissionsExt;
        let directory = tempfile::tempdir().unwrap();
        let entry = Entry::new(&directory.path().join("new"), ["part"]);
        entry.prepare().unwrap();
        entry.write(&[1]).unwrap();
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
