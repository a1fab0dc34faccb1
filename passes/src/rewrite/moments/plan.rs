//! How each piece of the optimizer's state is stored, and why.

use std::collections::HashSet;

use fp8c_float::Format;
use fp8c_ir::graph::Graph;
use fp8c_ir::types::{ElementType, TensorType};

use crate::plan::options::LowerOptions;
use crate::plan::recipe::{MomentGranularity, MomentTiming, Optimizer, Rounding, StateFormat};
use crate::raise::{Kind, Raised, StatePair, value_name};
use crate::report::manifest;
use crate::rewrite::gradients::GradientPlan;
use crate::rewrite::random::{Random, random_row};

use super::narrow::{self, Narrow};

/// How the optimizer's state is stored.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct MomentPlan {
    /// What is stored in another type, in the order of the arguments.
    pub stored: Vec<Stored>,
    /// For each piece of state what was decided, if there was something to decide.
    pub notes: Vec<Option<String>>,
    /// Scales are powers of two.
    pub pow2: bool,
    /// What scales of moments are made of.
    pub timing: MomentTiming,
    /// What happens to gradients where the optimizer takes them.
    pub gradients: GradientPlan,
    /// Length of the packed array of scales.
    pub scales: i64,
    /// Length of the packed array of powers.
    pub powers: i64,
}

/// A piece of state that is stored in another type.
#[derive(Clone, PartialEq, Debug)]
pub struct Stored {
    /// Index of the argument.
    pub input: usize,
    /// Index of the result.
    pub output: usize,
    /// Its name.
    pub name: String,
    /// `moment1`, `moment2`, `master` or `parameter`.
    pub role: &'static str,
    /// Its type in the original step.
    pub ty: TensorType,
    /// What it is stored in.
    pub elem: ElementType,
    /// With scales.
    pub scaled: Option<Scaled>,
    /// How it is rounded without.
    pub narrow: Narrow,
}

impl Stored {
    /// Its number among all state that the manifest lists: what has scales, or is not just rounded to the nearest.
    pub fn row(&self) -> Option<usize> {
        match (&self.scaled, self.narrow) {
            (Some(scaled), _) => Some(scaled.row),
            (None, Narrow::Stochastic { row, .. } | Narrow::Kahan { row }) => Some(row),
            (None, Narrow::Nearest) => None,
        }
    }

    /// What rounding leaves of it is stored beside it.
    pub fn has_remainder(&self) -> bool {
        matches!(self.narrow, Narrow::Kahan { .. })
    }
}

/// How codes with scales are made.
#[derive(Clone, PartialEq, Debug)]
pub struct Scaled {
    /// Format of the codes.
    pub format: Format,
    /// Its number among all state that the manifest lists.
    pub row: usize,
    /// How many elements it has.
    pub elements: i64,
    /// Elements that share a scale.
    pub group: i64,
    /// Where its scales start in the packed array.
    pub start: i64,
    /// How many there are.
    pub count: i64,
    /// Where its powers start, when groups are expanded.
    pub power_start: i64,
    /// Only zero becomes zero.
    pub keep_nonzero: bool,
    /// Of stochastic rounding; nearest without.
    pub random: Option<Random>,
    /// Groups are expanded to the range of the format.
    pub expand: bool,
    /// What its scales are made of.
    pub timing: MomentTiming,
}

impl MomentPlan {
    /// A counter of steps is needed.
    pub fn counts(&self) -> bool {
        let random = |s: &Stored| {
            s.scaled.as_ref().is_some_and(|s| s.random.is_some())
                || matches!(s.narrow, Narrow::Stochastic { .. })
        };
        self.stored.iter().any(random)
    }

    /// All scales are those that the step before made.
    pub(super) fn all_delayed(&self) -> bool {
        self.stored
            .iter()
            .filter_map(|s| s.scaled.as_ref())
            .all(|s| s.timing == MomentTiming::Delayed && !s.expand)
    }

    /// What an argument is stored in, if not as it is.
    pub fn of(&self, input: usize) -> Option<&Stored> {
        self.stored.iter().find(|s| s.input == input)
    }

    /// State that the manifest lists.
    pub fn row_count(&self) -> usize {
        self.stored.iter().filter(|s| s.row().is_some()).count()
    }

    /// Bytes of the arrays that are added.
    pub fn array_bytes(&self) -> i64 {
        let bytes = |ty: &TensorType| (ty.elements().unwrap_or(0) * ty.elem.bytes()) as i64;
        self.arrays(false).iter().map(|a| bytes(&a.ty)).sum()
    }

    /// Rows for the manifest, numbered from `first`; arrays of remainders stand among the arguments from `remainders` on.
    pub fn rows(&self, first: usize, remainders: usize) -> Vec<manifest::Tensor> {
        let mut arguments = remainders..;
        let mut rows = Vec::new();
        for stored in &self.stored {
            let Some(row) = stored.row() else { continue };
            let (format, place) = match &stored.scaled {
                Some(s) => (s.format, [s.start, s.count, s.group]),
                None => (Format::BF16, [0, 0, stored.ty.elements().unwrap_or(0) as i64]),
            };
            let [start, count, group] = place;
            rows.push(manifest::Tensor {
                scaling: None,
                row: first + row,
                name: stored.name.clone(),
                role: stored.role.into(),
                format: format.name().into(),
                max: f64::from(format.max_finite()),
                granularity: if count > 1 { "block" } else { "tensor" }.into(),
                layers: 1,
                products: vec![],
                place: Some(manifest::Place {
                    input: stored.input,
                    start,
                    count,
                    group,
                    remainder: if stored.has_remainder() { arguments.next() } else { None },
                }),
            });
        }
        rows
    }
}

