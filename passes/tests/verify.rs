//! `verify` accepts what lowering makes and rejects it with a fault planted, whatever the place and the numbers.

use fp8c_dialects::registry;
use fp8c_ir::attr::Attr;
use fp8c_ir::graph::{Graph, NodeId, ValueId};
use fp8c_ir::{Builder, parse};
use fp8c_passes::legalize::legalize;
use fp8c_passes::lower::{Lowered, lower, lower_to_fp8};
use fp8c_passes::options::LowerOptions;
use fp8c_passes::recipe::Recipe;
use fp8c_passes::verify::{VerifyOptions, verify_lowered};

/// Every tensor is 16 by 16: whatever is mixed up, the types fit.
const SQUARE: &str = include_str!("square/step.mlir");

fn options(recipe: &str) -> LowerOptions {
    let recipe = Recipe::named(recipe).unwrap();
    let target = fp8c_target::target("xla").unwrap();
    let e4m3 = Some(fp8c_float::Format::F8E4M3);
    LowerOptions { recipe, target, e4m3, keep_bf16: vec![], recipe_for: vec![] }
}

fn base() -> Graph {
    parse(SQUARE, registry()).unwrap()
}

/// Plants a fault at one of the places for it and returns whether `verify` minds.
struct Planted {
    base: Graph,
    lowered: Lowered,
    seed: u32,
}

impl Planted {
    fn new(seed: u32) -> Self {
        let base = base();
        let lowered = lower_to_fp8(&base, &options("smooth-swiglu")).unwrap();
        Self { base, lowered, seed }
    }

    fn graph(&mut self) -> &mut Graph {
        &mut self.lowered.step
    }

    /// Nodes of a name that fit, in order.
    fn nodes(&self, name: &str, fits: impl Fn(&Graph, NodeId) -> bool) -> Vec<NodeId> {
        let graph = &self.lowered.step;
        let all = graph.walk(graph.body());
        all.into_iter().filter(|&n| graph.name(n) == name && fits(graph, n)).collect()
    }

    fn pick(&self, nodes: &[NodeId]) -> NodeId {
        assert!(!nodes.is_empty(), "no place for the fault");
        let bits = fp8c_float::stochastic_bits(self.seed, 0, 0, 0);
        nodes[bits as usize % nodes.len()]
    }

    /// What a node makes is taken from somewhere else, everywhere or by `user` only.
    fn replace(&mut self, old: ValueId, new: ValueId, user: Option<NodeId>) {
        let graph = self.graph();
        let own = graph.def_node(new);
        for node in graph.walk(graph.body()) {
            if Some(node) != own && user.is_none_or(|u| u == node) {
                for operand in &mut graph.node_mut(node).operands {
                    if *operand == old {
                        *operand = new;
                    }
                }
            }
        }
    }

    fn result(&self, node: NodeId) -> ValueId {
        self.lowered.step.node(node).results[0]
    }

    /// Legalizes; faults of the last form are planted by `last`.
    fn rejected(mut self, last: impl FnOnce(&mut Self)) -> Option<String> {
        legalize(&mut self.lowered.step, fp8c_target::target("xla").unwrap()).unwrap();
        last(&mut self);
        fp8c_ir::verify(&self.lowered.step).unwrap();
        let options = VerifyOptions { seed: self.seed, ..VerifyOptions::default() };
        let found = verify_lowered(&self.base, &self.lowered.step, Some(&self.lowered.manifest), options);
        found.err().map(|d| d.message)
    }
}

fn all_rejected(fault: &str, plant: impl Fn(&mut Planted), last: impl Fn(&mut Planted)) {
    for seed in 0..20 {
        let mut planted = Planted::new(seed);
        plant(&mut planted);
        let rejected = planted.rejected(&last);
        assert!(rejected.is_some(), "{fault}, seed {seed}: accepted");
    }
}

