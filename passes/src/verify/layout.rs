//! What the manifest says of a step: which argument is which array of state, and how each piece of state is stored.

use fp8c_float::Format;
use fp8c_ir::Tensor as Values;
use fp8c_ir::types::{ElementType, TensorType};
use fp8c_quant::Measure;

use super::Pair;
use super::spec::Groups;
use crate::plan::recipe::{MomentTiming, ParameterRounding, Rounding};
use crate::report::manifest::{Manifest, RowScaling, Tensor};
use crate::rewrite::gradients::NORMS;
use crate::rewrite::moments::{COUNTER, NEXT, POWER, SCALE as MOMENT_SCALE};
use crate::rewrite::quantize::{HISTORY, SCALE};
use crate::rewrite::random::random_row;
use crate::rewrite::smooth::FACTORS;

/// The state of a lowered step, by the manifest.
pub(crate) struct Layout<'m> {
    /// The manifest.
    pub(crate) manifest: &'m Manifest,
    /// Argument and result of the packed scales of products.
    pub(crate) scale: Option<[usize; 2]>,
    /// Of their histories.
    pub(crate) history: Option<[usize; 2]>,
    /// Of the scales of stored state.
    pub(crate) moment_scale: Option<[usize; 2]>,
    /// Of the scales that the next codes of stored state get.
    pub(crate) next: Option<[usize; 2]>,
    /// Of the powers of expanded groups.
    pub(crate) power: Option<[usize; 2]>,
    /// Of the counter of stochastic rounding.
    pub(crate) counter: Option<[usize; 2]>,
    /// Of the smoothing factors of the step before.
    pub(crate) factors: Option<[usize; 2]>,
    /// Rows of products' scales: the tensor that each is of.
    pub(crate) rows: Vec<&'m Tensor>,
    /// State in codes.
    pub(crate) stored: Vec<Stored<'m>>,
}

/// A piece of state that is stored in codes.
pub(crate) struct Stored<'m> {
    /// What the manifest says.
    pub(crate) tensor: &'m Tensor,
    /// Its argument.
    pub(crate) input: usize,
    /// The result that feeds it.
    pub(crate) output: usize,
    /// Its row in the hash of stochastic rounding.
    pub(crate) random_row: u32,
    /// Where its scales begin.
    pub(crate) start: i64,
    /// Where its powers begin, when groups are expanded.
    pub(crate) power: Option<i64>,
    /// Its groups.
    pub(crate) groups: Groups,
    /// Elements.
    pub(crate) elements: i64,
    /// The format of its codes.
    pub(crate) format: Format,
    /// Codes are rounded stochastically.
    pub(crate) stochastic: bool,
    /// Only zero becomes zero.
    pub(crate) keep_nonzero: bool,
    /// Scales are powers of two.
    pub(crate) pow2: bool,
    /// What its scales are made of.
    pub(crate) timing: MomentTiming,
    /// It has scales; else it is just rounded.
    pub(crate) scaled: bool,
    /// Argument and result of what rounding left.
    pub(crate) remainder: Option<[usize; 2]>,
}

/// Roles of state in codes.
const STORED: [&str; 4] = ["moment1", "moment2", "master", "parameter"];
/// Rows that one tensor may have.
const MOST_ROWS: usize = 1 << 20;

