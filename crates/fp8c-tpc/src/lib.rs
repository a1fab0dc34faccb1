//! A lowered step for Gaudi2: kernels in TPC-C, the graph of Synapse nodes that runs them, glue code and a host program.
//!
//! What is one kernel is decided in `fp8c-kernel`; here each becomes a loop nest for vector processors ([`nest`](self)), products become
//! nodes of the matrix engine, and movement nodes of Synapse.

mod access;
mod c;
pub mod cost;
mod loops;
mod meaning;
mod movement;
mod nest;
mod numbers;
mod partition;
mod picture;
mod pieces;
mod product;
mod tables;
mod target;
mod tensors;
mod unroll;

use fp8c_gaudi::graph::Graph as Emitted;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::Graph;
use fp8c_kernel::invariant::guarded;
use fp8c_kernel::{plan, simplified};

pub use meaning::Meaning;
use partition::Made;

/// All that is written for a step.
#[derive(Clone, Debug)]
pub struct Package {
    /// The graph.
    pub graph: Emitted,
    /// Other files: kernels, glue code, a host program, and what builds them.
    pub files: Vec<(String, String)>,
    /// What the nodes of kernels compute.
    pub meanings: Vec<Meaning>,
}

impl Package {
    /// The text of a file.
    pub fn file(&self, name: &str) -> Option<&str> {
        self.files.iter().find(|f| f.0 == name).map(|f| f.1.as_str())
    }
}

/// A loop of more ops than this, unrolled, is recorded once and launched turn by turn: what a graph compiler takes its time for.
pub const UNROLLED: usize = 5_000;

/// Emits `@main`, whose calls have been inlined; `state` are pairs of a result and the argument that it is for in the next step. A loop is
/// unrolled where that makes at most so many ops ([`UNROLLED`]).
///
/// # Errors
/// What the device cannot do: an op, a type, a tensor beyond its limits, with its place.
pub fn emit(mut graph: Graph, state: &[(usize, usize)], unrolled: usize) -> Result<Package, Diagnostic> {
    guarded(|| {
        let loops = unroll::unroll(&mut graph, unrolled)?;
        let mut made = Made::default();
        for piece in pieces::cut(graph, loops)? {
            let graph = simplified(piece.graph.clone(), &target::GAUDI2);
            let program = plan(&graph, &target::GAUDI2, &[])?;
            made = partition::partition((&graph, &program), &piece, made)?;
        }
        let made = made.finished(state);
        made.graph.check().map_err(|fault| Diagnostic::error(code::COMPILE, fault.0))?;
        let mut files = made.sources;
        files.extend(tables::FILES.map(|(name, text)| (name.into(), text.into())));
        files.push(("kernels.inc".into(), tables::kernels(&made.graph)));
        files.push(("graph.inc".into(), tables::graph(&made.graph)));
        files.extend(picture::picture(&made.graph).map(|svg| ("graph.svg".into(), svg)));
        Ok(Package { graph: made.graph, files, meanings: made.meanings })
    })
}
