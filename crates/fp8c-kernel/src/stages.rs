//! The loops of a kernel over one row: a reduction must end before what needs its result can begin.

use std::collections::HashSet;

use fp8c_ir::Move;
use fp8c_ir::types::ElementType;

use crate::capabilities::Capabilities;
use crate::elementwise;
use crate::kernel::{Expr, ExprId, Kernel, Order};

/// One loop over the columns of a row.
#[derive(Default, Debug)]
pub struct Stage {
    /// Reductions it finishes.
    pub reductions: Vec<ExprId>,
    /// Sums in lanes, which are loops of their own after this one.
    pub sums: Vec<ExprId>,
    /// Outputs it writes, by their place.
    pub outputs: Vec<usize>,
    /// Values it keeps for later loops, as they cost more to compute than to load.
    pub kept: Vec<ExprId>,
}

/// What is computed in which loop.
pub struct Stages {
    /// The loops, in order.
    pub stages: Vec<Stage>,
    /// The loop that computes each expression.
    pub of: Vec<usize>,
}

/// Whether the code of an expression chooses between values somewhere, other than in what is stored.
///
/// LLVM turns a sum or maximum of a choice into a choice of sums, and does not vectorize that: what is reduced is computed
/// in a loop of its own then.
fn chooses(kernel: &Kernel, id: ExprId) -> bool {
    let (mut work, mut seen) = (vec![id], HashSet::new());
    while let Some(id) = work.pop() {
        // What is used twice is looked at once.
        if !seen.insert(id) {
            continue;
        }
        let typed = &kernel.exprs[id];
        if let Expr::Op { op, args, .. } = &typed.expr
            && !typed.by_row
        {
            let plain = matches!(
                op.name,
                "stablehlo.add"
                    | "stablehlo.subtract"
                    | "stablehlo.multiply"
                    | "stablehlo.divide"
                    | "stablehlo.negate"
                    | "stablehlo.abs"
                    | "stablehlo.sqrt"
                    | "stablehlo.convert"
                    | "chlo.square"
            );
            let small = |e: ElementType| matches!(e, ElementType::Small(_));
            let from_code = args.iter().any(|&a| kernel.exprs[a].elem.is_fp8());
            if !(plain || op.is(Move::Reshape)) || small(typed.elem) || from_code {
                return true;
            }
            work.extend(args);
        }
    }
    false
}

/// Integer ops behind each other after which a loop ends.
const CHAIN: usize = 16;

/// Ends a loop: a dear op in BF16, with what rounds the ops around it, or a long chain of integer ops, such as a hash. A processor looks
/// ahead over so many instructions that long chains of several turns overlap only where loops are short, and a loop that needs more
/// constants than there are registers moves them about.
fn is_long(kernel: &Kernel, id: ExprId, chain: &[usize]) -> bool {
    let typed = &kernel.exprs[id];
    let Expr::Op { op, .. } = &typed.expr else { return false };
    const DEAR: [&str; 4] =
        ["stablehlo.exponential", "stablehlo.logistic", "stablehlo.tanh", "stablehlo.divide"];
    let dear = typed.elem == ElementType::BF16 && DEAR.contains(&op.name);
    !typed.by_row && (dear || chain[id] == CHAIN)
}

