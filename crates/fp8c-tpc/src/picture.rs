//! A picture of a graph: nodes from top to bottom in the order of their inputs, coloured by what runs them.

use std::fmt::Write;

use fp8c_gaudi::graph::{Graph, Node, Params, Place};

/// Nothing is drawn of a graph with more boxes than this: nobody could read it.
const MOST: usize = 120;
const WIDTH: usize = 190;
const HEIGHT: usize = 44;
const ACROSS: usize = WIDTH + 24;
const DOWN: usize = HEIGHT + 46;

struct Box {
    lines: [String; 2],
    colour: &'static str,
    /// Boxes whose results it reads.
    from: Vec<usize>,
    layer: usize,
    column: f64,
}

/// An SVG of the graph, where it is small enough to be read.
pub(crate) fn picture(graph: &Graph) -> Option<String> {
    let mut boxes = boxes(graph);
    if boxes.is_empty() || boxes.len() > MOST {
        return None;
    }
    place(&mut boxes);
    Some(drawn(&boxes))
}

/// A box for each argument that is read and each node; other sizes of a tensor are that tensor.
fn boxes(graph: &Graph) -> Vec<Box> {
    let mut boxes: Vec<Box> = Vec::new();
    let mut maker: Vec<Option<usize>> = vec![None; graph.tensors.len()];
    for (i, &tensor) in graph.arguments.iter().enumerate() {
        let lasts = graph.state.iter().any(|s| s.1 == i);
        let colour = if lasts { "#e3f4d7" } else { "#e8e8e8" };
        maker[tensor] = Some(boxes.len());
        boxes.push(Box { lines: named(graph, tensor, lasts), colour, from: vec![], layer: 0, column: 0.0 });
    }
    for (launch, nodes) in graph.recorded() {
        for node in &graph.nodes[nodes] {
            one(graph, node, launch.turns, (&mut boxes, &mut maker));
        }
        launch.exchanged.iter().for_each(|&(written, read)| maker[read] = maker[written]);
    }
    for (i, &tensor) in graph.results.iter().enumerate() {
        let Some(from) = maker[tensor] else { continue };
        let next =
            graph.state.iter().find(|s| s.0 == i).map(|s| format!("is argument {} of the next step", s.1));
        let lines = [format!("result {i}"), next.unwrap_or_else(|| sizes(graph, tensor))];
        let layer = boxes[from].layer + 1;
        boxes.push(Box { lines, colour: "#e3f4d7", from: vec![from], layer, column: 0.0 });
    }
    // An argument stands above the first box that reads it.
    for b in 0..graph.arguments.len() {
        let first = boxes.iter().filter(|o| o.from.contains(&b)).map(|o| o.layer).min();
        boxes[b].layer = first.unwrap_or(1).saturating_sub(1);
    }
    boxes
}

/// The box of a node, or none where it only gives a tensor other sizes.
fn one(graph: &Graph, node: &Node, turns: u64, (boxes, maker): (&mut Vec<Box>, &mut [Option<usize>])) {
    let whole = |t: usize| match graph.tensors[t].place {
        Place::Part { of, .. } => of,
        _ => t,
    };
    let mut from: Vec<usize> = node.inputs.iter().flatten().filter_map(|&t| maker[whole(t)]).collect();
    from.sort_unstable();
    from.dedup();
    if let ("reshape", &[one]) = (node.guid.as_str(), &from[..]) {
        node.outputs.iter().for_each(|&t| maker[t] = Some(one));
        return;
    }
    let kernel = graph.kernel(&node.guid);
    let colour = match (&node.params, kernel) {
        (Params::Gemm { .. }, _) => "#ffe2c2",
        (_, Some(_)) => "#cfe5ff",
        _ => "#f3f3f3",
    };
    let about = match kernel {
        Some(kernel) => kernel.doc.rsplit(": ").next().unwrap_or_default().to_string(),
        None => sizes(graph, node.outputs[0]),
    };
    node.outputs.iter().for_each(|&t| maker[whole(t)] = Some(boxes.len()));
    let layer = from.iter().map(|&b| boxes[b].layer + 1).max().unwrap_or(0);
    let name = if turns == 1 { node.name.clone() } else { format!("{}, {turns} times", node.name) };
    boxes.push(Box { lines: [name, about], colour, from, layer, column: 0.0 });
}

