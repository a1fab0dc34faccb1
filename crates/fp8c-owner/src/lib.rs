//! Whose files are. What lies in a directory of compiled code is executed, so nobody but this user may be able to put it there.

use std::fs::Metadata;
use std::path::Path;

/// It is this user's, and nobody else may write it.
pub fn alone(about: &Metadata) -> bool {
    owner::alone(about)
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
    pub(crate) fn alone(about: &Metadata) -> bool {
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
