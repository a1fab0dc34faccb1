//! What the page of a study shows, as one picture.

use std::error::Error;

use fp8c::study::{Cell, Protocol, Run, Verdicts};
use plotters::coord::Shift;
use plotters::prelude::{
    BLACK, BitMapBackend, ChartBuilder, Circle, Color, DrawingArea, EmptyElement, IntoDrawingArea,
    IntoTextStyle, LineSeries, PathElement, Polygon, RGBColor, Rectangle, Text, WHITE,
};
use plotters::style::TextStyle;
use plotters::style::text_anchor::{HPos, Pos, VPos};

use super::charts::{Chart, charts};

type Area<'p> = DrawingArea<BitMapBackend<'p>, Shift>;
type Drawn = Result<(), Box<dyn Error>>;

/// Colors that can be told apart; the first is that of what the others are held against.
const COLORS: [RGBColor; 12] = [
    RGBColor(0, 0, 0),
    RGBColor(0, 114, 178),
    RGBColor(213, 94, 0),
    RGBColor(0, 158, 115),
    RGBColor(204, 121, 167),
    RGBColor(230, 159, 0),
    RGBColor(86, 180, 233),
    RGBColor(139, 69, 19),
    RGBColor(127, 127, 127),
    RGBColor(106, 61, 154),
    RGBColor(170, 170, 0),
    RGBColor(200, 0, 60),
];
const FAILED: RGBColor = RGBColor(190, 40, 40);
const SOFT: RGBColor = RGBColor(110, 110, 110);
/// Sizes in pixels.
const PANEL: (u32, u32) = (560, 360);
const ROW: u32 = 40;
const HEAD: u32 = 64;
const LABEL: i32 = 170;
/// Rates side by side.
const COLUMNS: usize = 4;

/// The picture as PNG.
pub(super) fn picture(
    model: &str,
    protocol: &Protocol,
    runs: &[Run],
    verdicts: &Verdicts,
) -> Result<Vec<u8>, Box<dyn Error>> {
    super::super::font::load()?;
    let rates: Vec<(f64, Vec<Chart<'_>>)> =
        protocol.rates.iter().map(|&rate| (rate, charts(protocol, runs, verdicts, rate))).collect();
    let shown = |c: &&Chart<'_>| c.what != "Gradient norm";
    let rows: u32 = rates
        .chunks(COLUMNS)
        .map(|some| some.iter().map(|r| r.1.iter().filter(shown).count()).max().unwrap_or(0) as u32)
        .sum();
    let grid = HEAD + ROW * (protocol.arms.len() as u32 + 1);
    let width = PANEL.0 * (protocol.rates.len().clamp(2, COLUMNS) as u32);
    let legend = ROW * (protocol.arms.len() as u32).div_ceil(per_line(width));
    let size = (width, HEAD + grid + legend + PANEL.1 * rows);
    let mut pixels = vec![0; size.0 as usize * size.1 as usize * 3];
    {
        let area = BitMapBackend::with_buffer(&mut pixels, size).into_drawing_area();
        area.fill(&WHITE)?;
        let (head, area) = area.split_vertically(HEAD);
        let seeds = if protocol.seeds == 1 { "1 seed".into() } else { format!("{} seeds", protocol.seeds) };
        let title = format!("{model}: {} steps, {seeds}", protocol.steps);
        head.draw(&Text::new(title, (16, 20), font(26, &BLACK)))?;
        let (table, area) = area.split_vertically(grid);
        let (heat, shares) = table.split_horizontally(size.0 / 2);
        draw_heat(&heat, protocol, verdicts)?;
        draw_shares(&shares, protocol, verdicts)?;
        let (names, mut area) = area.split_vertically(legend);
        draw_legend(&names, protocol, width)?;
        for some in rates.chunks(COLUMNS) {
            let count = some.iter().map(|r| r.1.iter().filter(shown).count()).max().unwrap_or(0);
            for row in 0..count {
                let (line, rest) = area.split_vertically(PANEL.1);
                for ((rate, charts), panel) in
                    some.iter().zip(line.split_evenly((1, (width / PANEL.0) as usize)))
                {
                    if let Some(chart) = charts.iter().filter(shown).nth(row) {
                        draw_chart(&panel, *rate, chart)?;
                    }
                }
                area = rest;
            }
        }
        area.present()?;
    }
    let mut out = Vec::new();
    let mut encoder = png::Encoder::new(&mut out, size.0, size.1);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.write_header()?.write_image_data(&pixels)?;
    Ok(out)
}

fn font(size: u32, color: &RGBColor) -> TextStyle<'_> {
    ("sans-serif", size).into_text_style(&(2000, 2000)).color(color)
}

fn at(size: u32, color: &RGBColor, h: HPos) -> TextStyle<'_> {
    font(size, color).pos(Pos::new(h, VPos::Center))
}

fn color(arm: usize) -> RGBColor {
    COLORS[arm % COLORS.len()]
}

fn cells<'v>(verdicts: &'v Verdicts, arm: &str) -> Vec<&'v Cell> {
    verdicts.cells.iter().filter(|c| c.arm == arm).collect()
}

fn share(cell: &Cell) -> f64 {
    cell.failed as f64 / cell.runs.max(1) as f64
}

/// The middle of an arm's row.
fn row(arm: usize) -> i32 {
    (HEAD + ROW * arm as u32 + ROW / 2) as i32
}

