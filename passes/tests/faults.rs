//! `verify` rejects what is wrong: more than thirty kinds of faults, each planted at places and under recipes that vary by seed.
//!
//! A mutant that is accepted must be harmless for a reason that is computed: it is proved to be the original, and it returns the
//! same bits as the step without the fault. With `FP8C_LONG` set 20 seeds a kind are tried, else a few.

use std::collections::BTreeMap;

use fp8c_dialects::registry;
use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::interp::run_main;
use fp8c_ir::types::ElementType;
use fp8c_ir::{Builder, Tensor, TensorType, Type, parse};
use fp8c_passes::legalize::legalize;
use fp8c_passes::lower::{Lowered, lower_to_fp8};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::{EachRole, MomentGranularity, MomentTiming, PerRole, Recipe, Rounding};
use fp8c_passes::verify::{Verdict, VerifyOptions, verify_lowered};
use fp8c_quant::Granularity;

mod plant;

use plant::{FAULTS, Plan};

/// Every tensor is 16 by 16: whatever is mixed up, the types fit.
const SQUARE: &str = include_str!("square/step.mlir");

/// Loops over layers, forward and backward, that compute activations again.
const LAYERS: &str = include_str!("../../tests/variants/swiglu_scan_remat.mlir");

/// Loops over layers whose forward one keeps what the backward one takes.
const KEPT: &str = include_str!("square/kept.mlir");

/// A loop over micro-batches.
const TURNS: &str = include_str!("../../tests/variants/accumulate_scan.mlir");

/// Recipes that faults are planted under.
fn recipe(i: u32) -> LowerOptions {
    let mut recipe = Recipe::named("smooth-swiglu").unwrap();
    match i % 4 {
        1 => {
            recipe.optimizer.rounding = Rounding::Nearest;
            (recipe.optimizer.granularity, recipe.optimizer.group) = (MomentGranularity::Group, 64);
        }
        2 => {
            recipe.scaling.history = 4;
            recipe.optimizer.timing = MomentTiming::Delayed;
        }
        3 => recipe = Recipe { optimizer: recipe.optimizer, ..Recipe::named("delayed").unwrap() },
        _ => {}
    }
    let e4m3 = i.is_multiple_of(2).then_some(fp8c_float::Format::F8E4M3);
    LowerOptions { e4m3, ..LowerOptions::new(recipe, fp8c_target::target("xla").unwrap()) }
}

/// Recipes with scales of this step, of tensors, rows and blocks.
fn block_recipe(i: u32) -> LowerOptions {
    let names = ["rowwise", "blockwise", "mxfp8", "current"];
    let mut recipe = Recipe::named(names[(i % 4) as usize]).unwrap();
    // Blocks that cut a tensor of 16 by 16.
    let block = |kept, contracted| Granularity::Block { kept, contracted };
    match i % 4 {
        1 => {
            recipe.scaling.granularity =
                PerRole::Each(EachRole { input: block(1, 8), weight: block(8, 8), grad: block(1, 8) });
        }
        2 => recipe.scaling.granularity = PerRole::All(block(1, 8)),
        _ => {}
    }
    LowerOptions::new(recipe, fp8c_target::target("xla").unwrap())
}

/// A lowering in which faults are planted.
pub(crate) struct Planted {
    lowered: Lowered,
    seed: u32,
    /// A fault was planted.
    done: bool,
}

impl Planted {
    fn graph(&mut self) -> &mut Graph {
        &mut self.lowered.step
    }

    /// Nodes of a name that fit, in order.
    fn nodes(&self, name: &str, fits: impl Fn(&Graph, NodeId) -> bool) -> Vec<NodeId> {
        let graph = &self.lowered.step;
        let all = graph.walk(graph.body());
        all.into_iter().filter(|&n| graph.name(n) == name && fits(graph, n)).collect()
    }

    /// One of them, by the seed.
    fn pick<T: Copy>(&self, of: &[T]) -> Option<T> {
        let bits = fp8c_float::stochastic_bits(self.seed, 0, 0, 0) as usize;
        (!of.is_empty()).then(|| of[bits % of.len()])
    }

    fn result(&self, node: NodeId) -> ValueId {
        self.lowered.step.node(node).results[0]
    }

    fn operand(&self, node: NodeId, i: usize) -> ValueId {
        self.lowered.step.node(node).operands[i]
    }

