//! A reduction of several tensors that computes each result from its own tensor alone is as many reductions of one tensor, and becomes that
//! before anything is numbered or followed. One that mixes them (an argmax) stays as it is.
//!
//! Before:
//! ```mlir
//! %0:2 = stablehlo.reduce(%a init: %z), (%b init: %z) across dimensions = [1] : (..) -> (tensor<4xf32>, tensor<4xf32>)
//!  reducer(%l0: tensor<f32>, %r0: tensor<f32>) (%l1: tensor<f32>, %r1: tensor<f32>) { .. a maximum of each pair .. }
//! ```
//! After:
//! ```mlir
//! %0 = stablehlo.reduce(%a init: %z) applies stablehlo.maximum across dimensions = [1] : (..) -> tensor<4xf32>
//! %1 = stablehlo.reduce(%b init: %z) applies stablehlo.maximum across dimensions = [1] : (..) -> tensor<4xf32>
//! ```

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::{Graph, NodeId, RegionId, ValueId};
use fp8c_ir::registry::Traits;

use crate::rewrite::inline::copy_node;

/// Takes every such reduction of a graph apart.
pub(crate) fn reductions(graph: &mut Graph) {
    let regions: Vec<RegionId> =
        graph.walk(graph.body()).into_iter().flat_map(|n| graph.node(n).regions.clone()).collect();
    let mut replaced = HashMap::new();
    for region in regions {
        let mut nodes = Vec::new();
        for node in graph.region(region).nodes.clone() {
            match own_ops(graph, node) {
                Some(own) => nodes.extend(apart(graph, node, &own, &mut replaced)),
                None => nodes.push(node),
            }
        }
        graph.set_nodes(region, nodes);
    }
    graph.replace_uses(&replaced);
}

/// Of a reduction of several tensors, the ops of its body that make each result; nothing where one takes another tensor's elements.
fn own_ops(graph: &Graph, node: NodeId) -> Option<Vec<Vec<NodeId>>> {
    let data = graph.node(node);
    let (n, &[body]) = (data.results.len(), &data.regions[..]) else { return None };
    let (args, nodes) = (&graph.region(body).args, &graph.region(body).nodes);
    let several = data.name() == "stablehlo.reduce" && n > 1;
    if !several || args.len() != 2 * n || data.operands.len() != 2 * n {
        return None;
    }
    let (&end, ops) = nodes.split_last()?;
    let plain = |&n: &NodeId| graph.node(n).has(Traits::PURE) && graph.node(n).regions.is_empty();
    if !ops.iter().all(plain) || graph.node(end).operands.len() != n {
        return None;
    }
    let mut out = Vec::new();
    for (i, &result) in graph.node(end).operands.iter().enumerate() {
        let (mut own, mut stack) = (HashSet::new(), vec![result]);
        while let Some(value) = stack.pop() {
            match graph.def_node(value).filter(|n| ops.contains(n)) {
                Some(op) if own.insert(op) => stack.extend(&graph.node(op).operands),
                Some(_) => {}
                None if args.iter().position(|&a| a == value).is_some_and(|at| at % n != i) => return None,
                None => {}
            }
        }
        out.push(ops.iter().copied().filter(|op| own.contains(op)).collect());
    }
    Some(out)
}

/// One reduction a tensor, each with its own ops.
fn apart(
    graph: &mut Graph,
    node: NodeId,
    own: &[Vec<NodeId>],
    replaced: &mut HashMap<ValueId, ValueId>,
) -> Vec<NodeId> {
    let (data, n) = (graph.node(node).clone(), own.len());
    let body = data.regions[0];
    let (args, end) = (graph.region(body).args.clone(), graph.region(body).nodes.last().copied());
    let mut out = Vec::new();
    for (i, ops) in own.iter().enumerate() {
        let ty = graph.ty(data.results[i]).clone();
        let operands = vec![data.operands[i], data.operands[n + i]];
        let one = graph.add_node(data.kind.clone(), operands, data.attrs.clone(), vec![ty], data.loc);
        let region = graph.add_region(one);
        let mut map = HashMap::new();
        for arg in [args[i], args[n + i]] {
            let value = graph.value(arg).clone();
            map.insert(arg, graph.add_arg(region, value.ty, value.name, value.loc));
        }
        for &op in ops {
            let copy = copy_node(graph, op, data.loc, &mut map);
            graph.append(region, copy);
        }
        if let Some(end) = end.map(|end| graph.node(end).clone()) {
            let result = end.operands[i];
            let result = map.get(&result).copied().unwrap_or(result);
            let end = graph.add_node(end.kind, vec![result], end.attrs, vec![], end.loc);
            graph.append(region, end);
        }
        graph.node_mut(one).regions.push(region);
        let new = graph.node(one).results[0];
        graph.value_mut(new).name = graph.value(data.results[i]).name.clone();
        replaced.insert(data.results[i], new);
        out.push(one);
    }
    out
}

#[cfg(test)]
mod tests {
    use fp8c_dialects::registry;
    use fp8c_ir::{PrintOptions, parse, print};

    /// The ops of a step with one reduction of two tensors, as they are printed after it was taken apart.
    fn apart(body: &str) -> String {
        let text = format!(
            "func.func @main(%x: tensor<4x6xf32>, %i: tensor<4x6xi32>, %z: tensor<f32>, %c: tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>) {{
  %r:2 = stablehlo.reduce(%x init: %z), (%i init: %c) across dimensions = [1] : (tensor<4x6xf32>, tensor<4x6xi32>, tensor<f32>, tensor<i32>) -> (tensor<4xf32>, tensor<4xi32>)
   reducer(%l0: tensor<f32>, %r0: tensor<f32>) (%l1: tensor<i32>, %r1: tensor<i32>) {{
    {body}
  }}
  return %r#0, %r#1 : tensor<4xf32>, tensor<4xi32>
}}"
        );
        let mut graph = parse(&text, registry()).unwrap();
        super::reductions(&mut graph);
        fp8c_ir::verify(&graph).unwrap();
        print(&graph, registry(), PrintOptions::default())
    }

    #[test]
    fn a_reduction_of_two_tensors_is_two() {
        let text = apart(
            "%s = stablehlo.add %l1, %r1 : tensor<i32>
    %m = stablehlo.maximum %l0, %r0 : tensor<f32>
    stablehlo.return %m, %s : tensor<f32>, tensor<i32>",
        );
        let wanted = [
            "stablehlo.reduce(%x init: %z) applies stablehlo.maximum across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>",
            "stablehlo.reduce(%i init: %c) applies stablehlo.add across dimensions = [1] : (tensor<4x6xi32>, tensor<i32>) -> tensor<4xi32>",
        ];
        assert!(wanted.iter().all(|w| text.contains(w)), "{text}");
        assert!(!text.contains("reducer"), "{text}");
    }

    #[test]
    fn an_argmax_is_one_reduction() {
        let text = apart(
            "%m = stablehlo.maximum %l0, %r0 : tensor<f32>
    %f = stablehlo.compare GE, %l0, %r0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %s = stablehlo.select %f, %l1, %r1 : tensor<i1>, tensor<i32>
    stablehlo.return %m, %s : tensor<f32>, tensor<i32>",
        );
        assert!(text.contains("reducer"), "{text}");
    }
}
