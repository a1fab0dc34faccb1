//! `bind-shapes`: sizes that a program leaves open get values, and all that follows from them is computed.
//!
//! Before, with `bind-shapes{sizes=b:8}`:
//! ```mlir
//! func.func @main(%x: tensor<?x16xf32>) -> tensor<?x16xf32> {
//!   %b = stablehlo.get_dimension_size %x, dim = 0 : (tensor<?x16xf32>) -> tensor<i32>
//!   ..
//!   %3 = stablehlo.dynamic_broadcast_in_dim %bias, %shape, dims = [1] : (tensor<16xf32>, tensor<2xi32>) -> tensor<?x16xf32>
//! ```
//! After:
//! ```mlir
//! func.func @main(%x: tensor<8x16xf32>) -> tensor<8x16xf32> {
//!   %3 = stablehlo.broadcast_in_dim %bias, dims = [1] : (tensor<16xf32>) -> tensor<8x16xf32>
//! ```
//!
//! A size is called as the framework calls it (JAX notes the names of symbolic dimensions on the arguments of the functions
//! that it passes them to), or by its argument and dimension, as `in_003.0`. Sizes of arguments that are computed from named
//! ones (`s + 1`, `2*b`) are found by trying: the program computes each name from the sizes, and asserts what must hold.

use std::collections::{HashMap, HashSet};

use fp8c_dialects::registry;
use fp8c_dialects::stablehlo::specialize::with_values;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, OpKind, RegionId, ValueId};
use fp8c_ir::interp::eval_node;
use fp8c_ir::registry::Traits;
use fp8c_ir::types::{DYNAMIC, TensorType, Type};
use fp8c_ir::{Builder, OpView, Tensor};

use crate::pass::{Options, Pass, PassCx, PassOption, Phase, option};
use crate::rewrite::inline::{self, copy_node};

mod sizes;

pub use sizes::names;

/// The pass.
pub const PASS: Pass = Pass {
    name: "bind-shapes",
    doc: "Gives sizes that are not known values, and computes what follows from them.",
    options: &[PassOption { name: "sizes", doc: "NAME:SIZE,.. or in_003.0:SIZE,.. (none by default)" }],
    needs: Phase::Imported,
    gives: Phase::Imported,
    run: |cx, options| bind_shapes(cx.graph, &sizes_option(options)?),
};

fn sizes_option(options: &Options) -> Result<Vec<(String, i64)>, Diagnostic> {
    let words = option(options, "sizes").unwrap_or_default().split(',').filter(|word| !word.is_empty());
    let size = |word: &str| {
        let (name, size) = word.split_once(':')?;
        Some((name.to_string(), size.parse().ok().filter(|&n: &i64| n >= 0)?))
    };
    let bad = |word: &str| Diagnostic::error(code::OPTION, format!("sizes takes NAME:SIZE, found '{word}'"));
    words.map(|word| size(word).ok_or_else(|| bad(word))).collect()
}

/// Gives the sizes called by these names their values, in `@main`, whose calls are inlined.
///
/// # Errors
/// Nothing is called so, no size of an argument fits, or an assertion of the program about its sizes does not hold.
pub fn bind_shapes(graph: &mut Graph, given: &[(String, i64)]) -> Result<(), Diagnostic> {
    let named = sizes::names(graph);
    (inline::PASS.run)(&mut PassCx::new(graph), &Options::new())?;
    let main = graph.main().and_then(|m| graph.node(m).regions.first().copied());
    let Some(main) = main else { return Ok(()) };
    let bound = sizes::solve(graph, main, &named, given)?;
    for (&(argument, dim), &size) in &bound {
        let arg = graph.region(main).args[argument];
        if let Type::Tensor(ty) = &mut graph.value_mut(arg).ty {
            ty.shape[dim] = size;
        }
    }
    let mut work = Specializer { graph, known: HashMap::new(), replaced: HashMap::new() };
    work.region(main)?;
    function_type(graph, main);
    Ok(())
}

/// The function's type is that of its body.
fn function_type(graph: &mut Graph, body: RegionId) {
    let types = |values: &[ValueId]| values.iter().map(|&v| graph.ty(v).clone()).collect();
    let inputs = types(&graph.region(body).args);
    let results = graph.terminator(body).map(|end| types(&graph.node(end).operands)).unwrap_or_default();
    let ty = fp8c_ir::types::FunctionType { inputs, results };
    let function = graph.region(body).parent;
    graph.node_mut(function).set_attr("function_type", Attr::Type(Type::Function(Box::new(ty))));
}

/// Values of no more elements are computed: shapes, and numbers made of them.
const SMALL: usize = 256;

/// Goes through a graph once, in order.
struct Specializer<'g> {
    graph: &'g mut Graph,
    /// Values that follow from sizes.
    known: HashMap<ValueId, Tensor>,
    replaced: HashMap<ValueId, ValueId>,
}