    /// What a node makes is taken from somewhere else, everywhere or by `user` only.
    fn replace(&mut self, old: ValueId, new: ValueId, user: Option<NodeId>) {
        let graph = &mut self.lowered.step;
        let own = graph.def_node(new);
        for node in graph.walk(graph.body()) {
            if Some(node) != own && user.is_none_or(|u| u == node) {
                for operand in &mut graph.node_mut(node).operands {
                    if *operand == old {
                        *operand = new;
                        self.done = true;
                    }
                }
            }
        }
        self.hoist(new);
    }

    /// What takes a value takes another one, which need not be moved.
    fn replace_only(&mut self, old: ValueId, new: ValueId) {
        let graph = &mut self.lowered.step;
        graph.replace_uses(&std::collections::HashMap::from([(old, new)]));
        self.done = true;
    }

    /// What a value is made of stands before everything that uses it.
    fn hoist(&mut self, value: ValueId) {
        let graph = &mut self.lowered.step;
        let Some(node) = graph.def_node(value) else { return };
        let Some(body) = graph.node(node).parent else { return };
        let nodes = graph.region(body).nodes.clone();
        let mut wanted = std::collections::HashSet::new();
        let mut stack = vec![node];
        while let Some(n) = stack.pop() {
            if wanted.insert(n) {
                let operands = graph.node(n).operands.clone();
                stack.extend(operands.into_iter().filter_map(|v| graph.def_node(v)));
            }
        }
        let (first, rest): (Vec<_>, Vec<_>) = nodes.into_iter().partition(|n| wanted.contains(n));
        graph.set_nodes(body, first.into_iter().chain(rest).collect());
    }

