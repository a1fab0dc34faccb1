//! The kernels of a program for others: as text for MLIR's tools, as an object file for linkers.

use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::Graph;

use crate::executable::{named, simplified};
use crate::invariant::guarded;
use crate::listing::listing;
use crate::object::{self, Stage};
use crate::plan::plan;

/// The kernels of `@main`, whose calls have been inlined, as text that stock `mlir-opt` reads; a comment before says how the
/// program puts them together.
///
/// # Errors
/// When a value's size is not known, or MLIR fails.
pub fn text(graph: Graph, stage: Stage) -> Result<String, Diagnostic> {
    guarded(|| {
        let graph = simplified(graph);
        let plan = plan(&graph, &[])?;
        let module = object::text(&named(&plan.kernels), stage)?;
        Ok(format!("{}{}\n", listing(&graph, &plan), module.trim_end()))
    })
}

/// One object file of these kernels, for this machine: kernel `k3` is the function
/// `void fp8c_k3(void *const *tensors, int64_t begin, int64_t end)`.
///
/// # Errors
/// As [`text()`], and when LLVM fails.
pub fn object(graph: Graph) -> Result<Vec<u8>, Diagnostic> {
    guarded(|| object::object(&named(&plan(&simplified(graph), &[])?.kernels)))
}