fn sizes(graph: &Graph, tensor: usize) -> String {
    let tensor = &graph.tensors[tensor];
    let sizes: Vec<String> = tensor.sizes.iter().rev().map(ToString::to_string).collect();
    format!("{} {}", tensor.elem.suffix(), sizes.join("x"))
}

fn named(graph: &Graph, tensor: usize, lasts: bool) -> [String; 2] {
    let stays = if lasts { ", stays on the device" } else { "" };
    [graph.tensors[tensor].name.replace('_', " "), format!("{}{stays}", sizes(graph, tensor))]
}

/// Columns: boxes of a layer in the order of the middle of what they read.
fn place(boxes: &mut [Box]) {
    let layers = boxes.iter().map(|b| b.layer).max().unwrap_or(0);
    for layer in 0..=layers {
        let mut own: Vec<usize> = (0..boxes.len()).filter(|&b| boxes[b].layer == layer).collect();
        let middle = |b: usize| -> f64 {
            let from = &boxes[b].from;
            let sum: f64 = from.iter().map(|&f| boxes[f].column).sum();
            if from.is_empty() { f64::MAX } else { sum / from.len() as f64 }
        };
        own.sort_by(|&a, &b| middle(a).total_cmp(&middle(b)));
        let wanted: Vec<f64> = own.iter().map(|&b| middle(b)).collect();
        let mut next = 0.0f64;
        for (&b, wanted) in own.iter().zip(wanted) {
            let column = if wanted == f64::MAX { next } else { wanted.max(next) };
            boxes[b].column = column;
            next = column + 1.0;
        }
    }
}

fn drawn(boxes: &[Box]) -> String {
    let at = |b: &Box| ((b.column * ACROSS as f64) as usize + 16, b.layer * DOWN + 16);
    let width = boxes.iter().map(|b| at(b).0 + WIDTH + 16).max().unwrap_or(0);
    let height = boxes.iter().map(|b| at(b).1 + HEIGHT + 16).max().unwrap_or(0);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"11\" role=\"img\" aria-label=\"A step as nodes for Gaudi2\">\n<rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n"
    );
    for to in boxes {
        for from in &to.from {
            let ((x0, y0), (x1, y1)) = (at(&boxes[*from]), at(to));
            let (x0, y0, x1) = (x0 + WIDTH / 2, y0 + HEIGHT, x1 + WIDTH / 2);
            let _ = writeln!(
                out,
                "<path d=\"M{x0} {y0} C{x0} {} {x1} {} {x1} {y1}\" fill=\"none\" stroke=\"#888\"/>",
                y0 + 30,
                y1.saturating_sub(30)
            );
        }
    }
    for b in boxes {
        let (x, y) = at(b);
        let _ = writeln!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" rx=\"5\" fill=\"{}\" stroke=\"#777\"/>",
            b.colour
        );
        for (k, line) in b.lines.iter().enumerate() {
            let weight = if k == 0 { " font-weight=\"bold\"" } else { "" };
            let _ = writeln!(
                out,
                "<text x=\"{}\" y=\"{}\" text-anchor=\"middle\"{weight}>{}</text>",
                x + WIDTH / 2,
                y + 18 + 16 * k,
                fitted(line)
            );
        }
    }
    out.push_str("</svg>\n");
    out
}

/// What fits into a box, escaped.
fn fitted(line: &str) -> String {
    let most = 32;
    let cut: String = match line.chars().count() > most {
        true => line.chars().take(most - 1).chain(['…']).collect(),
        false => line.into(),
    };
    cut.replace('&', "&amp;").replace('<', "&lt;")
}
