//! The programs that come with a step: `init` makes its state, `import` turns the state of a BF16 run into it, `export` turns
//! it back. Any executor of StableHLO runs them.

use std::collections::HashMap;

use fp8c_float::Format;
use fp8c_ir::attr::{Attr, NamedAttr};
use fp8c_ir::diag::{Diagnostic, Fault, code};
use fp8c_ir::graph::{Graph, NodeId, OpKind, RegionId, UNKNOWN, ValueId};
use fp8c_ir::types::{ElementType, FunctionType, TensorType, Type};
use fp8c_ir::{Builder, Tensor};

use crate::lower::transform;
use crate::plan::planned::{LOWERED, Planned};
use crate::report::manifest::{Input, Manifest};
use crate::rewrite::moments::{COUNTER, Packed, REMAINDER, import, load};
use crate::rewrite::ops::part;
use crate::rewrite::quantize::{Mode, SCALE};
use crate::rewrite::weight_cache::{AMAX, CODES, first};
use crate::rewrite::{Place, Rewriter};

/// Makes the companions of a lowered step.
pub(crate) struct Companions<'p> {
    pub(crate) planned: &'p Planned,
    pub(crate) manifest: &'p Manifest,
}

impl Companions<'_> {
    /// The FP8 state as it is before anything was seen. Arguments are the weights whose codes are state, if any.
    pub(crate) fn init(&self) -> Result<Graph, Diagnostic> {
        small("init", self.by(), |graph, body| {
            let (original, raised) = (&self.planned.graph, &self.planned.raised);
            let given = self.manifest.init_inputs().into_iter().map(|i| {
                let ty = original.ty(raised.args[i]).clone();
                (i, graph.add_arg(body, ty, Some(format!("arg{i}").into()), UNKNOWN))
            });
            let weights: HashMap<usize, ValueId> = given.collect();
            let mut b = Builder::new(graph, fp8c_dialects::registry(), UNKNOWN);
            let mut results = Vec::new();
            let (mut scales, of_weights) = (None, [AMAX, CODES]);
            for input in self.added().filter(|i| !of_weights.contains(&i.role.as_str())) {
                let ty = self.tensor_type(input);
                if input.name == SCALE {
                    let unseen = self.planned.plan.unseen_scales()?;
                    scales = Some(b.constant(&Tensor::from_f32(ty, unseen))?);
                    results.extend(scales);
                    continue;
                }
                let value = if input.init == "ones" { 1.0 } else { 0.0 };
                let n = ty.elements().unwrap_or(0);
                results.push(b.constant(&Tensor::from_f64s(ty, vec![value; n]))?);
            }
            results.extend(first(&mut b, &self.planned.plan, &weights, scales)?);
            let made = std::mem::take(&mut b.made);
            graph.set_nodes(body, made);
            Ok(results)
        })
    }

    /// State inputs of the new step; those of the original one.
    pub(crate) fn export(&self) -> Result<Graph, Diagnostic> {
        small("export", self.by(), |graph, body| {
            let (raised, moments) = (&self.planned.raised, &self.planned.moments);
            let mut args = HashMap::new();
            for &i in &self.manifest.state_inputs {
                let ty = match (raised.args.get(i), self.planned.stored_elem(i)) {
                    (Some(&arg), None) => self.planned.graph.ty(arg).clone(),
                    _ => self.tensor_type(&self.manifest.inputs[i]).into(),
                };
                args.insert(i, graph.add_arg(body, ty, Some(format!("arg{i}").into()), UNKNOWN));
            }
            let packed = Packed::of(|name| {
                let array = self.added().find(|input| input.name == name)?;
                args.get(&array.index).copied()
            });
            let mut b = Builder::new(graph, fp8c_dialects::registry(), UNKNOWN);
            let mut results = Vec::new();
            for i in self.manifest.state_inputs.iter().filter(|&&i| i < raised.args.len()) {
                results.push(match moments.of(*i) {
                    Some(stored) => {
                        let mut places = self.manifest.tensors.iter().filter_map(|t| t.place.as_ref());
                        let own = places.find(|p| p.input == *i).and_then(|p| p.remainder);
                        let remainder = own.and_then(|at| args.get(&at)).copied();
                        load(&mut b, stored, args[i], packed, remainder)?
                    }
                    None => self.weight(&mut b, *i, &args)?,
                });
            }
            let made = std::mem::take(&mut b.made);
            graph.set_nodes(body, made);
            Ok(results)
        })
    }

    /// An argument of the new step in its original type: a weight is decoded, but keeps the factors merged into it.
    fn weight(
        &self,
        b: &mut Builder<'_>,
        input: usize,
        args: &HashMap<usize, ValueId>,
    ) -> Result<ValueId, Fault> {
        let arg = args[&input];
        let rows = self.manifest.tensors.iter().filter(|_| self.planned.plan.merge.of(input).is_some());
        let Some(place) = rows.filter_map(|t| t.place.as_ref()).find(|p| p.input == input) else {
            return Ok(arg);
        };
        let all = self.added().find(|i| i.name == SCALE).and_then(|i| args.get(&i.index));
        let scale = part(b, *all.ok_or("a stored weight needs its scale")?, place.start, 1)?;
        let ty = self.planned.graph.ty(self.planned.raised.args[input]).clone();
        b.op_typed("fp8.dequantize", &[arg, scale], vec![("group", Attr::i64(place.group))], ty)
    }

    /// The original step's arguments; the state inputs of the new one, histories from the largest magnitudes of this batch.
    pub(crate) fn import(&self) -> Result<Graph, Diagnostic> {
        let mut graph = self.planned.graph.clone();
        let raised = &self.planned.raised;
        let observed = transform(&mut graph, raised, &self.planned.plan, Mode::Observe, &mut |_, _| {})?;
        let body = graph.node(raised.function).regions[0];
        let counted = observed.arrays.iter().any(|a| a.name == COUNTER);
        let (codes, arrays) = import(&mut graph, raised, &self.planned.moments, counted)
            .map_err(|m| Diagnostic::error(code::PASS, format!("making the program import: {m}")))?;
        let end = graph
            .terminator(body)
            .ok_or_else(|| Diagnostic::error(code::PASS, "the function does not end with a return"))?;
        // What the step returned is not wanted, but the state before it is.
        let returned = graph.node(end).operands.clone();
        let made = &returned[raised.results.len()..];
        let stored = |i| codes.get(&i).or(observed.given.get(&i)).or(raised.args.get(i)).copied();
        // Of norms nothing is known yet.
        let norms = self.planned.moments.gradients.array();
        let mut b = Builder::new(&mut graph, fp8c_dialects::registry(), UNKNOWN);
        let norms = match norms.map(|array| b.constant(&Tensor::zeros(array.ty))).transpose() {
            Ok(norms) => norms,
            Err(m) => {
                return Err(Diagnostic::error(code::PASS, format!("making the program import: {m}")));
            }
        };
        let mut nodes = std::mem::take(&mut b.made);
        nodes.extend(&graph.region(body).nodes);
        graph.set_nodes(body, nodes);
        let scales = observed.arrays.iter().position(|a| a.name == SCALE).map(|at| made[at]);
        let weights = raised.args.iter().copied().enumerate().collect();
        let codes_of_weights = self
            .behind(&mut graph, body, |b| first(b, &self.planned.plan, &weights, scales))
            .map_err(|m| Diagnostic::error(code::PASS, format!("making the program import: {m}")))?;
        let original = self.manifest.state_inputs.iter().filter_map(|&i| stored(i));
        let results: Vec<ValueId> =
            original.chain(norms).chain(made.iter().copied()).chain(arrays).chain(codes_of_weights).collect();
        graph.node_mut(end).operands.clone_from(&results);
        finish(&mut graph, raised.function, body, &results, ("import", self.by()));
        let pass = crate::pass::Step { pass: &crate::rewrite::canonicalize::PASS, options: vec![] };
        crate::pass::run_passes(&mut graph, &[pass], |_, _| {})?;
        Ok(graph)
    }

    /// Makes ops in front of what a region returns.
    fn behind<T>(
        &self,
        graph: &mut Graph,
        body: RegionId,
        make: impl FnOnce(&mut Builder<'_>) -> Result<T, Fault>,
    ) -> Result<T, Fault> {
        let mut rewriter = Rewriter::default();
        let made = rewriter.make(graph, Place::Last(body), UNKNOWN, make)?;
        rewriter.apply(graph, body);
        Ok(made)
    }

    /// The recipe, by name.
    fn by(&self) -> &str {
        &self.manifest.recipe.name
    }

    /// The arguments that lowering added.
    fn added(&self) -> impl Iterator<Item = &Input> {
        self.manifest.inputs.iter().skip(self.planned.raised.args.len())
    }

    /// The type of an argument of the new step that lowering added or changed.
    fn tensor_type(&self, input: &Input) -> TensorType {
        let elem = match self.planned.stored_elem(input.index) {
            Some(elem) => elem,
            None if input.role == COUNTER => ElementType::UI32,
            None if input.role == REMAINDER => ElementType::BF16,
            None if input.role == CODES => {
                Format::from_name(&input.dtype).map_or(ElementType::F32, ElementType::Small)
            }
            None => ElementType::F32,
        };
        TensorType::new(input.shape.clone(), elem)
    }
}

