//! The verifier. What holds for every graph that passes, with the label tests quote:
//!
//! - `V1` each op has the operands, regions and results its definition lists;
//! - `V2` each required attribute is there, and each attribute is of its kind;
//! - `V3` each result has the type that `infer` derives (unknown sizes fit any);
//! - `V4` each operand is defined before its use, in the same region or one around it, across no isolated op;
//! - `V5` a symbol is defined once, and a call names a function of matching type;
//! - `V6` a region ends with its terminator, and only there is one.

use std::collections::HashSet;

use crate::attr::Attr;
use crate::diag::{Diagnostic, Fault, code};
use crate::graph::{Graph, NodeId, RegionId, ValueId};
use crate::registry::{Arity, AttrDef, AttrKind, Slot, Traits};
use crate::types::Type;
use crate::view::OpView;

/// Checks a graph.
///
/// # Errors
/// All findings, in program order.
pub fn verify(graph: &Graph) -> Result<(), Vec<Diagnostic>> {
    let mut found = Vec::new();
    symbols(graph, &mut found);
    for node in graph.walk(graph.body()) {
        let mut report = |code, message: Fault| {
            let message = format!("{}: {message}", graph.name(node));
            found.push(Diagnostic::error(code, message).or_at(graph.span(graph.node(node).loc)));
        };
        if let Err((code, fault)) = check_node(graph, node) {
            report(code, fault);
        }
    }
    dominance(graph, &mut found);
    if found.is_empty() { Ok(()) } else { Err(found) }
}

fn check_node(graph: &Graph, id: NodeId) -> Result<(), (&'static str, Fault)> {
    let node = graph.node(id);
    let Some(def) = node.def() else { return Ok(()) };
    let op = |fault| (code::OP, fault);
    count("operand", def.operands, node.operands.len()).map_err(op)?;
    count("result", def.results, node.results.len()).map_err(op)?;
    count("region", def.regions, node.regions.len()).map_err(op)?;
    for attr in def.attrs {
        check_attr(attr, node.attr(attr.name)).map_err(|f| (code::ATTRIBUTE, f))?;
    }
    check_regions(graph, id).map_err(op)?;
    let types = (def.infer)(&OpView::new(graph, id)).map_err(|f| (code::TYPE, f))?;
    check_results(graph, id, &types).map_err(|f| (code::TYPE, f))
}

fn count(what: &str, slots: &[Slot], found: usize) -> Result<(), Fault> {
    let of = |arity| slots.iter().filter(|s| s.arity == arity).count();
    let (ones, many, equal) = (of(Arity::One), of(Arity::Variadic), of(Arity::Equal));
    let ok = match (many, equal, of(Arity::Optional)) {
        (0, 0, optional) => (ones..=ones + optional).contains(&found),
        (0, equal, _) => found >= ones && (found - ones).is_multiple_of(equal),
        _ => found >= ones,
    };
    let least = if many + equal + of(Arity::Optional) > 0 { "at least " } else { "" };
    crate::ensure!(ok, "needs {least}{ones} {what}{}, found {found}", if ones == 1 { "" } else { "s" });
    Ok(())
}

fn check_attr(def: &AttrDef, value: Option<&Attr>) -> Result<(), Fault> {
    let Some(value) = value else {
        crate::ensure!(!def.required, "the attribute {} is missing", def.name);
        return Ok(());
    };
    let (ok, wanted) = match def.kind {
        AttrKind::Int => (matches!(value, Attr::Int(..)), "an integer"),
        AttrKind::Bool => (value.as_bool().is_some(), "a boolean"),
        AttrKind::Float => (matches!(value, Attr::Float(..)), "a float"),
        AttrKind::Str => (matches!(value, Attr::Str(_)), "a string"),
        AttrKind::Symbol => (matches!(value, Attr::Symbol(_)), "a symbol"),
        AttrKind::Ints => (value.as_ints().is_some(), "a list of integers"),
        AttrKind::Bools => (matches!(value, Attr::Dense(..) | Attr::Array(_)), "a list of booleans"),
        AttrKind::Elements => (matches!(value, Attr::Elements(_) | Attr::Resource(..)), "a constant"),
        AttrKind::Type => (matches!(value, Attr::Type(_)), "a type"),
        AttrKind::Array => (matches!(value, Attr::Array(_)), "a list"),
        AttrKind::Dict => (matches!(value, Attr::Dict(_)), "a dictionary"),
        AttrKind::Enum(dialect, kind, values) => match value {
            Attr::Enum(d, k, v) => {
                let ok = **d == *dialect && **k == *kind && values.contains(&&**v);
                crate::ensure!(ok, "the attribute {} must be one of {}", def.name, values.join(", "));
                (true, "")
            }
            _ => (false, kind),
        },
        AttrKind::Struct(name) => match value {
            Attr::Struct(n, _) => (**n == *name, name),
            Attr::Opaque(text) => (text.trim_start_matches('#').starts_with(name), name),
            _ => (false, name),
        },
        AttrKind::Any => (true, ""),
    };
    crate::ensure!(ok, "the attribute {} must be {wanted}", def.name);
    Ok(())
}

