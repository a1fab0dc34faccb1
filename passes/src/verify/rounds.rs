//! Runs that end: what goes round without end is a fault of the step, and nothing to wait for.

use std::sync::atomic::{AtomicU64, Ordering};

use fp8c_ir::diag::{Diagnostic, Fault};
use fp8c_ir::interp::{Beat, run_main_observed_watched, run_main_watched};
use fp8c_ir::{Graph, NodeId, Tensor};

/// How often loops go round in one run, all together, at most.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Rounds(pub(crate) u64);

impl Rounds {
    fn watch(self) -> impl Fn(Beat) -> Result<(), Fault> + Sync {
        let rounds = AtomicU64::new(0);
        move |beat| {
            if beat == Beat::Round && rounds.fetch_add(1, Ordering::Relaxed) >= self.0 {
                return Err(Fault::new(format!(
                    "loops went round {} times and would go on: the step cannot be tried",
                    self.0
                )));
            }
            Ok(())
        }
    }

    /// Runs a step.
    pub(crate) fn run(self, graph: &Graph, args: &[Tensor]) -> Result<Vec<Tensor>, Diagnostic> {
        run_main_watched(graph, args, &self.watch())
    }

    /// Runs a step; `observer` sees what its ops make.
    pub(crate) fn observed(
        self,
        graph: &Graph,
        args: &[Tensor],
        observer: &mut dyn FnMut(NodeId, &[Tensor]),
    ) -> Result<Vec<Tensor>, Diagnostic> {
        run_main_observed_watched(graph, args, observer, &self.watch())
    }
}