/// A module of one function whose body `fill` makes up to the return; it says what it is, and that this made it.
pub(crate) fn small(
    name: &str,
    by: &str,
    fill: impl FnOnce(&mut Graph, RegionId) -> Result<Vec<ValueId>, Fault>,
) -> Result<Graph, Diagnostic> {
    let registry = fp8c_dialects::registry();
    let known = |name: &str| {
        registry
            .get(name)
            .map(OpKind::Known)
            .ok_or_else(|| Diagnostic::error(code::PASS, format!("no op {name}")))
    };
    let mut graph = Graph::new(known("builtin.module")?);
    let attrs = vec![NamedAttr { name: "sym_name".into(), value: Attr::str("main"), inherent: true }];
    let function = graph.add_node(known("func.func")?, vec![], attrs, vec![], UNKNOWN);
    graph.node_mut(function).set_attr("sym_visibility", Attr::str("public"));
    let body = graph.add_region(function);
    graph.node_mut(function).regions.push(body);
    let module = graph.body();
    graph.append(module, function);
    let results = fill(&mut graph, body)
        .map_err(|m| Diagnostic::error(code::PASS, format!("making the program {name}: {m}")))?;
    let end = graph.add_node(known("func.return")?, results.clone(), vec![], vec![], UNKNOWN);
    graph.append(body, end);
    finish(&mut graph, function, body, &results, (name, by));
    Ok(graph)
}

fn finish(
    graph: &mut Graph,
    function: NodeId,
    body: RegionId,
    results: &[ValueId],
    (name, by): (&str, &str),
) {
    let types = |graph: &Graph, values: &[ValueId]| values.iter().map(|&v| graph.ty(v).clone()).collect();
    let ty = FunctionType { inputs: types(graph, &graph.region(body).args), results: types(graph, results) };
    let node = graph.node_mut(function);
    node.set_attr("function_type", Attr::Type(Type::Function(Box::new(ty))));
    node.remove_attr("res_attrs");
    // Aliases tie arguments to results of the step; they say nothing here.
    node.remove_attr("arg_attrs");
    let root = graph.root;
    let module = graph.node_mut(root);
    module.set_attr("sym_name", Attr::str(name));
    module.set_attr(LOWERED, Attr::str(by));
}
