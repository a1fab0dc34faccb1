//! A program for others: its kernels as text for MLIR's tools, all of it as an object file for linkers.

use std::sync::Arc;

use fp8c_cpu::linked::store;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::Graph;

use fp8c_kernel::invariant::guarded;
use fp8c_kernel::{listing, plan, simplified};

use crate::executable::named;
use crate::object::{self, Stage};
use crate::target::CPU;
use crate::translate::translate;

/// The kernels of `@main`, whose calls have been inlined, as text that stock `mlir-opt` reads; a comment before says how the
/// program puts them together. Results of `donated`, as for [`crate::Options`], are written over arguments where they can be.
///
/// # Errors
/// When a value's size is not known, or MLIR fails.
pub fn text(graph: Graph, stage: Stage, donated: &[(usize, usize)]) -> Result<String, Diagnostic> {
    guarded(|| {
        let graph = simplified(graph, &CPU);
        let plan = plan(&graph, &CPU, donated)?;
        let module = object::text(&named(&plan.kernels), stage)?;
        Ok(format!("{}{}\n", listing(&graph, &plan, &CPU), module.trim_end()))
    })
}

/// `@main`, whose calls have been inlined, as an object file for this machine: it defines `fp8c_program`, which
/// [`fp8c_cpu::linked`] runs. Results of `donated`, as for [`crate::Options`], are written over arguments where they can be.
///
/// # Errors
/// As [`text()`], when an op is not compiled, and when LLVM fails.
pub fn object(graph: Graph, donated: &[(usize, usize)]) -> Result<Vec<u8>, Diagnostic> {
    guarded(|| {
        let graph = simplified(graph, &CPU);
        let plan = plan(&graph, &CPU, donated)?;
        if let Some(&node) = plan.fallbacks.first() {
            let message =
                format!("{} is not compiled, and an object file holds no interpreter", graph.name(node));
            return Err(Diagnostic::error(code::COMPILE, message).or_at(graph.span(graph.node(node).loc)));
        }
        let data =
            store(&translate(&plan, &Arc::new(graph))).map_err(|f| Diagnostic::error(code::COMPILE, f))?;
        object::linked(&named(&plan.kernels), &data)
    })
}
