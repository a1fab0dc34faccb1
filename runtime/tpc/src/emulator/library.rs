//! Kernels as a shared library of this computer: one source that includes each of them, compiled and opened.

use std::fmt::Write;
use std::path::Path;
use std::process::Command;

use fp8c_owner::Entry;
use libloading::os::unix::{Library as Opened, Symbol};
use rayon::prelude::*;
use tempfile::TempDir;

use crate::Fault;
use crate::graph::{Graph, Kernel, MAX_DIMS};

const HEADER: &str = include_str!("tpc_emulator.h");
/// Rounds as the intrinsics say: no sums and products are contracted.
const FLAGS: [&str; 8] = [
    "-std=c++17",
    "-O2",
    "-ftree-vectorize",
    "-ffp-contract=off",
    "-fno-math-errno",
    "-fPIC",
    "-shared",
    "-w",
];

/// A tensor as the header has it.
#[repr(C)]
pub(super) struct View {
    data: *mut u8,
    dims: i32,
    size: [i64; MAX_DIMS],
}

// SAFETY: members of an index space write different elements.
unsafe impl Sync for View {}

impl View {
    pub(super) fn new(data: *mut u8, sizes: &[u64]) -> Self {
        let mut size = [1; MAX_DIMS];
        sizes.iter().zip(&mut size).for_each(|(&n, to)| *to = n as i64);
        Self { data, dims: sizes.len().max(1) as i32, size }
    }
}

/// Members that a call runs.
#[repr(C)]
pub(super) struct Call {
    pub(super) offset: [i32; MAX_DIMS],
    pub(super) size: [i32; MAX_DIMS],
}

impl Call {
    /// All of an index space.
    pub(super) fn new(space: &[u64]) -> Self {
        let mut size = [1; MAX_DIMS];
        space.iter().zip(&mut size).for_each(|(&n, to)| *to = n as i32);
        Self { offset: [0; MAX_DIMS], size }
    }
}

type Main = unsafe extern "C" fn(*const View, *const i32, *const i32, *const u32);

/// A compiled kernel.
pub(super) struct Code(Symbol<Main>);

impl Code {
    pub(super) fn run(&self, tensors: &[View], call: &Call, numbers: &[u32]) {
        // SAFETY: the graph has been held to the kernel's operands; the header holds each access to its tensor.
        unsafe { (self.0)(tensors.as_ptr(), call.offset.as_ptr(), call.size.as_ptr(), numbers.as_ptr()) }
    }
}

/// The kernels of a graph, in some libraries that were compiled side by side.
pub(super) struct Library {
    opened: Vec<Opened>,
    /// Where they lie; removed with them.
    _directory: Option<TempDir>,
}

impl Library {
    pub(super) fn compile(
        graph: &Graph,
        source: impl Fn(&str) -> Option<String>,
        kept: Option<&Path>,
    ) -> Result<Self, Fault> {
        if graph.kernels.is_empty() {
            return Ok(Self { opened: vec![], _directory: None });
        }
        if let Some(kept) = kept {
            let fault = |what| Fault(format!("cannot keep compiled kernels in {}: {what}", kept.display()));
            fp8c_owner::prepare(kept).map_err(fault)?;
        }
        let directory = tempfile::tempdir().map_err(|e| Fault(format!("cannot make a directory: {e}")))?;
        let write = |name: &str, text: &str| {
            let path = directory.path().join(name);
            std::fs::write(&path, text).map_err(|e| Fault(format!("{}: {e}", path.display())))
        };
        write("tpc_emulator.h", HEADER)?;
        let mut texts = Vec::new();
        for kernel in &graph.kernels {
            let text =
                source(&kernel.source).ok_or_else(|| Fault(format!("there is no {}", kernel.source)))?;
            write(&format!("{}.c", kernel.guid), &text)?;
            texts.push(text);
        }
        let parts = rayon::current_num_threads().min(graph.kernels.len());
        // Dealt out like cards, so that each part gets small and large ones.
        let mut entries = Vec::new();
        for part in 0..parts {
            let own = || (part..graph.kernels.len()).step_by(parts);
            let wrapped = wrapped(own().map(|k| &graph.kernels[k]));
            write(&format!("part_{part}.cpp"), &wrapped)?;
            entries.push(kept.map(|kept| {
                let compiler = std::env::var("FP8C_CXX").unwrap_or_default();
                let about = [HEADER, &FLAGS.join(" "), &compiler, &wrapped];
                Entry::new(kept, about.into_iter().chain(own().map(|k| texts[k].as_str())))
            }));
        }
        let open = |part: usize| {
            let made = directory.path().join(format!("part_{part}.so"));
            made_part(directory.path(), part, &made, entries[part].as_ref())?;
            // SAFETY: it was compiled from what the graph names, by this user; it runs nothing when it is opened but tables of its own.
            let opened = unsafe { Opened::new(&made) };
            opened.map_err(|e| Fault(format!("cannot open the compiled kernels: {e}")))
        };
        let opened = (0..parts).into_par_iter().map(open).collect::<Result<_, _>>()?;
        Ok(Self { opened, _directory: Some(directory) })
    }