#[test]
fn clean_lowerings_are_accepted() {
    for recipe in ["delayed", "smooth-swiglu", "fp8-swiglu-bf16", "bf16-pure", "bf16"] {
        for seed in 0..3 {
            let lowered = lower(&base(), &options(recipe)).unwrap();
            let options = VerifyOptions { seed, ..VerifyOptions::default() };
            let with = verify_lowered(&base(), &lowered.step, Some(&lowered.manifest), options);
            let without = verify_lowered(&base(), &lowered.step, None, options);
            assert!(with.is_ok() && without.is_ok(), "{recipe}: {with:?} {without:?}");
        }
    }
}

/// A slice of the packed scales becomes its neighbour, for the quantizer or for the product only, or for both.
#[test]
fn a_neighbours_row() {
    let plant = |p: &mut Planted| {
        let scales = |g: &Graph, n: NodeId| {
            g.value(g.node(n).operands[0]).name.as_deref() == Some(fp8c_passes::quantize::SCALE)
        };
        let slices = p.nodes("stablehlo.slice", scales);
        let slice = p.pick(&slices);
        let neighbour = *slices.iter().find(|&&n| n != slice).unwrap();
        let reshape = |p: &Planted, slice: NodeId| {
            let value = p.result(slice);
            p.nodes("stablehlo.reshape", |g, n| g.node(n).operands[0] == value)[0]
        };
        let (own, other) = (reshape(p, slice), reshape(p, neighbour));
        let (own, other) = (p.result(own), p.result(other));
        let users: Vec<NodeId> = ["fp8.quantize", "fp8.dot_general"]
            .into_iter()
            .flat_map(|name| p.nodes(name, |g, n| g.node(n).operands.contains(&own)))
            .collect();
        // The other slice may stand further down: every slice can stand at the top.
        let graph = p.graph();
        let body = graph.node(slice).parent.unwrap();
        let mut nodes = graph.region(body).nodes.clone();
        let moved: Vec<NodeId> = [neighbour, graph.def_node(other).unwrap()].to_vec();
        nodes.retain(|n| !moved.contains(n));
        graph.set_nodes(body, [moved, nodes].concat());
        match p.seed % 3 {
            0 => p.replace(own, other, None),
            1 => p.replace(own, other, Some(users[0])),
            _ => p.replace(own, other, users.last().copied()),
        }
    };
    all_rejected("a neighbour's row", plant, |_| {});
}

#[test]
fn a_factor_dropped_in_a_weights_gradient() {
    let plant = |p: &mut Planted| {
        let leaving = p.nodes("fp8.scale_by", |g, n| {
            g.def_node(g.node(n).operands[0]).is_some_and(|d| g.name(d) == "fp8.dot_general")
        });
        let node = p.pick(&leaving);
        let (old, new) = (p.result(node), p.lowered.step.node(node).operands[0]);
        p.replace(old, new, None);
    };
    all_rejected("a dropped factor", plant, |_| {});
}

/// The next scale is made from the history before this step's magnitude is in it.
#[test]
fn roll_before_the_maximum() {
    let plant = |p: &mut Planted| {
        let record = p.pick(&p.nodes("fp8.record_amax", |_, _| true));
        let next = p.pick(&p.nodes("fp8.next_scale", |_, _| true));
        let (new, old) = (p.result(record), p.lowered.step.node(record).operands[0]);
        p.replace(new, old, Some(next));
    };
    all_rejected("roll before the maximum", plant, |_| {});
}

