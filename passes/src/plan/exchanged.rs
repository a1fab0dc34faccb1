//! Where codes travel in place of wide tensors: gathers of devices, and what one manual computation gives another part for part.
//!
//! A gather carries codes where nothing but products in FP8 takes what it puts together. So does what a manual computation returns and a
//! later one takes cut alike: JAX's backward pass of a rematerialized `shard_map` computes the forward pass in one and takes what
//! that gathered in the next.

use std::collections::{HashMap, HashSet};

use fp8c_ir::graph::{Def, Graph, NodeId, ValueId};

use crate::plan::devices::MANUAL;
use crate::raise::frames::{invariant, loop_regions};
use crate::raise::parts::Parts;
use crate::rewrite::live::BARRIER;

/// What carries codes.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Exchanged {
    /// Gathers that carry codes.
    pub gathers: HashSet<NodeId>,
    /// Gathers that do not.
    pub(crate) wide: HashMap<NodeId, Why>,
    /// Arguments of manual computations that an earlier one gives.
    pub handed: HashMap<ValueId, Handed>,
}

/// Why a gather does not carry codes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Why {
    /// Something that takes no codes takes what it puts together.
    Otherwise,
    /// A product takes it with scales of its rows or blocks.
    Grain,
    /// A product takes it with the factors of a smoothed activation.
    Factors,
}

impl Why {
    /// The words for it.
    pub(crate) const fn text(self) -> &'static str {
        match self {
            Self::Otherwise => "what it puts together is not only taken by FP8 products",
            Self::Grain => "what it puts together has a scale for each row or block",
            Self::Factors => {
                "it takes the factors of a smoothed activation, which each device has of its own"
            }
        }
    }
}

/// What a manual computation gives a later one, each device its own part: which one, and which of its results.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Handed {
    pub(crate) from: NodeId,
    pub(crate) result: usize,
}

impl Handed {
    /// What each device returns for it.
    pub(crate) fn value(self, graph: &Graph) -> Option<ValueId> {
        let end = graph.terminator(graph.node(self.from).regions[0])?;
        graph.node(end).operands.get(self.result).copied()
    }
}

/// Finds them. What is used otherwise, too, would be exchanged twice.
pub(super) fn exchanged(graph: &Graph, takes: Takes) -> Exchanged {
    let uses = Uses { graph, users: graph.uses(), takes, handed: all_handed(graph) };
    let all = graph.walk(graph.body());
    let gathers = all.into_iter().filter(|&n| graph.name(n) == "stablehlo.all_gather");
    let mut out = Exchanged::default();
    for node in gathers {
        match graph.node(node).results.iter().try_for_each(|&v| uses.only_codes(v)) {
            Ok(()) => drop(out.gathers.insert(node)),
            Err(why) => drop(out.wide.insert(node, why)),
        }
    }
    let whole = |h: &Handed| uses.only_handed(graph.node(h.from).results[h.result]).is_ok();
    out.handed = uses.handed.iter().filter(|(_, h)| whole(h)).map(|(&arg, &h)| (arg, h)).collect();
    out
}

/// By product, for each operand why codes of it with a scale a tensor would not do.
pub(super) type Takes = HashMap<NodeId, [Result<(), Why>; 2]>;

/// Every argument of a manual computation that an earlier one gives, cut as it is taken.
fn all_handed(graph: &Graph) -> HashMap<ValueId, Handed> {
    let manual: Vec<NodeId> =
        graph.walk(graph.body()).into_iter().filter(|&n| graph.name(n) == MANUAL).collect();
    let mut out = HashMap::new();
    if manual.len() < 2 {
        return out;
    }
    let parts: HashMap<NodeId, Parts> =
        manual.iter().filter_map(|&n| Some((n, Parts::of(graph, n)?))).collect();
    for &node in &manual {
        let (data, Some(own)) = (graph.node(node), parts.get(&node)) else { continue };
        for (i, (&arg, &operand)) in graph.region(data.regions[0]).args.iter().zip(&data.operands).enumerate()
        {
            let handed = given(graph, operand).filter(|handed| {
                let cut = parts.get(&handed.from).and_then(|p| p.returned(handed.result));
                let alike = handed.value(graph).is_some_and(|v| graph.ty(v) == graph.ty(arg));
                alike && cut.is_some() && cut == own.taken(i)
            });
            out.extend(handed.map(|h| (arg, h)));
        }
    }
    out
}

/// The manual computation that a value comes from, through barriers, and which result it is.
fn given(graph: &Graph, mut value: ValueId) -> Option<Handed> {
    while let Def::Result(node, i) = graph.value(value).def {
        match graph.name(node) {
            MANUAL => return Some(Handed { from: node, result: i as usize }),
            BARRIER => value = *graph.node(node).operands.get(i as usize)?,
            _ => break,
        }
    }
    None
}

struct Uses<'g> {
    graph: &'g Graph,
    users: Vec<Vec<(NodeId, u32)>>,
    takes: Takes,
    handed: HashMap<ValueId, Handed>,
}

impl Uses<'_> {
    /// Nothing but products in FP8 takes a value, moved or handed on.
    fn only_codes(&self, value: ValueId) -> Result<(), Why> {
        let graph = self.graph;
        let mut stack = vec![value];
        while let Some(value) = stack.pop() {
            for &(user, i) in &self.users[value.index()] {
                let i = i as usize;
                match (self.takes.get(&user), loop_regions(graph, user)) {
                    (Some(sides), _) => sides.get(i).copied().unwrap_or(Err(Why::Otherwise))?,
                    (None, Some([_, body])) if invariant(graph, user, i).is_some() => {
                        stack.extend(graph.region(body).args.get(i));
                    }
                    (None, None) if graph.node(user).is_layout() => stack.extend(&graph.node(user).results),
                    // What a loop hands on unchanged.
                    (None, None) if returned_unchanged(graph, user, value) => {}
                    (None, None) => {
                        let from = self.returned_by(user).ok_or(Why::Otherwise)?;
                        self.only_handed(graph.node(from).results[i])?;
                    }
                    _ => return Err(Why::Otherwise),
                }
            }
        }
        Ok(())
    }

    /// Nothing but later manual computations takes what one returns, and they take codes of it.
    fn only_handed(&self, result: ValueId) -> Result<(), Why> {
        let graph = self.graph;
        self.users[result.index()].iter().try_for_each(|&(user, i)| match graph.name(user) {
            BARRIER => self.only_handed(graph.node(user).results[i as usize]),
            MANUAL => {
                let arg = graph.region(graph.node(user).regions[0]).args[i as usize];
                self.handed.get(&arg).ok_or(Why::Otherwise)?;
                self.only_codes(arg)
            }
            _ => Err(Why::Otherwise),
        })
    }

    /// The manual computation that an op is the end of.
    fn returned_by(&self, end: NodeId) -> Option<NodeId> {
        let region = self.graph.node(end).parent?;
        let node = self.graph.region(region).parent;
        (self.graph.name(node) == MANUAL && self.graph.terminator(region) == Some(end)).then_some(node)
    }
}

/// The end of a loop's body that hands on an argument as it came.
fn returned_unchanged(graph: &Graph, end: NodeId, value: ValueId) -> bool {
    let Def::Arg(region, i) = graph.value(value).def else { return false };
    graph.terminator(region) == Some(end)
        && invariant(graph, graph.region(region).parent, i as usize).is_some()
}