impl<'m> Layout<'m> {
    /// Reads the manifest against the step's types.
    ///
    /// # Errors
    /// What it says of the state does not fit the step.
    pub(crate) fn new(pair: &Pair<'_>, manifest: &'m Manifest) -> Result<Self, String> {
        let output_of =
            |input: usize| manifest.outputs.iter().find(|o| o.feeds == Some(input)).map(|o| o.index);
        let array = |role: &str| -> Result<Option<[usize; 2]>, String> {
            let Some(input) = manifest.inputs.iter().find(|i| i.role == role).map(|i| i.index) else {
                return Ok(None);
            };
            let output = output_of(input).ok_or(format!("the manifest names no result that feeds {role}"))?;
            let fits = input < pair.lowered.args.len() && output < pair.lowered.results.len();
            fits.then_some(Some([input, output])).ok_or(format!("the manifest's {role} is not in the step"))
        };
        let mut layout = Self {
            manifest,
            scale: array(SCALE)?,
            history: array(HISTORY)?,
            moment_scale: array(MOMENT_SCALE)?,
            next: array(NEXT)?,
            power: array(POWER)?,
            counter: array(COUNTER)?,
            factors: array(FACTORS)?,
            rows: vec![],
            stored: vec![],
        };
        let of_product = |t: &&Tensor| t.role != NORMS && !STORED.contains(&t.role.as_str());
        for row in manifest.tensors.iter().filter(of_product) {
            let i = layout.rows.len();
            let known = Format::from_name(&row.format).filter(|f| f64::from(f.max_finite()) == row.max);
            let codes = |p: &crate::report::manifest::Place| {
                let elem = pair.lowered.args.get(p.input).and_then(|&v| pair.lowered.graph.ty(v).as_tensor());
                let typed = elem.map(|t| t.elem) == known.map(ElementType::Small);
                p.start == i as i64 && p.count == 1 && row.layers == 1 && typed
            };
            let placed = row.place.as_ref().is_none_or(codes);
            let turns = usize::try_from(row.layers).ok().filter(|n| (1..MOST_ROWS).contains(n));
            match turns {
                Some(turns) if row.row == i && known.is_some() && row.granularity == "tensor" && placed => {
                    layout.rows.extend(std::iter::repeat_n(row, turns));
                }
                _ => {
                    return Err(format!(
                        "row {i} of the manifest ({}, {}) is not understood",
                        row.name, row.format
                    ));
                }
            }
        }
        if layout.rows.iter().skip(layout.delayed()).any(|t| !manifest.scaling_of(t).fixed) {
            return Err("rows with histories do not stand before those that stay".into());
        }
        let own: Vec<&Tensor> =
            manifest.tensors.iter().filter(|t| STORED.contains(&t.role.as_str())).collect();
        let (mut start, mut power) = (0, 0);
        for tensor in own {
            let alike = |s: &&Stored<'_>| s.tensor.role == tensor.role;
            let row = random_row(&tensor.role, layout.stored.iter().filter(alike).count());
            let stored = Stored::new(pair, manifest, tensor, row, power, &output_of);
            let stored =
                stored.ok_or(format!("what the manifest says of {} does not fit the step", tensor.name))?;
            if stored.scaled && stored.start != start {
                return Err(format!("the scales of {} do not begin where those before end", tensor.name));
            }
            start += stored.groups.count;
            power += stored.power.map_or(0, |_| stored.groups.count);
            layout.stored.push(stored);
        }
        Ok(layout)
    }

    /// How many rows have histories: they come first.
    pub(crate) fn delayed(&self) -> usize {
        self.rows.iter().take_while(|t| !self.manifest.scaling_of(t).fixed).count()
    }

    /// Rows with histories, those that are made alike together.
    pub(crate) fn runs(&self) -> Vec<(RowScaling, std::ops::Range<usize>)> {
        let mut out: Vec<(RowScaling, std::ops::Range<usize>)> = Vec::new();
        for (i, tensor) in self.rows[..self.delayed()].iter().enumerate() {
            // What is recorded does not matter to how scales are made of it.
            let own = RowScaling { measure: Measure::Max, ..self.manifest.scaling_of(tensor) };
            match out.last_mut() {
                Some((made, rows)) if *made == own => rows.end = i + 1,
                _ => out.push((own, i..i + 1)),
            }
        }
        out
    }

    /// Every scale of the rows is a power of two.
    pub(crate) fn pow2(&self) -> bool {
        self.manifest.recipe.scaling.pow2 && self.rows.iter().all(|t| self.manifest.scaling_of(t).pow2)
    }