fn check_regions(graph: &Graph, id: NodeId) -> Result<(), Fault> {
    let node = graph.node(id);
    if node.name() == "builtin.module" {
        return Ok(());
    }
    for &region in &node.regions {
        let nodes = &graph.region(region).nodes;
        let body = node.name() != "func.func" || !nodes.is_empty();
        crate::ensure!(body, "the function has no body: what is only declared cannot be compiled");
        let end = nodes
            .last()
            .is_some_and(|&n| graph.node(n).has(Traits::TERMINATOR) || graph.node(n).def().is_none());
        crate::ensure!(end, "the region does not end with a return");
        let early = nodes[..nodes.len() - 1].iter().any(|&n| graph.node(n).has(Traits::TERMINATOR));
        crate::ensure!(!early, "a return stands before the end of the region");
    }
    Ok(())
}

fn check_results(graph: &Graph, id: NodeId, types: &[Type]) -> Result<(), Fault> {
    let results = &graph.node(id).results;
    crate::ensure!(types.len() == results.len(), "has {} results, {} follow", results.len(), types.len());
    for (&value, ty) in results.iter().zip(types) {
        let declared = graph.ty(value);
        let fits = match (declared, ty) {
            (Type::Tensor(a), Type::Tensor(b)) if a.encoding != b.encoding => {
                a.elem == b.elem
                    && Type::Tensor(crate::TensorType::new(a.shape.clone(), a.elem))
                        .compatible(&Type::Tensor(crate::TensorType::new(b.shape.clone(), b.elem)))
            }
            _ => declared.compatible(ty),
        };
        crate::ensure!(fits, "the result must be of type {ty}, not {declared}");
    }
    Ok(())
}

fn symbols(graph: &Graph, found: &mut Vec<Diagnostic>) {
    let mut seen = HashSet::new();
    for &node in &graph.region(graph.body()).nodes {
        let Some(name) = graph.node(node).attr("sym_name").and_then(Attr::as_str) else { continue };
        if !seen.insert(name) {
            let d = Diagnostic::error(code::NAME, format!("the symbol @{name} is already defined"));
            found.push(d.or_at(graph.span(graph.node(node).loc)));
        }
    }
}

/// V4, with an explicit stack: any depth of regions.
fn dominance(graph: &Graph, found: &mut Vec<Diagnostic>) {
    enum Step {
        Region(RegionId),
        Node(NodeId),
        Results(NodeId),
        Leave(RegionId),
        LeaveIsolated(u32),
    }
    // Which isolated op a value is visible in; 0 where it is not.
    let mut visible = vec![0u32; graph.value_count()];
    let (mut current, mut isolated) = (1, 1);
    let mut stack = vec![Step::Region(graph.body())];
    let set = |values: &[ValueId], to: u32, visible: &mut Vec<u32>| {
        values.iter().for_each(|v| visible[v.index()] = to);
    };
    while let Some(step) = stack.pop() {
        match step {
            Step::Region(region) => {
                let data = graph.region(region);
                set(&data.args, current, &mut visible);
                stack.push(Step::Leave(region));
                stack.extend(data.nodes.iter().rev().map(|&n| Step::Node(n)));
            }
            Step::Node(id) => {
                let node = graph.node(id);
                if let Some(i) = node.operands.iter().position(|v| visible[v.index()] != current) {
                    let message = format!("{}: operand {i} is not defined before its use", node.name());
                    found.push(Diagnostic::error(code::NAME, message).or_at(graph.span(node.loc)));
                }
                // Regions inside must not see the results.
                stack.push(Step::Results(id));
                if node.has(Traits::ISOLATED) {
                    stack.push(Step::LeaveIsolated(current));
                    isolated += 1;
                    current = isolated;
                }
                stack.extend(node.regions.iter().rev().map(|&r| Step::Region(r)));
            }
            Step::Results(id) => set(&graph.node(id).results, current, &mut visible),
            Step::Leave(region) => {
                let data = graph.region(region);
                set(&data.args, 0, &mut visible);
                data.nodes.iter().for_each(|&n| set(&graph.node(n).results, 0, &mut visible));
            }
            Step::LeaveIsolated(outer) => current = outer,
        }
    }
}