/// Failed runs by arm and rate.
fn draw_heat(area: &Area<'_>, protocol: &Protocol, verdicts: &Verdicts) -> Drawn {
    let width = (area.dim_in_pixel().0 as i32 - LABEL - 16) / protocol.rates.len().max(1) as i32;
    area.draw(&Text::new("Failed runs, by factor on the learning rate", (16, 0), font(20, &BLACK)))?;
    for (k, rate) in protocol.rates.iter().enumerate() {
        let middle = LABEL + width * k as i32 + width / 2;
        area.draw(&Text::new(format!("{rate}"), (middle, 44), at(18, &SOFT, HPos::Center)))?;
    }
    for (i, arm) in protocol.arms.iter().enumerate() {
        area.draw(&Text::new(arm.clone(), (LABEL - 12, row(i)), at(18, &BLACK, HPos::Right)))?;
        for (k, cell) in cells(verdicts, arm).into_iter().enumerate() {
            let (left, top) = (LABEL + width * k as i32, row(i) - ROW as i32 / 2);
            let corners = [(left + 1, top + 1), (left + width - 1, top + ROW as i32 - 1)];
            area.draw(&Rectangle::new(corners, FAILED.mix(0.06 + 0.94 * share(cell)).filled()))?;
            let ink = if share(cell) > 0.5 { WHITE } else { BLACK };
            let text = format!("{} of {}", cell.failed, cell.runs);
            area.draw(&Text::new(text, (left + width / 2, row(i)), at(18, &ink, HPos::Center)))?;
        }
    }
    Ok(())
}

/// The share of failed runs with its interval, by arm, a line a rate.
fn draw_shares(area: &Area<'_>, protocol: &Protocol, verdicts: &Verdicts) -> Drawn {
    let right = area.dim_in_pixel().0 as i32 - 40;
    let x = |share: f64| LABEL + ((right - LABEL) as f64 * share).round() as i32;
    let title = "Share of runs that fail, with its 95 % interval (Wilson); of each format from the first rate to the last";
    area.draw(&Text::new(title, (16, 0), font(20, &BLACK)))?;
    let bottom = row(protocol.arms.len()) - ROW as i32 / 2;
    for tick in 0..=4 {
        let share = f64::from(tick) / 4.0;
        area.draw(&PathElement::new(vec![(x(share), HEAD as i32), (x(share), bottom)], SOFT.mix(0.3)))?;
        let text = format!("{:.0} %", 100.0 * share);
        area.draw(&Text::new(text, (x(share), 44), at(18, &SOFT, HPos::Center)))?;
    }
    for (i, arm) in protocol.arms.iter().enumerate() {
        area.draw(&Text::new(arm.clone(), (LABEL - 12, row(i)), at(18, &BLACK, HPos::Right)))?;
        let own = cells(verdicts, arm);
        let step = f64::from(ROW - 10) / own.len().max(1) as f64;
        for (k, cell) in own.iter().enumerate() {
            let y = row(i) - ROW as i32 / 2 + 5 + (step * (k as f64 + 0.5)) as i32;
            let line = vec![(x(cell.interval[0]), y), (x(cell.interval[1]), y)];
            area.draw(&PathElement::new(line, color(i).mix(0.6).stroke_width(2)))?;
            area.draw(&Circle::new((x(share(cell)), y), 4, color(i).filled()))?;
        }
    }
    Ok(())
}

/// Names that stand in a line of the legend.
fn per_line(width: u32) -> u32 {
    (width / 230).max(1)
}

fn draw_legend(area: &Area<'_>, protocol: &Protocol, width: u32) -> Drawn {
    for (i, arm) in protocol.arms.iter().enumerate() {
        let (line, place) = (i as u32 / per_line(width), i as u32 % per_line(width));
        let (x, y) = ((24 + 230 * place) as i32, (ROW * line + ROW / 2) as i32);
        area.draw(&PathElement::new(vec![(x, y), (x + 40, y)], color(i).stroke_width(3)))?;
        area.draw(&Text::new(arm.clone(), (x + 50, y), at(18, &BLACK, HPos::Left)))?;
    }
    Ok(())
}

/// Means over seeds in bands from the least to the largest, and dots where losses depart.
fn draw_chart(area: &Area<'_>, rate: f64, chart: &Chart<'_>) -> Drawn {
    let room = ((chart.high - chart.low) * 0.04).max(1e-9);
    let mut axes = ChartBuilder::on(area)
        .margin(12)
        .margin_right(24)
        .caption(format!("{}, rate times {rate}", chart.what), font(20, &BLACK))
        .x_label_area_size(34)
        .y_label_area_size(64)
        .build_cartesian_2d(0..chart.steps.max(2) - 1, chart.low - room..chart.high + room)?;
    axes.configure_mesh()
        .x_labels(6)
        .y_labels(6)
        .light_line_style(WHITE)
        .bold_line_style(SOFT.mix(0.2))
        .label_style(font(15, &SOFT))
        .draw()?;
    for (i, curve) in chart.curves.iter().enumerate() {
        let tops = curve.points.iter().map(|p| (p.step, p.high));
        let band: Vec<_> = tops.chain(curve.points.iter().rev().map(|p| (p.step, p.low))).collect();
        axes.draw_series([Polygon::new(band, color(i).mix(0.08))])?;
    }
    for (i, curve) in chart.curves.iter().enumerate() {
        let means = curve.points.iter().map(|p| (p.step, p.mean));
        axes.draw_series(LineSeries::new(means, color(i).stroke_width(2)))?;
        let dots = curve.departed.iter();
        axes.draw_series(
            dots.map(|&point| EmptyElement::at(point) + Circle::new((0, 0), 5, color(i).filled())),
        )?;
    }
    Ok(())
}
