//! A run of the lowered step in which every tensor that is quantized is looked at, in each turn of the loops around it.

use std::collections::{HashMap, HashSet};

use fp8c_ir::Tensor;
use fp8c_ir::diag::Diagnostic;
use fp8c_ir::graph::{Graph, NodeId, ValueId};

use super::Pair;
use super::placed::{Factors, Prepared, Run};
use super::structure::{Quantizer, Row, splat};

/// One time that a tensor is quantized.
pub(crate) struct Turn {
    /// Which quantizer.
    pub(crate) quantizer: usize,
    /// The row of its scale.
    pub(crate) row: Option<usize>,
    /// What is quantized.
    pub(crate) x: Option<Tensor>,
    /// Its codes.
    pub(crate) codes: Tensor,
    /// The scale.
    pub(crate) scale: Option<f32>,
}

/// One time that factors are made.
pub(crate) struct Made {
    /// Which of the factors.
    pub(crate) factors: usize,
    /// The factors.
    pub(crate) scales: Tensor,
    /// What they are made from.
    pub(crate) of: Tensor,
}

/// A run: what went in, what was seen on the way, what came out.
pub(crate) struct Seen {
    /// What the run was given.
    pub(crate) run: Run,
    /// The last that was seen of values that are looked at.
    pub(crate) values: HashMap<ValueId, Tensor>,
    /// Quantizers, each time they ran.
    pub(crate) turns: Vec<Turn>,
    /// Factors, each time they were made.
    pub(crate) made: Vec<Made>,
    /// Arguments.
    pub(crate) args: Vec<Tensor>,
    /// Results.
    pub(crate) returned: Vec<Tensor>,
}

impl Seen {
    /// Runs the step.
    pub(crate) fn new(
        pair: &Pair<'_>,
        quantizers: &[Quantizer],
        factors: &[Factors],
        source: &dyn Fn(&Quantizer) -> ValueId,
        prepared: &Prepared,
        (run, args): (Run, Vec<Tensor>),
    ) -> Result<Self, Diagnostic> {
        let graph = pair.lowered.graph;
        let watch = Watch { graph, quantizers, factors, source, prepared };
        let wanted = watch.wanted();
        let mut latest: HashMap<ValueId, Tensor> =
            pair.lowered.args.iter().copied().zip(args.iter().cloned()).collect();
        let by_node: HashMap<NodeId, usize> =
            quantizers.iter().enumerate().map(|(i, q)| (q.node, i)).collect();
        let by_value: HashMap<ValueId, usize> =
            factors.iter().enumerate().map(|(i, f)| (f.scales, i)).collect();
        let (mut turns, mut made) = (Vec::new(), Vec::new());
        let returned = pair.rounds.observed(&prepared.graph, &args, &mut |node, results| {
            for (value, result) in prepared.graph.node(node).results.iter().zip(results) {
                if wanted.contains(value) {
                    latest.insert(*value, result.clone());
                }
                if let Some(&i) = by_value.get(value)
                    && let Some(of) = latest.get(&prepared.now(factors[i].of))
                {
                    made.push(Made { factors: i, scales: result.clone(), of: of.clone() });
                }
            }
            if let Some(&i) = by_node.get(&node) {
                turns.extend(watch.turn(i, &latest));
            }
        })?;
        let own = quantizers.iter().map(source);
        let moved: Vec<(ValueId, Tensor)> =
            own.filter_map(|v| Some((v, latest.get(&prepared.now(v))?.clone()))).collect();
        latest.extend(moved);
        Ok(Self { run, values: latest, turns, made, args, returned })
    }

    /// The next value of an added argument.
    pub(crate) fn next(&self, pair: &Pair<'_>, input: usize) -> &Tensor {
        &self.returned[pair.base.results.len() + input - pair.base.args.len()]
    }

    /// Each time that a row's scale was used, in order.
    pub(crate) fn of_row(&self, row: usize) -> impl Iterator<Item = &Turn> {
        self.turns.iter().filter(move |t| t.row == Some(row))
    }
}

struct Watch<'w> {
    graph: &'w Graph,
    quantizers: &'w [Quantizer],
    factors: &'w [Factors],
    source: &'w dyn Fn(&Quantizer) -> ValueId,
    prepared: &'w Prepared,
}

impl Watch<'_> {
    /// Values that are looked at, as they are in the step that is run.
    fn wanted(&self) -> HashSet<ValueId> {
        let of_quantizer = |q: &Quantizer| {
            let codes = self.graph.node(q.node).results[0];
            let index = match q.row {
                Some(Row::Turn(index)) => Some(index),
                _ => None,
            };
            let scale = q.of.map(|(_, scale)| scale);
            [Some((self.source)(q)), Some(codes), scale, index].into_iter().flatten()
        };
        let own = self.quantizers.iter().flat_map(of_quantizer);
        let all = own.chain(self.factors.iter().flat_map(|f| [f.scales, f.of]));
        all.map(|v| self.prepared.now(v)).collect()
    }

    fn turn(&self, i: usize, latest: &HashMap<ValueId, Tensor>) -> Option<Turn> {
        let q = &self.quantizers[i];
        let get = |v: ValueId| latest.get(&self.prepared.now(v));
        let row = match q.row {
            Some(Row::Fixed(row)) => Some(row),
            // Beyond the ends of an array its first and last elements are taken.
            Some(Row::Turn(index)) => {
                let at = get(index)?.ints()?.first().copied()?;
                Some(usize::try_from(at).unwrap_or(0).min(self.prepared.rows.saturating_sub(1)))
            }
            None => None,
        };
        let constant = |scale: ValueId| splat(self.graph, scale).map(|v| v as f32);
        let scale = q.of.and_then(|(_, s)| get(s).and_then(|t| t.f32s()?.first().copied()).or(constant(s)));
        let own = (self.source)(q) == q.x;
        let x = get(q.x).filter(|_| own).cloned();
        Some(Turn { quantizer: i, row, x, codes: get(self.graph.node(q.node).results[0])?.clone(), scale })
    }
}