/// Cuts a kernel into loops.
pub fn stages(kernel: &Kernel, able: &Capabilities) -> Stages {
    let mut of = vec![0; kernel.exprs.len()];
    let mut price = vec![0usize; kernel.exprs.len()];
    let mut chain = vec![0; kernel.exprs.len()];
    // Values kept for later loops.
    let mut kept = HashSet::new();
    for (i, typed) in kernel.exprs.iter().enumerate() {
        let args = typed.expr.args();
        of[i] = args.iter().map(|&a| of[a]).max().unwrap_or(0);
        // What is used twice is counted twice, so that it grows without bounds.
        let prices = args.iter().filter(|&&a| !kernel.exprs[a].by_row).map(|&a| price[a]);
        price[i] = prices.fold(0, usize::saturating_add);
        match &typed.expr {
            Expr::Reduce { order: Order::Lanes { .. }, init, of: input, .. } => {
                if kernel.columns.len() > 1 && !kernel.lies_together(*input) {
                    kept.insert(*input);
                }
                of[i] = (of[*input] + 1).max(of[*init] + 1);
            }
            Expr::Reduce { init, of: input, .. } => {
                let apart = !kernel.across
                    && !kernel.exprs[*input].by_row
                    && !kernel.is_largest_magnitude(i)
                    && chooses(kernel, *input);
                if apart {
                    kept.insert(*input);
                }
                of[i] = (of[*input] + 1 + usize::from(apart)).max(of[*init] + 1);
            }
            Expr::Op { op, .. } => {
                let cut = able.costs.kept < usize::MAX && !kernel.across;
                let long = args.iter().filter(|&&a| cut && is_long(kernel, a, &chain));
                of[i] = long.map(|&a| of[a] + 1).fold(of[i], usize::max);
                if matches!(typed.elem, ElementType::Int { width: 32, .. }) {
                    chain[i] = 1 + args.iter().map(|&a| chain[a]).max().unwrap_or(0);
                }
                price[i] = price[i].saturating_add(if elementwise::is_cheap(op.name) { 1 } else { 8 });
            }
            _ => {}
        }
    }
    let count = of.iter().max().map_or(1, |m| m + 1);
    let mut stages: Vec<Stage> = (0..count).map(|_| Stage::default()).collect();
    for (i, typed) in kernel.exprs.iter().enumerate() {
        if let Expr::Reduce { of: input, order, .. } = typed.expr {
            let stage = &mut stages[of[i] - 1];
            match order {
                Order::Lanes { .. } => stage.sums.push(i),
                _ => stage.reductions.push(i),
            }
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
    for at in 0..count {
        let (wanted, summed) = (stages[at].roots(kernel), stages[at].summed(kernel));
        let own = below(kernel, wanted.clone(), |_| true);
        let mut keep = |roots: Vec<ExprId>, made: &dyn Fn(ExprId) -> bool| {
            below(kernel, roots, |id| {
                if made(id) && (written.contains(&id) || kept.contains(&id)) {
                    return false;
                }
                let keep = made(id) && price[id] > able.costs.kept;
                if keep {
                    kept.insert(id);
                    stages[of[id]].kept.push(id);
                }
                !keep
            });
        };
        keep(wanted, &|id| of[id] < at);
        // Sums come after the other loop of their stage.
        keep(summed, &|id| of[id] < at || of[id] == at && own.contains(&id));
    }
    Stages { stages, of }
}

/// Expressions along columns that some are computed from, themselves among them, as far as `enter` agrees.
fn below(kernel: &Kernel, roots: Vec<ExprId>, mut enter: impl FnMut(ExprId) -> bool) -> HashSet<ExprId> {
    let (mut work, mut seen) = (roots, HashSet::new());
    while let Some(id) = work.pop() {
        if !kernel.exprs[id].by_row && seen.insert(id) && enter(id) {
            work.extend(kernel.inputs(id));
        }
    }
    seen
}

/// What reductions combine.
fn inputs(kernel: &Kernel, reductions: &[ExprId]) -> Vec<ExprId> {
    let input = |&r: &ExprId| match kernel.exprs[r].expr {
        Expr::Reduce { of, .. } => of,
        _ => r,
    };
    reductions.iter().map(input).collect()
}

impl Stage {
    /// What the loop computes for its own sake.
    pub fn roots(&self, kernel: &Kernel) -> Vec<ExprId> {
        let mut roots = inputs(kernel, &self.reductions);
        roots.extend(self.outputs.iter().map(|&o| kernel.outputs[o].expr));
        roots.extend(&self.kept);
        roots
    }

    /// What its sums in lanes add up.
    pub fn summed(&self, kernel: &Kernel) -> Vec<ExprId> {
        inputs(kernel, &self.sums)
    }
}
