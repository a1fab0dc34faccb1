//! Bands of several runs over steps, as SVG elements for the page.

use serde_json::{Value, json};

const AREA: (f64, f64) = (640.0, 240.0);
const LEFT: f64 = 64.0;
const TOP: f64 = 12.0;
/// More points than can be told apart are not drawn.
const POINTS: usize = 320;

/// The runs of one arm.
pub(super) struct Bundle<'b> {
    pub(super) name: &'b str,
    /// Smoothed, one a seed; what is not finite is left out.
    pub(super) lines: Vec<Vec<f64>>,
    /// Lines that depart, and at which step.
    pub(super) departed: Vec<(usize, usize)>,
}

/// Means with bands from the least to the largest, on one pair of axes; none where there is nothing to show.
pub(super) fn bands(bundles: &[Bundle<'_>], highest: f64) -> Value {
    let finite = |v: &&f64| v.is_finite() && **v <= highest;
    let all = || bundles.iter().flat_map(|b| b.lines.iter().flatten()).filter(finite).copied();
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    let steps = bundles.iter().flat_map(|b| b.lines.iter().map(Vec::len)).max().unwrap_or(0);
    if steps == 0 || low > high {
        return Value::Null;
    }
    let height = (high - low).max(1e-9);
    let at = |step: usize, value: f64| {
        let x = LEFT + AREA.0 * step as f64 / steps.saturating_sub(1).max(1) as f64;
        format!("{x:.1},{:.1}", TOP + AREA.1 * (high - value.clamp(low, high)) / height)
    };
    let every = steps.div_ceil(POINTS).max(1);
    let drawn = |bundle: &Bundle<'_>| {
        let (mut means, mut tops, mut bottoms) = (vec![], vec![], vec![]);
        for step in (0..steps).step_by(every) {
            let here: Vec<f64> =
                bundle.lines.iter().filter_map(|l| l.get(step).copied()).filter(|v| v.is_finite()).collect();
            if here.is_empty() {
                break;
            }
            means.push(at(step, here.iter().sum::<f64>() / here.len() as f64));
            tops.push(at(step, here.iter().copied().fold(f64::NEG_INFINITY, f64::max)));
            bottoms.push(at(step, here.iter().copied().fold(f64::INFINITY, f64::min)));
        }
        bottoms.reverse();
        tops.extend(bottoms);
        let dots: Vec<Value> = bundle
            .departed
            .iter()
            .filter_map(|&(line, step)| {
                let value = bundle.lines.get(line)?.get(step).copied().filter(|v| v.is_finite())?;
                let point = at(step, value);
                let (x, y) = point.split_once(',')?;
                Some(json!({ "x": x, "y": y, "step": step }))
            })
            .collect();
        json!({ "name": bundle.name, "points": means.join(" "), "band": tops.join(" "), "departed": dots })
    };
    let ticks = (0..=4).map(|i| {
        let value = high - height * f64::from(i) / 4.0;
        let y = TOP + AREA.1 * f64::from(i) / 4.0;
        json!({ "y": format!("{y:.1}"), "text": format!("{value:.3}") })
    });
    json!({ "lines": bundles.iter().map(drawn).collect::<Vec<_>>(), "ticks": ticks.collect::<Vec<_>>(), "last": steps - 1 })
}
