//! Raising: finding out what a program means. Nobody annotates the input, so everything is found from dataflow.

pub mod activations;
mod averages;
mod bits;
mod carry;
mod coded;
pub mod dims;
mod directions;
pub mod dots;
mod edges;
mod evidence;
pub mod flow;
mod forward;
pub mod frames;
pub mod gradients;
pub mod justify;
mod kinds;
mod number;
pub(crate) mod parts;
pub mod probe;
pub mod rates;
mod remat;
pub mod rows;
mod sequences;
pub mod sites;
mod slopes;
pub mod state;
mod turns;
mod wgrads;

pub use activations::{Consumer, Gate, GatedActivation, NearActivation};
pub use dots::{Dot, Role, Site};
pub use gradients::Gradient;
pub use state::{Kind, StatePair};

use std::collections::{HashMap, HashSet};

use fp8c_ir::diag::{Diagnostic, code};
use fp8c_ir::graph::{Graph, Loc, LocId, NodeId, ValueId};

/// What a program means.
#[derive(Clone, Debug)]
pub struct Raised {
    /// The function that was looked at.
    pub function: NodeId,
    /// Its arguments.
    pub args: Vec<ValueId>,
    /// What it returns.
    pub results: Vec<ValueId>,
    /// Which result is the next value of which argument.
    pub state: Vec<StatePair>,
    /// Gradients of what is trained.
    pub gradients: Vec<Gradient>,
    /// Arguments that nothing feeds although other results have their type and depend on them, with those results.
    pub unfed: Vec<(usize, Vec<usize>)>,
    /// Arguments that act as weights without being trained here.
    pub frozen: Vec<usize>,
    /// Every matrix product, in program order.
    pub dots: Vec<Dot>,
    /// Gated activations, in program order, each once however often it is computed again.
    pub activations: Vec<GatedActivation>,
    /// Products of two tensors that a linear layer consumes, but no gated activations, with the reason.
    pub near_activations: Vec<NearActivation>,
    /// The result that is the loss: a scalar outside the backward pass that products lead to.
    pub loss: Option<usize>,
}

impl Raised {
    /// How values flow in a graph that is still made of these products: what is computed again has the number of the first.
    pub fn flow<'g>(&self, graph: &'g Graph) -> flow::Flow<'g> {
        let result = |i: usize| graph.node(self.dots[i].node).results[0];
        let again = self.dots.iter().enumerate().filter_map(|(i, d)| Some((result(i), result(d.again?))));
        flow::Flow::with(graph, self.function, &[], &again.collect())
    }

    /// For each gradient the first value of the function itself, outside of loops, that all of it goes through on its way to the
    /// optimizer; nothing where there is none.
    pub fn gradient_values(&self, flow: &flow::Flow<'_>) -> Vec<Option<ValueId>> {
        self.gradients.iter().map(|g| gradients::whole(flow, g)).collect()
    }

    /// What an argument is, by its name in manifests.
    pub fn input_role(&self, input: usize) -> &'static str {
        match self.state.iter().find(|p| p.input == input) {
            Some(pair) => pair.kind.name(),
            None if self.frozen.contains(&input) => "frozen",
            None => "data",
        }
    }

    /// `state`, `loss` or `result`.
    pub fn output_role(&self, output: usize) -> &'static str {
        match self.loss {
            _ if self.state.iter().any(|p| p.output == output) => "state",
            Some(loss) if loss == output => "loss",
            _ => "result",
        }
    }
}

