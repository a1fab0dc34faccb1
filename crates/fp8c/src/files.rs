//! Writing files so that nobody ever sees half of one: a regular file is written beside its place and renamed. Several appear
//! together: a new directory is filled beside its place and renamed; in one that is there the old manifest goes first and the
//! new one comes last, naming the others by their contents. Devices and pipes are written directly.

use std::borrow::Cow;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_passes::lower::Lowered;
use fp8c_passes::manifest::Manifest;
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use crate::error::Error;
use crate::module::{Emit, emit};

/// A file to write: name in the directory, contents.
pub type NamedFile = (Cow<'static, str>, Vec<u8>);

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

/// Says whether a file can be written, without writing it: for work that should not be done for nothing.
///
/// # Errors
/// It is a directory, its directory is not there, or nothing can be written there.
///
/// ```
/// let dir = tempfile::tempdir().unwrap();
/// fp8c::files::check(&dir.path().join("a.txt"))?;
/// assert!(fp8c::files::check(dir.path()).is_err());
/// # Ok::<(), fp8c::Error>(())
/// ```
pub fn check(path: &Path) -> Result<(), Error> {
    let about = fs::metadata(path).ok();
    if about.as_ref().is_some_and(|m| !m.is_file() && !m.is_dir()) {
        return Ok(());
    }
    Ok(prepare(path, &[]).map(|_| ())?)
}

/// The same of files in a directory that is made if need be.
///
/// # Errors
/// As [`check`], of the directory or of one of them.
pub fn check_all(dir: &Path, names: &[&str]) -> Result<(), Error> {
    if dir.exists() {
        return names.iter().try_for_each(|name| check(&dir.join(name)));
    }
    let above = dir.ancestors().skip(1).map(|p| if p.as_os_str().is_empty() { Path::new(".") } else { p });
    let there = above.into_iter().find(|p| p.exists()).unwrap_or(Path::new("."));
    tempfile::Builder::new()
        .prefix(".fp8c-")
        .tempfile_in(there)
        .map(|_| ())
        .map_err(|e| fault(dir, &e).into())
}

/// Writes several files into a directory, which is made if need be. They appear together: whatever ends this program, a
/// `manifest.json` among them is that of the others.
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
pub fn write_all<N: AsRef<str>>(dir: &Path, files: &[(N, Vec<u8>)]) -> Result<(), Error> {
    let fail = |e: std::io::Error| Error::from(fault(dir, &e));
    if !dir.exists() {
        let above = dir.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
        fs::create_dir_all(above).map_err(fail)?;
        let mut builder = tempfile::Builder::new();
        builder.prefix(".fp8c-");
        permissions(&mut builder, None, 0o777);
        let filled = builder.tempdir_in(above).map_err(fail)?;
        for (name, contents) in files {
            let path = filled.path().join(name.as_ref());
            fs::create_dir_all(path.parent().unwrap_or(dir)).map_err(fail)?;
            write(&path, contents)?;
        }
        fs::rename(filled.path(), dir).map_err(fail)?;
        // What it held is elsewhere now.
        let _ = filled.keep();
        return Ok(());
    }
    for folder in files.iter().filter_map(|(name, _)| Path::new(name.as_ref()).parent()) {
        fs::create_dir_all(dir.join(folder)).map_err(fail)?;
    }
    let last = |file: &&(N, Vec<u8>)| file.0.as_ref() == MANIFEST;
    let ordered = files.iter().filter(|f| !last(f)).chain(files.iter().filter(last));
    let prepared: Vec<Option<Prepared>> = ordered
        .map(|(name, contents)| prepare(&dir.join(name.as_ref()), contents))
        .collect::<Result<_, _>>()?;
    let old = dir.join(MANIFEST);
    if files.iter().any(|f| f.0.as_ref() == MANIFEST) && old.exists() {
        fs::remove_file(&old).map_err(|e| fault(&old, &e))?;
    }
    Ok(prepared.into_iter().flatten().try_for_each(Prepared::finish)?)
}

/// The file that says what the others are.
pub const MANIFEST: &str = "manifest.json";

/// SHA-256 in hexadecimal, as the manifest has it.
///
/// ```
/// assert!(fp8c::files::sum(b"abc").starts_with("ba7816bf"));
/// ```
pub fn sum(contents: &[u8]) -> String {
    Sha256::digest(contents).iter().map(|b| format!("{b:02x}")).collect()
}

/// What [`lowered`] makes.
pub const LOWERED: [&str; 6] =
    ["step.mlir", "init.mlir", "import.mlir", "export.mlir", "remarks.json", MANIFEST];

/// The files of a lowered step, in the form given, and `code` made of it beside them: `step.mlir`, `init.mlir`, `import.mlir`,
/// `export.mlir`, `remarks.json`, and `manifest.json`, which names the others.
///
/// ```
/// let module = fp8c::Module::read("../../tests/variants/sgd_plain.mlir")?;
/// let lowered = module.lower(&fp8c::default_options())?;
/// let files = fp8c::files::lowered(&lowered, fp8c::Emit::Stablehlo, None);
/// let dir = tempfile::tempdir().unwrap();
/// fp8c::files::write_all(dir.path(), &files)?;
/// assert!(dir.path().join("manifest.json").exists());
/// # Ok::<(), fp8c::Error>(())
/// ```
pub fn lowered(lowered: &Lowered, kind: Emit, code: impl IntoIterator<Item = NamedFile>) -> Vec<NamedFile> {
    let graphs = [
        ("step.mlir", &lowered.step),
        ("init.mlir", &lowered.init),
        ("import.mlir", &lowered.import),
        ("export.mlir", &lowered.export),
    ];
    let mut files: Vec<NamedFile> =
        graphs.into_iter().map(|(name, graph)| (name.into(), emit(graph, kind).into_bytes())).collect();
    files.push(("remarks.json".into(), json(&lowered.remarks)));
    files.extend(code);
    let sums = files.iter().map(|(name, contents)| (name.to_string(), sum(contents))).collect();
    files.push((MANIFEST.into(), json(&Manifest { files: sums, ..lowered.manifest.clone() })));
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
    permissions(&mut builder, before.as_ref(), 0o666);
    let mut temporary = builder.tempfile_in(dir).map_err(fail)?;
    temporary.write_all(contents).and_then(|()| temporary.flush()).map_err(fail)?;
    Ok(Some(Prepared { temporary, place }))
}

/// Those of the file that is replaced, or what any new one gets: `mode` without the bits that the user masks.
#[cfg_attr(not(unix), expect(unused_variables, reason = "there are no such bits"))]
fn permissions(builder: &mut tempfile::Builder<'_, '_>, before: Option<&fs::Metadata>, mode: u32) {
    if let Some(before) = before {
        builder.permissions(before.permissions());
        return;
    }
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(mode));
    }
}

fn fault(path: &Path, e: &std::io::Error) -> Diagnostic {
    // tempfile names its temporary file, which says nothing to the user.
    let reason = e.to_string();
    let reason = reason.split(" at path ").next().unwrap_or_default();
    Diagnostic::error(code::FILE, format!("cannot write {}: {reason}", path.display()))
}
