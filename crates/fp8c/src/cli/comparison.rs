//! Recipes side by side: tables, JSON and a plot.

use fp8c::diag::{Diagnostic, code};
use fp8c::{Quality, Share};
use plotters::prelude::{
    BLACK, ChartBuilder, Color, HSLColor, IntoDrawingArea, LineSeries, PathElement, SVGBackend, WHITE,
};
use serde_json::{Value, json};

use super::output::Failure;
use super::summary::bytes;
use super::table::table;
use super::train::{Run, difference};

/// How many of the last steps a mean is taken over.
const LAST: usize = 10;

fn last_mean(run: &Run) -> f64 {
    let last = &run.losses[run.losses.len().saturating_sub(LAST)..];
    last.iter().sum::<f64>() / last.len().max(1) as f64
}

/// The run that others are held against: BF16 where it is among them, else the first.
fn base(runs: &[Run]) -> &Run {
    runs.iter().find(|r| r.options.recipe.is_identity()).unwrap_or(&runs[0])
}

fn percent(part: u64, of: u64) -> String {
    format!("{:.3} %", 100.0 * part as f64 / of.max(1) as f64)
}

/// What became of the losses and of the tensors of the last step.
pub(super) fn tables(runs: &[Run], qualities: &[Quality]) -> String {
    let base = base(runs);
    let mut rows = vec![
        [
            "recipe".into(),
            format!("last {LAST}"),
            format!("against {}", base.recipe),
            "largest single".into(),
        ]
        .into_iter()
        .chain(["FP8", "state", "saved", "SQNR least, median dB"].map(String::from))
        .collect::<Vec<String>>(),
    ];
    for (run, quality) in runs.iter().zip(qualities) {
        let summary = run.trainer.summary();
        let off = run.losses.iter().zip(&base.losses).map(|(a, b)| (a / b - 1.0).abs()).fold(0.0, f64::max);
        let decibels = quality.decibels();
        rows.push(vec![
            run.recipe.clone(),
            format!("{:.6}", last_mean(run)),
            difference(last_mean(run), last_mean(base)),
            format!("{:.3} %", off * 100.0),
            format!("{:.1} %", summary.fp8_flops_fraction * 100.0),
            bytes(summary.state_bytes_after),
            bytes(quality.saved_bytes as i64),
            decibels.map_or("-".into(), |(least, median)| format!("{least:.1}, {median:.1}")),
        ]);
    }
    let mut out = format!("\n{}", table(&rows));
    let mut rows = vec![["recipe", "tensors", "values", "clamped", "flushed"].map(String::from).to_vec()];
    for (run, quality) in runs.iter().zip(qualities) {
        for (role, share) in &quality.roles {
            rows.push(vec![
                run.recipe.clone(),
                (*role).into(),
                share.values.to_string(),
                percent(share.clamped, share.values),
                percent(share.flushed, share.values),
            ]);
        }
    }
    if rows.len() > 1 {
        out.push_str(&format!("\n quantized in one more step\n{}", table(&rows)));
    }
    out
}

/// What was seen of one recipe.
pub(super) fn quality_json(quality: &Quality) -> Value {
    let share = |s: &Share| json!({ "values": s.values, "clamped": s.clamped, "flushed": s.flushed });
    let roles: serde_json::Map<String, Value> =
        quality.roles.iter().map(|(role, s)| ((*role).to_string(), share(s))).collect();
    let products: serde_json::Map<String, Value> = quality
        .products
        .iter()
        .map(|(i, noise)| (fp8c::inspect::dot_id(*i), json!(noise.decibels())))
        .collect();
    json!({ "tensors": roles, "sqnr_db": products, "saved_bytes": quality.saved_bytes })
}

/// The losses of all runs as SVG.
pub(super) fn plot(runs: &[Run]) -> Result<String, Failure> {
    let mut out = String::new();
    draw(runs, &mut out)
        .map_err(|e| Diagnostic::error(code::FILE, format!("the plot cannot be drawn: {e}")))?;
    Ok(out)
}

fn draw(runs: &[Run], out: &mut String) -> Result<(), Box<dyn std::error::Error>> {
    super::font::load()?;
    let all = || runs.iter().flat_map(|r| r.losses.iter().copied());
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    let steps = runs.iter().map(|r| r.losses.len()).max().unwrap_or(0).max(2);
    let room = ((high - low) * 0.05).max(1e-6);
    let area = SVGBackend::with_string(out, (900, 520)).into_drawing_area();
    area.fill(&WHITE)?;
    let mut chart = ChartBuilder::on(&area)
        .margin(16)
        .x_label_area_size(40)
        .y_label_area_size(64)
        .build_cartesian_2d(0..steps - 1, low - room..high + room)?;
    chart.configure_mesh().x_desc("step").y_desc("loss").light_line_style(WHITE).draw()?;
    for (i, run) in runs.iter().enumerate() {
        let color = HSLColor(i as f64 / runs.len() as f64, 0.75, 0.42);
        let line = run.losses.iter().copied().enumerate();
        chart
            .draw_series(LineSeries::new(line, color.stroke_width(2)))?
            .label(run.recipe.clone())
            .legend(move |(x, y)| PathElement::new(vec![(x, y), (x + 20, y)], color.stroke_width(2)));
    }
    chart.configure_series_labels().background_style(WHITE.mix(0.8)).border_style(BLACK).draw()?;
    area.present()?;
    Ok(())
}
