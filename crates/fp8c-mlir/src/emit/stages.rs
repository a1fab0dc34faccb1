//! The loops of a kernel over one row: a reduction must end before what needs its result can begin.

use std::collections::HashSet;

use fp8c_ir::types::ElementType;

use crate::kernel::{Expr, ExprId, Kernel};
use crate::scalar;

/// One loop over the columns of a row.
#[derive(Default, Debug)]
pub(crate) struct Stage {
    /// Reductions it finishes.
    pub(crate) reductions: Vec<ExprId>,
    /// Outputs it writes, by their place.
    pub(crate) outputs: Vec<usize>,
    /// Values it keeps for later loops, as they cost more to compute than to load.
    pub(crate) kept: Vec<ExprId>,
}

/// What is computed in which loop.
pub(crate) struct Stages {
    pub(crate) stages: Vec<Stage>,
    /// The loop that computes each expression.
    pub(crate) of: Vec<usize>,
}

/// Computing a value again costs no more than this many cheap operations, or it is kept.
const CHEAP: usize = 4;

/// Whether the code of an expression chooses between values somewhere, other than in what is stored.
///
/// LLVM turns a sum or maximum of a choice into a choice of sums, and does not vectorize that: what is reduced is computed
/// in a loop of its own then.
fn chooses(kernel: &Kernel, id: ExprId) -> bool {
    let mut work = vec![id];
    while let Some(id) = work.pop() {
        let typed = &kernel.exprs[id];
        if let Expr::Op { name, args, .. } = &typed.expr
            && !typed.by_row
        {
            let plain = matches!(
                name.as_str(),
                "stablehlo.add"
                    | "stablehlo.subtract"
                    | "stablehlo.multiply"
                    | "stablehlo.divide"
                    | "stablehlo.negate"
                    | "stablehlo.abs"
                    | "stablehlo.sqrt"
                    | "stablehlo.convert"
                    | "stablehlo.reshape"
                    | "chlo.square"
            );
            let small = |e: ElementType| matches!(e, ElementType::Small(_));
            let from_code = args.iter().any(|&a| kernel.exprs[a].elem.is_fp8());
            if !plain || small(typed.elem) || from_code {
                return true;
            }
            work.extend(args);
        }
    }
    false
}

pub(crate) fn stages(kernel: &Kernel) -> Stages {
    let mut of = vec![0; kernel.exprs.len()];
    let mut price = vec![0usize; kernel.exprs.len()];
    // Values kept for later loops.
    let mut kept = HashSet::new();
    for (i, typed) in kernel.exprs.iter().enumerate() {
        let args = typed.expr.args();
        of[i] = args.iter().map(|&a| of[a]).max().unwrap_or(0);
        price[i] = args.iter().map(|&a| if kernel.exprs[a].by_row { 0 } else { price[a] }).sum();
        match &typed.expr {
            Expr::Reduce { init, of: input, .. } => {
                let apart = !kernel.across && !kernel.exprs[*input].by_row && chooses(kernel, *input);
                if apart {
                    kept.insert(*input);
                }
                of[i] = (of[*input] + 1 + usize::from(apart)).max(of[*init] + 1);
            }
            Expr::Op { name, .. } => price[i] += if scalar::is_cheap(name) { 1 } else { 8 },
            _ => {}
        }
    }
    let count = of.iter().max().map_or(1, |m| m + 1);
    let mut stages: Vec<Stage> = (0..count).map(|_| Stage::default()).collect();
    for (i, typed) in kernel.exprs.iter().enumerate() {
        if let Expr::Reduce { of: input, .. } = typed.expr {
            stages[of[i] - 1].reductions.push(i);
            debug_assert!(of[input] < of[i]);
        }
    }
    for (i, output) in kernel.outputs.iter().enumerate() {
        if !output.by_row {
            stages[of[output.expr]].outputs.push(i);
        }
    }
    for &id in &kept {
        stages[of[id]].kept.push(id);
    }
    let written: HashSet<ExprId> = kernel.outputs.iter().filter(|o| !o.by_row).map(|o| o.expr).collect();
    for stage in &mut stages {
        stage.kept.retain(|id| !written.contains(id));
        stage.kept.sort_unstable();
    }
    for at in 1..count {
        let mut work: Vec<ExprId> = roots(kernel, &stages[at]);
        let mut seen = HashSet::new();
        while let Some(id) = work.pop() {
            let typed = &kernel.exprs[id];
            if typed.by_row || !seen.insert(id) {
                continue;
            }
            if of[id] < at && written.contains(&id) {
                continue;
            }
            if of[id] < at && (price[id] > CHEAP || kept.contains(&id)) {
                if kept.insert(id) {
                    stages[of[id]].kept.push(id);
                }
                continue;
            }
            work.extend(kernel.inputs(id));
        }
    }
    Stages { stages, of }
}

/// What a loop computes for its own sake.
pub(crate) fn roots(kernel: &Kernel, stage: &Stage) -> Vec<ExprId> {
    let reduced = stage.reductions.iter().map(|&r| match kernel.exprs[r].expr {
        Expr::Reduce { of, .. } => of,
        _ => r,
    });
    reduced
        .chain(stage.outputs.iter().map(|&o| kernel.outputs[o].expr))
        .chain(stage.kept.iter().copied())
        .collect()
}
