//! Products of blocks of 32 with powers of two as scales, for compilers that know them: the composite `xla.scaled_dot`, whose
//! decomposition any other executor runs.

use fp8c_dialects::fp8::matmul::Split;
use fp8c_ir::Builder;
use fp8c_ir::attr::{Attr, NamedAttr};
use fp8c_ir::diag::Fault;
use fp8c_ir::graph::{Graph, NodeId, OpKind, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, FunctionType, Type};
use fp8c_quant::Grain;

use super::Expand;
use super::operand::Operand;

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
        let function = function(graph, ty.clone())?;
        let body = graph.add_region(function);
        graph.node_mut(function).regions.push(body);
        let args: Vec<ValueId> =
            ty.inputs.iter().map(|t| graph.add_arg(body, t.clone(), None, UNKNOWN)).collect();
        let b = Builder::new(graph, fp8c_dialects::registry(), UNKNOWN);
        let mut inner = Expand {
            b,
            node,
            operands: args.clone(),
            result: self.result.clone(),
            fp8_matmul: self.fp8_matmul,
            parts: vec![],
        };
        let of = |side: usize| Operand { codes: args[side], scale: args[2 + side], ..operands[side].clone() };
        let value = inner.scaled_before(&[of(0), of(1)])?;
        let made = std::mem::take(&mut inner.b.made);
        graph.set_nodes(body, made);
        let end = graph.add_node(op("func.return")?, vec![value], vec![], vec![], UNKNOWN);
        graph.append(body, end);
        Ok(named(graph, function))
    }
}

/// A private function without a name that stands nowhere yet.
fn function(graph: &mut Graph, ty: FunctionType) -> Result<NodeId, Fault> {
    let attr = |name: &'static str, value| NamedAttr { name: name.into(), value, inherent: true };
    let attrs = vec![
        attr("function_type", Attr::Type(Type::Function(Box::new(ty)))),
        attr("sym_visibility", Attr::str("private")),
    ];
    Ok(graph.add_node(op("func.func")?, vec![], attrs, vec![], UNKNOWN))
}

fn op(name: &str) -> Result<OpKind, Fault> {
    let known = fp8c_dialects::registry().get(name).map(OpKind::Known);
    known.ok_or_else(|| Fault(format!("there is no op {name}")))
}

/// Puts a function at the end of the module, unless one that does the same stands there; returns its name.
fn named(graph: &mut Graph, function: NodeId) -> String {
    let module = graph.body();
    let text = |graph: &Graph, f: NodeId| {
        let nodes = graph.region(graph.node(f).regions[0]).nodes.clone();
        // Ops are made in one order, so attributes and types tell functions apart.
        let one = |&n: &NodeId| {
            let node = graph.node(n);
            let types: Vec<String> = node.results.iter().map(|&v| graph.ty(v).to_string()).collect();
            format!("{} {types:?} {:?}", node.name(), node.attrs)
        };
        let ty = format!("{:?}", graph.node(f).attr("function_type"));
        nodes.iter().map(one).fold(ty, |all, one| all + &one)
    };
    let own = text(graph, function);
    let mut count = 0;
    for other in graph.region(module).nodes.clone() {
        let name = graph.node(other).attr("sym_name").and_then(Attr::as_str).map(str::to_string);
        let Some(name) = name.filter(|n| n.starts_with(NAME)) else { continue };
        if text(graph, other) == own {
            return name;
        }
        count += 1;
    }
    let name = if count == 0 { NAME.to_string() } else { format!("{NAME}_{count}") };
    graph.node_mut(function).set_attr("sym_name", Attr::str(name.as_str()));
    graph.append(module, function);
    name
}
