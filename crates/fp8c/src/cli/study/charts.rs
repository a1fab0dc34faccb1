//! What several runs were over steps, as the page and the picture of a study show it: means in bands.

use fp8c::study::{Protocol, Run, Verdicts};
use serde_json::{Value, json};

const AREA: (f64, f64) = (640.0, 240.0);
const LEFT: f64 = 64.0;
const TOP: f64 = 12.0;
/// More points than can be told apart are not drawn.
const POINTS: usize = 320;

/// One measure of all arms at a rate.
pub(super) struct Chart<'c> {
    pub(super) what: &'static str,
    pub(super) low: f64,
    pub(super) high: f64,
    pub(super) steps: usize,
    pub(super) curves: Vec<Curve<'c>>,
}

/// The runs of one arm.
pub(super) struct Curve<'c> {
    pub(super) name: &'c str,
    pub(super) points: Vec<Point>,
    /// Where a run's loss departs: the step, and the measure of that run there.
    pub(super) departed: Vec<(usize, f64)>,
}

/// Over seeds, of what is finite, smoothed.
pub(super) struct Point {
    pub(super) step: usize,
    pub(super) mean: f64,
    pub(super) low: f64,
    pub(super) high: f64,
}

/// A run, smoothed, with the step from which on it departs.
type Line = (Vec<f64>, Option<usize>);

/// Means over the last steps, of what is finite.
fn smooth(values: &[Option<f64>], window: usize) -> Vec<f64> {
    let at = |i: usize| {
        let part = &values[(i + 1).saturating_sub(window)..=i];
        part.iter().copied().sum::<Option<f64>>().map_or(f64::NAN, |s| s / part.len() as f64)
    };
    (0..values.len()).map(at).collect()
}

/// All that is measured at a rate; what nothing was measured of is left out.
pub(super) fn charts<'c>(
    protocol: &'c Protocol,
    runs: &[Run],
    verdicts: &Verdicts,
    rate: f64,
) -> Vec<Chart<'c>> {
    let here: Vec<&Run> = runs.iter().filter(|r| r.rate == rate).collect();
    // What rises far above where training began is cut off: it would hide everything else.
    let begin = here.iter().filter_map(|r| r.losses.first().copied().flatten()).fold(0.0, f64::max);
    type Measure = fn(&Run) -> &Vec<Option<f64>>;
    let measures: [(&str, Measure, f64); 4] = [
        ("Loss", |r| &r.losses, 1.5 * begin),
        ("Sharpness", |r| &r.sharpness, f64::INFINITY),
        ("Sharpness by L-BFGS-B", |r| &r.searched, f64::INFINITY),
        ("Gradient norm", |r| &r.norms, f64::INFINITY),
    ];
    let chart = |(what, of, highest): (&'static str, Measure, f64)| {
        let lines = |arm: &str| -> Vec<Line> {
            let departed = |run: &Run| {
                let same =
                    verdicts.runs.iter().find(|j| j.arm == arm && j.rate == rate && j.seed == run.seed);
                same.and_then(|judged| judged.departed)
            };
            let own = here.iter().filter(|r| r.arm == arm);
            own.map(|run| (smooth(of(run), verdicts.rule.window), departed(run))).collect()
        };
        let arms: Vec<(&str, _)> = protocol.arms.iter().map(|arm| (arm.as_str(), lines(arm))).collect();
        of_lines(what, &arms, highest)
    };
    measures.into_iter().filter_map(chart).collect()
}

/// Lines of each arm, one a seed.
fn of_lines<'c>(what: &'static str, arms: &[(&'c str, Vec<Line>)], highest: f64) -> Option<Chart<'c>> {
    let finite = |v: &f64| v.is_finite() && *v <= highest;
    let all = || arms.iter().flat_map(|a| a.1.iter().flat_map(|l| &l.0)).copied().filter(finite);
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    let steps = arms.iter().flat_map(|a| a.1.iter().map(|l| l.0.len())).max().unwrap_or(0);
    if steps == 0 || low > high {
        return None;
    }
    let every = steps.div_ceil(POINTS).max(1);
    let curve = |(name, lines): &(&'c str, Vec<Line>)| {
        let value =
            |line: &[f64], step: usize| line.get(step).filter(|v| v.is_finite()).map(|v| v.clamp(low, high));
        let point = |step: usize| {
            let here: Vec<f64> = lines.iter().filter_map(|l| value(&l.0, step)).collect();
            (!here.is_empty()).then(|| Point {
                step,
                mean: here.iter().sum::<f64>() / here.len() as f64,
                low: here.iter().copied().fold(f64::INFINITY, f64::min),
                high: here.iter().copied().fold(f64::NEG_INFINITY, f64::max),
            })
        };
        let departed = lines.iter().filter_map(|(line, at)| Some(((*at)?, value(line, (*at)?)?)));
        Curve {
            name,
            points: (0..steps).step_by(every).map_while(point).collect(),
            departed: departed.collect(),
        }
    };
    Some(Chart { what, low, high, steps, curves: arms.iter().map(curve).collect() })
}

/// A chart as what SVG elements are made of.
pub(super) fn svg(chart: &Chart<'_>) -> Value {
    let height = (chart.high - chart.low).max(1e-9);
    let place = |step: usize, value: f64| {
        let x = LEFT + AREA.0 * step as f64 / chart.steps.saturating_sub(1).max(1) as f64;
        (format!("{x:.1}"), format!("{:.1}", TOP + AREA.1 * (chart.high - value) / height))
    };
    let at = |step: usize, value: f64| {
        let (x, y) = place(step, value);
        format!("{x},{y}")
    };
    let line = |curve: &Curve<'_>| {
        let means: Vec<String> = curve.points.iter().map(|p| at(p.step, p.mean)).collect();
        let tops = curve.points.iter().map(|p| at(p.step, p.high));
        let band: Vec<String> = tops.chain(curve.points.iter().rev().map(|p| at(p.step, p.low))).collect();
        let dot = |&(step, value): &(usize, f64)| {
            let (x, y) = place(step, value);
            json!({ "x": x, "y": y, "step": step })
        };
        let dots: Vec<Value> = curve.departed.iter().map(dot).collect();
        json!({ "name": curve.name, "points": means.join(" "), "band": band.join(" "), "departed": dots })
    };
    let ticks = (0..=4).map(|i| {
        let value = chart.high - height * f64::from(i) / 4.0;
        let y = TOP + AREA.1 * f64::from(i) / 4.0;
        json!({ "y": format!("{y:.1}"), "text": format!("{value:.3}") })
    });
    json!({
        "lines": chart.curves.iter().map(line).collect::<Vec<_>>(),
        "ticks": ticks.collect::<Vec<_>>(),
        "last": chart.steps - 1,
    })
}
