//! Pictures of the report as SVG elements: where boxes and arrows of a layer lie, and the lines of losses.

use serde_json::{Value, json};

use super::layers::Layer;

const WIDTH: usize = 156;
const HEIGHT: usize = 62;
const BETWEEN: usize = 36;
const BELOW: usize = 14;
/// Room around the boxes, and for the strip of cells inside a box.
const EDGE: usize = 8;

/// Where the boxes of a layer lie: a column for each rank, and a line for each arrow.
pub(super) struct Drawing {
    pub(super) width: usize,
    pub(super) height: usize,
    /// Upper left corners.
    pub(super) boxes: Vec<(usize, usize)>,
    pub(super) arrows: Vec<String>,
}

/// Lays out a layer.
pub(super) fn drawing(layer: &Layer) -> Drawing {
    let ranks = layer.boxes.iter().map(|b| b.rank + 1).max().unwrap_or(0);
    let mut filled = vec![0; ranks];
    let mut boxes = Vec::new();
    for cell in &layer.boxes {
        let row = filled[cell.rank];
        filled[cell.rank] += 1;
        boxes.push((EDGE + cell.rank * (WIDTH + BETWEEN), EDGE + row * (HEIGHT + BELOW)));
    }
    let rows = filled.iter().copied().max().unwrap_or(0);
    let mut arrows = Vec::new();
    for (cell, &(x, y)) in layer.boxes.iter().zip(&boxes) {
        for &from in &cell.after {
            let (left, top) = boxes[from];
            let (x1, y1, y2) = (left + WIDTH, top + HEIGHT / 2, y + HEIGHT / 2);
            // Past the columns between in its own row, then to the other's.
            let (turn, end) = (x - BETWEEN, x - 5);
            let middle = usize::midpoint(turn, end);
            arrows.push(format!("M{x1} {y1}H{turn}C{middle} {y1} {middle} {y2} {end} {y2}"));
        }
    }
    let width = 2 * EDGE + ranks * (WIDTH + BETWEEN) - if ranks > 0 { BETWEEN } else { 0 };
    Drawing {
        width,
        height: 2 * EDGE + rows * (HEIGHT + BELOW) - if rows > 0 { BELOW } else { 0 },
        boxes,
        arrows,
    }
}

/// Left edges and width of so many cells side by side in a box.
pub(super) fn strip(left: usize, count: usize) -> (Vec<usize>, usize) {
    let width = (WIDTH - 2 * EDGE) / count.max(1);
    ((0..count).map(|i| left + EDGE + i * width).collect(), width.saturating_sub(4))
}

/// The losses of runs by name.
pub(super) fn losses(runs: &[(&str, &[f64])]) -> Value {
    const AREA: (f64, f64) = (640.0, 240.0);
    const LEFT: f64 = 64.0;
    const TOP: f64 = 12.0;
    let all = || runs.iter().flat_map(|(_, l)| l.iter().copied()).filter(|l| l.is_finite());
    let (low, high) = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    let steps = runs.iter().map(|(_, l)| l.len()).max().unwrap_or(0);
    if steps == 0 || low > high {
        return Value::Null;
    }
    let height = (high - low).max(1e-9);
    let at = |step: usize, loss: f64| {
        let x = LEFT + AREA.0 * step as f64 / steps.saturating_sub(1).max(1) as f64;
        (x, TOP + AREA.1 * (high - loss) / height)
    };
    let line = |(name, losses): &(&str, &[f64])| {
        let points: Vec<String> = losses
            .iter()
            .enumerate()
            .filter(|(_, l)| l.is_finite())
            .map(|(i, &l)| at(i, l))
            .map(|(x, y)| format!("{x:.1},{y:.1}"))
            .collect();
        json!({ "name": name, "points": points.join(" "), "last": losses.last().map(|l| format!("{l:.4}")) })
    };
    let ticks = (0..=4).map(|i| {
        let loss = high - height * f64::from(i) / 4.0;
        json!({ "y": format!("{:.1}", at(0, loss).1), "text": format!("{loss:.3}") })
    });
    let table = (0..steps).map(|i| {
        let cell = |(_, l): &(&str, &[f64])| l.get(i).map_or(String::new(), |l| format!("{l:.6}"));
        json!({ "step": i, "losses": runs.iter().map(cell).collect::<Vec<_>>() })
    });
    json!({
        "lines": runs.iter().map(line).collect::<Vec<_>>(),
        "ticks": ticks.collect::<Vec<_>>(),
        "last": steps - 1,
        "table": table.collect::<Vec<_>>(),
    })
}