    pub(super) fn code(&self, guid: &str) -> Result<Code, Fault> {
        // SAFETY: every kernel has an entry of this type.
        let found =
            self.opened.iter().find_map(|library| unsafe { library.get::<Main>(guid.as_bytes()) }.ok());
        found.map(Code).ok_or_else(|| Fault(format!("there is no kernel {guid}")))
    }
}

/// A source that includes kernels, each with an entry.
fn wrapped<'k>(kernels: impl Iterator<Item = &'k Kernel>) -> String {
    let mut all = String::from("#include \"tpc_emulator.h\"\n");
    for kernel in kernels {
        let guid = &kernel.guid;
        let tensors = (0..kernel.inputs.len() + kernel.outputs.len()).map(|t| t.to_string());
        let numbers = (0..kernel.params).map(|p| format!("int(numbers[{p}])"));
        let given: Vec<String> = tensors.chain(numbers).collect();
        let _ = write!(
            all,
            "namespace in_{guid} {{\n#define main kernel_main\n#include \"{guid}.c\"\n#undef main\n}}\n\
             extern \"C\" void {guid}(const fp8c_tensor* tensors, const int* offset, const int* size, const unsigned* numbers) {{\n    \
                 fp8c_enter(tensors, offset, size);\n    in_{guid}::kernel_main({});\n}}\n",
            given.join(", "),
        );
    }
    all
}

/// A library in its place: what is kept under its name, or compiled. Where it cannot be kept it is only compiled again.
fn made_part(directory: &Path, part: usize, made: &Path, entry: Option<&Entry>) -> Result<(), Fault> {
    let file = |e: std::io::Error| Fault(format!("{}: {e}", made.display()));
    if let Some(kept) = entry.and_then(Entry::read) {
        return std::fs::write(made, kept).map_err(file);
    }
    compiled(directory, part)?;
    if let Some(entry) = entry {
        drop(entry.write(&std::fs::read(made).map_err(file)?));
    }
    Ok(())
}

fn compiled(directory: &Path, part: usize) -> Result<(), Fault> {
    let named = std::env::var("FP8C_CXX").ok();
    let tried: Vec<&str> = named.as_deref().map_or(vec!["g++", "clang++"], |name| vec![name]);
    for compiler in &tried {
        let run = Command::new(compiler)
            .args(FLAGS)
            .args([format!("part_{part}.cpp"), "-o".into(), format!("part_{part}.so")])
            .current_dir(directory)
            .output();
        match run {
            Ok(done) if done.status.success() => return Ok(()),
            Ok(done) => {
                let said = String::from_utf8_lossy(&done.stderr);
                let first: Vec<&str> = said.lines().take(12).collect();
                return Err(Fault(format!("{compiler} refuses the kernels:\n{}", first.join("\n"))));
            }
            Err(_) => {}
        }
    }
    Err(Fault(format!(
        "the emulator compiles kernels with a C++ compiler, and there is none called {}; FP8C_CXX names another",
        tried.join(" or ")
    )))
}
