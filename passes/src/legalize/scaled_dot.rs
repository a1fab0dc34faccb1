//! Products of blocks of 32 with powers of two as scales, for compilers that know them: the composite `xla.scaled_dot`, whose
//! decomposition any other executor runs.

use fp8c_dialects::fp8::matmul::Split;
use fp8c_ir::Builder;
use fp8c_ir::attr::Attr;
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, FunctionType, Type};
use fp8c_quant::Grain;

use super::function::{Private, free_name};
use super::operand::Operand;
use super::{Expand, Hashes};

/// Elements that share a scale where hardware multiplies blocks (OCP Microscaling).
const BLOCK: i64 = 32;
const NAME: &str = "xla.scaled_dot";
const E8M0: ElementType = ElementType::Small(fp8c_float::Format::F8E8M0FNU);

/// The composite takes these operands: one contracted dimension, at most one batch dimension, whole blocks of 32 along what is
/// contracted and no other.
pub(super) fn fits(
    expand: &Expand<'_>,
    operands: &[Operand; 2],
    splits: &[Split],
    result: ElementType,
) -> Result<bool, Fault> {
    let known = expand.fp8_matmul.is_some_and(|m| m.scaled_dot);
    if !known || splits.len() != 1 || ![ElementType::BF16, ElementType::F32].contains(&result) {
        return Ok(false);
    }
    for operand in operands {
        let shape = expand.ty(operand.codes)?.shape;
        let Grain::Blocks(blocks) = &operand.grain else { return Ok(false) };
        let [contracted] = operand.contract[..] else { return Ok(false) };
        let fine = |(d, &b): (usize, &i64)| if d == contracted { b == BLOCK } else { b == 1 };
        let whole = shape[contracted] % BLOCK == 0;
        if operand.batch.len() > 1 || !whole || !blocks.iter().enumerate().all(fine) {
            return Ok(false);
        }
    }
    Ok(true)
}

impl Expand<'_> {
    /// The composite on codes and scales, and its decomposition.
    pub(super) fn scaled_dot(&mut self, operands: &[Operand; 2]) -> Result<ValueId, Fault> {
        let mut all = operands.each_ref().map(|o| o.codes).to_vec();
        for operand in operands {
            all.push(self.convert(operand.scale, E8M0)?);
        }
        let decomposition = self.decomposition(operands, &all)?;
        let dims = |of: fn(&Operand) -> &Vec<usize>| {
            let ints = |o: &Operand| Attr::Array(of(o).iter().map(|&d| Attr::i64(d as i64)).collect());
            Attr::Array(operands.iter().map(ints).collect())
        };
        let numbers = Attr::Array(vec![dims(|o| &o.contract), dims(|o| &o.batch)]);
        let attributes = vec![
            ("dimension_numbers".into(), numbers),
            ("preferred_element_type".into(), Attr::Type(Type::Scalar(self.result.elem))),
        ];
        let attrs = vec![
            ("name", Attr::str(NAME)),
            ("composite_attributes", Attr::Dict(attributes)),
            ("decomposition", Attr::Symbol(decomposition.into())),
        ];
        let ty = self.result.clone().into();
        self.b.op_typed("stablehlo.composite", &all, attrs, ty)
    }

    /// The name of the private function that does the same; one for all products alike.
    fn decomposition(&mut self, operands: &[Operand; 2], all: &[ValueId]) -> Result<String, Fault> {
        let types: Vec<Type> = all.iter().map(|&v| self.b.graph.ty(v).clone()).collect();
        let ty = FunctionType { inputs: types, results: vec![self.result.clone().into()] };
        let node = self.node;
        let graph = &mut *self.b.graph;
        let private = Private::new(graph, NAME, ty)?;
        let args = &private.args;
        let b = Builder::new(graph, fp8c_dialects::registry(), UNKNOWN);
        let mut inner = Expand {
            b,
            node,
            operands: args.clone(),
            result: self.result.clone(),
            fp8_matmul: self.fp8_matmul,
            parts: vec![],
            hashes: &mut Hashes::default(),
        };
        let of = |side: usize| Operand { codes: args[side], scale: args[2 + side], ..operands[side].clone() };
        let value = inner.scaled_before(&[of(0), of(1)])?;
        let made = std::mem::take(&mut inner.b.made);
        private.fill(graph, made, value)?;
        Ok(named(graph, private.function))
    }
}

/// Puts a function at the end of the module, unless one that does the same stands there; returns its name.
fn named(graph: &mut Graph, function: NodeId) -> String {
    let module = graph.body();
    for other in graph.region(module).nodes.clone() {
        let name = graph.node(other).attr("sym_name").and_then(Attr::as_str).map(str::to_string);
        let Some(name) = name.filter(|n| n.starts_with(NAME)) else { continue };
        if does_the_same(graph, other, function) {
            return name;
        }
    }
    let name = free_name(graph, NAME);
    graph.node_mut(function).set_attr("sym_name", Attr::str(name.as_str()));
    graph.append(module, function);
    name
}

/// Two functions that were made here do the same: ops are made in one order, so attributes and types tell them apart.
fn does_the_same(graph: &Graph, a: NodeId, b: NodeId) -> bool {
    let nodes = |f: NodeId| &graph.region(graph.node(f).regions[0]).nodes;
    let ty = |f: NodeId| graph.node(f).attr("function_type");
    let types = |n: NodeId| graph.node(n).results.iter().map(|&v| graph.ty(v));
    let alike = |(&m, &n): (&NodeId, &NodeId)| {
        let (x, y) = (graph.node(m), graph.node(n));
        x.name() == y.name() && x.attrs == y.attrs && types(m).eq(types(n))
    };
    ty(a) == ty(b) && nodes(a).len() == nodes(b).len() && nodes(a).iter().zip(nodes(b)).all(alike)
}