    /// Everyone who takes a value takes something made of it instead.
    fn wrap(&mut self, value: ValueId, make: impl Fn(&mut Builder<'_>, ValueId) -> ValueId) {
        let graph = &mut self.lowered.step;
        let Some(node) = graph.def_node(value) else { return };
        let Some(body) = graph.node(node).parent else { return };
        let loc = graph.node(node).loc;
        let mut b = Builder::new(graph, registry(), loc);
        let new = make(&mut b, value);
        let made = std::mem::take(&mut b.made);
        for user in graph.walk(graph.body()) {
            if !made.contains(&user) {
                for operand in &mut graph.node_mut(user).operands {
                    if *operand == value {
                        *operand = new;
                        self.done = true;
                    }
                }
            }
        }
        let mut nodes = graph.region(body).nodes.clone();
        let at = nodes.iter().position(|&n| n == node).unwrap() + 1;
        nodes.splice(at..at, made);
        graph.set_nodes(body, nodes);
    }

    /// Results of the function.
    fn returned(&self) -> Vec<ValueId> {
        let graph = &self.lowered.step;
        let body = graph.node(graph.main().unwrap()).regions[0];
        graph.node(graph.terminator(body).unwrap()).operands.clone()
    }

    /// A result of the function becomes another value.
    fn returns(&mut self, index: usize, value: ValueId) {
        let graph = &mut self.lowered.step;
        let body = graph.node(graph.main().unwrap()).regions[0];
        let end = graph.terminator(body).unwrap();
        self.done |= graph.node(end).operands[index] != value;
        graph.node_mut(end).operands[index] = value;
    }

    fn argument(&self, name: &str) -> Option<(usize, ValueId)> {
        let graph = &self.lowered.step;
        let args = &graph.region(graph.node(graph.main().unwrap()).regions[0]).args;
        args.iter().copied().enumerate().find(|(_, v)| graph.value(*v).name.as_deref() == Some(name))
    }
}

/// The step with a fault of this kind, and the one without.
fn mutant(
    base: &Graph,
    plan: &Plan,
    recipe: fn(u32) -> LowerOptions,
    seed: u32,
) -> Option<(Graph, Graph, Lowered)> {
    let xla = fp8c_target::target("xla").unwrap();
    // A recipe under which the fault has a place, and a place.
    (0..4).find_map(|i| {
        let lowered = lower_to_fp8(base, &recipe(seed + i)).unwrap();
        let mut clean = lowered.step.clone();
        legalize(&mut clean, xla).unwrap();
        let mut planted = Planted { lowered, seed: seed + 64 * i, done: false };
        match plan {
            Plan::Ops(plant) => {
                plant(&mut planted)?;
                legalize(&mut planted.lowered.step, xla).unwrap();
            }
            Plan::Legal(plant) => {
                legalize(&mut planted.lowered.step, xla).unwrap();
                plant(&mut planted)?;
            }
        }
        fp8c_ir::verify(&planted.lowered.step).unwrap();
        planted.done.then(|| (planted.lowered.step.clone(), clean, planted.lowered))
    })
}

/// Both return the same bits.
fn same_bits(a: &Graph, b: &Graph, seed: u32) -> bool {
    let args: Vec<Tensor> = a
        .region(a.node(a.main().unwrap()).regions[0])
        .args
        .iter()
        .enumerate()
        .map(|(i, &v)| {
            let ty = a.ty(v).as_tensor().unwrap().clone();
            let n = ty.elements().unwrap() as u32;
            let bits = |k: u32| fp8c_float::stochastic_bits(seed, 9, i as u32, k);
            let values = (0..n).map(|k| f64::from(bits(k) >> 8) / f64::from(1 << 24) + 0.5);
            Tensor::from_f64s(ty, values.collect())
        })
        .collect();
    let bytes = |g: &Graph| run_main(g, &args).unwrap().iter().map(Tensor::to_bytes).collect::<Vec<_>>();
    bytes(a) == bytes(b)
}

#[test]
fn planted_faults_are_rejected() {
    assert!(FAULTS.len() >= 30);
    rejects_all(SQUARE, FAULTS, recipe);
}

#[test]
fn faults_in_loops_over_layers_are_rejected() {
    rejects_all(LAYERS, plant::loops::LAYERS, recipe);
}

#[test]
fn faults_in_what_loops_keep_as_codes_are_rejected() {
    rejects_all(KEPT, plant::loops::KEPT, recipe);
    rejects_all(KEPT, plant::loops::KEPT_FACTORS, |i| recipe(i & !3));
}

#[test]
fn faults_of_random_bits_in_loops_are_rejected() {
    rejects_all(LAYERS, plant::loops::RANDOM, |i| {
        let mut options = recipe(i);
        options.recipe.scaling.rounding = PerRole::All(Rounding::Stochastic);
        options
    });
}

#[test]
fn faults_in_loops_over_turns_are_rejected() {
    rejects_all(TURNS, plant::loops::TURNS, recipe);
}

#[test]
fn faults_of_rows_and_blocks_are_rejected() {
    rejects_all(SQUARE, plant::blocks::BLOCKS, block_recipe);
}

fn rejects_all(text: &str, faults: &[(&str, Plan)], recipe: fn(u32) -> LowerOptions) {
    let base = parse(text, registry()).unwrap();
    let seeds = if std::env::var("FP8C_LONG").is_ok() { 20 } else { 3 };
    let only = std::env::var("FP8C_FAULT").ok();
    let (mut escaped, mut harmless) = (Vec::new(), BTreeMap::<&str, u32>::new());
    for (at, (kind, plan)) in faults.iter().enumerate() {
        if only.as_ref().is_some_and(|o| !kind.contains(o.as_str())) {
            continue;
        }
        for k in 0..seeds {
            // Other places for other kinds, and in the short run other ones each time a kind is added.
            let seed = k * 7 + at as u32;
            let Some((step, clean, lowered)) = mutant(&base, plan, recipe, seed) else {
                escaped.push(format!("{kind}, seed {seed}: there is no place for it"));
                continue;
            };
            let options = VerifyOptions { seed, ..VerifyOptions::default() };
            match verify_lowered(&base, &step, Some(&lowered.manifest), options).map(|v| v.verdict) {
                Err(_) => {}
                Ok(Verdict::Proved(_)) if same_bits(&step, &clean, seed) => {
                    *harmless.entry(kind).or_default() += 1
                }
                Ok(verdict) => escaped.push(format!("{kind}, seed {seed}: accepted, {verdict:?}")),
            }
        }
    }
    println!("harmless, since they are proved and return the same bits: {harmless:?}");
    assert!(escaped.is_empty(), "{}:\n{}", escaped.len(), escaped.join("\n"));
}

fn is_fp8(graph: &Graph, value: ValueId) -> bool {
    graph.ty(value).as_tensor().is_some_and(|t| t.elem.is_fp8())
}

fn elem(graph: &Graph, value: ValueId) -> Option<ElementType> {
    graph.ty(value).as_tensor().map(|t| t.elem)
}

fn float(value: f64, elem: ElementType) -> Tensor {
    Tensor::from_f64s(TensorType::scalar(elem), vec![value])
}

fn tensor_type(graph: &Graph, value: ValueId, elem: ElementType) -> Type {
    graph.ty(value).as_tensor().unwrap().with_elem(elem).into()
}

fn named(node: &fp8c_ir::Node, name: &str) -> Option<Attr> {
    node.attr(name).cloned()
}
