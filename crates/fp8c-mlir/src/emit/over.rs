//! What is read where it is written over. Bufferization would copy each such row first wherever it cannot see that a loop reads every
//! element before it writes there; here it is known where nothing is read any more once its loop has run.

use std::collections::HashSet;

use fp8c_kernel::{Expr, ExprId};

use super::body::Body;

impl Body<'_> {
    /// The leaf that output `i` is written over, if each of its elements is read for the last time in the loop that writes it: then both are
    /// one memory, and the leaf is read as if nothing were ever written there.
    pub(super) fn read_before(&self, i: usize) -> Option<usize> {
        let kernel = self.kernel;
        let (output, param) = (&kernel.outputs[i], &self.params[kernel.leaves.len() + i]);
        let leaf = output.over.filter(|&leaf| self.params[leaf] == *param)?;
        let plain = !output.by_row && !kernel.across;
        let written = self.stages.stages.iter().position(|s| s.outputs.contains(&i))?;
        let late = |(at, stage): (usize, &fp8c_kernel::Stage)| {
            let again = |wanted: &[ExprId], at: usize| self.leaves_read(wanted, at).contains(&leaf);
            at > written && again(&stage.roots(kernel), at)
                || at >= written && again(&stage.summed(kernel), at + 1)
        };
        (plain && !self.stages.stages.iter().enumerate().any(late)).then_some(leaf)
    }

    /// Leaves along columns that computing `wanted` reads, after the stages before `at`.
    fn leaves_read(&self, wanted: &[ExprId], at: usize) -> HashSet<usize> {
        let kernel = self.kernel;
        let outputs = kernel.outputs.iter().filter(|o| !o.by_row).map(|o| o.expr);
        let kept = self.stages.stages.iter().flat_map(|s| s.kept.iter().copied());
        let made: HashSet<ExprId> = outputs.chain(kept).collect();
        let (mut leaves, mut seen, mut work) = (HashSet::new(), HashSet::new(), wanted.to_vec());
        while let Some(id) = work.pop() {
            if !seen.insert(id) || self.scalar[id] {
                continue;
            }
            match kernel.exprs[id].expr {
                Expr::Leaf(leaf) => drop(leaves.insert(leaf)),
                _ if made.contains(&id) && self.stages.of[id] < at => {}
                _ => work.extend(kernel.inputs(id)),
            }
        }
        leaves
    }
}

#[cfg(test)]
mod tests {
    use crate::Stage;

    /// Also where the loop finds a maximum on the way, which MLIR does not take for elementwise.
    #[test]
    fn state_is_written_over_without_a_copy() {
        let text = "func.func @main(%p: tensor<8x64xf32>, %g: tensor<8x64xf32>) -> (tensor<8x64xf32>, tensor<8xf32>) {
          %zero = stablehlo.constant dense<0.0> : tensor<f32>
          %0 = stablehlo.multiply %p, %g : tensor<8x64xf32>
          %1 = stablehlo.subtract %p, %0 : tensor<8x64xf32>
          %2 = stablehlo.abs %1 : tensor<8x64xf32>
          %3 = stablehlo.reduce(%2 init: %zero) applies stablehlo.maximum across dimensions = [1] : (tensor<8x64xf32>, tensor<f32>) -> tensor<8xf32>
          return %1, %3 : tensor<8x64xf32>, tensor<8xf32>
        }";
        let graph = fp8c_ir::parse(text, fp8c_dialects::registry()).unwrap();
        let llvm = crate::text(graph, Stage::Llvm, &[(0, 0)]).unwrap();
        assert!(!llvm.contains("memcpy"), "{llvm}");
    }
}