#[test]
fn the_largest_value_of_another_format() {
    let scale = |p: &mut Planted| {
        if !p.seed.is_multiple_of(2) {
            return;
        }
        let next = p.pick(&p.nodes("fp8.next_scale", |_, _| true));
        let seed = p.seed;
        let node = p.graph().node_mut(next);
        let Some(Attr::Dense(elem, mut bits)) = node.attr("largest").cloned() else { panic!("no largest") };
        let e4m3: Vec<usize> = (0..bits.len()).filter(|&i| f64::from_bits(bits[i] as u64) == 240.0).collect();
        bits[e4m3[seed as usize % e4m3.len()]] = 448f64.to_bits() as i64;
        node.set_attr("largest", Attr::Dense(elem, bits));
    };
    let clamp = |p: &mut Planted| {
        if p.seed.is_multiple_of(2) {
            return;
        }
        let at = |g: &Graph, v: ValueId| fp8c_splat(g, v) == Some(240.0);
        let clamp = p.pick(&p.nodes("stablehlo.clamp", |g, n| at(g, g.node(n).operands[2])));
        let bound = p.lowered.step.node(clamp).operands[2];
        let constant = p.lowered.step.def_node(bound).unwrap();
        let value =
            fp8c_ir::Tensor::from_f32(fp8c_ir::TensorType::scalar(fp8c_ir::ElementType::F32), vec![448.0]);
        p.graph().node_mut(constant).set_attr("value", Attr::Elements(value.to_elements()));
    };
    all_rejected("448 on a format of 240", scale, clamp);
}

fn fp8c_splat(graph: &Graph, value: ValueId) -> Option<f64> {
    let Some(Attr::Elements(e)) = graph.node(graph.def_node(value)?).attr("value") else { return None };
    let tensor = fp8c_ir::Tensor::from_bytes(fp8c_ir::TensorType::scalar(e.ty.elem), &e.bytes).ok()?;
    tensor.to_f64s().first().copied()
}

#[test]
fn swapped_operands() {
    let plant = |p: &mut Planted| {
        let dot = p.pick(&p.nodes("fp8.dot_general", |_, _| true));
        let operands = &mut p.graph().node_mut(dot).operands;
        operands.swap(0, 1);
        operands.swap(2, 3);
    };
    all_rejected("swapped operands", plant, |_| {});
}

/// A scale that is not this step's: handed on as it was, or taken where another tensor's is due.
#[test]
fn a_stale_scale() {
    let plant = |p: &mut Planted| {
        let next = p.pick(&p.nodes("fp8.next_scale", |_, _| true));
        let (made, before) = (p.result(next), p.lowered.step.node(next).operands[1]);
        if p.seed.is_multiple_of(2) {
            return p.replace(made, before, None);
        }
        // A product's own scale of this step is replaced by twice that.
        let dot = p.pick(&p.nodes("fp8.dot_general", |_, _| true));
        let scale = p.lowered.step.node(dot).operands[2 + (p.seed as usize / 2) % 2];
        let loc = p.lowered.step.node(dot).loc;
        let mut b = Builder::new(p.graph(), registry(), loc);
        let stale = b.op("stablehlo.add", &[scale, scale], vec![]).unwrap();
        let made = std::mem::take(&mut b.made);
        let graph = p.graph();
        let body = graph.node(dot).parent.unwrap();
        let mut nodes = graph.region(body).nodes.clone();
        let at = nodes.iter().position(|&n| n == dot).unwrap();
        nodes.splice(at..at, made);
        graph.set_nodes(body, nodes);
        p.replace(scale, stale, Some(dot));
    };
    all_rejected("a stale scale", plant, |_| {});
}

#[test]
fn a_missing_clamp() {
    let last = |p: &mut Planted| {
        let fp8 = |g: &Graph, v: ValueId| g.ty(v).as_tensor().is_some_and(|t| t.elem.is_fp8());
        let makes = p.nodes("stablehlo.convert", |g, n| fp8(g, g.node(n).results[0]));
        let operands: Vec<ValueId> = makes.iter().map(|&n| p.lowered.step.node(n).operands[0]).collect();
        let clamps = p.nodes("stablehlo.clamp", |g, n| operands.contains(&g.node(n).results[0]));
        let clamp = p.pick(&clamps);
        let (old, new) = (p.result(clamp), p.lowered.step.node(clamp).operands[1]);
        p.replace(old, new, None);
    };
    all_rejected("a missing clamp", |_| {}, last);
}

