//! `seal`: ends a recipe's part of a pipeline. The module says by which recipe it was lowered, state that was added is given away where the
//! step gives away its own, and added ops are named behind what they belong to.
//!
//! Before:
//! ```mlir
//! module {
//!   func.func @main(%w: tensor<4x6xbf16> {tf.aliasing_output = 0 : i32}, %fp8_scale: tensor<2xf32>, ..) -> (tensor<4x6xbf16>, tensor<2xf32>, ..) {
//! ```
//! After:
//! ```mlir
//! module attributes {mhlo.fp8c_recipe = "delayed"} {
//!   func.func @main(%w: tensor<4x6xbf16> {tf.aliasing_output = 0 : i32}, %fp8_scale: tensor<2xf32> {tf.aliasing_output = 1 : i32}, ..) -> (..) {
//! ```

use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, Loc};

use crate::pass::{Pass, Phase};
use crate::plan::planned::LOWERED;
use crate::raise::Raised;
use crate::rewrite::arrays::alias_added;

/// The pass.
pub const PASS: Pass = Pass {
    name: "seal",
    doc: "Marks a module as lowered, gives away added state where the step gives away its own, and names what was added.",
    options: &[],
    needs: Phase::Quantized,
    gives: Phase::Quantized,
    run: |cx, options| {
        let Some(recipe) = cx.recipe().map(str::to_string) else {
            let message = "seal needs a plan that passes before it went by: smooth, quantize or moments";
            return Err(Diagnostic::error(code::OPTION, message));
        };
        cx.planned("seal", options, |graph, planned| {
            seal(graph, &planned.raised, &recipe);
            name_ops(graph);
            Ok(())
        })
    },
};

/// Marks a step as lowered and gives away what was added to its state.
pub(crate) fn seal(step: &mut Graph, raised: &Raised, recipe: &str) {
    let root = step.root;
    step.node_mut(root).set_attr(LOWERED, Attr::str(recipe));
    alias_added(step, raised.function, raised.args.len(), raised.results.len());
}

/// Gives ops that lowering added names of their own, behind that of what they belong to: a profile of the step then says what is
/// quantization. Only where the text has names.
pub(crate) fn name_ops(graph: &mut Graph) {
    if !graph.has_debug_locations() {
        return;
    }
    for node in graph.walk(graph.body()) {
        let name = graph.name(node);
        // The product is the one that stood there.
        if !name.starts_with("fp8.") || ["fp8.dot_general", "fp8.ragged_dot"].contains(&name) {
            continue;
        }
        let name = name.to_string();
        let mut loc = graph.node(node).loc;
        while let Loc::Source(_, inner) = graph.loc(loc) {
            loc = *inner;
        }
        let named = match graph.loc(loc) {
            Loc::Name(of, child) => Loc::Name(format!("{of}/{name}").into(), *child),
            _ => Loc::Name(name.into(), loc),
        };
        let named = graph.add_loc(named);
        graph.node_mut(node).loc = named;
    }
}