    /// Tensors of products with the first row of each, in order.
    pub(crate) fn tensors(&self) -> impl Iterator<Item = (usize, &'m Tensor)> {
        self.rows.iter().enumerate().filter(|(i, t)| t.row == *i).map(|(i, t)| (i, *t))
    }

    /// How an argument is stored, if in codes.
    pub(crate) fn stored_in(&self, input: usize) -> Option<&Stored<'m>> {
        self.stored.iter().find(|s| s.input == input)
    }

    /// How a result is stored, if in codes.
    pub(crate) fn stored_as(&self, output: usize) -> Option<&Stored<'m>> {
        self.stored.iter().find(|s| s.output == output)
    }

    /// The row that decodes an argument which is a weight in codes.
    pub(crate) fn weight_row(&self, input: usize) -> Option<usize> {
        self.rows.iter().position(|t| t.place.as_ref().is_some_and(|p| p.input == input))
    }
}

impl<'m> Stored<'m> {
    /// Its own part of a packed array of scales.
    pub(crate) fn part(&self, all: &Values) -> Option<Values> {
        let start = usize::try_from(self.start).ok()?;
        let own = all.f32s()?.get(start..start + usize::try_from(self.groups.count).ok()?)?.to_vec();
        Some(Values::from_f32(TensorType::new([self.groups.count], ElementType::F32), own))
    }

    fn new(
        pair: &Pair<'_>,
        manifest: &Manifest,
        tensor: &'m Tensor,
        random_row: u32,
        power: i64,
        output_of: &dyn Fn(usize) -> Option<usize>,
    ) -> Option<Self> {
        let place = tensor.place.as_ref()?;
        let output = output_of(place.input)?;
        let ty = |values: &[fp8c_ir::ValueId], i: usize| {
            values.get(i).and_then(|&v| pair.lowered.graph.ty(v).as_tensor().cloned())
        };
        let (taken, returned) = (ty(&pair.lowered.args, place.input)?, ty(&pair.lowered.results, output)?);
        let format = Format::from_name(&tensor.format)?;
        let elements = taken.elements()? as i64;
        let groups = Groups { group: place.group, count: place.count };
        let scaled = groups.count > 0;
        let whole = match scaled {
            true => place.group > 0 && groups.count == (elements + place.group - 1) / place.group,
            false => place.group == elements && format == Format::BF16,
        };
        let typed = |t: &TensorType| t.elem == ElementType::Small(format);
        if !whole || !typed(&taken) || !typed(&returned) || f64::from(format.max_finite()) != tensor.max {
            return None;
        }
        let optimizer = &manifest.recipe.optimizer;
        let moment = !["master", "parameter"].contains(&tensor.role.as_str());
        let of_parameter = |rounding| !moment && optimizer.parameter_rounding == rounding;
        let by_recipe = moment && optimizer.rounding == Rounding::Stochastic;
        let stochastic = by_recipe || !scaled && of_parameter(ParameterRounding::Stochastic);
        let remainder = match place.remainder {
            Some(input) => Some([input, output_of(input)?]),
            None => None,
        };
        let beside = |[input, output]: [usize; 2]| {
            let wanted = Some(taken.with_elem(ElementType::BF16));
            ty(&pair.lowered.args, input) == wanted && ty(&pair.lowered.results, output) == wanted
        };
        // What has no scale is listed for one of two reasons.
        let kahan = !scaled && of_parameter(ParameterRounding::Kahan);
        if !remainder.is_none_or(beside) || remainder.is_some() != kahan || !scaled && !stochastic && !kahan {
            return None;
        }
        Some(Self {
            tensor,
            input: place.input,
            output,
            random_row,
            start: place.start,
            power: (moment && scaled && optimizer.expand).then_some(power),
            groups,
            elements,
            format,
            stochastic,
            keep_nonzero: scaled && tensor.role == "moment2",
            pow2: manifest.recipe.scaling.pow2 || format == Format::F16,
            timing: if moment && scaled { optimizer.timing } else { MomentTiming::Current },
            scaled,
            remainder,
        })
    }
}