impl Specializer<'_> {
    fn region(&mut self, region: RegionId) -> Result<(), Diagnostic> {
        let mut out = Vec::new();
        for node in self.graph.region(region).nodes.clone() {
            let replaced = &self.replaced;
            for operand in &mut self.graph.node_mut(node).operands {
                while let Some(&new) = replaced.get(operand) {
                    *operand = new;
                }
            }
            let loc = self.graph.node(node).loc;
            let at = |d: Diagnostic, graph: &Graph| d.or_at(graph.span(loc));
            self.node(node, &mut out).map_err(|d| at(d, self.graph))?;
        }
        self.graph.set_nodes(region, out);
        Ok(())
    }

    fn node(&mut self, node: NodeId, out: &mut Vec<NodeId>) -> Result<(), Diagnostic> {
        let name = self.graph.name(node).to_string();
        let fail = |message: Fault| Diagnostic::error(code::TYPE, format!("{name}: {message}"));
        if self.assertion_holds(node)? {
            return Ok(());
        }
        if let Some(size) = self.dimension(node) {
            return self.constant(node, vec![size], out).map_err(fail);
        }
        if let Some(new) = self.with_values(node).map_err(fail)? {
            out.push(new);
            return Ok(());
        }
        if let Some(values) = self.computed(node) {
            return self.constant(node, values, out).map_err(fail);
        }
        self.retype(node)?;
        out.push(node);
        Ok(())
    }

    /// An assertion about sizes that are known: it goes when it holds.
    fn assertion_holds(&self, node: NodeId) -> Result<bool, Diagnostic> {
        let data = self.graph.node(node);
        if data.attr("call_target_name").and_then(Attr::as_str) != Some("shape_assertion") {
            return Ok(false);
        }
        let values: Option<Vec<Tensor>> = data.operands.iter().map(|v| self.value(*v)).collect();
        let Some(values) = values else { return Ok(false) };
        eval_node(self.graph, node, &values).map(|_| true)
    }

    fn dimension(&self, node: NodeId) -> Option<Tensor> {
        let data = self.graph.node(node);
        if data.name() != "stablehlo.get_dimension_size" {
            return None;
        }
        let ty = self.graph.ty(data.operands[0]).as_tensor()?;
        let d = OpView::new(self.graph, node).dim("dimension", ty.rank()).ok()?;
        let size = ty.shape[d];
        (size != DYNAMIC)
            .then(|| Tensor::from_ints(TensorType::scalar(fp8c_ir::ElementType::I32), vec![size]))
    }

    /// What a value is, if it follows from sizes or is a small constant.
    fn value(&self, value: ValueId) -> Option<Tensor> {
        self.known.get(&value).cloned().or_else(|| constant_value(self.graph, value, CONSTANT_DEPTH))
    }

    /// The op with attributes that this one is on known operands.
    fn with_values(&mut self, node: NodeId) -> Result<Option<NodeId>, Fault> {
        let values: Vec<Option<Tensor>> =
            self.graph.node(node).operands.clone().into_iter().map(|v| self.value(v)).collect();
        let values: Vec<Option<&Tensor>> = values.iter().map(Option::as_ref).collect();
        let Some(new) = with_values(self.graph, node, &values)? else { return Ok(None) };
        self.own_regions(new);
        let (old, made) = (self.graph.node(node).results.clone(), self.graph.node(new).results.clone());
        for (&old, &made) in old.iter().zip(&made) {
            self.graph.value_mut(made).name = self.graph.value(old).name.clone();
            self.replaced.insert(old, made);
        }
        Ok(Some(new))
    }

    /// The region of a function becomes a copy that ends as a region does.
    fn own_regions(&mut self, node: NodeId) {
        let loc = self.graph.node(node).loc;
        let regions = std::mem::take(&mut self.graph.node_mut(node).regions);
        for region in regions {
            let own = self.graph.add_region(node);
            let mut map = HashMap::new();
            for arg in self.graph.region(region).args.clone() {
                let value = self.graph.value(arg).clone();
                map.insert(arg, self.graph.add_arg(own, value.ty, value.name, value.loc));
            }
            for inner in self.graph.region(region).nodes.clone() {
                let inner = copy_node(self.graph, inner, loc, &mut map);
                if let Some(end) = registry()
                    .get("stablehlo.return")
                    .filter(|_| self.graph.node(inner).has(Traits::TERMINATOR))
                {
                    self.graph.node_mut(inner).kind = OpKind::Known(end);
                }
                self.graph.append(own, inner);
            }
            self.graph.node_mut(node).regions.push(own);
        }
    }

    /// The results of an op on known operands of which one follows from sizes.
    fn computed(&self, node: NodeId) -> Option<Vec<Tensor>> {
        let data = self.graph.node(node);
        let from_sizes = data.operands.iter().any(|v| self.known.contains_key(v));
        let small = |&v: &ValueId| {
            self.graph.ty(v).as_tensor().and_then(TensorType::elements).is_some_and(|n| n <= SMALL)
        };
        if !from_sizes
            || !data.has(Traits::PURE)
            || !data.regions.is_empty()
            || !data.results.iter().all(small)
        {
            return None;
        }
        let operands: Vec<Tensor> = data.operands.iter().map(|&v| self.value(v)).collect::<Option<_>>()?;
        eval_node(self.graph, node, &operands).ok()
    }

    fn constant(&mut self, node: NodeId, values: Vec<Tensor>, out: &mut Vec<NodeId>) -> Result<(), Fault> {
        let (results, loc) = (self.graph.node(node).results.clone(), self.graph.node(node).loc);
        for (old, value) in results.into_iter().zip(values) {
            let mut b = Builder::new(self.graph, registry(), loc);
            let new = b.constant(&value)?;
            out.append(&mut b.made);
            self.known.insert(new, value);
            self.replaced.insert(old, new);
        }
        Ok(())
    }

    /// Results get the sizes that follow from the operands, arguments of regions those of what enters them.
    fn retype(&mut self, node: NodeId) -> Result<(), Diagnostic> {
        let data = self.graph.node(node).clone();
        if data.has(Traits::CONTROL_FLOW) {
            for &region in &data.regions {
                let args = self.graph.region(region).args.clone();
                for (&arg, &operand) in args.iter().zip(&data.operands) {
                    self.refine(arg, self.graph.ty(operand).clone());
                }
            }
        }
        for &region in &data.regions {
            stacker::maybe_grow(64 << 10, 1 << 20, || self.region(region))?;
        }
        let Some(def) = data.def().filter(|_| !data.results.is_empty()) else { return Ok(()) };
        let types = (def.infer)(&OpView::new(self.graph, node));
        for (&result, ty) in data.results.iter().zip(types.unwrap_or_default()) {
            self.refine(result, ty);
        }
        let shaped = def.traits.has(Traits::ELEMENTWISE) || is_identity(&data);
        if shaped && let Some(like) = data.operands.first().map(|&v| self.graph.ty(v).clone()) {
            data.results.iter().for_each(|&result| self.refine_shape(result, &like));
        }
        Ok(())
    }

    fn refine(&mut self, value: ValueId, ty: Type) {
        if let (Type::Tensor(old), Type::Tensor(new)) = (self.graph.ty(value), &ty)
            && old.compatible(new)
        {
            self.refine_shape(value, &ty);
        }
    }

    fn refine_shape(&mut self, value: ValueId, like: &Type) {
        let (Type::Tensor(old), Type::Tensor(like)) = (&mut self.graph.value_mut(value).ty, like) else {
            return;
        };
        if old.rank() == like.rank() {
            for (size, &known) in old.shape.iter_mut().zip(&like.shape).filter(|(size, _)| **size == DYNAMIC)
            {
                *size = known;
            }
        }
    }
}

