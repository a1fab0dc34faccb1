//! Where a run first makes a number that is not finite.

use std::collections::HashSet;

use fp8c_ir::diag::Span;
use fp8c_ir::tensor::Data;
use fp8c_ir::{Graph, NodeId, Tensor, ValueId};

use crate::error::Error;
use crate::module::Module;

/// What was found.
pub(crate) struct Origin {
    /// Where in the text.
    pub(crate) span: Option<Span>,
    /// What to say about it.
    pub(crate) notes: Vec<String>,
}

/// What of a tensor is not finite.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Kind {
    nan: bool,
    infinite: bool,
}

impl Kind {
    fn of(tensor: &Tensor) -> Self {
        let scan = |values: &mut dyn Iterator<Item = f64>| {
            values.fold(Self::default(), |k, v| Self {
                nan: k.nan | v.is_nan(),
                infinite: k.infinite | v.is_infinite(),
            })
        };
        match &tensor.data {
            Data::F32(v) => scan(&mut v.iter().map(|&x| f64::from(x))),
            Data::F64(v) => scan(&mut v.iter().copied()),
            Data::Complex(v) => scan(&mut v.iter().flatten().copied()),
            Data::Int(_) => Self::default(),
        }
    }

    fn worse_than(self, before: Self) -> bool {
        (self.nan && !before.nan) || (self.infinite && !before.infinite)
    }
}

/// Runs a step again that went wrong, and says where. A program may hold infinities on purpose (masks, the start of a
/// maximum), so the run is compared with that of the last good step if there was one.
pub(crate) fn explain(module: &Module, good: Option<&[Tensor]>, bad: &[Tensor]) -> Result<Origin, Error> {
    let graph = &module.graph;
    if let Some(i) = bad.iter().position(|t| Kind::of(t) != Kind::default()) {
        let ty = &bad[i].ty;
        let notes = vec![format!("argument {i}, {ty}, is not finite before the step begins")];
        return Ok(Origin { span: None, notes });
    }
    let before = match good {
        Some(arguments) => record(module, arguments)?,
        None => Vec::new(),
    };
    let after = record(module, bad)?;
    let found = if good.is_some() {
        let new = |(at, &(node, kind)): (usize, &(NodeId, Kind))| {
            let earlier = before.get(at).filter(|(same, _)| *same == node).map_or(kind, |(_, k)| *k);
            kind.worse_than(earlier).then_some(node)
        };
        after.iter().enumerate().find_map(new)
    } else {
        first(graph, &after)
    };
    Ok(found.map_or_else(|| Origin { span: None, notes: Vec::new() }, |node| describe(graph, node)))
}

fn record(module: &Module, arguments: &[Tensor]) -> Result<Vec<(NodeId, Kind)>, Error> {
    let mut seen = Vec::new();
    module.run_observed(arguments, &mut |node, results| {
        let kinds = results.iter().map(Kind::of);
        let all = kinds
            .fold(Kind::default(), |a, b| Kind { nan: a.nan | b.nan, infinite: a.infinite | b.infinite });
        seen.push((node, all));
    })?;
    Ok(seen)
}

/// Without a good run: the first op that makes something worse than its operands are.
fn first(graph: &Graph, run: &[(NodeId, Kind)]) -> Option<NodeId> {
    let mut infinite: HashSet<ValueId> = HashSet::new();
    let mut overflow = None;
    for &(node, kind) in run {
        let op = graph.node(node);
        if kind.nan {
            return overflow.or(Some(node));
        }
        if kind.infinite {
            let inherits = op.operands.is_empty() || op.operands.iter().any(|v| infinite.contains(v));
            infinite.extend(&op.results);
            overflow = overflow.or((!inherits).then_some(node));
        }
    }
    overflow
}

fn describe(graph: &Graph, node: NodeId) -> Origin {
    let op = graph.node(node);
    let types: Vec<String> = op.results.iter().map(|&v| graph.ty(v).to_string()).collect();
    let name = op.results.first().and_then(|&v| graph.value(v).name.clone());
    let name = name.map_or_else(String::new, |name| format!(" %{name}"));
    let note = format!("it began at the result{name} of {}, {}", op.name(), types.join(", "));
    Origin { span: graph.span(op.loc), notes: vec![note] }
}
