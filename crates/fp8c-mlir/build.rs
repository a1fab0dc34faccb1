//! Makes the library that `mlir-sys` links: Debian ships MLIR's C interface as one archive a dialect, and the rest of MLIR
//! as a shared library. Here the archives become one, `libMLIR-C.a`, so that the linker finds what it is told to look for and
//! programs load the shared libraries of LLVM and MLIR alone.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs, io};

/// Archives besides the C interface: the shared library has no JIT entry points for it to call.
const MORE: [&str; 2] = ["libMLIRExecutionEngine.a", "libMLIRExecutionEngineUtils.a"];

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-env-changed=MLIR_SYS_220_PREFIX");
    let prefix = env::var("MLIR_SYS_220_PREFIX").unwrap_or_else(|_| "/usr/lib/llvm-22".into());
    let library = PathBuf::from(prefix).join("lib");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    if let Err(error) = merge(&library, &out.join("libMLIR-C.a")) {
        panic!(
            "MLIR 22 is needed to build fp8c-mlir ({error} in {}): install libmlir-22-dev and llvm-22-dev, \
             or build fp8c with --no-default-features",
            library.display()
        );
    }
    println!("cargo:rustc-link-search=native={}", out.display());
    // What an archive needs comes after it, for linkers that look for a symbol only once.
    for library in ["MLIR-C", "MLIR", "LLVM", "stdc++"] {
        println!("cargo:rustc-link-lib={library}");
    }
    println!("cargo:rustc-link-search={}", library.display());
}

/// One archive of all members, through `ar`'s script language.
fn merge(library: &Path, to: &Path) -> io::Result<()> {
    let mut archives: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(library)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|n| n.to_str()).unwrap_or_default();
        // CAPIDebug is in the shared library as well.
        if name.starts_with("libMLIRCAPI") && name.ends_with(".a") && name != "libMLIRCAPIDebug.a" {
            archives.push(path);
        }
    }
    if archives.is_empty() {
        return Err(io::Error::new(io::ErrorKind::NotFound, "no libMLIRCAPI*.a"));
    }
    archives.sort();
    archives.extend(MORE.map(|name| library.join(name)));
    let mut script = format!("CREATE {}\n", to.display());
    archives.iter().for_each(|path| script += &format!("ADDLIB {}\n", path.display()));
    script += "SAVE\nEND\n";
    if to.exists() {
        fs::remove_file(to)?;
    }
    let mut ar = Command::new("ar").arg("-M").stdin(Stdio::piped()).spawn()?;
    if let Some(mut input) = ar.stdin.take() {
        input.write_all(script.as_bytes())?;
    }
    if ar.wait()?.success() { Ok(()) } else { Err(io::Error::other("ar failed")) }
}
