//! Writing files so that nobody ever sees half of one: a regular file is written beside its place and renamed, several
//! are all written before the first is renamed. Devices and pipes are written directly.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_passes::lower::Lowered;
use tempfile::NamedTempFile;

use crate::error::Error;
use crate::module::{Emit, emit};

/// A file to write: name in the directory, contents.
pub type NamedFile = (&'static str, Vec<u8>);

/// Writes one file.
///
/// # Errors
/// It cannot be written; what stood there before still does.
///
/// ```
/// let dir = tempfile::tempdir().unwrap();
/// fp8c::files::write(&dir.path().join("a.txt"), b"text")?;
/// assert!(fp8c::files::write(&dir.path().join("no/such/dir/a.txt"), b"text").is_err());
/// # Ok::<(), fp8c::Error>(())
/// ```
pub fn write(path: &Path, contents: &[u8]) -> Result<(), Error> {
    Ok(prepare(path, contents)?.map_or(Ok(()), Prepared::finish)?)
}

/// Writes several files into a directory, which is made if need be.
///
/// # Errors
/// One of them cannot be written; then none is.
///
/// ```
/// let dir = tempfile::tempdir().unwrap();
/// let out = dir.path().join("out");
/// fp8c::files::write_all(&out, &[("a", b"1".to_vec()), ("b", b"2".to_vec())])?;
/// assert_eq!(std::fs::read(out.join("b")).unwrap(), b"2");
/// # Ok::<(), fp8c::Error>(())
/// ```
pub fn write_all(dir: &Path, files: &[NamedFile]) -> Result<(), Error> {
    fs::create_dir_all(dir).map_err(|e| fault(dir, &e))?;
    let prepared: Vec<Option<Prepared>> =
        files.iter().map(|(name, contents)| prepare(&dir.join(name), contents)).collect::<Result<_, _>>()?;
    Ok(prepared.into_iter().flatten().try_for_each(Prepared::finish)?)
}

/// The files of a lowered step, in the form given: `step.mlir`, `init.mlir`, `import.mlir`, `export.mlir`, `manifest.json`,
/// `remarks.json`.
///
/// ```
/// let module = fp8c::Module::read("../../tests/variants/sgd_plain.mlir")?;
/// let lowered = module.lower(&fp8c::default_options())?;
/// let files = fp8c::files::lowered(&lowered, fp8c::Emit::Stablehlo);
/// let dir = tempfile::tempdir().unwrap();
/// fp8c::files::write_all(dir.path(), &files)?;
/// assert!(dir.path().join("manifest.json").exists());
/// # Ok::<(), fp8c::Error>(())
/// ```
pub fn lowered(lowered: &Lowered, kind: Emit) -> Vec<NamedFile> {
    let graphs = [
        ("step.mlir", &lowered.step),
        ("init.mlir", &lowered.init),
        ("import.mlir", &lowered.import),
        ("export.mlir", &lowered.export),
    ];
    let mut files: Vec<NamedFile> =
        graphs.into_iter().map(|(name, graph)| (name, emit(graph, kind).into_bytes())).collect();
    files.push(("manifest.json", json(&lowered.manifest)));
    files.push(("remarks.json", json(&lowered.remarks)));
    files
}

fn json(value: &impl serde::Serialize) -> Vec<u8> {
    let mut text = serde_json::to_vec_pretty(value).unwrap_or_default();
    text.push(b'\n');
    text
}

/// A file that is written and not yet in its place.
struct Prepared {
    temporary: NamedTempFile,
    place: PathBuf,
}

impl Prepared {
    fn finish(self) -> Result<(), Diagnostic> {
        let place = self.place;
        self.temporary.persist(&place).map(|_| ()).map_err(|e| fault(&place, &e.error))
    }
}

/// Writes beside the file's place; a device or pipe is written at once and there is nothing left to do.
fn prepare(path: &Path, contents: &[u8]) -> Result<Option<Prepared>, Diagnostic> {
    let fail = |e: std::io::Error| fault(path, &e);
    let before = fs::metadata(path).ok();
    if before.as_ref().is_some_and(|m| !m.is_file() && !m.is_dir()) {
        let mut device = fs::OpenOptions::new().write(true).open(path).map_err(fail)?;
        device.write_all(contents).and_then(|()| device.flush()).map_err(fail)?;
        return Ok(None);
    }
    if before.as_ref().is_some_and(fs::Metadata::is_dir) {
        return Err(Diagnostic::error(
            code::FILE,
            format!("cannot write {}: it is a directory", path.display()),
        ));
    }
    // A link stays a link: what it leads to is replaced.
    let place = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    let dir = place.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".fp8c-");
    permissions(&mut builder, before.as_ref());
    let mut temporary = builder.tempfile_in(dir).map_err(fail)?;
    temporary.write_all(contents).and_then(|()| temporary.flush()).map_err(fail)?;
    Ok(Some(Prepared { temporary, place }))
}

/// Those of the file that is replaced, or what any new file gets.
fn permissions(builder: &mut tempfile::Builder<'_, '_>, before: Option<&fs::Metadata>) {
    if let Some(before) = before {
        builder.permissions(before.permissions());
        return;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
}

fn fault(path: &Path, e: &std::io::Error) -> Diagnostic {
    // tempfile names its temporary file, which says nothing to the user.
    let reason = e.to_string();
    let reason = reason.split(" at path ").next().unwrap_or_default();
    Diagnostic::error(code::FILE, format!("cannot write {}: {reason}", path.display()))
}