#[test]
fn an_untransposed_copy() {
    let plant = |p: &mut Planted| {
        let fp8 = |g: &Graph, v: ValueId| g.ty(v).as_tensor().is_some_and(|t| t.elem.is_fp8());
        let moved = p.pick(&p.nodes("stablehlo.transpose", |g, n| fp8(g, g.node(n).results[0])));
        let (old, new) = (p.result(moved), p.lowered.step.node(moved).operands[0]);
        p.replace(old, new, None);
    };
    all_rejected("an untransposed copy", plant, |_| {});
}

/// Bad input is said, whatever it is: nothing is taken for granted of a step that somebody else wrote.
#[test]
fn state_that_is_no_state_is_refused() {
    let base = "func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> { return %x : tensor<4xf32> }";
    let base = parse(base, registry()).unwrap();
    let refused = |args: &str, returned: &str, values: &str| {
        let text = format!(
            "func.func @main(%x: tensor<4xf32>{args}) -> (tensor<4xf32>{returned}) {{ return %x{values} : tensor<4xf32>{returned} }}"
        );
        let lowered = parse(&text, registry()).unwrap();
        verify_lowered(&base, &lowered, None, VerifyOptions::default()).unwrap_err().message
    };
    let two = ", %fp8_scale: tensor<2xf32>, %fp8_amax_history: tensor<2x16xf32>";
    assert!(refused(two, "", "").contains("must return the state it takes"));
    for (scale, history) in [
        ("tensor<1xf32>", "tensor<2x16xf32>"),
        ("tensor<2xf32>", "tensor<2x0xf32>"),
        ("tensor<2xbf16>", "tensor<2x4xbf16>"),
    ] {
        let args = format!(", %fp8_scale: {scale}, %fp8_amax_history: {history}");
        let message = refused(&args, &format!(", {scale}, {history}"), ", %fp8_scale, %fp8_amax_history");
        assert!(message.contains("rows"), "{message}");
    }
    let unused = refused(two, ", tensor<2xf32>, tensor<2x16xf32>", ", %fp8_scale, %fp8_amax_history");
    assert!(unused.contains("no tensor that is quantized"), "{unused}");
}

/// Both steps are run: one that does not fit is refused before memory is asked for.
#[test]
fn a_step_that_is_too_large_is_refused() {
    let step = |rows: usize| {
        let ty = format!("tensor<{rows}x50000xbf16>");
        let text = format!(
            "func.func @main(%x: {ty}) -> {ty} {{ %y = stablehlo.negate %x : {ty}\n return %y : {ty} }}"
        );
        parse(&text, registry()).unwrap()
    };
    let message = |graph: &Graph| {
        let found = verify_lowered(graph, graph, None, VerifyOptions::default());
        found.err().map(|d| d.message)
    };
    assert_eq!(message(&step(1)), None);
    let large = message(&step(50_000)).unwrap();
    assert!(large.contains("5.0 GB") && large.contains("up to 4 GB"), "{large}");
    // More elements than can be counted.
    let huge = message(&step(usize::MAX >> 17)).unwrap();
    assert!(huge.contains("GB"), "{huge}");
}

/// Products of codes are summed up beyond the range of F16, so they are scaled before they are F16.
#[test]
fn steps_in_f16() {
    let base = parse(include_str!("../../tests/variants/swiglu_f16.mlir"), registry()).unwrap();
    for recipe in ["delayed", "smooth-swiglu"] {
        let lowered = lower(&base, &options(recipe)).unwrap();
        let graph = &lowered.step;
        let dots: Vec<String> = graph
            .walk(graph.body())
            .into_iter()
            .filter(|&n| graph.name(n) == "stablehlo.dot_general")
            .filter(|&n| graph.ty(graph.node(n).operands[0]).as_tensor().unwrap().elem.is_fp8())
            .map(|n| graph.ty(graph.node(n).results[0]).as_tensor().unwrap().elem.to_string())
            .collect();
        assert!(dots.len() >= 7 && dots.iter().all(|t| t == "f32"), "{recipe}: {dots:?}");
        let found = verify_lowered(&base, graph, Some(&lowered.manifest), VerifyOptions::default());
        assert!(found.is_ok(), "{recipe}: {found:?}");
    }
}
