//! How well the tensors of a step fit their codes: what is clamped, what becomes zero, and how far each product is from that of the
//! tensors before they were quantized.

use std::collections::{BTreeMap, HashMap, HashSet};

use fp8c_ir::interp::eval_node;
use fp8c_ir::{Graph, NodeId, Tensor, TensorType, ValueId};
use fp8c_passes::lower::Watched;

use crate::error::Error;
use crate::module::Module;

/// What became of the numbers that were quantized.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Share {
    /// How many.
    pub values: u64,
    /// Beyond the largest value of their format.
    pub clamped: u64,
    /// Not zero, and zero as codes.
    pub flushed: u64,
}

/// What became of one product.
#[derive(Clone, Copy, PartialEq, Debug, Default)]
pub struct Noise {
    signal: f64,
    noise: f64,
}

impl Noise {
    /// The signal to quantization noise ratio in decibels; none where nothing was seen.
    pub fn decibels(&self) -> Option<f64> {
        (self.signal > 0.0 && self.noise > 0.0).then(|| 10.0 * (self.signal / self.noise).log10())
    }
}

/// What was seen in one step.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Quality {
    /// By what the tensors are to the recipe: `input`, `weight`, `grad`.
    pub roles: BTreeMap<&'static str, Share>,
    /// By the number of the product in `inspect`; the turns of loops taken together.
    pub products: BTreeMap<usize, Noise>,
    /// Bytes that the forward pass leaves for the backward pass, as the text orders them.
    pub saved_bytes: usize,
}

impl Quality {
    /// Of all roles.
    pub fn share(&self) -> Share {
        self.roles.values().fold(Share::default(), |a, b| Share {
            values: a.values + b.values,
            clamped: a.clamped + b.clamped,
            flushed: a.flushed + b.flushed,
        })
    }

    /// The least and the median ratio of the products, in decibels.
    pub fn decibels(&self) -> Option<(f64, f64)> {
        let mut all: Vec<f64> = self.products.values().filter_map(Noise::decibels).collect();
        all.sort_by(f64::total_cmp);
        Some((*all.first()?, all[all.len() / 2]))
    }
}

/// Runs a step once in the interpreter, on the arguments of the lowered one, and looks at what it quantizes.
///
/// # Errors
/// The step cannot be run.
pub(crate) fn quality(module: &Module, watched: &Watched, arguments: &[Tensor]) -> Result<Quality, Error> {
    let step = module.with_graph(watched.step.clone());
    let mut watch = Watch::new(&watched.step, watched);
    for (&value, tensor) in watch.graph.region(watch.body).args.iter().zip(arguments) {
        watch.see(value, tensor);
    }
    step.run_observed(arguments, &mut |node, results| watch.node(node, results))?;
    Ok(Quality { saved_bytes: watched.saved_bytes, ..watch.found })
}

struct Watch<'g> {
    graph: &'g Graph,
    body: fp8c_ir::graph::RegionId,
    products: HashMap<NodeId, usize>,
    roles: HashMap<NodeId, &'static str>,
    wanted: HashSet<ValueId>,
    seen: HashMap<ValueId, Tensor>,
    /// What codes stand for, by the codes, moved or not.
    wide: HashMap<ValueId, Tensor>,
    found: Quality,
}

impl<'g> Watch<'g> {
    fn new(graph: &'g Graph, watched: &Watched) -> Self {
        let function = graph.main().unwrap_or(graph.root);
        let mut watch = Self {
            graph,
            body: graph.node(function).regions[0],
            products: HashMap::new(),
            roles: HashMap::new(),
            wanted: HashSet::new(),
            seen: HashMap::new(),
            wide: HashMap::new(),
            found: Quality::default(),
        };
        for (node, number, roles) in &watched.products {
            watch.products.insert(*node, *number);
            // What lies in which group of a ragged product.
            watch.wanted.extend(graph.node(*node).operands.get(4));
            for (&codes, role) in graph.node(*node).operands.iter().zip(roles) {
                let mut value = codes;
                while let Some(node) = graph.def_node(value) {
                    let operands = &graph.node(node).operands;
                    if graph.name(node) == "fp8.quantize" {
                        watch.roles.insert(node, role.name());
                        watch.wanted.extend(operands);
                        break;
                    }
                    match operands.first() {
                        Some(&from) => value = from,
                        None => break,
                    }
                }
            }
        }
        watch
    }

    fn see(&mut self, value: ValueId, tensor: &Tensor) {
        if self.wanted.contains(&value) {
            self.seen.insert(value, tensor.clone());
        }
    }

    fn node(&mut self, node: NodeId, results: &[Tensor]) {
        let data = self.graph.node(node);
        for (&value, tensor) in data.results.iter().zip(results) {
            self.see(value, tensor);
        }
        if let Some(&role) = self.roles.get(&node) {
            self.quantized(node, role, &results[0]);
        } else if let Some(&number) = self.products.get(&node) {
            self.multiplied(node, number, &results[0]);
        } else if matches!(data.name(), "stablehlo.transpose" | "stablehlo.reshape")
            && let Some(wide) = self.wide.get(&data.operands[0])
            && let Ok(moved) = eval_node(self.graph, node, std::slice::from_ref(wide))
        {
            self.wide.extend(moved.into_iter().next().map(|t| (data.results[0], t)));
        }
    }

    fn quantized(&mut self, node: NodeId, role: &'static str, codes: &Tensor) {
        let data = self.graph.node(node);
        let [x, scale] = data.operands[..] else { return };
        let (Some(x), Some(scale)) = (self.seen.get(&x), self.seen.get(&scale)) else { return };
        let fp8c_ir::ElementType::Small(format) = codes.ty.elem else { return };
        // A quotient may come out an ulp above the largest value.
        let whole = f64::from(format.max_finite()) * (1.0 + 1e-6);
        let share = self.found.roles.entry(role).or_default();
        let (values, made) = (x.to_f64s(), codes.to_f64s());
        let one = scale.to_f64s();
        share.values += values.len() as u64;
        for (v, c) in values.iter().zip(&made) {
            share.flushed += u64::from(*v != 0.0 && *c == 0.0);
            let beyond = one.len() == 1 && v.abs() > whole * one[0];
            share.clamped += u64::from(beyond);
        }
        let ty = x.ty.with_elem(fp8c_ir::ElementType::F32);
        self.wide.insert(data.results[0], Tensor::from_f64s(ty, values));
    }

    fn multiplied(&mut self, node: NodeId, number: usize, found: &Tensor) {
        let data = self.graph.node(node);
        let wide: Vec<Tensor> = data.operands[..2].iter().filter_map(|v| self.wide.get(v).cloned()).collect();
        let ones = |v: &ValueId| {
            let ty: TensorType = self.graph.ty(*v).as_tensor()?.clone();
            let n = ty.elements()?;
            Some(Tensor::from_f32(ty, vec![1.0; n]))
        };
        let scales: Option<Vec<Tensor>> = data.operands[2..4].iter().map(ones).collect();
        let (2, Some(scales)) = (wide.len(), scales) else { return };
        let groups = data.operands[4..].iter().filter_map(|v| self.seen.get(v).cloned()).collect();
        let operands = [wide, scales, groups].concat();
        let Ok(exact) = eval_node(self.graph, node, &operands) else { return };
        let own = self.found.products.entry(number).or_default();
        for (a, b) in exact[0].to_f64s().iter().zip(found.to_f64s()) {
            own.signal += a * a;
            own.noise += (a - b) * (a - b);
        }
    }
}
