//! `scale-algebra`: factors move, merge and cancel by the rule tables, and the cheapest form under the target's figures stays.
//!
//! Before:
//! ```mlir
//! %0 = fp8.scale_by %codes, %c {dimensions = array<i64: 1>} : (tensor<8x4xbf16>, tensor<4xf32>) -> tensor<8x4xbf16>
//! %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<8x4xbf16>) -> tensor<4x8xbf16>
//! %2 = fp8.unscale_by %1, %c {dimensions = array<i64: 0>} : (tensor<4x8xbf16>, tensor<4xf32>) -> tensor<4x8xbf16>
//! ```
//! After, where `%c` is known to hold powers of two and the range of `%codes` leaves room for them:
//! ```mlir
//! %2 = stablehlo.transpose %codes, dims = [1, 0] : (tensor<8x4xbf16>) -> tensor<4x8xbf16>
//! ```

use fp8c_dialects::registry;
use fp8c_egraph::{Limits, Options as Search, Report, Rules, Span, TargetCost, optimize};
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, RegionId};

use crate::pass::{Options, Pass, PassOption, Phase, option, target_option};
use crate::rules::TABLES;

/// The pass.
pub const PASS: Pass = Pass {
    name: "scale-algebra",
    doc: "Moves, merges and cancels scales by the rule tables and keeps the cheapest form.",
    options: &[
        PassOption { name: "target", doc: "the target whose costs count; default xla" },
        PassOption { name: "range", doc: "take magnitudes to lie within 2^-N and 2^N; default not" },
        PassOption { name: "nodes", doc: "stop an island at this many e-nodes; default 20000" },
        PassOption { name: "iterations", doc: "stop an island after this many rounds; default 30" },
    ],
    needs: Phase::Quantized,
    gives: Phase::Quantized,
    run: |cx, options| {
        let target = target_option(options)?;
        scale_algebra(cx.graph, &search(options)?, &TargetCost(fp8c_target::figures(target.name))).map(drop)
    },
};

/// The search that options ask for.
fn search(options: &Options) -> Result<Search, Diagnostic> {
    let number = |name: &str, default: usize| match option(options, name) {
        None => Ok(default),
        Some(text) => text
            .parse::<usize>()
            .map_err(|_| Diagnostic::error(code::OPTION, format!("{name} must be a number, not '{text}'"))),
    };
    let limits = Limits::default();
    let limits = Limits {
        nodes: number("nodes", limits.nodes)?,
        iterations: number("iterations", limits.iterations)?,
        ..limits
    };
    let range = i32::try_from(number("range", 0)?.min(2000)).unwrap_or(2000);
    let assume = (range > 0).then_some(Span { lo: -range, hi: range });
    Ok(Search { limits, assume, ..Search::default() })
}

/// Optimizes every function, and every loop and branch in it.
///
/// # Errors
/// A rule table that cannot be used, or an unsound rule.
pub fn scale_algebra(graph: &mut Graph, search: &Search, cost: &TargetCost) -> Result<Report, Diagnostic> {
    let fail = |message: Fault| Diagnostic::error(code::PASS, message);
    let rules = Rules::new(TABLES, registry()).map_err(fail)?;
    let mut report = Report::default();
    for region in regions(graph) {
        report.merge(optimize(graph, region, &rules, search, cost)?);
    }
    Ok(report)
}

/// Regions of functions and of what runs in them; the ops inside reductions and the like belong to their op.
fn regions(graph: &Graph) -> Vec<RegionId> {
    let runs = |name: &str| {
        matches!(
            name,
            "func.func" | "stablehlo.while" | "stablehlo.if" | "stablehlo.case" | "sdy.manual_computation"
        )
    };
    let nodes = graph.walk(graph.body()).into_iter().filter(|&n| runs(graph.name(n)));
    nodes.flat_map(|n| graph.node(n).regions.clone()).collect()
}