/// A note for compilers, which hands its operand on.
fn is_identity(node: &fp8c_ir::Node) -> bool {
    let target = node.attr("call_target_name").and_then(Attr::as_str);
    target.is_some_and(|t| fp8c_dialects::stablehlo::custom_call::IDENTITIES.contains(&t))
}

/// Ops on constants that are followed.
const CONSTANT_DEPTH: usize = 8;

/// The value of a small constant, or of a few ops on such.
fn constant_value(graph: &Graph, value: ValueId, depth: usize) -> Option<Tensor> {
    if let Some(tensor) = small_constant(graph, value) {
        return Some(tensor);
    }
    let (node, depth) = (graph.def_node(value)?, depth.checked_sub(1)?);
    let data = graph.node(node);
    let small =
        |&v: &ValueId| graph.ty(v).as_tensor().and_then(TensorType::elements).is_some_and(|n| n <= SMALL);
    if !data.has(Traits::PURE)
        || !data.regions.is_empty()
        || !data.operands.iter().chain(&data.results).all(small)
    {
        return None;
    }
    let operands: Vec<Tensor> =
        data.operands.iter().map(|&v| constant_value(graph, v, depth)).collect::<Option<_>>()?;
    let results = eval_node(graph, node, &operands).ok()?;
    results.into_iter().nth(graph.result_index(value))
}

/// The value of a constant of few elements.
pub(super) fn small_constant(graph: &Graph, value: ValueId) -> Option<Tensor> {
    let node = graph.node(graph.def_node(value)?);
    match node.attr("value") {
        Some(Attr::Elements(e)) if node.operands.is_empty() && e.ty.elements()? <= SMALL => {
            Tensor::from_elements(e).ok()
        }
        _ => None,
    }
}

/// Names that were asked for, for messages.
pub(super) fn listed(names: &HashSet<String>) -> String {
    let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.sort_unstable();
    names.join(", ")
}