/// Decides for every piece of state.
pub fn plan_moments(graph: &Graph, raised: &Raised, options: &LowerOptions) -> MomentPlan {
    let timing = options.recipe.optimizer.timing;
    let gradients = GradientPlan::of(graph, raised, &options.recipe.optimizer);
    let pow2 = options.recipe.scaling.pow2;
    let mut plan = MomentPlan { pow2, timing, gradients, ..MomentPlan::default() };
    let keeps = options.recipe.optimizer.keep_gains;
    let gains = if keeps { narrow::gains(graph, raised) } else { HashSet::new() };
    for pair in &raised.state {
        let note = decide(graph, raised, options, (pair, &gains), &mut plan);
        let of_gradient = plan.gradients.notes.get(&pair.input).filter(|note| !note.is_empty()).cloned();
        let both = note.into_iter().chain(of_gradient).reduce(|a, b| format!("{a}; {b}"));
        plan.notes.push(both);
    }
    // Masters have scales of this step: without a moment beside them nothing is made for the next.
    let made = |s: &Stored| s.scaled.as_ref().is_some_and(|s| s.timing == timing);
    if !plan.stored.iter().any(made) {
        plan.timing = MomentTiming::Current;
    }
    plan
}

fn decide(
    graph: &Graph,
    raised: &Raised,
    options: &LowerOptions,
    (pair, gains): (&StatePair, &HashSet<usize>),
    plan: &mut MomentPlan,
) -> Option<String> {
    let optimizer = &options.recipe.optimizer;
    let (wanted, role) = match pair.kind {
        Kind::FirstMoment => (optimizer.first, "moment1"),
        Kind::SecondMoment => (optimizer.second, "moment2"),
        Kind::Master => (optimizer.master, "master"),
        Kind::Parameter if optimizer.parameter != StateFormat::Keep => (optimizer.parameter, "parameter"),
        _ => return None,
    };
    let elem = match wanted {
        StateFormat::Keep => return Some(format!("the recipe {} leaves it as it is", options.recipe.name)),
        StateFormat::E4m3 => ElementType::Small(options.e4m3.unwrap_or(options.target.e4m3)),
        StateFormat::E5m2 => ElementType::Small(options.target.e5m2),
        StateFormat::Bf16 => ElementType::BF16,
        StateFormat::Fp16 => ElementType::F16,
    };
    let (arg, result) = (raised.args[pair.input], raised.results[pair.output]);
    let ty = graph.ty(arg).as_tensor()?.clone();
    let keep = |why: &str| Some(format!("stays {}: {why}", ty.elem));
    if let Some(why) = pair.wide {
        return keep(why);
    }
    let Some(elements) = ty.elements().map(|n| n as i64) else { return keep("its size is not known") };
    if elements < 2 {
        return keep("a single number saves nothing");
    }
    if graph.ty(result) != graph.ty(arg) {
        return keep("its next value is of another type");
    }
    let rank = plan.stored.iter().filter(|s| s.role == role && s.row().is_some()).count();
    let random = Random { seed: optimizer.seed, row: random_row(role, rank) };
    let numbers = (plan.row_count(), random);
    let narrow = match narrow::decide(graph, raised, (optimizer, gains), pair, elem, numbers) {
        Ok(narrow) => narrow,
        Err(why) => return keep(why),
    };
    let same = ty.elem == elem && narrow != Narrow::Nearest;
    if !ty.elem.is_float() || ty.elem.bytes() <= elem.bytes() && !same {
        return keep("it is stored in as few bits already");
    }
    let mut stored = Stored {
        input: pair.input,
        output: pair.output,
        name: value_name(graph, arg),
        role,
        ty,
        elem,
        scaled: None,
        narrow,
    };
    let note = match elem {
        ElementType::Small(format) if elem != ElementType::BF16 => {
            let scaled = scaled(optimizer, (pair.kind, random), format, elements, plan);
            let note = describe(&scaled, plan.pow2 || elem == ElementType::F16);
            plan.scales += scaled.count;
            plan.powers += if scaled.expand { scaled.count } else { 0 };
            stored.scaled = Some(scaled);
            format!("stored in {}, {note}", format.name())
        }
        _ => format!("stored in {elem}, {}", narrow.text()),
    };
    plan.stored.push(stored);
    Some(note)
}

fn scaled(
    o: &Optimizer,
    (kind, random): (Kind, Random),
    format: Format,
    elements: i64,
    plan: &MomentPlan,
) -> Scaled {
    let moment = kind != Kind::Master;
    let group = match o.granularity {
        MomentGranularity::Group if moment => i64::from(o.group).min(elements),
        _ => elements,
    };
    Scaled {
        format,
        row: plan.row_count(),
        elements,
        group,
        start: plan.scales,
        count: (elements + group - 1) / group,
        power_start: plan.powers,
        keep_nonzero: kind == Kind::SecondMoment,
        random: (moment && o.rounding == Rounding::Stochastic).then_some(random),
        expand: moment && o.expand,
        timing: if moment { plan.timing } else { MomentTiming::Current },
    }
}

fn describe(scaled: &Scaled, pow2: bool) -> String {
    let scale = match (scaled.expand, pow2) {
        (true, _) => "a largest magnitude and a power",
        (false, true) => "a power-of-two scale",
        (false, false) => "a scale",
    };
    let over = match scaled.count {
        1 => "the tensor".to_string(),
        count => format!("each of {count} groups of {}", scaled.group),
    };
    let rounding = if scaled.random.is_some() { "rounded stochastically" } else { "rounded to the nearest" };
    let made = match scaled.timing {
        MomentTiming::Delayed => ", made in the step before",
        MomentTiming::Bound => ", made of a bound",
        MomentTiming::Current => "",
    };
    format!("with {scale} for {over}{made}, {rounding}")
}