/// Raises `@main` of an inlined graph.
///
/// # Errors
/// There is no function to look at.
pub fn raise(graph: &Graph) -> Result<Raised, Diagnostic> {
    let function = graph
        .main()
        .filter(|&f| graph.terminator(graph.node(f).regions[0]).is_some())
        .ok_or_else(|| Diagnostic::error(code::PASS, "the module has no function @main with a body"))?;
    let flow = flow::Flow::new(graph, function);
    let f = state::Function::new(&flow, function);
    let state = state::find_state(&f);
    let found = with_state(&flow, function, state);
    let averaged = found.state.iter().any(|p| matches!(p.kind, Kind::FirstMoment | Kind::SecondMoment));
    if averaged || found.dots.iter().any(|d| d.role == Role::Wgrad) {
        return Ok(found);
    }
    // What products change although none of them makes a gradient are hidden states on their way through layers.
    let hidden =
        |p: &StatePair| p.kind.is_trained() && !wgrads::gradient_dots(&flow, f.results[p.output]).is_empty();
    if !found.state.iter().any(hidden) {
        return Ok(found);
    }
    Ok(with_state(&flow, function, found.state.into_iter().filter(|p| !hidden(p)).collect()))
}

/// Rounds in which more may be found that is computed again: a layer shows the next.
const ROUNDS: usize = 12;

/// Everything else, when the state is known.
fn with_state(flow: &flow::Flow<'_>, function: NodeId, state: Vec<StatePair>) -> Raised {
    let whole = state::Function::new(flow, function);
    let carried = whole.carried(&state);
    let updated = wgrads::updated_weights(&whole, &state);
    let mut cuts: Vec<(ValueId, ValueId)> = carried.iter().map(|&(v, from, _)| (v, from)).collect();
    cuts.extend(updated.iter().map(|u| (u.value, whole.args[u.weight])));
    let mut again = remat::Again::default();
    let mut equal = HashMap::new();
    let mut rounds = 0;
    loop {
        let flow = flow::Flow::with(flow.graph, function, &cuts, &equal);
        let mut f = state::Function::new(&flow, function);
        f.index.extend(carried.iter().map(|&(v, _, i)| (v, i)));
        f.index.extend(updated.iter().map(|u| (u.value, u.weight)));
        f.updated.clone_from(&updated);
        let (dots, weights) = dots::find_dots(&f, &state, &again);
        // What is computed again makes more values equal, which may show more of it.
        let more = remat::recomputed(&f, &dots, &again);
        rounds += 1;
        if more != again && rounds < ROUNDS {
            equal = remat::equal_values(&f, &more);
            again = more;
            continue;
        }
        return found(&whole, f, state, dots, weights);
    }
}

/// All of it, once products are known.
fn found(
    whole: &state::Function<'_, '_>,
    f: state::Function<'_, '_>,
    mut state: Vec<StatePair>,
    dots: Vec<Dot>,
    weights: HashSet<usize>,
) -> Raised {
    let forward = forward::forward_pass(&f, &state, &dots);
    let gradients = evidence::keep_proven(whole, &f, &mut state, &dots, &forward);
    coded::explain(whole.flow, &whole.args, &mut state);
    let paired = |i: &usize| state.iter().any(|p| p.input == *i);
    let mut frozen: Vec<usize> = weights.into_iter().filter(|i| !paired(i)).collect();
    frozen.sort_unstable();
    let loss = dots::find_loss(&f, &state, &dots);
    let (activations, near_activations) = activations::find_activations(&f, &dots);
    let function = f.function;
    let pairs = state.iter().map(|p| (p.input, p.output)).collect();
    let unfed = carry::unfed(whole, &pairs);
    let (args, results) = (f.args, f.results);
    Raised {
        function,
        args,
        results,
        state,
        gradients,
        unfed,
        frozen,
        dots,
        activations,
        near_activations,
        loss,
    }
}

/// What an argument is called: its debug location's name, or its name in the text.
pub fn value_name(graph: &Graph, value: ValueId) -> String {
    let data = graph.value(value);
    let loc = match graph.loc(data.loc) {
        Loc::Source(_, inner) => *inner,
        _ => data.loc,
    };
    loc_name(graph, loc)
        .or_else(|| data.name.as_ref().map(ToString::to_string))
        .unwrap_or_else(|| format!("v{}", value.0))
}

fn loc_name(graph: &Graph, loc: LocId) -> Option<String> {
    match graph.loc(loc) {
        Loc::Name(name, _) => Some(name.to_string()),
        Loc::Source(_, inner) => loc_name(graph, *inner),
        _ => None,
    }
}
